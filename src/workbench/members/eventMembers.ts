import type { Book } from "../book/book";
import type { EventName } from "../protocol/excelEvents";

/** The events that one worksheet tells of, and those that the collection of them does. */
export const SHEET_EVENTS = ["Activated", "Deactivated", "DataChanged", "SelectionChanged"] as const;
export const SHEETS_EVENTS = [...SHEET_EVENTS, "Added", "Deleted"] as const;

type Method<T> = (target: T) => null;

/** The methods with which the library registers for events, and takes that back; `placeOf` gives their target. */
export function eventMethods<T>(
  names: readonly EventName[],
  placeOf: (target: T) => readonly [Book, string],
): Readonly<Record<string, Method<T>>> {
  const method =
    (act: "register" | "unregister", name: EventName): Method<T> =>
    (target) => {
      const [{ events }, place] = placeOf(target);
      events[act](name, place);
      return null;
    };
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, method("register", name)],
      [`_Unregister${name}Event`, method("unregister", name)],
    ]),
  );
}
