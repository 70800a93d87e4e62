import { type HostileFile, ADD_IN, replaced, withParts } from "../hostileFile";

const SETTINGS = "ComplaintsMonitor.Settings";
const CHOICES = "ComplaintsMonitor.Log";
const EMPTY = "<we:properties></we:properties>";

function escaped(text: string): string {
  return text.replace(/[<>"&]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The sound log with these values kept, each as it stands between the quotation marks of its attribute. */
function kept(properties: Readonly<Record<string, string>>): () => Uint8Array {
  const elements = Object.entries(properties).map(
    ([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(value)}"/>`,
  );
  return replaced(ADD_IN, EMPTY, `<we:properties>${elements.join("")}</we:properties>`);
}

const text = (value: string): string => JSON.stringify(value);
const UNREADABLE =
  /^(?:The settings in this workbook|The saved choices about this log) (?:are damaged|come from a newer version)[^\n]*\n$/u;

/** Settings and choices that no version of the add-in wrote. */
const NEVER_WRITTEN: Readonly<Record<string, string>> = {
  "a number": "12",
  true: "true",
  null: "null",
  "an object": '{"version":2}',
  "a list": "[]",
  "no JSON": "{version:",
  nothing: "",
  "an empty text": text(""),
  "a text that is no JSON": text("{version:"),
  "a text of another version": text('{"version":99}'),
  "a text with a prototype": text('{"__proto__":{"version":2},"constructor":1}'),
  "a hundred thousand brackets": text("[".repeat(100_000) + "]".repeat(100_000)),
  "a text of a megabyte": text(`{"version":2,"serviceName":"${"x".repeat(1_000_000)}"}`),
};

export const SETTINGS_FILES: readonly HostileFile[] = [
  ...Object.entries(NEVER_WRITTEN).flatMap(([about, value]): HostileFile[] => [
    { about: `settings that are ${about}`, make: kept({ [SETTINGS]: value }), ends: UNREADABLE },
    { about: `answers that are ${about}`, make: kept({ [CHOICES]: value }), ends: UNREADABLE },
  ]),
  {
    about: "settings of others, under names that every object has",
    make: kept({ __proto__: text("1"), constructor: text("2"), toString: text("3"), "": text("4") }),
    ends: "report",
  },
  {
    about: "a sign beyond the last in what an add-in keeps",
    make: replaced(
      ADD_IN,
      EMPTY,
      '<we:properties><we:property name="x" value="&#x110000;"/></we:properties>',
    ),
    ends: "report",
  },
  {
    about: "an add-in's part that is no XML",
    make: withParts({ [ADD_IN]: "<we:webextension" }),
    ends: "report",
  },
  { about: "an add-in's part with nothing in it", make: withParts({ [ADD_IN]: "" }), ends: "report" },
  {
    about: "panes that are no XML",
    make: withParts({ "xl/webextensions/taskpanes.xml": "<<<" }),
    ends: "report",
  },
];
