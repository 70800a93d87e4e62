import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";

/** The most rows that a chunk of DuckDB's holds. */
const CHUNK = 2048;
const DATES = new Set([3, 5, 6]);
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

let connection;

async function load(values, workedUpTo) {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = NAMES.map((name, place) => `${name} ${DATES.has(place) ? "INTEGER" : "VARCHAR"}`);
  await connection.run(`CREATE TABLE log (line INTEGER, ${columns.join(", ")})`);
  await append(
    "log",
    [INTEGER, ...NAMES.map((_, place) => (DATES.has(place) ? INTEGER : VARCHAR))],
    values.length - 1,
    (row) => {
      const line = values[row + 1];
      return [row, ...line.map((value, place) => (value === "" && DATES.has(place) ? null : value))];
    },
  );
  await connection.run("CREATE TABLE days (day INTEGER, worked INTEGER)");
  await append("days", [INTEGER, INTEGER], workedUpTo.length, (day) => [day, workedUpTo[day]]);
}

async function append(table, types, size, rowAt) {
  const appender = await connection.createAppender(table);
  for (let from = 0; from < size; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, size - from) }, (_, place) => rowAt(from + place));
    const chunk = DuckDBDataChunk.create(types);
    chunk.setRows(rows);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Rows that share an ID, by rule 10: identical ones fall away; a Frontline and a later stage 2 row are one. */
const SHARED_IDS = `
  shared AS (
    SELECT line, ${NAMES.join(", ")} FROM log SEMI JOIN (SELECT id FROM log GROUP BY id HAVING count(*) > 1) USING (id)
  ),
  alike AS (SELECT min(line) AS line, ${NAMES.join(", ")} FROM shared GROUP BY ${NAMES.join(", ")}),
  pairs AS (SELECT id FROM alike GROUP BY id HAVING count(*) = 2),
  continued AS (
    SELECT f.line AS frontline, s.line AS stage2
    FROM alike f JOIN alike s USING (id) JOIN pairs USING (id)
    WHERE f.stage = 'Frontline' AND s.stage IN ('Investigative', 'Escalated')
      AND f.received <= coalesce(s.escalated, s.received)
      AND (f.closed IS NULL OR s.closed IS NULL OR f.closed <= s.closed)
  ),
  judged AS (
    SELECT log.*, s.stage2 IS NOT NULL AS is_stage2, f.frontline IS NOT NULL AS went_on
    FROM log
    ANTI JOIN (SELECT line FROM shared WHERE line NOT IN (SELECT line FROM alike)) twins USING (line)
    LEFT JOIN continued s ON s.stage2 = log.line
    LEFT JOIN continued f ON f.frontline = log.line
  )`;

async function count(periods) {
  const quarters = `quarters AS (SELECT * FROM (VALUES ${periods.map(({ start, end }, place) => `(${place}, ${start}, ${end})`).join(", ")}) q(quarter, first, last))`;
  const received = await rowsOf(`
    WITH ${quarters}, ${SHARED_IDS}
    SELECT quarter, count(*)::INTEGER FROM judged JOIN quarters ON received BETWEEN first AND last
    WHERE NOT is_stage2 GROUP BY quarter ORDER BY quarter`);
  const withdrawn = await rowsOf(`
    WITH ${quarters}, ${SHARED_IDS}
    SELECT quarter, count(*)::INTEGER FROM judged JOIN quarters ON closed BETWEEN first AND last
    WHERE outcome = 'Withdrawn' GROUP BY quarter ORDER BY quarter`);
  const [[begins]] = await rowsOf("SELECT min(received) FROM log");
  const closed = await rowsOf(`
    WITH ${quarters}, ${SHARED_IDS},
    staged AS (
      SELECT *, CASE WHEN is_stage2 THEN 'Escalated' ELSE stage END AS counted_at FROM judged
      WHERE NOT went_on AND outcome IN ('Upheld', 'Partially Upheld', 'Not Upheld', 'Resolution')
    ),
    started AS (SELECT *, CASE WHEN counted_at = 'Escalated' THEN coalesce(escalated, received) ELSE received END AS start FROM staged),
    timed AS (
      SELECT counted_at, outcome, extension, closed, greatest(1, c.worked - s.worked) AS taken
      FROM started JOIN days c ON c.day = closed JOIN days s ON s.day = start - 1
      WHERE closed >= start
    )
    SELECT quarter,
      list_position(['Frontline', 'Investigative', 'Escalated'], counted_at)::INTEGER - 1 AS stage,
      list_position(['Upheld', 'Partially Upheld', 'Not Upheld', 'Resolution'], outcome)::INTEGER - 1 AS result,
      count(*)::INTEGER, sum(taken)::INTEGER,
      count(*) FILTER (taken <= CASE WHEN counted_at = 'Frontline' THEN 5 ELSE 20 END)::INTEGER,
      count(*) FILTER (extension = 'Yes')::INTEGER
    FROM timed JOIN quarters ON closed BETWEEN first AND last
    GROUP BY ALL ORDER BY ALL`);
  return {
    begins,
    withdrawn: withdrawn.map(([, complaints]) => complaints),
    received: received.map(([, complaints]) => complaints),
    closed: closed.map(([quarter, stage, outcome, complaints, workingDays, withinTarget, extended]) => ({
      ...{ quarter, stage, outcome, closed: complaints, workingDays, withinTarget, extended },
    })),
  };
}

async function rowsOf(sql) {
  return (await connection.runAndReadAll(sql)).getRowsJS();
}

function unload() {
  connection.closeSync();
}

export const duckdbRival = { name: "DuckDB", load, count, unload };
