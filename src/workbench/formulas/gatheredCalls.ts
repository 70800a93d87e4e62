import type { AddInFunctions, Argument, FunctionResult } from "./addInFunctions";

/** Calls of an add-in's functions while formulas are calculated, again and again until every answer is known. */
export interface GatheredCalls {
  /** The answer to a call; undefined where it is not known before the next time. */
  answerTo(id: string, args: readonly Argument[], address: string): Promise<FunctionResult | undefined>;
  /** Waits for the answers that were asked for. Says whether there were any, so that there is more to calculate. */
  settle(): Promise<boolean>;
}

/** So many times calls wait for one another's answers; after that each is answered before the next is made. */
const MOST_TIMES = 10;

/**
 * Makes the calls that formulas need all at once, as Excel does: the add-in's runtime takes its time over each answer,
 * however many are on their way.
 */
export function gatheredCalls(invoke: AddInFunctions["invoke"]): GatheredCalls {
  const answers = new Map<string, FunctionResult>();
  const asked = new Map<string, Promise<void>>();
  let times = 0;
  const ask = async (key: string, ...call: Parameters<typeof invoke>): Promise<void> => {
    const answer = await invoke(...call).catch(() => ({ error: "#VALUE!" }) as const);
    answers.set(key, answer);
  };
  return {
    answerTo: async (id, args, address) => {
      const key = JSON.stringify([id, address, args]);
      if (!answers.has(key) && !asked.has(key)) asked.set(key, ask(key, id, args, address));
      if (times >= MOST_TIMES) await asked.get(key);
      return answers.get(key);
    },
    settle: async () => {
      const wasAsked = asked.size > 0;
      await Promise.all(asked.values());
      asked.clear();
      times++;
      return wasAsked && times <= MOST_TIMES;
    },
  };
}
