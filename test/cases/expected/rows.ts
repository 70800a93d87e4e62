import { type FileCase, OF_FOUR } from "../fileCase";

/** Rows that are no complaints, IDs that Excel spoilt, and where a log may be. */
export const ROW_CASES: readonly FileCase[] = [
  {
    file: "c02-subtotal-count",
    about: "rows that Excel's Subtotal adds, counts",
    figures: OF_FOUR,
    never: /& Adult Care Count/u,
  },
  {
    file: "c03-subtotal-total",
    about: "rows that Excel's Subtotal adds, totals",
    figures: OF_FOUR,
    never: /& Adult Care Total/u,
  },
  {
    file: "c05-group-headings-service",
    about: "headings of groups in the service column",
    figures: OF_FOUR,
    never: /& Adult Care \(2\)/u,
  },
  { file: "c07-last-updated", about: "Last updated under the log", figures: OF_FOUR },
  {
    file: "c08-prepared-by",
    about: "Prepared by under the log",
    figures: OF_FOUR,
    never: /A\. Officer &/u,
  },
  {
    file: "c09-example-row",
    about: "a row of an example",
    figures: OF_FOUR,
    says: /EXAMPLE/u,
  },
  {
    file: "c10-eg-row",
    about: "a row that begins with e.g.",
    figures: OF_FOUR,
    never: /& e\.g\./u,
  },
  {
    file: "c11-hint-row",
    about: "a row of hints under the headers",
    figures: OF_FOUR,
    never: /& Pick from list/u,
  },
  { file: "c12-compliments", about: "compliments among complaints", refuses: /Compliment/u },
  {
    file: "c13-compliments-type",
    about: "compliments, in a column headed Type",
    refuses: /Compliment/u,
  },
  {
    file: "c16-scientific-ids-number",
    about: "IDs of too many digits, as numbers",
    refuses: /one complaint/u,
  },
  {
    file: "c17-scientific-ids-text",
    about: "IDs of too many digits, as text",
    refuses: /one complaint/u,
  },
  {
    file: "c18-leading-zeros",
    about: "leading zeros lost in one of two rows",
    says: /leading zero/iu,
  },
  {
    file: "c32-html-entities",
    about: "HTML entities in services and outcomes",
    figures: OF_FOUR,
    never: /&amp;/u,
  },
  { file: "c33-very-hidden", about: "the log is on a very hidden sheet", refuses: /hidden/u },
  {
    file: "c41-ids-restart",
    about: "IDs that start again each year",
    refuses: /one complaint/u,
  },
  {
    file: "c64-total-looks-like-date",
    about: "a sum that looks like a date",
    figures: { received: 4 },
  },
  {
    file: "c67-month-heading-with-label",
    about: "a heading of a month with its name beside it",
    figures: { received: 2 },
  },
  { file: "c70-deleted-flag", about: "a row flagged as deleted", refuses: /deleted/iu },
  { file: "f50-hidden-log", about: "the log is on a hidden sheet", refuses: /hidden/u },
  {
    file: "g3-compliments",
    about: "compliments and service requests",
    refuses: /Compliment/u,
  },
  {
    file: "g5-id-date",
    about: "a reference that Excel made a date",
    says: /date/iu,
    never: /43739/u,
  },
  {
    file: "g10-alike-in-read-columns",
    about: "rows that differ only in columns that are not read",
    refuses: /row/u,
  },
  {
    file: "s-dup-noid",
    about: "the same sheet named twice",
    options: ["--quarter", "Q4 2021/22", "--sheet", "Log", "--sheet", "LOG"],
    figures: { received: 4 },
  },
  {
    file: "s-services-collide",
    about: "services that differ by signs",
    says: /Area 1\/2.*Area 12.*C & C\+\+.*Team A & Team A- & Team A\+/u,
  },
];
