import type {
  DocumentBlock,
  DocumentCell,
  DocumentColumn,
  DocumentList,
  DocumentPart,
  DocumentTable,
  PartId,
  ReportDocument,
} from "../../report/document";
import { listTexts } from "../../report/listTexts";
import { wrapText } from "../../report/plan/wrapText";

const LABEL_WIDTH = 44;
const NUMBER_WIDTH = 6;
const SHARE_WIDTH = 8;
const CELL_WIDTH = NUMBER_WIDTH + SHARE_WIDTH;
const LIST_WIDTH = 100;

/** On a screen every letter is as wide as any other. */
const letters = (text: string): number => text.length;

/** What of a report is printed on a screen: how it was counted stands in its sheet. */
const PRINTED: readonly PartId[] = [
  "atAGlance",
  "flow",
  "openByAge",
  "changes",
  "byService",
  "byType",
  "byColumn",
  "tables",
  "upheld",
];

/** The notes under these tables say which complaints are in none of their figures, or what the figures are of. */
const HAVE_NOTES: readonly PartId[] = ["flow", "openByAge", "changes"];

/** A report as text for a screen. */
export function printReport({ title, period, parts }: ReportDocument): string {
  return [
    title,
    period,
    ...parts.filter(({ id }) => PRINTED.includes(id)).flatMap((part) => ["", printPart(part)]),
  ].join("\n");
}

function printPart({ id, heading, blocks }: DocumentPart): string {
  const texts = blocks.flatMap((block) => [
    ...printBlock(block),
    ...(block.kind === "table" && HAVE_NOTES.includes(id) ? block.table.notes.map(sentenceLines) : []),
  ]);
  return [...(heading === undefined ? [] : [heading]), texts.join("\n\n")].join("\n");
}

/** The sentences of a report say what its strip and its charts show. */
function printBlock(block: DocumentBlock): string[] {
  switch (block.kind) {
    case "sentences":
      return [block.sentences.map(sentenceLines).join("\n")];
    case "table":
      return block.table.id === "chartFigures" ? [] : [printTable(block.table)];
    case "list":
      return [printList(block.list)];
    case "strip":
    case "charts":
    case "lines":
      return [];
  }
}

function sentenceLines(sentence: string): string {
  return wrapText(sentence, LIST_WIDTH, letters).join("\n  ");
}

function printTable({ title, columns, rows }: DocumentTable): string {
  const widths = columns.map(({ heading }) => Math.max(CELL_WIDTH, heading.length + 2));
  const line = (label: string, cells: readonly string[]): string =>
    `${label.padEnd(LABEL_WIDTH)}${cells.map((cell, index) => cell.padStart(widths[index] ?? CELL_WIDTH)).join("")}`.trimEnd();
  return [
    line(
      title,
      columns.map(({ heading }) => heading),
    ),
    "-".repeat(LABEL_WIDTH + widths.reduce((sum, width) => sum + width, 0)),
    ...rows.map(({ label, cells }) =>
      wrapped(label, (last) =>
        line(
          last,
          cells.map((cell, index) => cellText(cell, columns[index])),
        ),
      ),
    ),
  ].join("\n");
}

/** A number and its percentage stand under one another; other pairs side by side. */
function cellText({ shown }: DocumentCell, column: DocumentColumn | undefined): string {
  const texts = shown.map((cell) => (cell.kind === "text" ? cell.text : String(cell.shown)));
  if (column?.subheadings[1] === "%" && texts.length > 1)
    return texts.map((text, index) => text.padStart(index === 0 ? NUMBER_WIDTH : SHARE_WIDTH)).join("");
  return texts.filter((text) => text !== "").join(" ");
}

/** A label that is wider than its column goes on in the next line, with the figures beside its last. */
function wrapped(label: string, withFigures: (lastLine: string) => string): string {
  const lines = wrapText(label, LABEL_WIDTH - 2, letters);
  const last = lines.pop() ?? label;
  return [...lines, withFigures(last)].join("\n");
}

function printList(list: DocumentList): string {
  const { caption, none } = list;
  const { lines } = listTexts(list, "amongOthers");
  return [caption, ...(lines.length === 0 ? [none] : lines.map(listed))].join("\n");
}

/** The last column is the longest: the action taken. */
function listed(cells: readonly string[]): string {
  const head = cells
    .slice(0, -1)
    .filter((cell) => cell !== "")
    .join(" · ");
  const action = cells.slice(-1).flatMap((cell) => wrapText(cell, LIST_WIDTH, letters));
  return [head, ...action.map((line) => `    ${line}`)].join("\n");
}
