import type { Grouping } from "../../engine/report/breakdown";
import type { CellValue } from "../sheetTable";
import { answerKey, nameKey } from "../spellings/spelling";
import type { LogReading } from "./readLog";
import { serviceNames } from "./serviceNames";

/**
 * The columns by which the complaints of a log are broken down: its service and its type, then those of the headers that
 * it has, each once. Values are told apart by what is written, case and blanks aside; services as they are everywhere.
 */
export function groupingsOf(reading: LogReading, headers: readonly string[] = []): Grouping[] {
  const { log } = reading;
  const service: Grouping = {
    by: "Service",
    kind: "service",
    values: log.services,
    codes: log.service,
  };
  const others = headers.filter((header, index) => isFirst(headers, index) && !isOfField(reading, header));
  return [
    ...(log.fields.has("service") ? [service] : []),
    ...(log.fields.has("type")
      ? [groupingBy({ by: "Type", kind: "type" }, log.size, (row) => reading.cell("type", row))]
      : []),
    ...others.flatMap((header) => {
      const cells = reading.cellsUnder(header);
      return cells ? [groupingBy({ by: cells.header, kind: "column" }, log.size, cells.cell)] : [];
    }),
  ];
}

function isFirst(headers: readonly string[], index: number): boolean {
  return headers.findIndex((other) => nameKey(other) === nameKey(headers[index] ?? other)) === index;
}

/** Whether a header is that of the service or the type, which have their breakdown without being asked for. */
function isOfField({ sheets }: LogReading, header: string): boolean {
  return sheets.some(({ layout }) =>
    (["service", "type"] as const).some((field) => {
      const column = layout.columns.get(field);
      return column !== undefined && nameKey(column.header) === nameKey(header);
    }),
  );
}

function groupingBy(
  name: Pick<Grouping, "by" | "kind">,
  size: number,
  cell: (row: number) => CellValue,
): Grouping {
  const names = serviceNames(answerKey);
  const met = new Int32Array(size);
  for (let row = 0; row < size; row++) met[row] = names.numberOf(cell(row));
  const { services: values, codes } = names.finish();
  // A number is one that was met: `?? 0` is for the compiler.
  return { ...name, values, codes: met.map((number) => codes[number] ?? 0) };
}
