import type { CellLocation } from "../../../engine/finding";
import { listed } from "../../../engine/text/listed";
import { quoted } from "../../../engine/text/quoted";
import {
  type MappedSheet,
  type Rivals,
  rivalColumns,
  uncertainColumns,
} from "../../../log/mapping/columnQuestions";
import { roleName } from "../../../log/spellings/roleName";
import type { Role } from "../../../log/spellings/roles";
import { nameKey } from "../../../log/spellings/spelling";
import { columnName } from "../cellName";
import { withColumn } from "../logChoices";
import type { LogAnswer, LogQuestion } from "../logQuestion";

/** Which of several columns is meant, where every figure rests on it. */
export function rivalQuestions(mapped: readonly MappedSheet[]): LogQuestion[] {
  return mapped.flatMap((sheet) =>
    rivalColumns(sheet).map((rivals) => ({
      kind: "rivals",
      untilAnswered: "stops",
      question: [rivalsText(rivals, sheet.sheet, mapped.length), alikeText(rivals)].join(" ").trim(),
      asks: rivalsText(rivals, sheet.sheet, mapped.length),
      because: alikeText(rivals),
      cell: headerCell(sheet, rivals.columns[0].column),
      isFirstLikely: false,
      answers: headersToChoose(rivals).map((header) => columnAnswer(mapped, rivals, header)),
      option: { name: "column", left: [roleName(rivals.role)] },
      remedyInSheet: "rename the column that is not it",
    })),
  );
}

/** `sheets` is how many the log has: which is meant need not be said of one. */
function rivalsText(rivals: Rivals, sheet: string, sheets: number): string {
  const { name, columns } = rivals;
  const where = sheets > 1 ? `On ${quoted(sheet)}, which` : "Which";
  const names = columns.map(({ header, column }) => `${quoted(header)} (${columnName(sheet, column)})`);
  return `${where} column should be read as ${name}: ${listed(names, "or")}?`;
}

function alikeText(rivals: Rivals): string {
  return headersToChoose(rivals).length === rivals.columns.length
    ? ""
    : "Columns with the same header can't be told apart until one of them is renamed.";
}

function headerCell({ sheet, layout }: MappedSheet, column: number): CellLocation {
  return { sheet, row: layout.headerRow, column };
}

/** A column can be chosen only where no other of them has its header. */
function headersToChoose({ columns }: Rivals): string[] {
  const headers = columns.map(({ header }) => header);
  const alike = (header: string) => headers.filter((other) => nameKey(other) === nameKey(header));
  return headers.filter((header) => alike(header).length === 1);
}

/** Whether a column whose header is not known holds what no other does. */
export function columnQuestions(mapped: readonly MappedSheet[]): LogQuestion[] {
  return uncertainColumns(mapped).map((unread) => {
    const { role, column } = unread;
    const because = `No other column is, and ${column.evidence.words}.`;
    return columnQuestion(mapped, { role, header: column.header }, because, "Yes");
  });
}

/** A question whether a column with a header holds a role, and what speaks for it; the likelier answer is first. */
export function columnQuestion(
  mapped: readonly MappedSheet[],
  { role, header }: { readonly role: Role; readonly header: string },
  because: string,
  likelier: "Yes" | "No",
): LogQuestion {
  const asks = `Should ${quoted(header)} be read as ${roleName(role)}?`;
  const yes = { ...columnAnswer(mapped, { role }, header), text: "Yes", spoken: `Yes, ${quoted(header)} is` };
  const no: LogAnswer = {
    text: "No",
    spoken: `No, ${quoted(header)} is not`,
    word: NO_COLUMN,
    choose: (kept) => withColumn(kept, mapped, role, null),
  };
  return {
    kind: "column",
    untilAnswered: "stops",
    question: `${asks} ${because}`,
    asks,
    because,
    ...placeOf(mapped, header),
    isFirstLikely: true,
    answers: likelier === "Yes" ? [yes, no] : [no, yes],
    option: { name: "column", left: [roleName(role)] },
    remedyInSheet: `rename the column: ${quoted(roleName(role))} if it is, anything else if it is not`,
  };
}

/** What is said of a role that no column holds. */
const NO_COLUMN = "";

function placeOf(mapped: readonly MappedSheet[], header: string): Pick<LogQuestion, "cell"> {
  for (const sheet of mapped) {
    const held = sheet.layout.headers.find((one) => one.header === header);
    if (held) return { cell: headerCell(sheet, held.column) };
  }
  return {};
}

function columnAnswer(
  mapped: readonly MappedSheet[],
  { role }: Pick<Rivals, "role">,
  header: string,
): LogAnswer {
  return {
    text: header,
    spoken: `${quoted(header)} is ${roleName(role)}`,
    word: header,
    choose: (kept) => withColumn(kept, mapped, role, header),
  };
}
