import { listed } from "../../engine/text/listed";
import { numberText } from "../../engine/text/numberText";
import { quoted } from "../../engine/text/quoted";
import type { LogChoices } from "../../log/choices";
import { countedChoice } from "../../log/choiceOf";
import type { LogReading } from "../../log/reading/readLog";
import type { KindValue } from "../../log/reading/rowKinds";
import { keptKind, kindOf } from "../../log/spellings/contactKinds";
import { withCounted } from "./logChoices";

/** How a value of a column that tells kinds is called. */
export function kindName({ text }: Pick<KindValue, "text">): string {
  return text === "" ? "nothing" : text;
}

/** So many values are written out. */
const MOST_NAMED = 6;

/** `Compliment, Enquiry and 3 more`. */
export function kindNames(values: readonly Pick<KindValue, "text">[]): string {
  const names = values.slice(0, MOST_NAMED).map(kindName);
  const rest = values.length - names.length;
  return rest === 0 ? listed(names) : `${names.join(", ")} and ${numberText(rest)} more`;
}

/** With what a user said of some values of a column; of its others, what was said before. */
export function withKinds(
  choices: LogChoices,
  header: string,
  said: { readonly counted: readonly { text: string }[]; readonly notCounted: readonly { text: string }[] },
): LogChoices {
  const before = countedChoice(header, choices.counted);
  const hashed = (all: readonly { text: string }[]): string[] => all.map(({ text }) => keptKind(text));
  const [counted, notCounted] = [hashed(said.counted), hashed(said.notCounted)];
  const isSaid = new Set([...counted, ...notCounted]);
  const others = (texts: readonly string[] = []): string[] =>
    texts.map(kindOf).filter((text) => !isSaid.has(text));
  return withCounted(choices, {
    header,
    counted: [...others(before?.counted), ...counted],
    notCounted: [...others(before?.notCounted), ...notCounted],
  });
}

/** What the keeper of a log said of which rows are complaints, in sentences for the readers of a report. */
export function countedTexts({ kinds }: Pick<LogReading, "kinds">): string[] {
  return kinds.flatMap(({ header, values }) => {
    const [counted, notCounted] = [true, false].map((is) =>
      values.filter(({ isCounted }) => isCounted === is),
    );
    if (!counted || !notCounted || counted.length + notCounted.length === 0) return [];
    const where = `By the column ${quoted(header)}`;
    if (notCounted.length === 0) return `${where}, every row is a complaint: ${kindNames(counted)}.`;
    if (counted.length === 0) return `${where}, no row is a complaint: ${kindNames(notCounted)}.`;
    return `${where}, rows with ${kindNames(counted)} are counted as complaints, and rows with ${kindNames(notCounted)} are not.`;
  });
}
