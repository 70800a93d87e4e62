import type { CellValue } from "../../../src/log/sheetTable";
import type { LoggedComplaint } from "../../../src/engine/complaintLog";
import { unknownValues } from "../../../src/log/mapping/valueMapping";
import type { ValueChoices } from "../../../src/log/spellings/values";
import { type Complaint, answered, logOfComplaints } from "../logOf";

const read = (complaint: Complaint) => logOfComplaints([answered(complaint)]).row(0);
/** The ways in which people write one text. */
function variants(text: string): string[] {
  return [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    ` ${text} `,
    `${text}.`,
    text.replaceAll(" ", "  "),
    text.replaceAll(" ", "-"),
  ];
}
const casesOf = (table: readonly (readonly [string, readonly CellValue[]])[]) =>
  table.flatMap(([meaning, values]) => values.map((value) => [value, meaning] as const));

describe("stages", () => {
  test.each(
    casesOf([
      ["frontline", ["Frontline", "Stage 1", "S1", "Front line", "FLR", "Frontline Resolution"]],
      ["stage2", ["Stage 2", "S2"]],
      ["investigative", ["Investigative", "Investigation"]],
      ["escalated", ["Escalated", "Stage 2 (escalated)", "S2 Esc"]],
    ]),
  )("“%s” is %s, however it is cased, spaced and punctuated", (value, meaning) => {
    expect(variants(String(value)).map((text) => read({ stage: text }).stage)).toEqual(
      variants("").map(() => meaning),
    );
  });

  test("1 and 2 are stages as numbers, too", () => {
    expect([1, 2].map((stage) => read({ stage }).stage)).toEqual(["frontline", "stage2"]);
  });

  test.each(["1/2", "1?", "+1", "Stage 1/2", "Stage 3", "Panel", "Resolved", 3, true, "#N/A", "#REF!"])(
    "“%s” is unknown",
    (stage) => {
      expect(read({ stage }).stage).toBe("unknown");
    },
  );

  test.each(["", "  ", "-", "N/A", "TBC"])("“%s” is none", (stage) => {
    expect(read({ stage }).stage).toBe("none");
  });
});

describe("outcomes", () => {
  test.each(
    casesOf([
      ["upheld", ["Upheld", "Fully upheld"]],
      ["partiallyUpheld", ["Partially Upheld", "Part upheld", "Partial", "PU"]],
      ["notUpheld", ["Not upheld", "Not-upheld", "NU"]],
      ["resolution", ["Resolved", "Resolution"]],
      ["withdrawn", ["Withdrawn"]],
      ["duplicate", ["Duplicate"]],
      ["loggedInError", ["Logged in error"]],
      ["notAComplaint", ["Not a complaint"]],
      ["consentNotGiven", ["Consent not given"]],
    ]),
  )("“%s” is %s, however it is cased, spaced and punctuated", (value, meaning) => {
    expect(variants(String(value)).map((text) => read({ outcome: text }).outcome)).toEqual(
      variants("").map(() => meaning),
    );
  });

  test.each(["Noted", "Upheld?no", "Upheld?", "+Upheld", "Upheld ❌", "?", 1, false, "#N/A", "#VALUE!"])(
    "“%s” is unknown",
    (outcome) => {
      expect(read({ outcome }).outcome).toBe("unknown");
    },
  );

  test.each(["Upheld", "upheld.", "Upheld -", "Upheld ✅", "(Upheld)"])("“%s” is Upheld", (outcome) => {
    expect(read({ outcome }).outcome).toBe("upheld");
  });

  test.each(["", "Pending", "ongoing", "–", "n/a", "NULL", "NaT", "None", "<blank>"])(
    "“%s” is none yet",
    (outcome) => {
      expect(read({ outcome }).outcome).toBe("none");
    },
  );
});

