import { readFileSync } from "node:fs";
import path from "node:path";
import { ADD_IN_ID } from "../../src/workbench/file/addInSettings";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, fileOf, upheld } from "../excel/logBook";
import { partTexts, withParts } from "./parts";
import { throughExcel } from "./throughExcel";

const KEY = 'A "key" & <more>';
const VALUE = { text: "Ünïcode ' \" < & 'x'", list: [1, true, null] };

async function savedWith(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  await throughExcel(workbook, async (context) => {
    context.workbook.settings.add(KEY, VALUE);
    await context.sync();
  });
  return workbook.save();
}

async function plainFile(): Promise<Uint8Array> {
  return fileOf({ Log: [HEADERS, upheld()] });
}

test("settings are kept in the file, under the add-in's id", async () => {
  const saved = await savedWith(await plainFile());
  const reopened = await openWorkbook(saved);
  expect([...reopened.book.settings]).toEqual([[KEY, VALUE]]);
  expect(reopened.losses).toEqual([]);
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
});

test("a file without settings gets no part for them", async () => {
  const workbook = await openWorkbook(await plainFile());
  expect(Object.keys(partTexts(await workbook.save())).filter((part) => part.includes("webext"))).toEqual([]);
});

test("the settings of another add-in stay in the file, and are not taken for this one's", async () => {
  const own = await savedWith(await plainFile());
  const other = withParts(own, {
    "xl/webextensions/webextension1.xml": (
      partTexts(own)["xl/webextensions/webextension1.xml"] ?? ""
    ).replaceAll(ADD_IN_ID, "another-add-in"),
  });
  expect([...(await openWorkbook(other)).book.settings]).toEqual([]);
  const both = partTexts(await savedWith(other));
  expect(both["xl/webextensions/webextension1.xml"]).toContain("another-add-in");
  expect(both["xl/webextensions/webextension2.xml"]).toContain(ADD_IN_ID);
  expect(both["xl/webextensions/_rels/taskpanes.xml.rels"]?.match(/<Relationship /gu)).toHaveLength(2);
});
