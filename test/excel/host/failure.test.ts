import { ExcelFailure, excelFailure } from "../../../src/excel/host/failure";
import { EXCEL_ERROR_CODES } from "../../../src/workbench/protocol/excelError";

function sentenceFor(code: string): string {
  const failure = excelFailure(Object.assign(new Error("Excel's own words"), { code }));
  return failure instanceof ExcelFailure ? failure.message : "";
}

const UNKNOWN = /error that the add-in does not know/u;

describe("each error code of Excel has a sentence of its own", () => {
  test.each(EXCEL_ERROR_CODES)("%s says what happened and what to do, and is no code", (code) => {
    const sentence = sentenceFor(code);
    expect(sentence).not.toMatch(UNKNOWN);
    expect(sentence).not.toContain(code);
    expect(sentence).not.toContain("Excel's own words");
    expect(sentence).toMatch(/^[A-Z].*\.$/u);
    expect(sentence).toMatch(
      /\b(?:try again|open the workbook|choose fewer|Try again|Update Office|Wait|Choose the log again)\b/u,
    );
  });

  test("no two of them are alike", () => {
    expect(new Set(EXCEL_ERROR_CODES.map(sentenceFor)).size).toBe(EXCEL_ERROR_CODES.length);
  });
});

test.each([
  ["InvalidOperationInCellEditMode", "editingCell", /press Enter or Esc/u],
  ["AccessDenied", "protected", /Unprotect it on Excel's Review tab/u],
  ["ItemNotFound", "noSuchSheet", /deleted or renamed it/u],
  ["ItemAlreadyExists", "nameTaken", /already has the name/u],
  ["PayloadSizeLimitExceeded", "tooMuchAtOnce", /too much data/u],
  ["RequestPayloadSizeLimitExceeded", "tooMuchAtOnce", /more than Excel can write/u],
  ["ResponsePayloadSizeLimitExceeded", "tooMuchAtOnce", /more than Excel can read/u],
  ["FilteredRangeConflict", "excel", /Clear it on Excel's Data tab/u],
  ["MergedRangeConflict", "excel", /Unmerge the cells/u],
  ["Conflict", "excel", /Somebody else changed/u],
  ["InvalidSelection", "excel", /keep this workbook in front/iu],
  ["GeneralException", "excel", /keep this workbook in front/iu],
  ["InactiveWorkbook", "excel", /keep this workbook in front/iu],
  ["UnsupportedSheet", "excel", /ordinary worksheet/u],
])("%s is of the kind %s, and its sentence says the remedy", (code, kind, remedy) => {
  expect(excelFailure(Object.assign(new Error(), { code }))).toMatchObject({ kind });
  expect(sentenceFor(code)).toMatch(remedy);
});

test.each(["SomethingNew", "constructor", "toString"])(
  "an unknown code, %s, is named: it is all that helps to find the reason",
  (code) => {
    expect(sentenceFor(code)).toMatch(UNKNOWN);
    expect(sentenceFor(code)).toContain(`(${code})`);
  },
);

test("what is not Excel's comes back as it is", () => {
  const fault = new TypeError("ours");
  expect(excelFailure(fault)).toBe(fault);
});
