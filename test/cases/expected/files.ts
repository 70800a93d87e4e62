import { type FileCase, OF_FOUR } from "../fileCase";

/** How programs write workbooks, and how they spoil them. */
export const FILE_CASES: readonly FileCase[] = [
  { file: "f05b-x000d-inline", about: "_x000D_ in inline strings", figures: OF_FOUR },
  { file: "f05c-x000d-formula", about: "_x000D_ in results of formulas", figures: OF_FOUR },
  { file: "f05d-x000d-lower", about: "_x000d_ in small letters", figures: OF_FOUR },
  { file: "f08-1904-true", about: 'date1904="true"', figures: OF_FOUR },
  {
    file: "f41-libreoffice-1904",
    about: 'date1904="true" as LibreOffice writes it',
    figures: OF_FOUR,
  },
  {
    file: "f10-formula-no-value",
    about: "formulas without results in the closed dates (four days later: 14 and 21 January, 11 February)",
    figures: { received: 4, closed: 3 },
  },
  {
    file: "f10b-stage-formula-no-value",
    about: "formulas without results in the stages",
    figures: { received: 4, closed: 3 },
  },
  {
    file: "g4-formula-nocache",
    about: "formulas without results, written by a library",
    figures: { received: 2, closed: 2 },
  },
  { file: "f13c-sheet-xml", about: "a sheet's part named sheet.xml", figures: OF_FOUR },
  { file: "f13d-sheet-named", about: "a sheet's part under any name", figures: OF_FOUR },
  { file: "f13e-workbook2", about: "the workbook's part under any name", figures: OF_FOUR },
  { file: "f13f-SharedStrings", about: "SharedStrings.xml with a capital", figures: OF_FOUR },
  {
    file: "f13g-SharedStrings-case-mismatch",
    about: "a part named in another case",
    figures: OF_FOUR,
  },
  { file: "f13h-backslash", about: "backslashes in the names of parts", figures: OF_FOUR },
  { file: "f13i-missing-drawing", about: "a drawing whose part is missing", figures: OF_FOUR },
  {
    file: "f14b-missing-drawing-only",
    about: "a drawing whose part alone is missing",
    figures: OF_FOUR,
  },
  {
    file: "f15-two-sheets-odd-part",
    about: "two logs, one in a part of an odd name",
    refuses: /Old.*Log/su,
  },
  {
    file: "f15b-two-sheets-capital-part",
    about: "two logs, one in a part with a capital",
    refuses: /Old.*Log/su,
  },
  {
    file: "f15c-notes-sheet-odd-part",
    about: "a sheet of notes in a part of an odd name",
    figures: OF_FOUR,
    never: /what the file calls/u,
  },
  { file: "f16-utf16", about: "parts in UTF-16", figures: OF_FOUR },
  {
    file: "f21-number-formats",
    about: "IDs of twelve digits under odd number formats",
    figures: OF_FOUR,
    says: /101003000042/u,
    never: /has no ID/u,
  },
  {
    file: "f23-id-in-date-format",
    about: "IDs of twelve digits in cells formatted as dates",
    figures: OF_FOUR,
    says: /101003000042/u,
    never: /has no ID/u,
  },
  { file: "f60-boolean-words", about: "booleans written as words", figures: OF_FOUR },
  {
    file: "d12c-float-general",
    about: "a midnight just below itself, as a number",
    figures: { received: 5, closed: 4, averageFrontline: 5 },
  },
  {
    file: "d12d-float-general-formula",
    about: "a midnight just below itself, from a formula",
    figures: { received: 5, closed: 4, averageFrontline: 5 },
  },
  { file: "g6-op-comment", about: "comments as openpyxl writes them", figures: {} },
  { file: "g6-op-table", about: "a table as openpyxl writes it", figures: {} },
  {
    file: "g9-noheader-twice",
    about: "a sheet that holds a table is named once",
    refuses: /^(?!.*“Log”.*“Log”).*“Log”/u,
  },
  { file: "s-bitrot-stored", about: "a flipped bit in a stored part", refuses: /damaged/u },
];
