import { type PartContent, inline, rawParts, row, zipped } from "./rawWorkbook";
import { readValues } from "./readValues";

const TEXT = "Café – “Ärger” £";
const PARTS = rawParts(row(1, [inline(0, 1, TEXT)]));

/** Parts of a workbook as another encoding than the usual one has them. */
function encoded(encode: (xml: string) => Uint8Array): Record<string, PartContent> {
  return Object.fromEntries(
    Object.entries(PARTS).map(([name, part]) => [name, encode(typeof part === "string" ? part : "")]),
  );
}

function declared(xml: string, encoding: string): string {
  return xml.replace('encoding="UTF-8"', `encoding="${encoding}"`);
}

function utf16(xml: string, isBig = false, mark = "\uFEFF"): Uint8Array {
  const bytes = Buffer.from(mark + declared(xml, "UTF-16"), "utf16le");
  return isBig ? bytes.swap16() : bytes;
}

function windows1252(xml: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94 };
  return Uint8Array.from(
    Array.from(declared(xml, "windows-1252"), (sign) => special[sign] ?? sign.charCodeAt(0)),
  );
}

describe("parts are read by the encoding that they say they have", () => {
  test.each<[string, (xml: string) => Uint8Array]>([
    ["UTF-8 with a mark", (xml) => Buffer.from(`\uFEFF${xml}`)],
    ["UTF-8 that is not declared", (xml) => Buffer.from(xml.replace(/<\?xml.*?\?>/u, ""))],
    ["UTF-16, the small end first", (xml) => utf16(xml)],
    ["UTF-16, the big end first", (xml) => utf16(xml, true)],
    ["UTF-16 without a mark", (xml) => utf16(xml, false, "")],
    ["UTF-16, the big end first and without a mark", (xml) => utf16(xml, true, "")],
    ["windows-1252", windows1252],
    [
      "UTF-8 that says it is UTF-16, as programs of .NET write it",
      (xml) => Buffer.from(declared(xml, "utf-16")),
    ],
  ])("%s", async (_, encode) => {
    expect(await readValues(zipped(encoded(encode)))).toEqual([[TEXT]]);
  });

  test.each<[string, (xml: string) => Uint8Array]>([
    ["an encoding that nobody knows", (xml) => Buffer.from(declared(xml, "x-own"))],
    ["bytes that are no text in it", (xml) => Buffer.from(xml, "latin1")],
  ])("%s: the file is damaged", async (_, encode) => {
    const sheet = encoded(encode)["xl/worksheets/sheet1.xml"] ?? "";
    await expect(readValues(zipped({ ...PARTS, "xl/worksheets/sheet1.xml": sheet }))).rejects.toThrow(
      "damaged",
    );
  });

  test("a sign is whole though two pieces share its bytes", async () => {
    const text = "é".repeat(30_000);
    const long = rawParts(row(1, [inline(0, 1, text), inline(1, 1, `x${text}`)]));
    expect(await readValues(zipped(long, 0))).toEqual([[text, `x${text}`]]);
  });
});
