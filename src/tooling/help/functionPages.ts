import type { FunctionTopic } from "./functionTopics";

/** So many lines of what an example spills are shown. */
const LINES_SHOWN = 4;

const INTRODUCTION =
  "Formulas that show the report's figures in your own cells. A formula and the report always show the same figure. " +
  "An argument about a complaint can be one cell or a range; a range gives one answer per cell. " +
  "Give a log with its headers: a range such as $A$1:$K$36, whole columns such as A:K, or a table as Log[#All]. " +
  "Formulas use the workbook's settings: its procedure, its holidays and the rest of the Settings page. " +
  "If the procedure counts from the acknowledgement, give the date acknowledged as well. " +
  "A blank cell counts as an argument that was left out.";

const ERRORS =
  "A formula that can't be answered shows #VALUE!, and one with nothing to measure shows #N/A. " +
  "A date typed as text that can be read two ways, such as 03/04/2022, also gives #VALUE!, " +
  "unless other dates in the formula show whether the day or the month comes first. " +
  "Select the warning sign beside the cell to see why.";

function signature({ name, parameters }: FunctionTopic): string {
  return `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`;
}

/** The help on the functions as Markdown. */
export function markdownPage(topics: readonly FunctionTopic[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const sections = topics.map((topic) => {
    const { name, sentence, parameters, gives, example, shows } = topic;
    return [
      `## ${name}`,
      `\`${signature(topic)}\``,
      sentence,
      [
        "| argument | |",
        "| --- | --- |",
        ...parameters.map(
          (one) => `| ${one.name}${one.optional ? " (optional)" : ""} | ${cell(one.sentence)} |`,
        ),
      ].join("\n"),
      `Gives: ${gives}.`,
      `In the sample log, \`${example}\` shows${shows.length > 1 ? ", to begin with" : ""}:`,
      "```\n" + linesShown(shows).join("\n") + "\n```",
    ].join("\n\n");
  });
  return `# Functions\n\n${INTRODUCTION}\n\n${ERRORS}\n\n${sections.join("\n\n")}\n`;
}

/** The same as a page of the add-in, to which Excel's help on a function leads. */
export function htmlPage(topics: readonly FunctionTopic[]): string {
  const sections = topics.map((topic) => {
    const { name, sentence, parameters, gives, example, shows } = topic;
    return `
    <h2 id="${name}">${name}</h2>
    <p><code>${escaped(signature(topic))}</code></p>
    <p>${escaped(sentence)}</p>
    <dl>${parameters.map((one) => `<dt>${one.name}${one.optional ? " (optional)" : ""}</dt><dd>${escaped(one.sentence)}</dd>`).join("")}</dl>
    <p>Gives: ${escaped(gives)}.</p>
    <p>In the sample log, <code>${escaped(example)}</code> shows${shows.length > 1 ? ", to begin with" : ""}:</p>
    <pre>${linesShown(shows).map(escaped).join("\n")}</pre>`;
  });
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Complaints Monitor: functions</title>
    <link rel="stylesheet" href="pages.css" />
  </head>
  <body>
    <h1>Functions</h1>
    <p>${escaped(INTRODUCTION)}</p>
    <p>${escaped(ERRORS)}</p>${sections.join("\n")}
  </body>
</html>
`;
}

function linesShown(shows: readonly (readonly string[])[]): string[] {
  return shows.slice(0, LINES_SHOWN).map((line) => line.join(" | ").trimEnd());
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
