import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { sampleLog } from "../data/sampleLog";
import { writeLog } from "./logFile";
import { type Outcome, runReport } from "./runReport";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const Q4 = ["--quarter", "Q4 2021/22"];
const PUBLISHED = JSON.parse(
  readFileSync(path.join(__dirname, "../sample/expected-report.json"), "utf8"),
) as object;

/** Two complaints with all that quotation marks are for. */
const ROWS = [
  ["Complaint ID", "Service", "Date Received", "Date Closed", "Stage", "Outcome", "Action Taken"],
  [
    "000123",
    "Adults, Older People",
    "10/01/2022",
    "14/01/2022",
    "Frontline",
    "Upheld",
    'Said "sorry"; £5 – José’s',
  ],
  [
    "1234567890123456789",
    "Adults; Home Care",
    "20/01/2022",
    "27/01/2022",
    "Frontline",
    "Upheld",
    "1 | 2\n=1+1\tthree",
  ],
];

function separatedBy(separator: string, rows = ROWS, end = "\r\n"): string {
  const quoted = (cell: string): string =>
    /["\n,;\t|]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(separator) + end).join("");
}

/** The bytes of Windows-1252 for the signs that are in these tests. */
function windows1252(text: string): Uint8Array {
  const others: Readonly<Record<string, number>> = { "–": 0x96, "’": 0x92 };
  return Uint8Array.from(text, (sign) => others[sign] ?? sign.charCodeAt(0));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

async function report(name: string, bytes: Uint8Array | string, ...options: string[]): Promise<Outcome> {
  writeFileSync(path.join(folder, name), bytes);
  return runReport(folder, name, ...Q4, ...options);
}

/** The cells of the log's sheet in the workbook that was written. */
async function writtenCells(name: string): Promise<unknown[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path.join(folder, name)));
  const sheet = workbook.getWorksheet("Log");
  return ROWS.map((row, down) => row.map((_, right) => sheet?.getCell(down + 1, right + 1).value));
}

describe("a table of text is read as it was typed, whatever its encoding and its separator", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["UTF-8, commas", "log.csv", strToU8(separatedBy(",")), "text in UTF-8, with commas"],
    ["a mark, semicolons", "log.csv", strToU8(`\uFEFF${separatedBy(";")}`), "text in UTF-8, with semicolons"],
    [
      "UTF-16, tabs, as Excel saves",
      "log.txt",
      utf16(`\uFEFF${separatedBy("\t")}`, false),
      "text in UTF-16, with tabs",
    ],
    [
      "UTF-16 the other way",
      "log.tsv",
      utf16(`\uFEFF${separatedBy("\t")}`, true),
      "text in UTF-16, with tabs",
    ],
    ["UTF-16 without a mark", "log.csv", utf16(separatedBy(","), false), "text in UTF-16, with commas"],
    ["Windows-1252, bars", "log.csv", windows1252(separatedBy("|")), "text in Windows-1252, with bars"],
    [
      "Windows-1252, semicolons",
      "LOG.CSV",
      windows1252(separatedBy(";")),
      "text in Windows-1252, with semicolons",
    ],
    ["lines of old Macs", "log.csv", strToU8(separatedBy(",", ROWS, "\r")), "text in UTF-8, with commas"],
    ["a line that says the separator", "log.csv", strToU8(`sep=;\r\n${separatedBy(";")}`), "with semicolons"],
    ["no kind in its name", "export", strToU8(separatedBy(",")), "text in UTF-8, with commas"],
    ["the name of a workbook", "log.xlsx", strToU8(separatedBy(",")), "text in UTF-8, with commas"],
    ["the end of DOS", "log.csv", strToU8(`${separatedBy(",")}\u001A`), "text in UTF-8, with commas"],
  ])("%s", async (_, name, bytes, readAs) => {
    const { status, out, error } = await report(name, bytes, "--out", "report.xlsx");
    expect([status, error]).toEqual([0, ""]);
    expect(out).toContain(readAs);
    expect(await writtenCells("report.xlsx")).toEqual(ROWS);
  });

  test("texts between apostrophes", async () => {
    const text = ROWS.map((row) => row.map((cell) => `'${cell.replaceAll("'", "''")}'`).join(",")).join("\n");
    expect(await report("log.csv", text, "--out", "report.xlsx")).toMatchObject({ status: 0 });
    expect(await writtenCells("report.xlsx")).toEqual(ROWS);
  });
});

