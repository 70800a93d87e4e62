/** How the command ended on a file, in what time and with how much memory. */
export interface Run {
  readonly end: string;
  readonly seconds: number;
  readonly megabytes?: number;
}

/** Runs by the kinds of files and by what is wrong with them. */
export type Runs = Readonly<Record<string, Readonly<Record<string, Run>>>>;

const LONGEST = 100;

/** The runs of today beside the first ones, as Markdown. */
export function tableOfRuns(first: Runs, now: Runs): string {
  const sections = Object.entries(now).map(([kind, runs]) =>
    [
      `## ${kind}`,
      "",
      "| file | first run | s | MB | now | s | MB |",
      "| --- | --- | --: | --: | --- | --: | --: |",
      ...Object.entries(runs).map(
        ([about, run]) => `| ${[about, ...cells(first[kind]?.[about]), ...cells(run)].join(" | ")} |`,
      ),
    ].join("\n"),
  );
  return `${[HEAD, ...sections].join("\n\n")}\n`;
}

const HEAD = `# Hostile files

Made by \`npm run hostile\`, which runs the command on each of the files in \`kinds/\`. The first runs were those of the code before any of what they show was mended. The seconds are those of a machine that others worked on at the same time; a plain log took 1 to 4 of them.`;

function cells(run: Run | undefined): string[] {
  if (!run) return ["", "", ""];
  const { end, seconds, megabytes } = run;
  return [shortened(end), seconds.toFixed(1), megabytes?.toFixed(0) ?? "?"];
}

function shortened(text: string): string {
  const line = text.replaceAll("|", "\\|").replace(/^“[^”]*” /u, "");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
