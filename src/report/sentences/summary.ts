import type { ReportFiguresShown } from "./figuresShown";
import { actionSentence } from "./actionSentence";
import { closedSentence } from "./closedSentence";
import { openSentence } from "./openSentence";
import { receivedSentence } from "./receivedSentence";
import { timescaleSentence } from "./timescaleSentence";

/** What happened, in a few paragraphs. What can't be measured is not said. */
export function summary(figures: ReportFiguresShown): string[] {
  return [receivedSentence, closedSentence, timescaleSentence, openSentence, actionSentence].flatMap(
    (sentence) => {
      const text = sentence(figures);
      return text === undefined ? [] : [text];
    },
  );
}
