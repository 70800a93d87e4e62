/** How many characters of running text stand in the width of one digit 0: most letters are narrower. */
const CHARACTERS_IN_DIGIT = 1.05;

/** Letters of these blocks, and emoji, are about twice as wide as others. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u;

/** The lines that a text takes when it wraps in a column of a width in digits, a little more rather than less. */
export function textLines(text: string, width: number): string[] {
  const room = Math.max(1, Math.floor(width * CHARACTERS_IN_DIGIT));
  return text.split(/\r\n|\r|\n/u).flatMap((paragraph) => wrap(paragraph, room));
}

function wrap(paragraph: string, room: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of paragraph.split(" ").flatMap((long) => pieces(long, room))) {
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

/** A word that is wider than the column is broken where the column ends. */
function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && widthOf(part + character) > room) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
