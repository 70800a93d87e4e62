/** The requirement sets that decide what the add-in does. */
const SETS = [
  ["ExcelApi", "1.13"],
  ["ExcelApi", "1.14"],
  ["ExcelApi", "1.17"],
  ["ExcelApi", "1.20"],
  ["ExcelUndoApiAll", "1.0"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.4"],
  ["RibbonApi", "1.1"],
] as const;

/** Which Excel the add-in runs in, in lines to be read. */
export function aboutExcel(): string[] {
  const { diagnostics, requirements, contentLanguage, displayLanguage } = Office.context;
  const offered = SETS.map(
    ([name, version]) => `${name} ${version}: ${requirements.isSetSupported(name, version) ? "yes" : "no"}`,
  );
  return [
    `Host: ${String(diagnostics.host)}`,
    `Platform: ${String(diagnostics.platform)}`,
    `Version: ${diagnostics.version}`,
    `Language: ${displayLanguage}, cells ${contentLanguage}`,
    `Requirement sets: ${offered.join("; ")}`,
  ];
}
