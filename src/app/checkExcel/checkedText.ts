import type { CheckedExcel, CheckedLine } from "./checkExcel";

const SIGNS: Readonly<Record<CheckedLine["verdict"], string>> = {
  right: "✓",
  wrong: "✗",
  notOffered: "–",
  notTried: "–",
};

/** A line as it is read: a sign, what was tried, and what came instead. */
export function lineText({ name, verdict, came }: CheckedLine): string {
  return `${SIGNS[verdict]} ${name}${came === undefined ? "" : `. ${came}`}`;
}

/** All that was found out, to be sent to whoever helps. Nothing of the workbook's is in it. */
export function checkedText({ lines, about }: CheckedExcel): string {
  return [...lines.map(lineText), "", ...about].join("\n");
}
