import type { Worksheet } from "@cj-tech-master/excelts";
import { USUAL_HEIGHT, USUAL_WIDTH, pointsOfWidth } from "../../book/cellSizes";
import type { ChartState } from "../../book/charts";
import { escapeXml } from "../sheetParts";
import { EMU, plottedValues } from "./chartXml";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where a chart stands on a sheet, with the relation to its part. */
export function anchorXml(sheet: Worksheet, chart: ChartState, id: string, number: number): string {
  const { top, left, width, height, name } = chart;
  const from = placeXml(sheet, left, top);
  const to = placeXml(sheet, left + width, top + height);
  const words = escapeXml(descriptionOf(sheet, chart));
  return `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(name)}" descr="${words}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The part of the drawings of a sheet. */
export function drawingXml(anchors: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
}

/** For screen readers: the title, and what is drawn. Excel has no member for it, so it is made of what the chart has. */
function descriptionOf(sheet: Worksheet, { title, series }: ChartState): string {
  const parts = series.map(({ name, values }) => {
    const numbers = plottedValues(sheet, values).map((value) =>
      value === undefined ? "no figure" : String(Math.round(value * 10) / 10),
    );
    return `${name}: ${numbers.join(", ")}.`;
  });
  return [`${title.text}.`, ...parts].join(" ");
}

/** A cell, and how far in it a point of the sheet is. */
function placeXml(sheet: Worksheet, left: number, top: number): string {
  const column = placeAt(left, (index) => pointsOfWidth(sheet.getColumn(index + 1).width ?? USUAL_WIDTH));
  const row = placeAt(top, (index) => sheet.findRow(index + 1)?.height ?? USUAL_HEIGHT);
  return `<xdr:col>${column.index}</xdr:col><xdr:colOff>${column.rest}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.rest}</xdr:rowOff>`;
}

function placeAt(
  distance: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly rest: number } {
  let [index, left] = [0, distance];
  while (left >= sizeOf(index)) left -= sizeOf(index++);
  return { index, rest: Math.round(left * EMU) };
}
