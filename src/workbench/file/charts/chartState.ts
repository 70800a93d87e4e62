import type { ChartState } from "../../book/charts";
import { unescapeXml } from "../sheetParts";

/** Under which a chart's part has what the workbench knows of it; other programs pass it over. */
export const STATE_URI = "urn:complaints-monitor:workbench-chart";

/** What the workbench kept of a chart in its part; undefined where another program wrote it last. */
export function chartStateIn(xml: string): ChartState | undefined {
  const kept = /<w:state>([^<]*)<\/w:state>/u.exec(xml)?.[1];
  // Written by the workbench alone, in the same version.
  return kept === undefined ? undefined : (JSON.parse(unescapeXml(kept)) as ChartState);
}