describe("its report is that of the same log in a workbook", () => {
  test.each([",", ";", "\t", "|"])("with %j between the cells", async (separator) => {
    const { headers, lines } = sampleLog();
    const table = [[...headers], ...lines];
    const { status, out } = await report("log.csv", separatedBy(separator, table), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject(PUBLISHED);
  });

  test("a date that can be read two ways is asked about, and answered", async () => {
    const text =
      "Complaint ID,Date Received,Date Closed,Stage,Outcome\n1,03/02/2022,04/02/2022,Frontline,Upheld\n";
    const asked = await report("log.csv", text);
    expect([asked.status, asked.error]).toEqual([2, expect.stringContaining("--dates")]);
    const answers = ["--dates", "Date Received=day-first", "--dates", "Date Closed=day-first"];
    expect(await report("log.csv", text, ...answers)).toMatchObject({ status: 0 });
  });

  test("a workbook under the name of a table of text is read as the workbook that it is", async () => {
    await writeLog(path.join(folder, "log.csv"));
    const { status, out } = await runReport(folder, "log.csv", ...Q4);
    expect(status).toBe(0);
    expect(out).not.toContain("File:");
  });
});

describe("what is written is a workbook", () => {
  test("beside the user, under the name of the table", async () => {
    expect(await report("Our log.2021.csv", separatedBy(","))).toMatchObject({ status: 0 });
    expect(readdirSync(folder).sort()).toEqual(["Our log.2021 Q4 2021-22 report.xlsx", "Our log.2021.csv"]);
  });

  test.each(["report.csv", "report.xlsm", "report"])("and not %s", async (name) => {
    const { status, error } = await report("log.csv", separatedBy(","), "--out", name);
    const kind = path.extname(name);
    expect(status).toBe(2);
    expect(error).toContain(`must end in .xlsx${kind === "" ? "" : `, not ${kind}`}`);
    expect(readdirSync(folder)).toEqual(["log.csv"]);
  });
});

describe("rows of other lengths", () => {
  const HEADERS = "Complaint ID,Service,Date Received,Date Closed,Stage,Outcome,Action Taken";
  test.each<[string, string]>([
    [
      "a title and a blank row above",
      `Complaints 2021/22\n\n${HEADERS}\n1,A,10/01/2022,14/01/2022,Frontline,Upheld,x\n`,
    ],
    [
      "blank cells left away at the ends",
      `${HEADERS}\n1,A,17/01/2022,,Frontline\n2,B,18/01/2022,28/01/2022,Frontline,Upheld\n3,B,18/01/2022,28/01/2022,Frontline,Upheld,x`,
    ],
    [
      "a separator too many at the ends",
      `${HEADERS}\n1,A,17/01/2022,28/01/2022,Frontline,Upheld,x,\n2,B,18/01/2022,,,,,\n`,
    ],
    [
      "a note below",
      `${HEADERS}\n1,A,17/01/2022,28/01/2022,Frontline,Upheld,\n\nPrinted by the case system\n`,
    ],
  ])("do no harm: %s", async (_, text) => {
    const { status, out } = await report("log.csv", text);
    expect(status).toBe(0);
    expect(out).toContain("How the log was read");
  });

  test.each<[string, string, RegExp]>([
    [
      "a text with a comma",
      `${HEADERS}\n1,A,17/01/2022,28/01/2022,Frontline,Upheld,\n2,Homes, roads,17/01/2022,28/01/2022,Frontline,Upheld,x\n`,
      /row 3 has 8 cells, but row 1 has 7\..*the sign ,/u,
    ],
    [
      "a text with a line break",
      `${HEADERS}\n1,Homes\nand roads,17/01/2022,28/01/2022,Frontline,Upheld,x\n2,B,17/01/2022,28/01/2022,Frontline,Upheld,\n`,
      /row 2 has 2 cells, but row 1 has 7\..*a line break/u,
    ],
    [
      "a file cut off",
      `${HEADERS}\n1,A,17/01/2022,,Frontline,,\n2,B,17/01/2022,28/0`,
      /row 3 has 4 cells, but row 1 has 7/u,
    ],
    [
      "a quotation mark that is never closed",
      `${HEADERS}\n1,"A,17/01/2022,28/01/2022,Frontline,Upheld,x\n`,
      /quotation marks in row 2 do not match/u,
    ],
    [
      "a quotation mark inside a text",
      `${HEADERS}\n1,"He said "no", then",17/01/2022,28/01/2022,Frontline,Upheld,x\n`,
      /quotation marks in row 2 do not match/u,
    ],
  ])("in which cells have moved are refused: %s", async (_, text, sentence) => {
    const { status, out, error } = await report("log.csv", text);
    expect([status, out, error]).toEqual([2, "", expect.stringMatching(sentence)]);
    expect(error).toMatch(/^“log\.csv” can't be read as a table: .*\n$/u);
    expect(readdirSync(folder)).toEqual(["log.csv"]);
  });
});

describe("a file that is no table says what it is in a sentence", () => {
  const page = "<html><body><table><tr><td>ID</td><td>Stage</td></tr></table></body></html>";
  test.each<[string, Uint8Array | string, RegExp]>([
    ["empty.csv", "", /is empty/u],
    ["marks.csv", "\uFEFF\r\n\r\n", /is empty/u],
    ["column.csv", "ID\n1\n2\n", /only one column/u],
    ["list.txt", "Please find the log\nin the folder of the team\n", /only one column/u],
    ["page.csv", page, /is a web page or XML under another name/u],
    ["page.xls", `\uFEFF\r\n${page}`, /is a web page or XML under another name/u],
    ["xml.xls", '<?xml version="1.0"?>\n<Workbook/>', /is a web page or XML under another name/u],
    [
      "picture.csv",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72]),
      /is not an Excel workbook, and not a table of text/u,
    ],
    [
      "bytes.csv",
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 73) % 256),
      /not a table of text/u,
    ],
    ["words.csv", zipSync({ "word/document.xml": strToU8("<x/>") }), /not a table of text/u],
    ["old.csv", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old \.xls format/u],
    ["letter.csv", "Dear team, thank you\nYours, A\nThe council, here\n", /No header row/u],
  ])("%s", async (name, bytes, sentence) => {
    const { status, out, error } = await report(name, bytes);
    expect([status, out, error]).toEqual([2, "", expect.stringMatching(sentence)]);
    expect(error).not.toMatch(/\n {4}at /u);
    expect(readdirSync(folder)).toEqual([name]);
  });
});
