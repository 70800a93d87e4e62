import { LOGGED_EXTENSIONS, LOGGED_OUTCOMES, LOGGED_STAGES } from "../../engine/complaintLog";
import { ROLES } from "../../log/spellings/roles";
import type { LogChoices } from "../../log/choices";

type Accepts = (value: unknown) => boolean;

const isText: Accepts = (value) => typeof value === "string";
const isTextOrNull: Accepts = (value) => value === null || isText(value);
const isOneOf =
  (known: readonly unknown[]): Accepts =>
  (value) =>
    known.includes(value);
const isListOf =
  (accepts: Accepts): Accepts =>
  (value) =>
    Array.isArray(value) && value.every(accepts);
/** An object whose every key and value is accepted. */
const isTableOf =
  (acceptsKey: Accepts, accepts: Accepts): Accepts =>
  (value) =>
    isObject(value) && Object.entries(value).every(([key, one]) => acceptsKey(key) && accepts(one));
/** An object with these members, and others or not. */
const has =
  (members: Readonly<Record<string, Accepts>>): Accepts =>
  (value) =>
    isObject(value) && Object.entries(members).every(([key, accepts]) => accepts(Reflect.get(value, key)));
const maybe =
  (accepts: Accepts): Accepts =>
  (value) =>
    value === undefined || accepts(value);

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const meaningOf = (known: readonly unknown[]): Accepts => maybe(isTableOf(isText, isOneOf(known)));

const ACCEPTED = has({
  version: isOneOf([1]),
  places: isListOf((value) => has({ sheet: isText })(value) || has({ table: isText })(value)),
  columns: isTableOf(isOneOf(ROLES), isTextOrNull),
  headers: isListOf(isText),
  values: has({
    stage: meaningOf(LOGGED_STAGES),
    outcome: meaningOf(LOGGED_OUTCOMES),
    extension: meaningOf(LOGGED_EXTENSIONS),
  }),
  dateOrders: isListOf(has({ sheet: isText, header: isText, order: isOneOf(["dayFirst", "monthFirst"]) })),
});

/** Whether a stored value is what {@link LogChoices} says. */
export function areLogChoices(value: unknown): value is LogChoices {
  return ACCEPTED(value);
}
