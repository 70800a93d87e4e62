import type { Attributes } from "../package/readXml";
import type { FileText, TextRun } from "./textTable";

/** `_x000D_`: how files write signs that XML does not hold, and an underscore that would look like one of them. */
const ESCAPED = /_x([0-9a-f]{4})_/giu;

/** A text of a file with its signs as they are. */
export function unescapedText(text: string): string {
  return text.includes("_")
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** Puts a text together from the elements inside `si` or `is`. */
export interface TextReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** The text that was read; what comes next is another. */
  take(): FileText;
}

export function textReader(): TextReader {
  let [text, runText] = ["", ""];
  let runs: TextRun[] = [];
  let font: Record<string, Attributes> | undefined;
  let [isInText, isInRun, isInFont, isInReading] = [false, false, false, false];
  return {
    open: (name, attributes) => {
      if (name === "t") isInText = !isInReading;
      else if (name === "r") [isInRun, runText, font] = [true, "", undefined];
      else if (name === "rPr") [isInFont, font] = [true, {}];
      // How a text is pronounced is not what it says.
      else if (name === "rPh") isInReading = true;
      else if (isInFont && font) font[name] = attributes;
    },
    close: (name) => {
      if (name === "t") isInText = false;
      else if (name === "rPr") isInFont = false;
      else if (name === "rPh") isInReading = false;
      else if (name === "r") {
        runs.push({ text: unescapedText(runText), ...(font && { font }) });
        isInRun = false;
      }
    },
    text: (more) => {
      if (!isInText) return;
      text += more;
      if (isInRun) runText += more;
    },
    take: () => {
      const taken = { text: unescapedText(text), ...(runs.length > 0 && { runs }) };
      [text, runs] = ["", []];
      return taken;
    },
  };
}
