import { LOGGED_EXTENSIONS, LOGGED_OUTCOMES, LOGGED_STAGES, REPEATED_IDS } from "../../engine/complaintLog";
import {
  type Shape,
  isEither,
  isListOf,
  isMissingOr,
  isNullOr,
  isObjectOf,
  isOneOf,
  isTableOf,
  isText,
  isTrueOrFalse,
} from "../../excel/kept/shape";
import { DATE_READINGS } from "../../log/dates/textDate";
import type { LogChoices, NamedPlace } from "../../log/choices";
import { ROLES } from "../../log/spellings/roles";
import type { ValueChoices } from "../../log/spellings/values";

/** Whether a kept value is {@link LogChoices}. */
export const isLogChoices: Shape<LogChoices> = isObjectOf<LogChoices>({
  version: isOneOf([1]),
  places: isListOf(isEither<NamedPlace>(isObjectOf({ sheet: isText }), isObjectOf({ table: isText }))),
  columns: isTableOf(isOneOf(ROLES), isNullOr(isText)),
  headers: isListOf(isText),
  values: isObjectOf<ValueChoices>({
    stage: isMissingOr(isTableOf(isText, isOneOf(LOGGED_STAGES))),
    outcome: isMissingOr(isTableOf(isText, isOneOf(LOGGED_OUTCOMES))),
    extension: isMissingOr(isTableOf(isText, isOneOf(LOGGED_EXTENSIONS))),
  }),
  dateOrders: isListOf(isObjectOf({ sheet: isText, header: isText, order: isOneOf(DATE_READINGS) })),
  counted: isMissingOr(
    isListOf(isObjectOf({ header: isText, counted: isListOf(isText), notCounted: isListOf(isText) })),
  ),
  swappedDates: isMissingOr(
    isListOf(isObjectOf({ sheet: isText, header: isText, isSwapped: isTrueOrFalse })),
  ),
  universalTimes: isMissingOr(
    isListOf(isObjectOf({ sheet: isText, header: isText, isUniversal: isTrueOrFalse })),
  ),
  repeatedIds: isMissingOr(isOneOf(REPEATED_IDS)),
  by: isMissingOr(isListOf(isText)),
  leftOut: isMissingOr(isListOf(isText)),
  stageForAll: isMissingOr(isOneOf(LOGGED_STAGES)),
});
