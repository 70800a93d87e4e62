/** What became of the mutants of a run, by Stryker's results. */

/** Compile errors are no mutants that a test could notice. What is disabled counts as survived, with its reason. */
const NOTICED = new Set(["Killed", "Timeout", "RuntimeError"]);
const COUNTED = new Set([...NOTICED, "Survived", "NoCoverage", "Ignored"]);

/** A line a file, each mutant that nothing noticed, and the share of all. */
export function summaryOf({ files }) {
  const lines = [];
  let [all, noticed] = [0, 0];
  for (const [file, { source, mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const counted = mutants.filter(({ status }) => COUNTED.has(status));
    const passed = counted.filter(({ status }) => !NOTICED.has(status));
    all += counted.length;
    noticed += counted.length - passed.length;
    lines.push(`${file}: ${counted.length - passed.length} of ${counted.length} noticed`);
    lines.push(...passed.map((mutant) => `  ${describe(mutant, source.split("\n"))}`));
  }
  const share = all === 0 ? 0 : (100 * noticed) / all;
  return `${lines.join("\n")}\n\n${noticed} of ${all} noticed: ${share.toFixed(1)}%\n`;
}

function describe({ location: { start, end }, replacement, status, statusReason }, source) {
  const was =
    start.line === end.line
      ? source[start.line - 1].slice(start.column - 1, end.column - 1)
      : source[start.line - 1].slice(start.column - 1).trim() + " …";
  const why = status === "Ignored" ? ` (disabled: ${statusReason ?? "no reason"})` : "";
  const seen = status === "NoCoverage" ? " (no test goes there)" : "";
  return `${start.line}:${start.column} ${was} -> ${replacement.split("\n")[0]}${seen}${why}`;
}
