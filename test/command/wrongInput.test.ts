import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { COMPLAINTS, HEADERS, writeLog, writeWorkbook } from "./logFile";
import { LOG_ROWS, type PartContent, changed, rawParts, zipped } from "../workbench/reading/rawWorkbook";
import { runReport } from "./runReport";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  await writeLog(path.join(folder, "log.xlsx"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Each wrong input: what makes it, what is typed, and what the one sentence must name. */
const CASES: readonly [string, () => unknown, string[], RegExp][] = [
  ["no such file", () => undefined, ["none.xlsx"], /no file “none\.xlsx”/u],
  [
    "a folder",
    () => {
      mkdirSync(path.join(folder, "folder.xlsx"));
    },
    ["folder.xlsx"],
    /“folder\.xlsx” is a folder/u,
  ],
  ["a device", () => undefined, [os.devNull], /” is no file\. Give the name of a workbook/u],
  [
    "a quarter of a million letters",
    () => undefined,
    ["log.xlsx", "--quarter", "x".repeat(1_000_000)],
    /^“x{4000,5000} … .{400,500}\n$/su,
  ],
  [
    "not a workbook",
    () => {
      writeFileSync(path.join(folder, "text.xlsx"), "hello");
    },
    ["text.xlsx"],
    /“text\.xlsx” is not an Excel workbook, and as a table of text it has only one column/u,
  ],
  [
    "an empty file",
    () => {
      writeFileSync(path.join(folder, "empty.xlsx"), "");
    },
    ["empty.xlsx"],
    /“empty\.xlsx” is empty/u,
  ],
  [
    "an .xls file",
    () => {
      writeFileSync(path.join(folder, "old.xls"), oleFile());
    },
    ["old.xls"],
    /old\.xls.*\.xls.*save it as \.xlsx/u,
  ],
  [
    "a password",
    () => {
      writeFileSync(path.join(folder, "secret.xlsx"), oleFile("EncryptedPackage"));
    },
    ["secret.xlsx"],
    /secret\.xlsx.*password/u,
  ],
  [
    "an .ods file",
    () => {
      writeParts("sheet.ods", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" });
    },
    ["sheet.ods"],
    /^“sheet\.ods” is in the OpenDocument format.*save it as \.xlsx\.\n$/u,
  ],
  [
    "a sheet with a row beyond its end",
    () => {
      writeParts("long.xlsx", rawParts(`${LOG_ROWS}<row r="1048577"><c><v>1</v></c></row>`));
    },
    ["long.xlsx"],
    /^“long\.xlsx” is damaged, so it can't be read.*\n$/u,
  ],
  [
    "a sheet that breaks off",
    () => {
      const parts = rawParts();
      writeParts(
        "broken.xlsx",
        changed(parts, "xl/worksheets/sheet1.xml", (xml) => xml.replace("<v>44575</v>", "<v>44575")),
      );
    },
    ["broken.xlsx"],
    /^“broken\.xlsx” is damaged.*\n$/u,
  ],
  [
    "a value that is none",
    () => {
      writeParts(
        "odd.xlsx",
        changed(rawParts(), "xl/worksheets/sheet1.xml", (xml) => xml.replace("44575", "soon")),
      );
    },
    ["odd.xlsx", "--sheet", "Log"],
    /^“odd\.xlsx” is damaged.*\n$/u,
  ],
  ["no such sheet", () => undefined, ["log.xlsx", "--sheet", "2021"], /no sheet “2021”.*“Log”/u],
  [
    "no such sheet among several",
    () => undefined,
    ["log.xlsx", "--sheet", "log", "--sheet", "2021"],
    /no sheet “2021”.*“Log”/u,
  ],
  [
    "no header",
    () => writeWorkbook(path.join(folder, "log.xlsx"), { Notes: [["hello"], ["there"]] }),
    ["log.xlsx"],
    /No header row.*“Notes”.*“Date Received”/u,
  ],
  [
    "an empty sheet",
    () => writeWorkbook(path.join(folder, "log.xlsx"), { Notes: [] }),
    ["log.xlsx"],
    /No header row.*“Notes”/u,
  ],
  ["no rows", () => writeLog(path.join(folder, "log.xlsx"), []), ["log.xlsx"], /no complaints under them/u],
  [
    "only blank rows and totals",
    () => writeLog(path.join(folder, "log.xlsx"), [[null], ["Total", null, 3]]),
    ["log.xlsx"],
    /no complaints under them/u,
  ],
  [
    "two logs",
    () =>
      writeWorkbook(path.join(folder, "log.xlsx"), {
        A: [HEADERS, ...COMPLAINTS],
        B: [HEADERS, ...COMPLAINTS],
      }),
    ["log.xlsx"],
    /Several sheets.*“A” and “B”.*--sheet/u,
  ],
  [
    "a quarter that does not parse",
    () => undefined,
    ["log.xlsx", "--quarter", "Q5 2021/22"],
    /“Q5 2021\/22” is not a quarter.*Q4 2021\/22/u,
  ],
  [
    "an unknown service",
    () => undefined,
    ["log.xlsx", "--service", "Housing"],
    /no service “Housing”.*“Adults” and “Children”/u,
  ],
  ["an unknown option", () => undefined, ["log.xlsx", "--colour"], /no option --colour/u],
  ["an option without its value", () => undefined, ["log.xlsx", "--sheet"], /--sheet needs a value/u],
  [
    "an option given twice",
    () => undefined,
    ["log.xlsx", "--title", "A", "--title", "B"],
    /--title can be given only once/u,
  ],
  ["two logs named", () => undefined, ["log.xlsx", "more.xlsx"], /Only one workbook.*“more\.xlsx”/u],
  ["the log as the output", () => undefined, ["log.xlsx", "--out", "./log.xlsx"], /over its own log/u],
  [
    "the log under another name as the output",
    () => {
      linkSync(path.join(folder, "log.xlsx"), path.join(folder, "same.xlsx"));
    },
    ["log.xlsx", "--out", "same.xlsx"],
    /over its own log/u,
  ],
  [
    "an output that is no workbook",
    () => undefined,
    ["log.xlsx", "--out", "report.pdf"],
    /must end in \.xlsx/u,
  ],
  ["an output in no folder", () => undefined, ["log.xlsx", "--out", "none/report.xlsx"], /no folder/u],
];

function writeParts(file: string, parts: Readonly<Record<string, PartContent>>): void {
  writeFileSync(path.join(folder, file), zipped(parts));
}

/** The first bytes of an old binary file, and the name of a stream in it. */
function oleFile(stream = "Workbook"): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 2048);
  return bytes;
}

describe("wrong input gives one clear sentence, exit code 2, and nothing is written", () => {
  test.each(CASES)("%s", async (_, make, args, sentence) => {
    await make();
    const before = readdirSync(folder).sort();
    const { status, out, error } = await runReport(folder, ...args);
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(/\n {4}at /u);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test.each(["Date Received", "Date Closed", "Stage", "Outcome"])("no column for %s", async (header) => {
    const place = HEADERS.indexOf(header);
    const without = [HEADERS, ...COMPLAINTS].map((row) => row.filter((_, column) => column !== place));
    await writeWorkbook(path.join(folder, "less.xlsx"), { Log: without });
    const { status, error } = await runReport(folder, "less.xlsx");
    expect(error).toMatch(new RegExp(`no column for “${header}”`, "u"));
    expect(status).toBe(2);
  });
});

test("a copy of the log is another file", async () => {
  copyFileSync(path.join(folder, "log.xlsx"), path.join(folder, "copy.xlsx"));
  expect((await runReport(folder, "log.xlsx", "--out", "copy.xlsx")).status).toBe(0);
  expect(readdirSync(folder)).toContain("copy (2).xlsx");
});

test("a file that can't be written is named in a sentence", async () => {
  const longest = `${"x".repeat(300)}.xlsx`;
  const { status, error } = await runReport(folder, "log.xlsx", "--out", longest);
  expect([status, error]).toEqual([2, expect.stringMatching(/xxx\.xlsx” can't be written/u)]);
});
