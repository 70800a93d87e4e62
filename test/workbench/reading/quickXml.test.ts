import fc from "fast-check";
import { SaxesParser } from "saxes";
import { xmlReader } from "../../../src/workbench/file/package/readXml";

/** What XML says, in order, texts in one piece; the last line says whether it was well formed. */
type Said = readonly string[];

function saidBy(read: (say: (line: string) => void) => void): Said {
  const lines: string[] = [];
  let [text, depth] = ["", 0];
  const say = (line: string): void => {
    if (line.startsWith("open ")) depth++;
    if (line.startsWith("close ")) depth--;
    // What stands outside the root are blanks.
    if (line.startsWith("text ")) text += depth > 0 ? line.slice("text ".length) : "";
    else {
      if (text !== "") lines.push(`text ${text}`);
      text = "";
      lines.push(line);
    }
  };
  try {
    read(say);
    say("well formed");
  } catch {
    // What was said before the fault depends on how far a reader looks ahead.
    return ["damaged"];
  }
  return lines;
}

/** What our reader says of XML that comes in pieces. */
function ours(pieces: readonly string[]): Said {
  return saidBy((say) => {
    const read = xmlReader({
      open: (name, attributes) => {
        say(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
      },
      close: (name) => {
        say(`close ${name}`);
      },
      text: (text) => {
        say(`text ${text}`);
      },
    });
    for (const piece of pieces) read(piece);
    read(undefined);
  });
}

/** What a full reader says. */
function full(xml: string): Said {
  return saidBy((say) => {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      say(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
    });
    parser.on("closetag", ({ name }) => {
      say(`close ${name}`);
    });
    parser.on("text", (text) => {
      say(`text ${text}`);
    });
    parser.on("cdata", (text) => {
      say(`text ${text}`);
    });
    parser.write(xml).close();
  });
}

const TEXTS = [
  "a",
  " ",
  "é😀",
  "1 &amp; 2",
  "&lt;&#65;&#x1F600;&#13;",
  "\r\n",
  "x\ry",
  "]]>",
  "&nbsp;",
  "&",
  "\u0001",
  "&#0;",
  ">",
  '"',
];
const ATTRIBUTES = [
  "",
  ' r="A1"',
  ' r="A1" s="2" ',
  " r='A1'",
  ' t="a>b"',
  ' t="&amp;"',
  ' r="1" r="2"',
  ' r = "1"',
  ' r="\t"',
  ' r="1"s="2"',
  " r",
  ' é="1"',
  ' x:id="7"',
  ' toString="1"',
  ' t="<"',
];
const AROUND = [
  "",
  "<!-- c -->",
  "<?pi x?>",
  "<![CDATA[a<b]]>",
  "</c>",
  "<c>",
  "<é/>",
  "<x:c/>",
  "< c/>",
  "<c / >",
  "</c >",
];
const STARTS = [
  "",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<?xml version="1.0"?>\r\n',
  "<?xml version='1.0'?>",
  ' <?xml version="1.0"?>',
  '<?xml version="1.0"?><?xml version="1.0"?>',
  "\uFEFF",
  "<!DOCTYPE a>",
  "text",
];
const ENDS = ["", "\n", " <!-- end -->", "x", "<b/>", "<a", "</a>"];

const anyElement = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom("c", "v", "row"), fc.constantFrom(...ATTRIBUTES), fc.boolean(), tie("content"))
    .map(([name, attributes, isEmpty, content]) =>
      isEmpty ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`,
    ),
  content: fc
    .array(
      fc.oneof({ depthSize: "small" }, fc.constantFrom(...TEXTS), fc.constantFrom(...AROUND), tie("element")),
      { maxLength: 4 },
    )
    .map((parts) => parts.join("")),
})).content;

/** XML that is well formed more often than not, and what comes near it. */
const anyXml = fc
  .tuple(fc.constantFrom(...STARTS), anyElement, fc.constantFrom(...ENDS), fc.boolean())
  .map(([start, content, end, isPlain]) =>
    isPlain ? `<a>${content}</a>` : `${start}<a>${content}</a>${end}`,
  );

test("XML says the same read quickly or in full, and whatever pieces it comes in, well formed or not", () => {
  fc.assert(
    fc.property(anyXml, fc.array(fc.nat(40), { maxLength: 6 }), (xml, lengths) => {
      const pieces: string[] = [];
      let rest = xml;
      for (const length of lengths) {
        pieces.push(rest.slice(0, length));
        rest = rest.slice(length);
      }
      expect(ours([...pieces, rest])).toEqual(full(xml));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [
    "a text without an end",
    [
      "<a>",
      ..."x"
        .repeat(100)
        .split("")
        .map((one) => one.repeat(500_000)),
    ],
  ],
  [
    "an attribute without an end",
    [
      '<a b="',
      ..."x"
        .repeat(100)
        .split("")
        .map((one) => one.repeat(500_000)),
    ],
  ],
])("%s is a damaged file, not a wait", (_, pieces) => {
  expect(ours(pieces)).toEqual(["damaged"]);
});
