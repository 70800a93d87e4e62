import type { ComplaintLog } from "../../engine/complaintLog";
import { isBlank } from "../isBlank";
import { type IdDamage, hasDigit, idDamage, isWholeNumber } from "../spellings/idShape";
import type { Checked } from "./check";

/** What became of the IDs of a log, row by row. */
export interface IdDamages {
  /** The rows whose ID Excel has damaged. */
  readonly damaged: ReadonlyMap<number, IdDamage>;
  /** The rows whose ID has no digit, where most have one. */
  readonly odd: ReadonlySet<number>;
  /** The rows whose ID is that of another row but for zeros before one of the two, with that other row. */
  readonly butForZeros: ReadonlyMap<number, number>;
}

const damagesOfLog = new WeakMap<ComplaintLog, IdDamages>();

/** What became of the IDs of a log; worked out once. */
export function idDamages(checked: Checked): IdDamages {
  const { log } = checked.counted;
  const known = damagesOfLog.get(log) ?? workOut(checked);
  damagesOfLog.set(log, known);
  return known;
}

/** What so large a share of the IDs is like is the way of this log. */
const MOST = 0.6;

function workOut(checked: Checked): IdDamages {
  const { reading, counted } = checked;
  const damaged = new Map<number, IdDamage>();
  const odd = new Set<number>();
  let [ids, dates, hasZeros] = [0, 0, false];
  for (let row = 0; row < counted.log.size; row++) {
    const id = reading.cell("id", row);
    if (isBlank(id)) continue;
    ids++;
    const damage = idDamage(id);
    if (damage) damaged.set(row, damage);
    if (damage === "madeDate") dates++;
    if (!hasDigit(id) && counted.log.knownId(row) !== "") odd.add(row);
    if (typeof id === "string" && id.startsWith("0")) hasZeros = true;
  }
  if (dates > ids * MOST)
    for (const [row, damage] of [...damaged]) if (damage === "madeDate") damaged.delete(row);
  return {
    damaged,
    odd: odd.size < ids * (1 - MOST) ? odd : new Set(),
    butForZeros: hasZeros ? butForZeros(checked) : new Map(),
  };
}

/** Of rows whose IDs are one number, those that write it with other zeros before it than the first does. */
function butForZeros({ reading, counted: { log } }: Checked): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const rows = new Map<number, number>();
  for (let row = 0; row < log.size; row++) {
    const id = reading.cell("id", row);
    if (!isWholeNumber(id)) continue;
    const number = log.text("id", row).replace(/^0+/u, "");
    const other = first.get(number);
    if (other === undefined) first.set(number, row);
    else if (log.text("id", other) !== log.text("id", row)) rows.set(row, other);
  }
  return rows;
}
