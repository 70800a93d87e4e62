/** Whether this Excel has functions of add-ins: Excel 2021 and earlier, and the iPad, have none. */
export function runsFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}
