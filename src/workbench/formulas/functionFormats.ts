import { FUNCTION_HELP } from "../../app/formulas/functionHelp";

/** The number formats in which the add-in's functions show what they give, where a cell has none. */
export const FUNCTION_FORMATS: Readonly<Record<string, string>> = Object.fromEntries(
  FUNCTION_HELP.flatMap(({ name, numberFormat }) =>
    numberFormat === undefined ? [] : [[name, numberFormat]],
  ),
);
