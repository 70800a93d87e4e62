import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import type { LogChoices } from "../../log/choices";
import { findLayout } from "../../log/reading/layout";
import type { StarterPlan } from "../../log/starter/starterPlan";
import { roleName } from "../../log/spellings/roleName";
import { ROLES } from "../../log/spellings/roles";
import {
  type ValueChoices,
  extensionMeaning,
  outcomeMeaning,
  stageMeaning,
} from "../../log/spellings/values";
import { UserError } from "../userError";

/** What was said of another log must not have a new one read otherwise than its headers and lists of words say. */
export function requireReadAsWritten(plan: StarterPlan, choices: LogChoices): void {
  const misread = [...misreadColumns(plan, choices), ...misreadWords(plan, choices.values)];
  if (misread.length === 0) return;
  throw new UserError(
    "otherAnswers",
    `What you said about your log would hold for the new one too, where it is wrong: ${listed(misread)}. Create the log in a new workbook.`,
  );
}

function misreadColumns({ columns }: StarterPlan, choices: LogChoices): string[] {
  const top = { firstColumn: 0, values: [columns.map(({ header }) => header)] };
  const [plain, answered] = [findLayout(top, 0), findLayout(top, 0, choices)];
  return ROLES.filter((role) => plain?.roles.get(role)?.column !== answered?.roles.get(role)?.column).map(
    roleName,
  );
}

function misreadWords({ columns }: StarterPlan, values: ValueChoices): string[] {
  return columns.flatMap(({ field, rule }) =>
    rule?.allows.kind === "oneOf"
      ? rule.allows.texts
          .filter((text) => meaning(field, text, {}) !== meaning(field, text, values))
          .map(quoted)
      : [],
  );
}

function meaning(field: string, text: string, { stage, outcome, extension }: ValueChoices): unknown {
  const meanings = {
    stage: stageMeaning(stage),
    outcome: outcomeMeaning(outcome),
    extension: extensionMeaning(extension),
  };
  return Object.entries(meanings).find(([name]) => name === field)?.[1](text);
}
