import type { FunctionResult } from "../../../src/workbench/formulas/addInFunctions";
import { calculate } from "../../../src/workbench/formulas/calculate";
import { addIn, shows, typedBook } from "./books";

const twice = (argument: unknown): FunctionResult =>
  Array.isArray(argument) ? argument.map((line: number[]) => line.map((value) => value * 2)) : "";

test("formulas that do not wait for one another are asked for at once", async () => {
  let [underWay, most] = [0, 0];
  const functions = addIn({
    TWICE: async (argument) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay--;
      return twice(argument);
    },
  });
  const formulas: Record<string, string> = {};
  for (let row = 0; row < 20; row++) formulas[`A${row + 1}`] = `=COMPLAINTS.TWICE(${row})`;
  const book = typedBook({ Log: formulas });
  await calculate(book, { functions });
  expect(most).toBe(20);
  expect(shows(book, "Log!A1", "Log!A20")).toEqual([0, 38]);
});

test("a formula that needs another's answer waits for it, and is asked for once", async () => {
  const functions = addIn({ TWICE: twice });
  const book = typedBook({
    Log: { A1: "=COMPLAINTS.TWICE(A2)+1", A2: "=COMPLAINTS.TWICE(COMPLAINTS.TWICE(A3))", A3: 5 },
  });
  await calculate(book, { functions });
  expect(shows(book, "Log!A1")).toEqual([41]);
  expect(functions.calls).toHaveLength(3);
});

test("answers that need one another without end come one by one, and the calculation ends", async () => {
  const functions = addIn({ TWICE: twice });
  const book = typedBook({ Log: { A1: "=COMPLAINTS.TWICE(RAND())" } });
  await calculate(book, { functions });
  expect(typeof shows(book, "Log!A1")[0]).toBe("number");
});
