import type { FunctionsMetadata } from "../../../src/workbench/formulas/addInFunctions";
import { type WorkbenchWorkbook, newWorkbook } from "../../../src/workbench/openWorkbook";
import { throughExcel } from "../throughExcel";
import { shows, type } from "./books";

/** What Microsoft's runtime puts in the world of an add-in. */
declare const CustomFunctions: {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
};

type Call = (...args: never[]) => unknown;

/** The runtime looks back at its last answer a moment later. */
const AFTERMATH = 50;
afterAll(() => new Promise((resolve) => setTimeout(resolve, AFTERMATH)));

/** A workbook in whose cells formulas call functions, through Microsoft's library. */
async function calling(
  calls: Readonly<Record<string, Call>>,
  cells: Readonly<Record<string, string | number>>,
  flags: Omit<FunctionsMetadata, "functions"> & { readonly options?: object } = {},
  dimensionality = "matrix",
): Promise<WorkbenchWorkbook> {
  const workbook = newWorkbook();
  await throughExcel(workbook, async (context) => {
    context.workbook.worksheets.add("Log");
    await context.sync();
  });
  for (const [id, call] of Object.entries(calls)) CustomFunctions.associate(id, call);
  for (const [address, value] of Object.entries(cells)) type(workbook.book, `Log!${address}`, value);
  const parameters = [{ dimensionality }, { dimensionality }];
  const { options, ...root } = flags;
  const functions = Object.keys(calls).map((id) => ({ id, name: id, parameters, options }));
  await workbook.calculate({ functions: { metadata: { ...root, functions }, numberFormats: {} } });
  return workbook;
}

test("a formula is answered by the function that the add-in associated, in its own time", async () => {
  const double = async (values: readonly (readonly number[])[]): Promise<number[][]> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return values.map((line) => line.map((value) => value * 2));
  };
  const cells = { A1: 1, A2: 2, B1: "=COMPLAINTS.DOUBLE(A1:A2)", C1: "=SUM(COMPLAINTS.DOUBLE(A1:A2))" };
  const { book } = await calling({ DOUBLE: double }, cells);
  expect(shows(book, "Log!B1", "Log!B2", "Log!C1")).toEqual([2, 4, 6]);
});

test("a function is told blanks as 0, what is left out as null, and the cell of its formula", async () => {
  const seen: unknown[] = [];
  const see = (...args: readonly [unknown, unknown, { readonly address: string }]): string => {
    seen.push(args[0], args[1], args[2].address);
    return "seen";
  };
  await calling(
    { SEE: see },
    { A1: 1, A3: "x", B1: "=COMPLAINTS.SEE(A1:A3)", B2: "=COMPLAINTS.SEE(TRUE,A1)" },
  );
  expect(seen).toEqual([[[1], [0], ["x"]], null, "Log!B1", [[true]], [[1]], "Log!B2"]);
});

test.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"])(
  "a function that throws %s gives it",
  async (code) => {
    const fail = (): never => {
      throw new CustomFunctions.Error(code, "The date can't be read.");
    };
    const { book } = await calling({ FAIL: fail }, { A1: "=COMPLAINTS.FAIL()", A2: "=IFERROR(A1,5)" });
    expect(shows(book, "Log!A1", "Log!A2")).toEqual([code, 5]);
  },
);

test("a function that throws what is not Excel's, or rejects, gives #VALUE!", async () => {
  const calls = {
    THROWS: (): never => {
      throw new Error("A mistake");
    },
    REJECTS: () => Promise.reject(new CustomFunctions.Error("#N/A")),
    RAGGED: () => [[1, 2], [3]],
    INFINITE: () => 1 / 0,
  };
  const cells = {
    A1: "=COMPLAINTS.THROWS()",
    A2: "=COMPLAINTS.REJECTS()",
    A3: "=COMPLAINTS.RAGGED()",
    A4: "=COMPLAINTS.INFINITE()",
  };
  const { book } = await calling(calls, cells);
  expect(shows(book, "Log!A1", "Log!A2", "Log!A3", "Log!A4")).toEqual([
    "#VALUE!",
    "#N/A",
    "#VALUE!",
    "#NUM!",
  ]);
});

test("single errors among a function's results stand in their cells", async () => {
  const mixed = (): unknown => [[1], [new CustomFunctions.Error("#N/A")], [""]];
  const { book } = await calling({ MIXED: mixed }, { A1: "=COMPLAINTS.MIXED()" });
  expect(shows(book, "Log!A1", "Log!A2", "Log!A3")).toEqual([1, "#N/A", ""]);
});

test("a function is called with errors only if it says that it takes them", async () => {
  const count = (values: readonly (readonly unknown[])[]): number =>
    values.flat().filter((value) => value instanceof CustomFunctions.Error).length;
  const cells = { A1: "=1/0", A2: 5, B1: "=COMPLAINTS.COUNT_ERRORS(A1:A2)" };
  const strict = await calling({ COUNT_ERRORS: count }, cells);
  const atRoot = await calling({ COUNT_ERRORS: count }, cells, { allowErrorForDataTypeAny: true });
  expect([...shows(strict.book, "Log!B1"), ...shows(atRoot.book, "Log!B1")]).toEqual(["#VALUE!", 1]);
});

test("a flag among the options of a function has no effect", async () => {
  const one = (): number => 1;
  const cells = { A1: "=1/0", B1: "=COMPLAINTS.ONE(A1)" };
  const { book } = await calling({ ONE: one }, cells, { options: { allowErrorForDataTypeAny: true } });
  expect(shows(book, "Log!B1")).toEqual(["#VALUE!"]);
});

test("a function of single values is given the value of a cell, and no range", async () => {
  const same = (value: unknown): unknown => value;
  const cells = { A1: 3, B1: "=COMPLAINTS.SAME(A1)", B2: "=COMPLAINTS.SAME(A1:A2)" };
  const { book } = await calling({ SAME: same }, cells, {}, "scalar");
  expect(shows(book, "Log!B1", "Log!B2")).toEqual([3, "#VALUE!"]);
});

test("a function that is described but was never associated is an error", async () => {
  const workbook = newWorkbook();
  await throughExcel(workbook, async (context) => {
    context.workbook.worksheets.add("Log");
    await context.sync();
  });
  type(workbook.book, "Log!A1", "=COMPLAINTS.MISSING()");
  const metadata = { functions: [{ id: "MISSING", name: "MISSING", parameters: [] }] };
  await workbook.calculate({ functions: { metadata, numberFormats: {} } });
  expect(shows(workbook.book, "Log!A1")).toEqual(["#VALUE!"]);
});
