/** How wide a piece of text is, in the unit of the room for it. */
export type WidthOf = (text: string) => number;

/** The lines that a text takes in a given width. It breaks at its own line breaks, and between words. */
export function wrapText(text: string, room: number, widthOf: WidthOf): string[] {
  return text.split(/\r\n|\r|\n/u).flatMap((paragraph) => wrapParagraph(paragraph, room, widthOf));
}

function wrapParagraph(paragraph: string, room: number, widthOf: WidthOf): string[] {
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

/** A word that is too wide is broken where the room ends. */
function pieces(word: string, room: number, widthOf: WidthOf): string[] {
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
