import { EXCEL_ERROR_CODES } from "../../src/workbench/protocol/excelError";
import { type WorkbenchWorkbook, newWorkbook } from "../../src/workbench/openWorkbook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

type Batch = (context: Excel.RequestContext) => unknown;

/** A workbook with two sheets, `Log` and `Notes`. */
function twoSheets(): WorkbenchWorkbook {
  const workbook = newWorkbook();
  for (const name of ["Log", "Notes"]) workbook.book.file.addWorksheet(name);
  return workbook;
}

function log(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Log");
}

const activeSheet: Batch = ({ workbook }) => workbook.worksheets.getActiveWorksheet().load("name");
const activeCell: Batch = ({ workbook }) => workbook.getActiveCell().load("address");
const selectedRange: Batch = ({ workbook }) => workbook.getSelectedRange().load("address");

describe("with a chart sheet in front", () => {
  test.each<[string, Batch, string]>([
    ["the active worksheet", activeSheet, "UnsupportedSheet"],
    ["the active cell", activeCell, "InvalidSelection"],
    ["the selected range", selectedRange, "InvalidSelection"],
  ])("%s can't be asked for", async (_, ask, code) => {
    const workbook = twoSheets();
    workbook.plays.chartSheetInFront = true;
    expect(await codeOfRefusal(workbook, ask)).toBe(code);
  });

  test("a worksheet can be written to without coming to the front", async () => {
    const workbook = twoSheets();
    workbook.plays.chartSheetInFront = true;
    const write: Batch = (context) => (log(context).getRange("A1").values = [["x"]]);
    expect(await codeOfRefusal(workbook, write)).toBeUndefined();
    expect(await codeOfRefusal(workbook, activeSheet)).toBe("UnsupportedSheet");
  });

  test.each<[string, Batch]>([
    [
      "activated",
      (context) => {
        log(context).activate();
      },
    ],
    [
      "selected in",
      (context) => {
        log(context).getRange("B2").select();
      },
    ],
  ])("a worksheet that is %s comes to the front again", async (_, bring) => {
    const workbook = twoSheets();
    workbook.plays.chartSheetInFront = true;
    expect(await codeOfRefusal(workbook, bring)).toBeUndefined();
    expect(await codeOfRefusal(workbook, activeSheet)).toBeUndefined();
  });
});

describe("with another workbook in front", () => {
  test.each<[string, Batch, string]>([
    ["a sheet can't be added", ({ workbook }) => workbook.worksheets.add("New"), "GeneralException"],
    [
      "a sheet can't be activated",
      (context) => {
        log(context).activate();
      },
      "GeneralException",
    ],
    ["gridlines can't be hidden", (context) => (log(context).showGridlines = false), "GeneralException"],
    [
      "a range can't be selected",
      (context) => {
        log(context).getRange("A1").select();
      },
      "GeneralException",
    ],
    [
      "panes can't be frozen",
      (context) => {
        log(context).freezePanes.freezeRows(1);
      },
      "GeneralException",
    ],
    [
      "a sheet can't be deleted",
      (context) => {
        log(context).delete();
      },
      "InvalidSelection",
    ],
    ["the active cell can't be asked for", activeCell, "InvalidSelection"],
    ["the selected range can't be asked for", selectedRange, "InvalidSelection"],
  ])("%s", async (_, act, code) => {
    const workbook = twoSheets();
    workbook.plays.otherWorkbookInFront = true;
    expect(await codeOfRefusal(workbook, act)).toBe(code);
    workbook.plays.otherWorkbookInFront = false;
    expect(await codeOfRefusal(workbook, act)).toBeUndefined();
  });

  test("it comes to the front between two round trips, and cells can be read and written all the same", async () => {
    const workbook = twoSheets();
    workbook.plays.beforeRequest = (roundTrip) => {
      workbook.plays.otherWorkbookInFront = roundTrip === 2;
    };
    const twice = async (act: Batch): Promise<string | undefined> => {
      workbook.resetTraffic();
      return codeOfRefusal(workbook, async (context) => {
        await context.sync();
        await act(context);
      });
    };
    const read: Batch = (context) => log(context).getRange("A1").load("values");
    const write: Batch = (context) => (log(context).getRange("A1").values = [["x"]]);
    expect(await twice(read)).toBeUndefined();
    expect(await twice(write)).toBeUndefined();
    expect(await twice(({ workbook: { worksheets } }) => worksheets.add("New"))).toBe("GeneralException");
  });
});

