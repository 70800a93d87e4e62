import type { Book } from "../book/book";
import type { EventName } from "../protocol/excelEvents";

/** The events that one worksheet tells of, and those that the collection of them does. */
export const SHEET_EVENTS = ["Activated", "Deactivated", "DataChanged", "SelectionChanged"] as const;
export const SHEETS_EVENTS = [...SHEET_EVENTS, "Added", "Deleted"] as const;

type Method<T> = (target: T) => null;

/** The methods with which the library asks to be told of events, or no longer; `targetOf` says whose events they are. */
export function eventMethods<T>(
  names: readonly EventName[],
  targetOf: (target: T) => readonly [Book, string],
): Readonly<Record<string, Method<T>>> {
  const method =
    (act: "register" | "unregister", name: EventName): Method<T> =>
    (target) => {
      const [{ events }, toldOf] = targetOf(target);
      events[act](name, toldOf);
      return null;
    };
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, method("register", name)],
      [`_Unregister${name}Event`, method("unregister", name)],
    ]),
  );
}
