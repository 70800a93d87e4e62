/** The options of the command that answer questions about a log. */
export type OptionName = "column" | "value" | "dates" | "stage-for-all" | "count" | "repeated-ids";

/** What was said in such an option: `HEADER:WORD=MEANING` has two names to the left. */
export interface Assignment {
  readonly left: readonly string[];
  readonly right: string;
}

/** A name in which these stand is put in quotation marks. */
const SEPARATORS = /[=:"]/u;
const QUOTED = String.raw`"(?:[^"]|"")*"`;
const NAME = new RegExp(String.raw`\s*(${QUOTED}|[^=:]*)`, "uy");

/**
 * What is typed as an option's value: names with colons between them, an equals sign, and a name. A name with `=`, `:`
 * or a quotation mark in it stands in quotation marks, doubled within.
 * @example
 * assignmentText({ left: ["Date Received"], right: "day-first" }) // => "Date Received=day-first"
 * assignmentText({ left: ["Stage: now", "S1"], right: "Frontline" }) // => '"Stage: now":S1=Frontline'
 */
function assignmentText({ left, right }: Assignment): string {
  const name = (text: string): string =>
    SEPARATORS.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  return `${left.map(name).join(":")}=${name(right)}`;
}

/**
 * Reads an option's value that {@link assignmentText} could have made; undefined where it is none.
 * @example
 * parseAssignment("Date Received=day-first") // => { left: ["Date Received"], right: "day-first" }
 * parseAssignment('"Stage: now":S1 = Frontline') // => { left: ["Stage: now", "S1"], right: "Frontline" }
 * parseAssignment("Date Received") // => undefined
 */
export function parseAssignment(text: string): Assignment | undefined {
  const names: string[] = [];
  let at = 0;
  for (;;) {
    NAME.lastIndex = at;
    const found = NAME.exec(text);
    if (!found) return undefined;
    const [all, name = ""] = found;
    names.push(plainName(name));
    at += all.length + (/^\s*/u.exec(text.slice(at + all.length))?.[0].length ?? 0);
    const separator = text[at];
    at += 1;
    if (separator === ":") continue;
    if (separator !== "=") return undefined;
    return { left: names, right: plainName(text.slice(at)) };
  }
}

function plainName(text: string): string {
  const name = text.trim();
  return new RegExp(`^${QUOTED}$`, "u").test(name) ? name.slice(1, -1).replaceAll('""', '"') : name;
}

/**
 * An option as it is typed in a shell.
 * @example
 * optionText("dates", { left: ["Date Received"], right: "day-first" }) // => '--dates "Date Received=day-first"'
 * optionText("value", { left: ["A:B", "x"], right: "Yes" }) // => `--value '"A:B":x=Yes'`
 * optionText("value", { left: ["A:B", "can't say"], right: "No" }) // => String.raw`--value "\"A:B\":can't say=No"`
 * optionText("repeated-ids", { left: [], right: "one" }) // => "--repeated-ids one"
 */
export function optionText(name: OptionName, assignment: Assignment): string {
  if (assignment.left.length === 0) return `--${name} ${assignment.right}`;
  const text = assignmentText(assignment);
  // Within single quotes a shell has no way to write another: an apostrophe in a name needs double ones.
  if (text.includes('"') && !text.includes("'")) return `--${name} '${text}'`;
  return `--${name} "${text.replaceAll('"', '\\"')}"`;
}
