import { USUAL_OPTIONS } from "../../logs/logCase";
import { type FileCase, OF_FOUR } from "../fileCase";

const Q2 = ["--quarter", "Q2 2022/23"];
const universal = (...headers: string[]): string[] =>
  headers.flatMap((header) => ["--dates", `${header}=universal-time`]);

/** Dates and other values that programs and people write in their own ways. */
export const DATE_CASES: readonly FileCase[] = [
  {
    file: "d30-yymmdd-text",
    about: "year first, in two digits: last, the dates would lie decades apart",
    figures: OF_FOUR,
  },
  {
    file: "d31-yymmdd-plausible",
    about: "year first in two digits, that could be day first: last, the dates would lie years apart",
    figures: { received: 2, closed: 2, averageFrontline: 5, inTimeFrontline: [2, "100%"] },
  },
  {
    file: "d32-yymmdd-either",
    about: "year first in two digits, that could be anything",
    refuses: /year/u,
  },
  { file: "d33-iso-offset", about: "+01:00 behind the time", figures: OF_FOUR },
  { file: "d34-iso-offset-basic", about: "+0000 behind the time", figures: OF_FOUR },
  { file: "d35-gmt-suffix", about: "GMT behind the time", figures: OF_FOUR },
  { file: "d36-serial-text", about: "serial numbers as text", figures: OF_FOUR },
  { file: "d38-yyyymmdd-number", about: "20220110 as a number", figures: OF_FOUR },
  { file: "d39-lrm", about: "left-to-right marks in dates", figures: OF_FOUR },
  { file: "d42-one-us-date", about: "one date of five is month first", refuses: /month/u },
  {
    file: "d43-escalated-zero",
    about: "0 in a date column is a blank",
    figures: { investigative: [1, "33.3%"], averageInvestigative: 18 },
  },
  {
    file: "d50-utc-midnight-numbers",
    about: "midnights in universal time, as numbers",
    refuses: /D2, in “Date Received”, says 31 May 2022, 23:00\. .*--dates "Date Received=universal-time"/u,
  },
  {
    file: "d50-utc-midnight-numbers",
    about: "midnights in universal time, as numbers, said to be so",
    options: [...Q2, ...universal("Date Received", "Date Closed")],
    figures: { received: 3, closed: 3, averageFrontline: 4 },
    says: /5 dates under “Date Received” are in universal time, as you said/u,
  },
  {
    file: "d50-utc-midnight-numbers",
    about: "times at 23:00 that are right as they stand",
    options: [...Q2, ...["--dates", "Date Received=local-time", "--dates", "Date Closed=LOCAL-TIME"]],
    figures: { received: 2, closed: 3 },
    never: /universal/u,
  },
  {
    file: "d51-utc-midnight-texts",
    about: "midnights in universal time, as texts",
    refuses: /universal time/u,
  },
  {
    file: "d51-utc-midnight-texts",
    about: "midnights in universal time, as texts, said to be so",
    options: [...Q2, ...universal("Date Received", "Date Closed")],
    figures: { received: 3, closed: 3, averageFrontline: 4 },
  },
  {
    file: "c71-genesys-numbers",
    about: "CCYYMMDD as numbers",
    figures: { received: 2, closed: 2 },
  },
  {
    file: "c14-phone-extension",
    about: "telephone numbers under Extension",
    refuses:
      /Should “Extension” be read as Extension Authorised\? 4 of 4 cells may be telephone numbers, such as H2 \(41234\)/u,
  },
  {
    file: "c14-phone-extension",
    about: "telephone numbers under Extension, said to be none",
    options: [...USUAL_OPTIONS, "--column", "Extension Authorised="],
    figures: { extendedFrontline: ["N/A", "N/A"], extendedStage2: ["N/A", "N/A"] },
    never: /4123|telephone/u,
  },
  {
    file: "c14-phone-extension",
    about: "telephone numbers under Extension, said to be agreed dates all the same",
    options: [...USUAL_OPTIONS, "--column", "Extension Authorised=Extension"],
    figures: { extendedFrontline: ["N/A", "N/A"], extendedStage2: ["N/A", "N/A"] },
    says: /H2 .*21 November 2012 is before this complaint was received.*telephone.*\n.*H3, H4, H5/u,
    never: /what does “4123/u,
  },
  {
    file: "c42-extension-wrong-year",
    about: "agreed dates of the wrong year",
    figures: { extendedFrontline: ["N/A", "N/A"], extendedStage2: [0, "0%"] },
    says: /28 January 2021 is before.*20 January 2052 is decades after/su,
  },
  { file: "g1-swapped-warned", about: "dates that Excel swapped", refuses: /swapped/u },
  {
    file: "g2-swapped-silent",
    about: "dates that Excel swapped, and one good row",
    refuses: /Excel seems to have swapped day and month in 3 of 7 dates.*--dates "Date Received=swapped"/u,
  },
  {
    file: "g2-swapped-silent",
    about: "dates that Excel swapped, said to be swapped: the good row stays",
    options: [...USUAL_OPTIONS, ...["--dates", "Date Received=swapped", "--dates", "date closed=SWAPPED"]],
    figures: { received: 7, closed: 7, averageFrontline: 3 },
    says: /read with day and month the other way round, as you said/u,
  },
  {
    file: "g2-swapped-silent",
    about: "dates that look swapped, said to be right",
    options: [
      ...USUAL_OPTIONS,
      ...["--dates", "Date Received=not-swapped", "--dates", "Date Closed=not-swapped"],
    ],
    figures: { received: 5, closed: 4 },
    never: /swapped/u,
  },
  {
    file: "g8-stage2-close-typo",
    about: "a year mistyped in one of two rows of a complaint",
    figures: { received: 1, frontline: ["N/A", "N/A"] },
    says: /closed on 10 February 2021, before it was received/u,
  },
  { file: "goffset-dates", about: "offsets in some dates", figures: { received: 2 } },
  {
    file: "goffset-dates-all",
    about: "offsets in all dates",
    figures: { received: 3, closed: 3, averageFrontline: 5 },
  },
  {
    file: "s-tick-2-cross-is-no",
    about: "an answer for ✗ does not hold for ✓",
    options: [...USUAL_OPTIONS, "--value", "Extension:✗=Not extended"],
    figures: { extendedFrontline: [4, "50%"] },
  },
  {
    file: "s-tick-5-outcome-question-mark",
    about: "an answer for ? does not hold for -",
    options: [...USUAL_OPTIONS, "--value", "Outcome:?=Not Upheld"],
    figures: { closed: 4, frontlineNotUpheld: [2, "50%"] },
  },
];
