import { DAY_FIELDS, TEXT_FIELDS } from "../../engine/complaintLog";
import { listed } from "../../engine/text/listed";
import { isErrorValue } from "../spellings/spelling";
import { type Check, quotedCell } from "./check";
import { unreadCells } from "./unreadCells";

const breaksUnlessError = unreadCells((text) => !isErrorValue(text));

/** Checks of cells that hold an error, or a word that no rule knows. */
export const CELL_CHECKS: readonly Check[] = [
  {
    code: "error-cell",
    title: "Error value in a cell",
    severity: "error",
    fields: [...TEXT_FIELDS, ...DAY_FIELDS, "stage", "outcome", "extension"],
    breaks: unreadCells(isErrorValue),
    problem: (checked, row, field) =>
      `This cell holds the error ${String(checked.reading.cell(field, row)).trim()}.`,
    remedy: "Correct the formula, or type what the cell should hold.",
  },
  {
    code: "unknown-stage",
    title: "Stage not known",
    severity: "error",
    fields: ["stage"],
    breaks: breaksUnlessError,
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not a stage the add-in knows, so this complaint is not counted as closed.`,
    remedy: ({ counted: { settings } }) => {
      const { stages, reportedStages } = settings.procedure;
      return `Write ${listed(
        reportedStages.map((stage) => stages[stage].label),
        "or",
      )}.`;
    },
  },
  {
    code: "unknown-outcome",
    title: "Outcome not known",
    severity: "error",
    fields: ["outcome"],
    breaks: breaksUnlessError,
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not an outcome the add-in knows, so this complaint is not counted as closed.`,
    remedy: ({ counted: { settings } }) => {
      const titles = settings.procedure.outcomes.map(({ title }) => title);
      return `Write ${listed([...titles, "Withdrawn"], "or")}.`;
    },
  },
  {
    code: "unknown-extension",
    title: "Extension not known",
    severity: "error",
    fields: ["extension"],
    breaks: breaksUnlessError,
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not Yes, No or a date, so the extensions at this stage are N/A in the quarter it was closed.`,
    remedy: "Write Yes, No or the agreed date.",
  },
];
