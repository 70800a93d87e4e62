/** How wide a piece of text is, in whatever the room for it is measured in. */
export type Measure = (text: string) => number;

/** The lines of a text that has so much room across. It breaks at its own line breaks, and between words. */
export function wrapText(text: string, room: number, widthOf: Measure): string[] {
  return text.split(/\r\n|\r|\n/u).flatMap((paragraph) => wrapParagraph(paragraph, room, widthOf));
}

function wrapParagraph(paragraph: string, room: number, widthOf: Measure): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of paragraph.split(" ").flatMap((long) => pieces(long, room, widthOf))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (widthOf(longer) <= room) {
      current = longer;
    } else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** A word that is wider than the room is broken where the room ends. */
function pieces(word: string, room: number, widthOf: Measure): string[] {
  if (widthOf(word) <= room) return [word];
  const parts: string[] = [];
  let [part, width] = ["", 0];
  for (const character of word) {
    const wider = width + widthOf(character);
    if (part !== "" && wider > room) {
      parts.push(part);
      [part, width] = [character, widthOf(character)];
    } else {
      [part, width] = [part + character, wider];
    }
  }
  return [...parts, part];
}
