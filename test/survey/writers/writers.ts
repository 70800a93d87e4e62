import { Workbook } from "@cj-tech-master/excelts";
import type { Sheet } from "../sheet";
import { type Hand, writeByHand } from "./handMade";

/** A program that writes workbooks. */
export interface Writer {
  readonly name: string;
  readonly write: (sheets: readonly Sheet[]) => Promise<Uint8Array>;
}

const byHand = (hand: Hand): Writer => ({
  name: hand.name,
  write: (sheets) => Promise.resolve(writeByHand(sheets, hand)),
});

async function withExcelTs(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows, merges, isHidden, hiddenColumns } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? "hidden" : "visible" });
    rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell === undefined) return;
        const written = sheet.getCell(at + 1, column + 1);
        written.value =
          cell.formula === undefined ? cell.value : { formula: cell.formula, result: cell.value };
        if (cell.format !== undefined) written.numFmt = cell.format;
      });
    });
    for (const range of merges ?? []) sheet.mergeCells(range);
    for (const at of hiddenColumns ?? []) sheet.getColumn(at + 1).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const WRITERS: readonly Writer[] = [
  { name: "ExcelTS", write: withExcelTs },
  byHand({ name: "texts in one part", strings: "shared" }),
  byHand({ name: "texts in their cells", strings: "inline" }),
  byHand({ name: "texts as results", strings: "str" }),
  byHand({ name: "texts in runs", strings: "rich" }),
  byHand({ name: "the 1904 system", strings: "shared", is1904: true }),
  byHand({ name: "elements with a prefix", strings: "shared", prefix: "x" }),
  byHand({ name: "cells without addresses", strings: "inline", hasNoAddresses: true }),
  byHand({ name: "dates of ISO 8601", strings: "shared", hasIsoDates: true }),
  byHand({ name: "strict Open XML", strings: "shared", isStrict: true }),
  byHand({ name: "stored, not packed", strings: "shared", isStored: true }),
  byHand({ name: "absolute targets", strings: "shared", hasAbsoluteTargets: true }),
  byHand({
    name: "a byte order mark, and indented",
    strings: "str",
    hasByteOrderMark: true,
    isIndented: true,
  }),
  byHand({ name: "a dimension that is wrong", strings: "shared", hasWrongDimension: true }),
  byHand({ name: "blank cells with styles", strings: "shared", hasStyledBlanks: true }),
  byHand({ name: "a prefix, texts in runs, stored", strings: "rich", prefix: "ss", isStored: true }),
];