describe("extensions", () => {
  test.each(
    casesOf([
      ["yes", ["Y", "Yes", "TRUE", "1", 1, true, "2022-02-01", "01/02/2022", "1 Feb 2022", "✓"]],
      ["yes", ["Yes - until 1 February", "Y (5 days)", "yes, agreed"]],
      ["no", ["N", "No", "FALSE", "0", false, "No - answered in time"]],
      ["yes", ["✔", "☑", "✅", "✔\ufe0f", " \u200e✓"]],
      ["no", ["✗", "✘", "❌", "☐", "✖\ufe0f"]],
      ["none", ["", " ", "-", "N/A", "NULL", "null", "NaN", "(blank)", "\u200b"]],
      [
        "unknown",
        [
          "☒",
          "?",
          "+",
          "x",
          "Yes?",
          "No?",
          "👍",
          "perhaps",
          "Yes/No",
          "Note",
          2,
          "31/02/2022",
          "#N/A",
          "#NAME?",
        ],
      ],
    ]),
  )("%p is %s", (value, meaning) => {
    expect(read({ extension: value }).extension).toBe(meaning);
  });

  test("a date is the agreed one", () => {
    const { received, extendedTo } = read({ extension: "2022-01-31" });
    expect(extendedTo - received).toBe(21);
  });

  test("yes is extended to no date", () => {
    expect(read({ extension: "Yes" }).extendedTo).toBe(0);
  });
});

describe("an answer", () => {
  const readWith = (values: ValueChoices, cells: readonly Complaint[]): LoggedComplaint[] => {
    const { reading } = logOfComplaints(cells.map(answered), { choices: { values } });
    return cells.map((_, row) => reading.log.row(row));
  };

  test("for a sign holds for that sign alone", () => {
    const signs = ["✗", "✓", "?", "+", "👍", "-", "x"];
    const read = (values: ValueChoices): string[] =>
      readWith(
        values,
        signs.map((extension) => ({ extension })),
      ).map(({ extension }) => extension);
    const before = ["no", "yes", "unknown", "unknown", "unknown", "none", "unknown"];
    expect(read({})).toEqual(before);
    for (const [place, sign] of signs.entries())
      for (const meaning of ["yes", "no"] as const)
        expect(read({ extension: { [sign]: meaning } })).toEqual(
          before.map((one, other) => (other === place ? meaning : one)),
        );
  });

  test("holds for its text whatever its case and the blanks around it, and for no other spelling", () => {
    const outcomes = ["See notes", " SEE  notes\u200e", "see notes?", "See-notes", "seenotes"];
    const read = readWith(
      { outcome: { "see notes": "upheld" } },
      outcomes.map((outcome) => ({ outcome })),
    );
    expect(read.map(({ outcome }) => outcome)).toEqual([
      "upheld",
      "upheld",
      ...Array<string>(3).fill("unknown"),
    ]);
  });

  test("can change what a word means that everyone knows, in just that spelling", () => {
    const read = readWith({ stage: { "stage 2": "escalated" } }, [
      { stage: "Stage 2" },
      { stage: "Stage-2" },
    ]);
    expect(read.map(({ stage }) => stage)).toEqual(["escalated", "stage2"]);
  });

  test("is asked for by the same key: cells that need two answers are two questions", () => {
    const cells = ["?", "? ", "+", "see notes", "See Notes", "see-notes"].map((outcome) =>
      answered({ outcome }),
    );
    const asked = unknownValues(logOfComplaints(cells).reading, "outcome");
    expect(asked.map(({ text, count }) => [text, count])).toEqual([
      ["?", 2],
      ["see notes", 2],
      ["+", 1],
      ["see-notes", 1],
    ]);
  });
});

describe("IDs are text", () => {
  test.each<[CellValue, string]>([
    [101002875021, "101002875021"],
    [1.01003e14, "101003000000000"],
    ["00123", "00123"],
    [" CM/22-7 ", "CM/22-7"],
    [7, "7"],
    ["1e5", "1e5"],
  ])("%p is “%s”", (id, text) => {
    expect(read({ id }).id).toBe(text);
  });
});
