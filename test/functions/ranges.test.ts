import type { Argument, FunctionValue } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { call, openFunctionWorkbook, valueOf, withEachBlankCell } from "./calls";

withEachBlankCell(() => {
  beforeAll(async () => {
    await openFunctionWorkbook();
  });

  /** Thursday; days 5, 6, 10 and 20 by Scottish bank holidays. */
  const RECEIVED = isoDay("2021-12-23");
  const [DAY_5, DAY_6, DAY_10, DAY_20] = [
    isoDay("2021-12-31"),
    isoDay("2022-01-05"),
    isoDay("2022-01-11"),
    isoDay("2022-01-25"),
  ];
  const ERROR = { error: "#DIV/0!" } as const;
  const VALUE = { error: "#VALUE!" } as const;
  const NOT_AVAILABLE = { error: "#N/A" } as const;

  const down = (...cells: readonly FunctionValue[]): FunctionValue[][] => cells.map((cell) => [cell]);

  /** What each function about a complaint answers, cell by cell, for what may stand in the cells of a range. */
  const COLUMNS: readonly (readonly [string, readonly Argument[], readonly FunctionValue[]])[] = [
    [
      "WORKING_DAYS",
      [RECEIVED, down(RECEIVED, DAY_5, DAY_10, "", "Ongoing", "soon", true, ERROR, 12, RECEIVED - 1)],
      [1, 5, 10, "", "", VALUE, VALUE, VALUE, VALUE, VALUE],
    ],
    ["WORKING_DAYS", [down(RECEIVED, "", ERROR, "23/12/2021"), DAY_5], [5, "", VALUE, 5]],
    [
      "DUE_DATE",
      [RECEIVED, down("Frontline", "stage 1", 1, "Investigative", "Escalated", "", "Stage 9", true, ERROR)],
      [DAY_5, DAY_5, DAY_5, DAY_20, DAY_20, "", VALUE, VALUE, VALUE],
    ],
    [
      "DUE_DATE",
      [RECEIVED, "Frontline", null, down("Yes", "N", DAY_6, "", "perhaps", ERROR)],
      [DAY_10, DAY_5, DAY_6, DAY_5, VALUE, VALUE],
    ],
    ["DUE_DATE", [RECEIVED, "Investigative", null, down("Yes", DAY_20)], [NOT_AVAILABLE, DAY_20]],
    [
      "WITHIN_TARGET",
      [RECEIVED, down(DAY_5, DAY_6, "", "soon", RECEIVED - 1, ERROR), "Frontline"],
      [true, false, "", VALUE, VALUE, VALUE],
    ],
    [
      "WITHIN_TARGET",
      [RECEIVED, DAY_6, down("Frontline", "S2", "", "Stage 9", false), down("", DAY_5, "", "", "")],
      [false, true, "", VALUE, VALUE],
    ],
    [
      "STATUS",
      [
        RECEIVED,
        down(DAY_5, DAY_6, "", "", "", "soon", ERROR),
        "Frontline",
        down(DAY_6, DAY_6, DAY_5 - 1, DAY_5, DAY_6, 0, 0),
      ],
      ["Closed in time", "Closed late", "Open", "Due today", "Overdue", VALUE, VALUE],
    ],
    [
      "STATUS",
      [down(RECEIVED, "", ""), "", down("Frontline", "Frontline", ""), down("", DAY_5, "")],
      [VALUE, "", ""],
    ],
    [
      "QUARTER",
      [down(isoDay("2022-03-31"), isoDay("2022-04-01"), "1 January 2022", "", "Q5", true, ERROR)],
      ["Q4 2021/22", "Q1 2022/23", "Q4 2021/22", "", VALUE, VALUE, VALUE],
    ],
  ];

  /** The answers to all of them, called at once as formulas are, with their arguments in another shape. */
  function answersTo(shapeOf: (range: FunctionValue[][]) => Argument): Promise<unknown[]> {
    const shaped = (arg: Argument): Argument =>
      Array.isArray(arg) ? shapeOf(arg as FunctionValue[][]) : arg;
    return Promise.all(COLUMNS.map(([id, args]) => valueOf(id, ...args.map(shaped))));
  }

  test("each cell of a column is answered for itself", async () => {
    expect(await answersTo((column) => column)).toEqual(COLUMNS.map(([, , expected]) => down(...expected)));
  });

  test("a row is answered as a column is", async () => {
    expect(await answersTo((column) => [column.flat()])).toEqual(COLUMNS.map(([, , expected]) => [expected]));
  });

  test("one cell is answered as the first of many is, and an error in it is the whole answer", async () => {
    expect(await answersTo((column) => column[0]?.[0] ?? "")).toEqual(
      COLUMNS.map(([, , [first = ""]]) => (typeof first === "object" ? first : [[first]])),
    );
  });

  test("a column beside a row makes a table, as with Excel's own operators", async () => {
    expect(await valueOf("WORKING_DAYS", down(RECEIVED, DAY_5), [[DAY_5, DAY_10, DAY_20]])).toEqual([
      [5, 10, 20],
      [1, 6, 16],
    ]);
  });

  test("the sentence is that of the first error", async () => {
    const { sentence } = await call("WORKING_DAYS", RECEIVED, down(DAY_5, "soon", true));
    expect(sentence).toBe("closed: “soon” can't be read as a date.");
  });

  test("dates typed as text are read by the evidence of their whole range, and of the others", async () => {
    const closed = isoDay("2022-02-14");
    expect(await valueOf("WORKING_DAYS", down("03/02/2022", "14/02/2022"), closed)).toEqual(down(8, 1));
    expect(await valueOf("WORKING_DAYS", down("02/03/2022", "02/14/2022"), closed)).toEqual(down(8, 1));
    expect(await valueOf("WORKING_DAYS", "02/03/2022", down("02/14/2022"))).toEqual([[8]]);
  });
});
