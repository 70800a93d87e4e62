import { escape, op, table } from "arquero";

const NAMES = [
  "id",
  "service",
  "type",
  "received",
  "stage",
  "escalated",
  "closed",
  "outcome",
  "extension",
  "officer",
  "action",
];
const STAGES = ["Frontline", "Investigative", "Escalated"];
const OUTCOMES = ["Upheld", "Partially Upheld", "Not Upheld", "Resolution"];

let log;
let worked;

async function load(values, workedUpTo) {
  const columns = Object.fromEntries(
    NAMES.map((name, place) => [name, values.slice(1).map((line) => line[place])]),
  );
  const line = Int32Array.from({ length: values.length - 1 }, (_, row) => row);
  log = table({ line, ...columns });
  worked = workedUpTo;
}

/** Rows that share an ID, by rule 10: identical ones fall away; a Frontline and a later stage 2 row are one. */
function sharedIds() {
  const often = log
    .groupby("id")
    .count({ as: "lines" })
    .filter((d) => d.lines > 1);
  const shared = log.semijoin(often, "id").reify();
  const distinct = shared.dedupe(...NAMES).reify();
  const pairs = distinct
    .semijoin(
      distinct
        .groupby("id")
        .count({ as: "lines" })
        .filter((d) => d.lines === 2),
      "id",
    )
    .reify();
  const continued = pairs
    .filter((d) => d.stage === "Frontline")
    .join(
      pairs.filter((d) => d.stage === "Investigative" || d.stage === "Escalated"),
      "id",
      undefined,
      { suffix: ["", "2"] },
    )
    .filter((d) => d.received <= (d.escalated2 === "" ? d.received2 : d.escalated2))
    .filter((d) => d.closed === "" || d.closed2 === "" || d.closed <= d.closed2);
  return {
    twins: new Set(shared.antijoin(distinct, "line").array("line")),
    wentOn: new Set(continued.array("line")),
    stage2: new Set(continued.array("line2")),
  };
}

async function count(periods) {
  const first = periods[0].start;
  const last = periods[periods.length - 1].end;
  const quarterOf = (day) => periods.findIndex(({ start, end }) => day >= start && day <= end);
  const { twins, wentOn, stage2 } = sharedIds();
  const received = log
    .filter(
      escape((d) => d.received >= first && d.received <= last && !twins.has(d.line) && !stage2.has(d.line)),
    )
    .derive({ quarter: escape((d) => quarterOf(d.received)) })
    .groupby("quarter")
    .count()
    .orderby("quarter");
  const withdrawn = log
    .filter(
      escape((d) => d.outcome === "Withdrawn" && d.closed >= first && d.closed <= last && !twins.has(d.line)),
    )
    .derive({ quarter: escape((d) => quarterOf(d.closed)) })
    .groupby("quarter")
    .count()
    .orderby("quarter");
  const closed = log
    .filter(
      escape((d) => d.closed !== "" && d.closed >= first && d.closed <= last && OUTCOMES.includes(d.outcome)),
    )
    .filter(escape((d) => !twins.has(d.line) && !wentOn.has(d.line)))
    .derive({
      quarter: escape((d) => quarterOf(d.closed)),
      at: escape((d) => (stage2.has(d.line) ? 2 : STAGES.indexOf(d.stage))),
      result: escape((d) => OUTCOMES.indexOf(d.outcome)),
    })
    .derive({ start: escape((d) => (d.at === 2 && d.escalated !== "" ? d.escalated : d.received)) })
    .filter((d) => d.closed >= d.start)
    .derive({ taken: escape((d) => Math.max(1, worked[d.closed] - worked[d.start - 1])) })
    .derive({
      within: (d) => (d.taken <= (d.at === 0 ? 5 : 20) ? 1 : 0),
      longer: (d) => (d.extension === "Yes" ? 1 : 0),
    })
    .groupby("quarter", "at", "result")
    .rollup({
      closed: op.count(),
      workingDays: op.sum("taken"),
      withinTarget: op.sum("within"),
      extended: op.sum("longer"),
    })
    .orderby("quarter", "at", "result");
  return {
    begins: log.rollup({ begins: op.min("received") }).get("begins"),
    withdrawn: [...withdrawn.array("count")],
    received: [...received.array("count")],
    closed: closed.objects().map(({ at, result, ...counts }) => ({ ...counts, stage: at, outcome: result })),
  };
}

function unload() {
  log = undefined;
}

export const arqueroRival = { name: "arquero", load, count, unload };
