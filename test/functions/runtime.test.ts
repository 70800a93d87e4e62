import { FUNCTION_HELP } from "../../src/app/formulas/functionHelp";
import type { Argument, GivenMatrix, GivenValue } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { call, functionNames, openFunctionWorkbook, valueOf, withEachBlankCell } from "./calls";
import { sampleRange } from "./sampleRange";

withEachBlankCell(() => {
  beforeAll(async () => {
    await openFunctionWorkbook();
  });

  const LOG = sampleRange();
  const Q4 = "Q4 2021/22";
  const [RECEIVED, CLOSED] = [isoDay("2021-12-23"), isoDay("2021-12-31")];
  const VALUE = { error: "#VALUE!" };

  /** What each function answers through Microsoft's runtime, and an argument that it can't take. */
  const CALLS: readonly (readonly [string, readonly Argument[], unknown, readonly Argument[]])[] = [
    ["WORKING_DAYS", [RECEIVED, CLOSED], [[5]], ["soon", CLOSED]],
    ["DUE_DATE", [RECEIVED, "Frontline"], [[CLOSED]], [RECEIVED, "Stage 9"]],
    ["WITHIN_TARGET", [RECEIVED, CLOSED, "S1"], [[true]], [RECEIVED, true, "S1"]],
    ["STATUS", [RECEIVED, "", "S1", CLOSED], [["Due today"]], [RECEIVED, "", "S1", "today"]],
    ["QUARTER", [RECEIVED], [["Q3 2021/22"]], [true]],
    ["RECEIVED", [LOG, Q4], 4, [LOG, "Q9"]],
    ["CLOSED", [LOG, Q4, "Frontline"], 2, [LOG, Q4, "Stage 9"]],
    ["AVERAGE_DAYS", [LOG, Q4, "Frontline"], 19, [LOG, Q4, true]],
    ["WITHIN_TARGET_COUNT", [LOG, Q4, "Frontline"], 1, [LOG, Q4, ""]],
    ["WITHIN_TARGET_RATE", [LOG, Q4, "Frontline"], 0.5, [LOG, 12, "Frontline"]],
    ["EXTENSION_COUNT", [LOG, Q4, "Stage 2"], 0, [LOG, Q4, "Stage 2", "Roads"]],
    ["EXTENSION_RATE", [LOG, Q4, "Stage 2"], 0, [[["x"]], Q4, "Stage 2"]],
    ["OUTCOME_RATE", [LOG, Q4, "Frontline", "Not Upheld"], 0.5, [LOG, Q4, "Frontline", "Perhaps"]],
    ["MEDIAN_DAYS", [LOG, Q4, "Frontline"], 19, [LOG, Q4, "Stage 9"]],
    ["OPEN", [LOG, "31 March 2022", "Frontline"], 0, [LOG, "some day"]],
    ["OVERDUE", [LOG, "31 March 2022"], 2, [LOG, ""]],
    ["CARRIED_FORWARD", [LOG, Q4], 2, [LOG, "Q9"]],
    [
      "REPORT",
      [LOG, Q4, 1],
      expect.arrayContaining([["Total number of complaints received", 10, 8, 5, 7, 4]]),
      [LOG, Q4, 9],
    ],
    ["UPHELD", [LOG, Q4], expect.arrayContaining([expect.arrayContaining(["101002988605"])]), [LOG, null]],
    ["CHECK", [LOG], expect.arrayContaining([["Row", "Column", "What is wrong", "What to do"]]), [[[""]]]],
  ];

  test("each function is called here, and is in the help", () => {
    expect(CALLS.map(([name]) => name).sort()).toEqual([...functionNames()].sort());
    expect(FUNCTION_HELP.map(({ name }) => name).sort()).toEqual([...functionNames()].sort());
  });

  test.each(CALLS)(
    "%s answers, and has an error with a sentence for what it can't take",
    async (id, args, expected, wrong) => {
      expect(await valueOf(id, ...args)).toEqual(expected);
      const { value, sentence } = await call(id, ...wrong);
      expect(value).toEqual(VALUE);
      expect(sentence).toMatch(/^\w+: .+\.$/u);
    },
  );

  /** The log with one cell of a complaint, or its header, replaced. */
  const withCell = (row: number, header: string, value: GivenValue): GivenMatrix => {
    const column = LOG[0]?.indexOf(header) ?? -1;
    return LOG.map((line, index) => line.map((cell, at) => (index === row && at === column ? value : cell)));
  };

  test.each([
    ["an error value", { error: "#N/A" }],
    ["a picture", { type: "WebImage", basicType: "Error", basicValue: "#VALUE!" }],
  ] as const)("%s in a cell of a log spoils no figure that does not need the cell", async (_what, value) => {
    const withError = withCell(3, "Action taken", value);
    expect(await valueOf("RECEIVED", withError, Q4)).toBe(4);
    expect(await valueOf("AVERAGE_DAYS", withError, Q4, "Frontline")).toBe(19);
    expect(await valueOf("CLOSED", withCell(0, "Action taken", value), Q4)).toBe(5);
  });

  test("cells with data types are read by their basic value, alone and in a log", async () => {
    const formatted = (value: GivenValue): GivenValue =>
      typeof value === "number" ? { type: "Double", basicType: "Double", basicValue: value } : value;
    const log = LOG.map((line) => line.map(formatted));
    expect(await valueOf("RECEIVED", log, Q4)).toBe(4);
    expect(await valueOf("CLOSED", log, formatted(isoDay("2022-03-31")), "Frontline")).toBe(2);
    expect(await valueOf("WORKING_DAYS", formatted(RECEIVED), formatted(CLOSED))).toEqual([[5]]);
    const blank = { type: "Empty", basicType: "Empty", basicValue: "" };
    expect(await valueOf("WORKING_DAYS", RECEIVED, blank)).toEqual([[""]]);
    const unknown = { type: "Entity", basicType: "Error", basicValue: "#VALUE!" };
    expect(await valueOf("WORKING_DAYS", RECEIVED, [[unknown], [CLOSED], [{ error: "#N/A" }]])).toEqual([
      [VALUE],
      [5],
      [VALUE],
    ]);
  });

  test("a log may be given with all the rows of its sheet, and with columns that are blank", async () => {
    const blank = Array.from({ length: 1000 }, () => Array<string>(16).fill(""));
    const whole = [...LOG.map((line) => [...line, ...Array<string>(5).fill("")]), ...blank];
    for (const [name, [, ...args], expected] of CALLS.filter(([, [first]]) => first === LOG))
      expect([name, await valueOf(name, whole, ...args)]).toEqual([name, expected]);
    expect(await valueOf("CHECK", whole)).toEqual(await valueOf("CHECK", LOG));
  });

  test("a blank cell in place of an argument that may be left out leaves it out", async () => {
    expect(await valueOf("RECEIVED", LOG, Q4, "")).toBe(4);
    expect(await valueOf("CLOSED", LOG, Q4, "", "", "")).toBe(5);
    expect(await valueOf("REPORT", LOG, Q4, "", "")).toEqual(await valueOf("REPORT", LOG, Q4));
    expect(await valueOf("CHECK", LOG, "")).toEqual(await valueOf("CHECK", LOG));
  });
});
