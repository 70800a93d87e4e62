import { at } from "../../../engine/at";
import { listed } from "../../../engine/text/listed";
import { numberText } from "../../../engine/text/numberText";
import { quoted } from "../../../engine/text/quoted";
import type { LogReading } from "../../../log/reading/readLog";
import type { KindColumn, KindValue } from "../../../log/reading/rowKinds";
import { columnName } from "../cellName";
import { kindName, kindNames, withKinds } from "../countedRows";
import type { LogAnswer, LogQuestion } from "../logQuestion";

/** Which rows are complaints, where a column tells that some are compliments, enquiries, deleted or the like. */
export function countedQuestions({ kinds }: Pick<LogReading, "kinds">): LogQuestion[] {
  return kinds.flatMap((column) => {
    const asked = column.values.filter(({ isCounted }) => isCounted === undefined);
    if (asked.length === 0) return [];
    return {
      kind: "counted",
      untilAnswered: "stops",
      question: [hasText(column, asked), asksText(column, asked)].join(" "),
      asks: asksText(column, asked),
      because: hasText(column, asked),
      cell: at(asked, 0).cell,
      // The first proposal counts what says that it is a complaint; where nothing does, none is likely.
      isFirstLikely:
        asked.some(({ kind }) => kind === "complaint") && asked.some(({ kind }) => kind !== "complaint"),
      answers: answersTo(column, asked),
      option: { name: "count", left: [column.header] },
      remedyInSheet: "move the rows that are not complaints out of the log",
    };
  });
}

/** So many values are named; a column of categories may have dozens. */
const MOST_NAMED = 8;

function hasText(column: KindColumn, asked: readonly KindValue[]): string {
  const othersFirst = [...asked].sort((a, b) => Number(b.kind === "other") - Number(a.kind === "other"));
  const named = (asked.length > MOST_NAMED ? othersFirst : asked).slice(0, MOST_NAMED);
  const names = named.map((value) => `${kindName(value)} (${numberText(value.count)})`);
  const rest = asked.length - named.length;
  const all = listed(rest === 0 ? names : [...names, `${numberText(rest)} more`]);
  const [first] = named;
  const sheet = first?.cell.sheet ?? "";
  const where = `Column ${quoted(column.header)} (${columnName(sheet, column.column)})`;
  return isNew(column, asked) ? `${where} now has ${all} as well.` : `${where} has ${all}.`;
}

function asksText(column: KindColumn, asked: readonly KindValue[]): string {
  if (!isNew(column, asked)) return "Count which as complaints?";
  return asked.length === 1 ? "Is that a complaint?" : "Are they complaints?";
}

/** Whether something was said already of others in the column. */
function isNew({ values }: KindColumn, asked: readonly KindValue[]): boolean {
  return asked.length < values.length;
}

/** What seems right, with and without what says neither, and all of them. */
function answersTo(column: KindColumn, asked: readonly KindValue[]): LogAnswer[] {
  const some = asked.filter(({ kind }) => kind === "complaint");
  const most = asked.filter(({ kind }) => kind !== "other");
  const proposals = [some, most].filter(
    (counted, index) => counted.length < asked.length && (index === 1 || counted.length > 0),
  );
  const distinct = proposals.filter(
    (one, index) => proposals.findIndex(({ length }) => length === one.length) === index,
  );
  return [...distinct, asked].flatMap((counted) => answer(column, asked, counted));
}

function answer(
  column: KindColumn,
  asked: readonly KindValue[],
  counted: readonly KindValue[],
): LogAnswer | [] {
  const notCounted = asked.filter((value) => !counted.includes(value));
  const before = column.values.filter(({ isCounted }) => isCounted === true);
  const [word, ...furtherWords] = [...before, ...counted].map(({ text }) => text);
  if (word === undefined) return [];
  const text =
    notCounted.length === 0
      ? "All of them are complaints"
      : [
          ...(counted.length > 0 ? [`Count: ${kindNames(counted)}.`] : []),
          `Not counted: ${kindNames(notCounted)}`,
        ].join(" ");
  return {
    text,
    spoken: `${text}, in ${quoted(column.header)}`,
    word,
    furtherWords,
    choose: (kept) => withKinds(kept, column.header, { counted, notCounted }),
  };
}
