import { excelMembersUsedIn } from "../../manifest/excelMembers";

/** What *Check this Excel* runs of what the add-in runs everywhere, besides its own files. */
const SHARED = [
  "writing/addCharts",
  "writing/keptCells",
  "writing/keptCharts",
  "writing/keptPage",
  "writing/keptSheet",
  "writing/keptTables",
  "writing/restoreSheets",
  "host/recalculate",
  "host/runExcel",
  "host/runWrite",
  "writing/applyStyle",
  "writing/mergeCells",
  "writing/rangeNames",
  "writing/setUpPage",
  "writing/tableColumns",
];

/** What is not tried, and why. */
const NOT_TRIED: Readonly<Record<string, string>> = {
  "Workbook.onSelectionChanged": "the page Figure shows at once whether a selection is told",
  "WorksheetCollection.onAdded":
    "only where no log is found, and it is looked for again as the pane is opened",
  "WorksheetCollection.onChanged":
    "only where no log is found, and it is looked for again as the pane is opened",
  "WorksheetCollection.onDeleted":
    "only where no log is found, and it is looked for again as the pane is opened",
};

const fileOf = (place: string): string => place.replace(/^src\/excel\//, "").replace(/\.ts:\d+$/, "");

test("every member of Excel that the add-in uses is tried by Check this Excel, or it is said why not", () => {
  const used = excelMembersUsedIn("src/excel");
  const isTried = (place: string): boolean =>
    fileOf(place).startsWith("checking/") || SHARED.includes(fileOf(place));
  const tried = new Set(used.filter(({ place }) => isTried(place)).map(({ name }) => name));
  const missing = [...new Set(used.map(({ name }) => name))].filter((name) => !tried.has(name)).sort();
  expect(missing).toEqual(Object.keys(NOT_TRIED).sort());
});
