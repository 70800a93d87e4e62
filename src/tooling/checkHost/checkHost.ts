import { askForCopy } from "./deployedCopy";
import type { AskOptions } from "./fetchAnswer";
import { HEADER_RULES } from "./headerRules";
import type { HostFault } from "./hostRule";
import { ICON_RULES } from "./iconRules";
import { REACH_RULES } from "./reachRules";

const RULES = [...REACH_RULES, ...HEADER_RULES, ...ICON_RULES];

/** A rule, and what breaks it; none where it is kept. */
export interface CheckedRule {
  readonly name: string;
  readonly faults: readonly HostFault[];
}

/** Looks at a deployed copy of the add-in, and holds it against every rule. `host` has no slash at its end. */
export async function checkHost(host: string, options: AskOptions = {}): Promise<CheckedRule[]> {
  const copy = await askForCopy(host, options);
  // Where nothing answers, nothing can be said of the rest.
  const rules = [...copy.answers.values()].some((answer) => !(answer instanceof Error))
    ? RULES
    : RULES.slice(0, 1);
  return rules.map(({ name, faults }) => ({ name, faults: faults(copy) }));
}
