import { childrenOf, textOf } from "../saving/xmlElements";
import type { XmlElement } from "../saving/xmlElements";
import { attribute, relationIdIn } from "../sheetParts";

/** Where a drawing has the chart of a relation; undefined where it has none that is alone at its place. */
export function anchorOf(drawing: string, id: string): XmlElement | undefined {
  return childrenOf(drawing).find((one) => {
    const charts = textOf(drawing, one).match(/<(?:[\w.-]+:)?chart\s[^>]*>/gu) ?? [];
    return charts.length === 1 && relationIdIn(charts[0]) === id;
  });
}

/** What a drawing calls what stands at an anchor. */
export function nameIn(drawing: string, anchor: XmlElement): string {
  const properties = /<(?:[\w.-]+:)?cNvPr\s[^>]*>/u.exec(textOf(drawing, anchor))?.[0] ?? "";
  return attribute(properties, "name") ?? "";
}
