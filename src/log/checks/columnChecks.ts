import { FIELDS, type Field } from "../../engine/complaintLog";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import type { LogLayout, Rival } from "../reading/layout";
import { headerName } from "../spellings/headerSpellings";
import { roleName } from "../spellings/roleName";
import type { Checked, LogCheck, LogFault } from "./check";

/** Checks of which columns a log has, and which of them are read. */
export const COLUMN_CHECKS: readonly LogCheck[] = [
  { code: "two-columns", title: "Two columns could hold the same thing", find: rivalColumns },
  { code: "columns-apart", title: "Columns beside the log, not read", find: columnsApart },
  { code: "no-column", title: "Column missing", find: missingColumns },
  { code: "no-acknowledgements", title: "No acknowledgement dates", find: missingAcknowledgements },
];

function rivalColumns({ reading: { sheets } }: Checked): LogFault[] {
  return sheets.flatMap(({ table: { sheet }, layout }) =>
    layout.rivals.map((rival) => ({
      severity: "warning",
      cell: { sheet, row: layout.headerRow, column: rival.column },
      problem: `The column ${quoted(rival.header)} could also be ${quoted(roleName(rival.role))}, but ${readInstead(layout, rival)} was read.`,
      remedy: "Rename the column that is not meant.",
    })),
  );
}

function readInstead({ roles }: LogLayout, { role, header }: Rival): string {
  const read = roles.get(role)?.header;
  if (read === undefined) throw new Error(`No column is read for ${role}, and another is its rival.`);
  return read === header ? "the other column with this header" : quoted(read);
}

function columnsApart({ reading: { sheets } }: Checked): LogFault[] {
  return sheets.flatMap(({ table: { sheet }, layout: { apart, headerRow } }): LogFault[] => {
    const [first, ...others] = apart;
    if (!first) return [];
    const names = listed(apart.map(({ header }) => quoted(header)));
    return [
      {
        severity: others.length === 0 ? "warning" : "note",
        cell: { sheet, row: headerRow, column: first.column },
        problem: `${names} ${others.length === 0 ? "comes" : "come"} after a column with no header, so this looks like another table and is not read.`,
        remedy: "If it belongs to the log, give the empty column a header.",
      },
    ];
  });
}

/** What a report lacks when the log lacks a column. */
const WITHOUT_COLUMN: Partial<Readonly<Record<Field, string>>> = {
  id: "complaints cannot be told apart and their IDs are left blank",
  type: "the types of complaint are left blank",
  officer: "the responsible officers are left blank",
  action: "the actions taken are left blank",
  extension: "the table of extensions is N/A",
};

function missingColumns({ reading: { sheets } }: Checked): LogFault[] {
  return FIELDS.flatMap((field) => {
    const lack = WITHOUT_COLUMN[field];
    const without = sheets.filter(({ layout }) => !hasColumn(layout, field)).map(({ table }) => table.sheet);
    if (lack === undefined || without.length === 0) return [];
    const isWhole = without.length === sheets.length;
    const where = isWhole
      ? "The log has"
      : `${listed(without.map(quoted))} ${without.length === 1 ? "has" : "have"}`;
    return {
      severity: "note",
      problem: `${where} no column with a header like ${quoted(headerName(field))}, so ${lack}.`,
      remedy: "If the log should have this column, add it.",
    };
  });
}

function missingAcknowledgements({ reading: { sheets }, counted: { settings } }: Checked): LogFault[] {
  const { clockStart, name } = settings.procedure;
  const hasThem = sheets.every(({ layout }) => hasColumn(layout, "acknowledged"));
  if (clockStart !== "acknowledgement" || hasThem) return [];
  return [
    {
      severity: "warning",
      problem: `The ${name} counts working days from acknowledgement, but the log has no column with a header like ${quoted(headerName("acknowledged"))}. They are counted from receipt or escalation instead.`,
      remedy: "Add the column, with the date each complaint was acknowledged.",
    },
  ];
}

function hasColumn({ columns, stage2 }: LogLayout, field: Field): boolean {
  return columns.has(field) && (stage2?.has(field) ?? true);
}
