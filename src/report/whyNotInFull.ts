import type { NotInFull } from "../engine/counting/closeStatus";
import type { Procedure } from "../engine/procedures/procedure";

const REASONS: Readonly<Record<Exclude<NotInFull, "wentToStage2">, string>> = {
  withdrawn: "withdrawn",
  duplicate: "duplicate",
  loggedInError: "logged in error",
  notAComplaint: "not a complaint",
  consentNotGiven: "consent not given",
  noOutcome: "no outcome recorded",
  unknownOutcome: "unknown outcome",
  noStage: "no stage recorded",
  unknownStage: "unknown stage",
  closedUnread: "closing date that cannot be read",
  noClockStart: "no date to count working days from",
  closedBeforeStart: "closed before it was received or escalated",
};

/** Why a closed complaint is not counted as closed, in words for a list. */
export function whyNotInFull(reason: NotInFull, { stages }: Procedure): string {
  return reason === "wentToStage2"
    ? `answered at ${stages.frontline.label} and then escalated`
    : REASONS[reason];
}
