/** The number formats in which the add-in's functions show what they give, where a cell has none. */
export const FUNCTION_FORMATS: Readonly<Record<string, string>> = {
  DUE_DATE: "dd/mm/yyyy",
  AVERAGE_DAYS: "0.0",
  MEDIAN_DAYS: "0.0",
  WITHIN_TARGET_RATE: "0.0%",
  EXTENSION_RATE: "0.0%",
  OUTCOME_RATE: "0.0%",
};
