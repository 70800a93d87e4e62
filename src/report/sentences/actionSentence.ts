import { countText } from "../../engine/text/countText";
import { numberText } from "../../engine/text/numberText";
import type { ReportFiguresShown } from "./figuresShown";

/** For how many of the complaints upheld or partially upheld an action is recorded. */
export function actionSentence({ parts }: ReportFiguresShown): string | undefined {
  const { actions } = parts.glance;
  if (actions?.verdict !== "measured" || actions.outOf === undefined || actions.outOf === 0) return undefined;
  const { count, outOf } = actions;
  const upheld = `${countText(outOf, "complaint")} upheld or partially upheld`;
  return `${numberText(count)} of the ${upheld} ${count === 1 ? "has" : "have"} an action recorded.`;
}
