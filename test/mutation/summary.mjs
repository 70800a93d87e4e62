/** What became of the mutants of a run, by Stryker's results. */

/** Compile errors are no mutants that a test could notice. What is disabled counts as not noticed, with its reason. */
const NOTICED = new Set(["Killed", "Timeout", "RuntimeError"]);
const PASSED = new Set(["Survived", "NoCoverage", "Ignored"]);

/** The places of the mutants that nothing noticed, as Stryker takes them: columns from 0, which it gives from 1. */
export function passed({ files }) {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => PASSED.has(status))
      .map(
        ({ location: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
  );
}

/** One result of several: a mutant that any of them noticed is noticed. */
export function together(results) {
  const files = {};
  for (const result of results)
    for (const [file, { source, mutants }] of Object.entries(result.files)) {
      const known = (files[file] ??= { source, mutants: new Map() }).mutants;
      for (const mutant of mutants) {
        const key = JSON.stringify([mutant.location, mutant.mutatorName, mutant.replacement]);
        if (!NOTICED.has(known.get(key)?.status)) known.set(key, mutant);
      }
    }
  for (const file of Object.values(files)) file.mutants = [...file.mutants.values()];
  return { files };
}

/** A line a file, each mutant that nothing noticed, and the share of all. */
export function summaryOf({ files }) {
  const lines = [];
  let [all, noticed] = [0, 0];
  for (const [file, { source, mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const counted = mutants.filter(({ status }) => NOTICED.has(status) || PASSED.has(status));
    const missed = counted.filter(({ status }) => PASSED.has(status));
    all += counted.length;
    noticed += counted.length - missed.length;
    lines.push(`${file}: ${counted.length - missed.length} of ${counted.length} noticed`);
    lines.push(...missed.map((mutant) => `  ${describe(mutant, source.split("\n"))}`));
  }
  const share = all === 0 ? 0 : (100 * noticed) / all;
  return `${lines.join("\n")}\n\n${noticed} of ${all} noticed: ${share.toFixed(1)}%\n`;
}

function describe({ location: { start, end }, replacement, status, statusReason }, source) {
  const was =
    start.line === end.line
      ? source[start.line - 1].slice(start.column - 1, end.column - 1)
      : `${source[start.line - 1].slice(start.column - 1).trim()} …`;
  const why = status === "Ignored" ? ` (disabled: ${statusReason ?? "no reason"})` : "";
  const seen = status === "NoCoverage" ? " (no test goes there)" : "";
  return `${start.line}:${start.column} ${was} -> ${replacement.split("\n")[0]}${seen}${why}`;
}
