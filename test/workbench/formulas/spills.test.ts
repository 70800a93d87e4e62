import { calculate } from "../../../src/workbench/formulas/calculate";
import { edit, shows, type, typedBook } from "./books";

const DOWN = ["Log!B1", "Log!B2", "Log!B3"] as const;

test("an array goes over the cells beside its formula, and formulas see it there", async () => {
  const book = typedBook({
    Log: { A1: 1, A2: 2, A3: 3, B1: "=A1:A3*2", C1: "=SUM(B1:B3)", D1: "=B2:B3+1", E1: "=D2" },
  });
  await calculate(book);
  expect(shows(book, ...DOWN, "Log!C1", "Log!D1", "Log!D2", "Log!E1")).toEqual([2, 4, 6, 12, 5, 7, 7]);
});

test("an array that finds no room gives #SPILL!, and spills when there is room again", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3, B1: "=A1:A3*2", B3: "mine", C1: "=SUM(B1:B2)" } });
  await calculate(book);
  expect(shows(book, ...DOWN, "Log!C1")).toEqual(["#SPILL!", "", "mine", "#SPILL!"]);
  await edit(book, "Log!B3", "");
  expect(shows(book, ...DOWN, "Log!C1")).toEqual([2, 4, 6, 6]);
});

test("what is typed over a spilled cell stays, and takes the array's room", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3, B1: "=A1:A3*2" } });
  await calculate(book);
  await edit(book, "Log!B2", "mine");
  expect(shows(book, ...DOWN)).toEqual(["#SPILL!", "mine", ""]);
});

test("an array that gets smaller gives its cells back", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3, B1: "=FILTER(A1:A3,A1:A3>0)", C1: "=B3+1" } });
  await calculate(book);
  expect(shows(book, ...DOWN, "Log!C1")).toEqual([1, 2, 3, 4]);
  await edit(book, "Log!A3", -1);
  expect(shows(book, ...DOWN, "Log!C1")).toEqual([1, 2, "", 1]);
});

test("what a formula spilled goes when the formula goes, or gives one value", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3, B1: "=A1:A3*2", C1: "=B3+1" } });
  await calculate(book);
  await edit(book, "Log!B1", "=5");
  expect(shows(book, ...DOWN, "Log!C1")).toEqual([5, "", "", 1]);
  await edit(book, "Log!B1", "=A1:A3");
  expect(shows(book, ...DOWN, "Log!C1")).toEqual([1, 2, 3, 4]);
  await edit(book, "Log!B1", "text");
  expect(shows(book, ...DOWN, "Log!C1")).toEqual(["text", "", "", 1]);
});

test("what depends on an array that was not calculated again still sees it", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3, B1: "=A1:A3*2", C1: 1, D1: "=C1+SUM(B1:B3)" } });
  await calculate(book);
  const { calculated } = await edit(book, "Log!C1", 10);
  expect(calculated).toEqual(["Log!D1"]);
  expect(shows(book, "Log!D1")).toEqual([22]);
});

test("calculating all again changes nothing", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3, B1: "=A1:A3*2" } });
  await calculate(book);
  type(book, "Log!A1", 5);
  await calculate(book);
  await calculate(book);
  expect(shows(book, ...DOWN)).toEqual([10, 4, 6]);
});
