import type { RowAccount } from "../../engine/rowAccount";
import { LEFT_OUT_REASONS } from "../../engine/rowAccount";
import { type SumsChecked, sumsChecked } from "../../engine/report/sumsChecked";
import { countText } from "../../engine/text/countText";
import type { DocumentPart } from "../document";
import type { ReportFiguresShown } from "../sentences/figuresShown";

/** What was checked of the figures, and lines for those who answer for them. */
export function proofPart(figures: ReportFiguresShown, rows: RowAccount): DocumentPart {
  return {
    id: "proof",
    key: "proof",
    blocks: [
      { kind: "sentences", isNumbered: false, sentences: [proofText(sumsChecked(figures), rows)] },
      { kind: "lines", labels: ["Made by", "Checked by", "Date"] },
    ],
    hasCommentary: false,
  };
}

/** `Checked: outcomes add up to their stage (15 sums), …; 3 rows are in no figure, see above.` */
function proofText(checked: readonly SumsChecked[], { leftOut }: RowAccount): string {
  const sums = checked.map(({ what, sums: count, faults }, index) => {
    const counted = index === 0 ? countText(count, "sum") : String(count);
    return faults === 0 ? `${WORDS[what]} (${counted})` : `${WORDS[what]}: not in ${faults} of ${counted}`;
  });
  const out = LEFT_OUT_REASONS.reduce((sum, reason) => sum + leftOut[reason], 0);
  const rows = `${countText(out, "row")} ${out === 1 ? "is" : "are"} in no figure, see above`;
  return `Checked: ${sums.join(", ")}${out === 0 ? "" : `; ${rows}`}.`;
}

const WORDS: Readonly<Record<SumsChecked["what"], string>> = {
  outcomes: "outcomes add up to their stage",
  stages: "stages to all closed",
  flow: "brought forward + received − ended = carried forward",
};
