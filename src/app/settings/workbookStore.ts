import { readWorkbookSetting, writeWorkbookSetting } from "../../excel/host/workbookSetting";
import { type Kept, type KeptFormat, readKept } from "../../excel/kept/kept";
import { UserError } from "../userError";

/** What a workbook keeps under one key. */
export interface StoreDescription<T extends { readonly version: number }> extends KeptFormat<T> {
  readonly key: string;
  /** What counts in a workbook that keeps nothing. */
  readonly usual: T;
  /** What is kept now in place of what an earlier version kept in the same shape. */
  readonly asKeptNow?: (kept: T) => T;
  /** What to tell the user of what can't be read. */
  readonly sentences: Readonly<Record<"damaged" | "newer", string>>;
}

/**
 * One thing that the workbook keeps. What can't be read is a `UserError`: figures rest on it, so to count by the usual
 * would make wrong ones.
 */
export interface WorkbookStore<T> {
  read(): Promise<T>;
  /** What this says that was read from the workbook under the key; undefined where nothing was. */
  parse(stored: unknown): T;
  /** Changes what is kept by now, whoever set it; what can't be read stays as it is. */
  change(change: (kept: T) => T): Promise<T>;
  /** As `change`, but what is damaged gives way to the usual: the user says it anew. */
  changeOrRenew(change: (kept: T) => T): Promise<T>;
  /** Keeps this in place of whatever is there, unless a newer version of the add-in kept that. */
  replace(value: T): Promise<void>;
}

/** The store that a description says. */
export function workbookStore<T extends { readonly version: number }>({
  key,
  usual,
  asKeptNow = (kept) => kept,
  sentences,
  ...format
}: StoreDescription<T>): WorkbookStore<T> {
  const keptIn = (stored: unknown): Kept<T> =>
    stored === undefined ? { kind: "good", value: usual } : readKept(stored, format);
  const kept = async (): Promise<Kept<T>> => keptIn(await readWorkbookSetting(key));
  const valueOf = (found: Kept<T>): T => {
    if (found.kind === "good") return asKeptNow(found.value);
    throw new UserError("unreadableSettings", sentences[found.kind]);
  };
  const write = async (value: T): Promise<T> => {
    await writeWorkbookSetting(key, JSON.stringify(value));
    return value;
  };
  const renewed = async (): Promise<T> => {
    const found = await kept();
    return found.kind === "damaged" ? usual : valueOf(found);
  };
  const read = async (): Promise<T> => valueOf(await kept());
  const inTurn = turns();
  return {
    read,
    parse: (stored) => valueOf(keptIn(stored)),
    change: (change) => inTurn(async () => write(change(await read()))),
    changeOrRenew: (change) => inTurn(async () => write(change(await renewed()))),
    replace: async (value) => {
      await inTurn(async () => {
        await renewed();
        await write(value);
      });
    },
  };
}

/** Does one thing after another: what is read to be changed is what the change before has kept. */
function turns(): <R>(act: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
}
