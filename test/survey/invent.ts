import { type Day, type Quarter, afterWorkingDays } from "./calendar";
import type { Complaint, Outcome, Stage, WithoutAnswer } from "./complaint";
import type { Random } from "./random";

/** What a body's complaints are like, whatever its log looks like. */
export interface Body {
  readonly services: readonly string[];
  readonly types: readonly string[];
  readonly officers: readonly string[];
  readonly actions: readonly string[];
  /** How the n-th complaint of a year is numbered. */
  readonly number: (count: number, received: Day) => string;
  readonly stages: readonly Stage[];
  readonly outcomes: readonly (Outcome | WithoutAnswer)[];
}

const LONGEST = { frontline: 12, investigative: 30, escalated: 30 } as const;

/** Complaints of a body from a quarter before the one reported on to two weeks after it, by day of receipt. */
export function inventComplaints(random: Random, body: Body, { first, last }: Quarter): Complaint[] {
  const received = Array.from({ length: random.whole(24, 64) }, () => random.whole(first - 95, last + 14));
  return received
    .sort((a, b) => a - b)
    .map((on, index) => inventComplaint(random, body, { received: on, index, until: last + 16 }));
}

interface Arrival {
  readonly received: Day;
  readonly index: number;
  /** The log was last written in on this day: what would be answered later is open. */
  readonly until: Day;
}

function inventComplaint(random: Random, body: Body, { received, index, until }: Arrival): Complaint {
  const wanted = random.pick(body.stages);
  const first = { closed: afterWorkingDays(received, random.whole(1, 6)), outcome: answer(random, body) };
  const asked = afterWorkingDays(first.closed + random.whole(1, 9), 1);
  const answered = afterWorkingDays(
    wanted === "escalated" ? asked : received,
    random.whole(1, LONGEST[wanted]),
  );
  // A complaint that the log sees escalated has its answer there too: what an open one counts as is another survey's.
  const stage = wanted === "escalated" && answered > until ? "investigative" : wanted;
  const isAnswered = answered <= until && random.chance(0.92);
  const isClosed = stage === "escalated" || isAnswered;
  const outcome = stage === "escalated" ? answer(random, body) : random.pick(body.outcomes);
  const isUpheld = outcome === "upheld" || outcome === "partially";
  return {
    id: body.number(index + 1, received),
    service: random.pick(body.services),
    type: random.pick(body.types),
    officer: random.pick(body.officers),
    action: isClosed && isUpheld ? random.pick(body.actions) : "",
    received,
    acknowledged: afterWorkingDays(received, random.whole(1, 3)),
    stage,
    ...(stage === "escalated" && { first, escalated: asked }),
    ...(isClosed && { closed: answered, outcome }),
    isExtended: random.chance(0.2),
  };
}

function answer(random: Random, body: Body): Outcome {
  const answers = body.outcomes.filter((one): one is Outcome => one !== "withdrawn" && one !== "duplicate");
  return random.pick(answers);
}