describe("a request that is refused", () => {
  /** What three round trips left in the first three cells, and with which code they ended. */
  async function threeWrites(
    refusal: Partial<NonNullable<WorkbenchWorkbook["plays"]["refusal"]>>,
  ): Promise<{ readonly code: string | undefined; readonly cells: readonly unknown[] }> {
    const workbook = twoSheets();
    workbook.plays.refusal = { roundTrip: 2, code: "GeneralException", ...refusal };
    const code = await codeOfRefusal(workbook, async (context) => {
      for (const address of ["A1", "A2", "A3"]) {
        log(context).getRange(address).values = [["x"]];
        await context.sync();
      }
    });
    const sheet = workbook.book.file.getWorksheet("Log");
    return { code, cells: ["A1", "A2", "A3"].map((address) => sheet?.getCell(address).value) };
  }

  test.each(EXCEL_ERROR_CODES)("fails with %s, and nothing of it is done", async (code) => {
    expect(await threeWrites({ code })).toEqual({ code, cells: ["x", null, null] });
  });

  test("can be any of them", async () => {
    expect((await threeWrites({ roundTrip: 1 })).cells).toEqual([null, null, null]);
    expect((await threeWrites({ roundTrip: 3 })).cells).toEqual(["x", "x", null]);
    expect(await threeWrites({ roundTrip: 5 })).toEqual({ code: undefined, cells: ["x", "x", "x"] });
  });

  test("can be done in part or whole before Excel gives up", async () => {
    const whole = { code: "GeneralException", cells: ["x", "x", null] };
    expect(await threeWrites({ afterActions: Number.POSITIVE_INFINITY })).toEqual(whole);
    expect((await threeWrites({ afterActions: 1 })).cells).toEqual(["x", null, null]);
  });

  test("can be one of several on end", async () => {
    const workbook = twoSheets();
    workbook.plays.refusal = { roundTrip: 1, times: 2, code: "RequestAborted" };
    const read: Batch = (context) => log(context).load("name");
    const codes: (string | undefined)[] = [];
    while (codes.length < 3) codes.push(await codeOfRefusal(workbook, read));
    expect(codes).toEqual(["RequestAborted", "RequestAborted", undefined]);
  });
});

describe("a sheet that is not shown", () => {
  type Act = (sheet: Excel.Worksheet) => void;

  const activate: Act = (sheet) => {
    sheet.activate();
  };
  const select: Act = (sheet) => {
    sheet.getRange("A1").select();
  };
  const remove: Act = (sheet) => {
    sheet.delete();
  };

  test.each<["hidden" | "veryHidden", string, Act, string | undefined]>([
    ["hidden", "can't be activated", activate, "InvalidOperation"],
    ["hidden", "can't be selected in", select, "InvalidOperation"],
    ["hidden", "can be deleted", remove, undefined],
    ["veryHidden", "can't be activated", activate, "InvalidOperation"],
    ["veryHidden", "can't be deleted", remove, "InvalidOperation"],
  ])("being %s, %s", async (state, _, act, code) => {
    const workbook = twoSheets();
    const sheet = workbook.book.file.getWorksheet("Log");
    if (sheet) sheet.state = state;
    expect(
      await codeOfRefusal(workbook, (context) => {
        act(log(context));
      }),
    ).toBe(code);
  });

  test.each([
    ["hidden", "Hidden"],
    ["veryHidden", "VeryHidden"],
  ] as const)("being %s, says so", async (state, visibility) => {
    const workbook = twoSheets();
    const sheet = workbook.book.file.getWorksheet("Log");
    if (sheet) sheet.state = state;
    const seen = await throughExcel(workbook, async (context) => {
      const loaded = log(context).load("visibility");
      await context.sync();
      return loaded.visibility;
    });
    expect(seen).toBe(visibility);
  });
});
