import type { Worksheet } from "@cj-tech-master/excelts";
import { type ChartState, chartsOf } from "../../book/charts";
import { SHEET_ORDER } from "../sheetOrder";
import { relationIdIn } from "../sheetParts";
import { relationAttribute } from "../saving/addSheet";
import type { ChangedFile } from "../saving/changedFile";
import { childNamed, spliced, tagOf } from "../saving/xmlElements";
import { appendToRoot, withChild } from "../saving/xmlLists";
import { chartStateIn } from "./chartState";
import { chartXml } from "./chartXml";
import { anchorOf } from "./drawingAnchors";
import { anchorXml, drawingXml } from "./drawingXml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** What Excel keeps of a chart in parts of their own. */
const OF_CHARTS: readonly string[] = ["chartStyle", "chartColorStyle"];
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** The drawings of a sheet's part; none where it has none. */
function drawingOf(file: ChangedFile, part: string, xml: string): string | undefined {
  const element = childNamed(xml, "drawing");
  const id = element && relationIdIn(tagOf(xml, element));
  return file.relationsOf(part).find((relation) => relation.id === id)?.target;
}

/**
 * Makes the charts of a sheet's part what they are by now, and gives the part: those that the workbench knows are taken off
 * its drawing and written again behind all else there.
 */
export function saveCharts(file: ChangedFile, sheet: Worksheet, part: string, xml: string): string {
  const charts = chartsOf(sheet);
  const own = charts.filter(({ part: other }) => other === undefined);
  const known = drawingOf(file, part, xml);
  if (known !== undefined) {
    dropCharts(file, known, charts);
    const added = anchors(file, sheet, known, own);
    if (added.length > 0) file.put(known, appendToRoot(file.textOf(known), added));
    return xml;
  }
  if (own.length === 0) return xml;
  const drawing = file.freeName("xl/drawings/drawing1.xml");
  file.add(drawing, drawingXml([]), DRAWING_TYPE);
  file.put(drawing, drawingXml(anchors(file, sheet, drawing, own)));
  const id = file.relate(part, `${OFFICE}/drawing`, drawing);
  return withChild(xml, `<drawing ${relationAttribute(xml, id)}/>`, SHEET_ORDER);
}

function anchors(
  file: ChangedFile,
  sheet: Worksheet,
  drawing: string,
  charts: readonly ChartState[],
): string[] {
  // Numbers of shapes that are in the drawing already.
  const taken = [...file.textOf(drawing).matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid="(\d+)"/gu)];
  const first = Math.max(1, ...taken.map(([, number]) => Number(number))) + 1;
  return charts.map((chart, index) => {
    const part = file.freeName("xl/charts/chart1.xml");
    file.add(part, chartXml(sheet, chart), CHART_TYPE);
    const id = file.relate(drawing, `${OFFICE}/chart`, part);
    return anchorXml(sheet, chart, id, first + index);
  });
}

/** Takes the charts that the workbench wrote off a drawing, and those of others that were deleted, with their parts. */
function dropCharts(file: ChangedFile, drawing: string, charts: readonly ChartState[]): void {
  const kept = new Set(charts.map(({ part }) => part));
  for (const { id, kind, target } of file.relationsOf(drawing)) {
    if (kind !== "chart" || kept.has(target)) continue;
    const xml = file.textOf(drawing);
    const anchor = anchorOf(xml, id);
    if (!anchor && !chartStateIn(file.textOf(target))) continue;
    if (anchor) file.put(drawing, spliced(xml, anchor.start, anchor.end, ""));
    for (const own of file.relationsOf(target))
      if (OF_CHARTS.includes(own.kind)) file.drop(target, own.target);
    file.drop(drawing, target);
  }
}
