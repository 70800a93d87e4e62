import { planReport } from "../../src/report/plan/planReport";
import { stripSection } from "../../src/report/plan/stripSection";
import { reportDocument } from "../../src/report/reportDocument";
import { sampleLog } from "../data/sampleLog";
import { logOf } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";

function sample() {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  return reportDocument(figuresOf(log), reportSource(log));
}

test("a sentence at a glance is a cell of its own, with its number shown before it and not in it", () => {
  const { cells } = planReport(sample());
  const numbered = cells.flatMap(([cell]) =>
    cell?.kind === "text" && cell.before !== undefined ? [[cell.before, cell.text]] : [],
  );
  expect(numbered[0]).toEqual([
    "1.  ",
    "4 complaints were received: 3 fewer than last quarter and 6 fewer than a year ago. With numbers this small, changes of this size are expected.",
  ]);
  expect(numbered.map(([before]) => before)).toEqual(["1.  ", "2.  ", "3.  ", "4.  ", "5.  "]);
});

test("in the strip counts are numbers, and figures out of others are texts", () => {
  const strip = sample().parts[0]?.blocks.find(({ kind }) => kind === "strip");
  if (strip?.kind !== "strip") throw new Error("There is no strip.");
  const large = stripSection(strip).cells[1] ?? [];
  expect(large.filter(({ kind }) => kind !== "blank")).toEqual([
    { kind: "number", value: 4, format: "0" },
    { kind: "number", value: 5, format: "0" },
    { kind: "number", value: 2, format: "0" },
    { kind: "text", text: "1 of 2" },
    { kind: "text", text: "0 of 3" },
  ]);
});
