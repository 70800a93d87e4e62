import { type UsedMember, excelMembersUsedIn } from "./excelMembers";

/**
 * What fails when another workbook comes to the front meanwhile: the page “Troubleshoot Excel add-ins” of Microsoft's
 * documentation (API limitations when the active workbook switches).
 */
const NEEDS_ITS_WORKBOOK_IN_FRONT: readonly string[] = [
  "Chart.activate",
  "Range.select",
  "Table.clearFilters",
  "Workbook.getActiveCell",
  "Workbook.getSelectedRange",
  "Workbook.getSelectedRanges",
  "Worksheet.activate",
  "Worksheet.delete",
  "Worksheet.showGridlines",
  "Worksheet.showHeadings",
  "WorksheetCollection.add",
  "WorksheetFreezePanes.freezeAt",
  "WorksheetFreezePanes.freezeColumns",
  "WorksheetFreezePanes.freezeRows",
  "WorksheetFreezePanes.getLocationOrNullObject",
  "WorksheetFreezePanes.unfreeze",
];

/**
 * What can't be undone, on the web or elsewhere, and empties the undo stack: the page “Undo support with the Excel
 * JavaScript API” of Microsoft's documentation (unsupported APIs). A class alone stands for all that it has there.
 */
const CANNOT_BE_UNDONE: readonly string[] = [
  "AllowEditRange",
  "AllowEditRangeCollection",
  "Chart.categoryLabelLevel",
  "Chart.seriesNameLevel",
  "ChartPivotOptions",
  "ChartTrendlineLabel.formula",
  "DataConnectionCollection",
  "DocumentProperties",
  "LinkedWorkbook",
  "LinkedWorkbookCollection",
  "NamedItem.comment",
  "PivotTableStyle",
  "PivotTableStyleCollection",
  "Query",
  "QueryCollection",
  "Slicer.name",
  "Slicer.nameInFormula",
  "SlicerStyle",
  "SlicerStyleCollection",
  "Style",
  "TableStyle",
  "TableStyleCollection",
  "TimelineStyle",
  "TimelineStyleCollection",
  "Workbook.close",
  "Workbook.insertWorksheetsFromBase64",
  "Workbook.save",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.standardWidth",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.pauseProtection",
  "WorksheetProtection.protect",
  "WorksheetProtection.resumeProtection",
  "WorksheetProtection.setPassword",
  "WorksheetProtection.unprotect",
  "WorksheetProtection.updateOptions",
];

/** Where the first are used, each there with a failure that is told to the user in words. */
const KNOWN_TO_NEED_IT: Readonly<Record<string, readonly string[]>> = {
  // A line of Check this Excel then says so.
  "checking/lookTrials.ts": [
    "Worksheet.showGridlines",
    "WorksheetFreezePanes.freezeRows",
    "WorksheetFreezePanes.getLocationOrNullObject",
  ],
  "checking/scratchSheet.ts": ["Worksheet.activate", "Worksheet.delete", "WorksheetCollection.add"],
  "checking/workbookTrials.ts": ["Range.select", "Workbook.getActiveCell", "Worksheet.activate"],
  "host/selectCell.ts": ["Range.select", "Worksheet.activate"],
  "host/showSheet.ts": ["Worksheet.activate"],
  "reading/selectedCell.ts": ["Workbook.getActiveCell"],
  "writing/cleanCopy.ts": [
    "Range.select",
    "Worksheet.activate",
    "Worksheet.delete",
    "WorksheetCollection.add",
  ],
  "writing/keptPage.ts": ["Worksheet.showGridlines"],
  "writing/putBackReport.ts": ["Worksheet.delete"],
  "writing/sheetToWrite.ts": ["Range.select", "Worksheet.activate"],
  "writing/unfinishedSheets.ts": ["Worksheet.delete"],
  "writing/writeFormula.ts": ["Workbook.getActiveCell"],
  "writing/writeList.ts": [
    "Worksheet.activate",
    "WorksheetCollection.add",
    "WorksheetFreezePanes.freezeRows",
  ],
  "writing/writePlan.ts": ["Worksheet.showGridlines", "WorksheetFreezePanes.freezeRows"],
  "writing/writeReport.ts": ["WorksheetCollection.add"],
  "writing/writeStarter.ts": [
    "Range.select",
    "Worksheet.activate",
    "Worksheet.delete",
    "WorksheetCollection.add",
    "WorksheetFreezePanes.freezeRows",
  ],
};

/** Where the others are used: only outside a group of undoing, in which they would be refused. */
const KNOWN_TO_EMPTY_UNDO: Readonly<Record<string, readonly string[]>> = {
  // Check this Excel asks first, since it may clear Undo.
  "checking/scratchSheet.ts": ["Worksheet.delete"],
  "checking/workbookTrials.ts": ["WorksheetProtection.protect", "WorksheetProtection.unprotect"],
  // A copy that could not be finished is taken away again.
  "writing/cleanCopy.ts": ["Worksheet.delete"],
  // A new report that is put back.
  "writing/putBackReport.ts": ["Worksheet.delete"],
  // A report or log that could not be finished is taken away again.
  "writing/unfinishedSheets.ts": ["Worksheet.delete"],
  "writing/writeStarter.ts": ["Worksheet.delete"],
};

let used: readonly UsedMember[] = [];
beforeAll(() => {
  used = excelMembersUsedIn("src/excel").filter(({ acts }) => acts);
});

/** The members that the files of `src/excel` call or set, of those that are asked for. */
function usedOf(isAskedFor: (name: string) => boolean): Record<string, string[]> {
  const ofFiles = new Map<string, Set<string>>();
  for (const { name, place } of used.filter((one) => isAskedFor(one.name))) {
    const file = place.replace(/^src\/excel\/|:\d+$/gu, "");
    ofFiles.set(file, (ofFiles.get(file) ?? new Set()).add(name));
  }
  return Object.fromEntries([...ofFiles].sort().map(([file, names]) => [file, [...names].sort()]));
}

test("every use of what fails with another workbook in front is known", () => {
  expect(usedOf((name) => NEEDS_ITS_WORKBOOK_IN_FRONT.includes(name))).toEqual(KNOWN_TO_NEED_IT);
});

test("every use of what can't be undone is known", () => {
  const isListed = (name: string): boolean =>
    [name, name.split(".")[0] ?? ""].some((one) => CANNOT_BE_UNDONE.includes(one));
  expect(usedOf(isListed)).toEqual(KNOWN_TO_EMPTY_UNDO);
});

test("what is only read is no such use", () => {
  const names = used.map(({ name }) => name);
  expect(names).toContain("Worksheet.showGridlines");
  expect(names).not.toContain("Worksheet.visibility");
});
