import { type WorkbenchWorkbook, newWorkbook } from "../../src/workbench/openWorkbook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

/** A workbook with two sheets, in which the user typed something. */
function typedIn(plays: Partial<WorkbenchWorkbook["plays"]> = {}): WorkbenchWorkbook {
  const workbook = newWorkbook();
  for (const name of ["Log", "Notes"]) workbook.book.file.addWorksheet(name);
  workbook.book.undo.add("typing");
  Object.assign(workbook.plays, plays);
  return workbook;
}

async function doing(workbook: WorkbenchWorkbook, act: Act): Promise<WorkbenchWorkbook> {
  expect(
    await codeOfRefusal(workbook, (context) =>
      act(context.workbook.worksheets.getItem("Log"), context.workbook),
    ),
  ).toBeUndefined();
  return workbook;
}

const read: Act = (sheet) => sheet.getRange("A1").load("values");
const write: Act = (sheet) => (sheet.getRange("A1").values = [["x"]]);
const activate: Act = (sheet) => {
  sheet.activate();
};
const remove: Act = (_, workbook) => {
  workbook.worksheets.getItem("Notes").delete();
};
const rename: Act = (sheet) => (sheet.name = "Renamed");
const add: Act = (_, workbook) => workbook.worksheets.add("New");
const askForMerges: Act = (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
const keepSetting: Act = (_, workbook) => workbook.settings.add("Key", "value");
const watch: Act = (sheet) => sheet.onChanged.add(() => Promise.resolve());

test("each thing that is done is a step, and what only looks or shows is none", async () => {
  const workbook = await doing(typedIn(), write);
  await doing(workbook, read);
  await doing(workbook, activate);
  await doing(workbook, (sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B1").merge();
  });
  expect(workbook.undo.steps).toEqual(["typing", "Range.values", "RangeFont.bold", "Range.merge"]);
  expect(workbook.undo.lostBy).toEqual([]);
});

describe("what empties the undo stack", () => {
  test.each<[string, Act, readonly string[]]>([
    ["taking a sheet away", remove, ["Worksheet.delete"]],
    ["renaming a sheet", rename, ["Worksheet.name"]],
    ["adding a sheet", add, []],
    ["asking for merged areas", askForMerges, []],
    ["keeping a setting", keepSetting, []],
    ["watching a sheet", watch, []],
    ["reading", read, []],
  ])("by the documentation: %s", async (_, act, lostBy) => {
    expect((await doing(typedIn({ undoIsLost: "asDocumented" }), act)).undo.lostBy).toEqual(lostBy);
  });

  test.each<[string, Act, readonly string[]]>([
    ["taking a sheet away", remove, ["Worksheet.delete"]],
    ["adding a sheet", add, ["WorksheetCollection.add"]],
    ["asking for merged areas", askForMerges, ["Range.getMergedAreasOrNullObject"]],
    ["keeping a setting", keepSetting, ["SettingCollection.add"]],
    ["watching a sheet", watch, ["Worksheet._RegisterDataChangedEvent"]],
    ["reading", read, []],
    ["writing", write, []],
  ])("by what is reported: %s", async (_, act, lostBy) => {
    expect((await doing(typedIn({ undoIsLost: "asReported" }), act)).undo.lostBy).toEqual(lostBy);
  });

  test("in the shared runtime of older builds, any call", async () => {
    const { undo } = await doing(typedIn({ undoIsLost: "atAnyCall" }), read);
    expect(undo.steps).toEqual([]);
    expect(undo.lostBy).toHaveLength(1);
  });
});

type Run = (options: object, batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void>;

/** Runs a batch as one step of undoing; gives the code with which that fails. */
async function inGroup(workbook: WorkbenchWorkbook, act: Act): Promise<string | undefined> {
  workbook.activate();
  try {
    const { run } = Reflect.get(globalThis, "Excel") as { readonly run: Run };
    await run({ mergeUndoGroup: true }, async (context) => {
      act(context.workbook.worksheets.getItem("Log"), context.workbook);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

describe("a batch that is to be one step", () => {
  test("is one step", async () => {
    const workbook = typedIn({ undoGroups: "good" });
    const act: Act = (sheet) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A2").values = [["y"]];
    };
    expect(await inGroup(workbook, act)).toBeUndefined();
    expect(workbook.undo.steps).toEqual(["typing", "Range.values, Range.values"]);
  });

  test("can't take a sheet away", async () => {
    const workbook = typedIn({ undoGroups: "good" });
    expect(await inGroup(workbook, remove)).toBe("UndoNotSupported");
    expect(workbook.book.file.worksheets).toHaveLength(2);
  });

  test.each(["GeneralException", "InvalidArgument", "UndoNotSupported"] as const)(
    "fails with %s after it was done, and can be done as any other",
    async (code) => {
      const workbook = typedIn({ undoGroups: code });
      expect(await inGroup(workbook, write)).toBe(code);
      expect(workbook.book.file.getWorksheet("Log")?.getCell("A1").value).toBe("x");
      expect(await inGroup(workbook, read)).toBeUndefined();
      await doing(workbook, write);
    },
  );

  test.each([
    ["none", false],
    ["good", true],
    ["GeneralException", true],
  ] as const)("can be where Excel groups steps: %s", (undoGroups, isSupported) => {
    typedIn({ undoGroups }).activate();
    const { context } = Reflect.get<{ Office: typeof Office }, "Office">(globalThis, "Office");
    expect(context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(isSupported);
    expect(context.requirements.isSetSupported("ExcelUndoApiAll", "1.0")).toBe(isSupported);
  });
});

test("reads, writes, watches and events are counted", async () => {
  const workbook = typedIn();
  await throughExcel(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Log");
    const [a, b] = [sheet.getRange("A1"), sheet.getRange("B1")].map((range) => range.load("values"));
    sheet.onChanged.add(() => Promise.resolve());
    await context.sync();
    if (a && b) [a.values, b.values] = [[["x"]], [["y"]]];
    sheet.activate();
    await context.sync();
  });
  const { book, traffic } = workbook;
  const [log] = book.file.worksheets;
  book.events.messageFor({
    name: "DataChanged",
    sheetId: `{${String(log?.id).padStart(8, "0")}-0000-0000-0000-000000000000}`,
  });
  book.events.messageFor({ name: "Activated", sheetId: "nowhere" });
  expect(traffic).toMatchObject({ roundTrips: 2, reads: 2, writes: 2, watches: 1, events: 1 });
  workbook.resetTraffic();
  expect(traffic).toMatchObject({ roundTrips: 0, reads: 0, writes: 0, watches: 0, events: 0 });
});
