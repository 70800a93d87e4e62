import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runReport } from "./runReport";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const DRAWING = "xl/drawings/drawing1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships";

type Parts = Record<string, Uint8Array>;

const run = (...args: string[]) => runReport(folder, ...args, "--quarter", "Q4 2021/22");
const parts = (file: string): Parts => unzipSync(new Uint8Array(readFileSync(path.join(folder, file))));
const text = (all: Parts, name: string): string => strFromU8(all[name] ?? new Uint8Array());
const change = (all: Parts, name: string, changed: (before: string) => string): void => {
  all[name] = strToU8(changed(text(all, name)));
};

/**
 * Saves a report as Excel does: it keeps of a chart what it knows itself, with styles and colours in parts of their own.
 * Beside the three charts of the report the user has one of their own.
 */
function savedByExcel(all: Parts): void {
  for (const number of [1, 2, 3]) {
    const chart = `xl/charts/chart${number}.xml`;
    change(all, chart, (xml) => xml.replace(/<c:extLst>.*<\/c:extLst>/su, ""));
    all[`xl/charts/style${number}.xml`] = strToU8("<style/>");
    all[`xl/charts/_rels/chart${number}.xml.rels`] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${MICROSOFT}/chartStyle" Target="style${number}.xml"/></Relationships>`,
    );
  }
  all["xl/charts/chart9.xml"] = all["xl/charts/chart1.xml"] ?? new Uint8Array();
  change(all, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/xl/charts/chart9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
    ),
  );
  change(all, "xl/drawings/_rels/drawing1.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="${OFFICE}/chart" Target="../charts/chart9.xml"/></Relationships>`,
    ),
  );
  change(all, DRAWING, (xml) => {
    const [first = ""] = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/su.exec(xml) ?? [];
    const mine = first
      .replace(/r:id="[^"]*"/u, 'r:id="rId99"')
      .replace(/ name="[^"]*"/u, ' name="My chart"')
      .replace(/cNvPr id="\d+"/u, 'cNvPr id="99"');
    return xml.replace("</xdr:wsDr>", `${mine}</xdr:wsDr>`);
  });
}

test("a report that Excel saved is replaced with its charts, and the user's own chart stays byte for byte", async () => {
  await run("--out", "first.xlsx");
  const all = parts("first.xlsx");
  savedByExcel(all);
  writeFileSync(path.join(folder, "excel.xlsx"), zipSync(all));
  const { status, error } = await run("excel.xlsx", "--replace", "--out", "again.xlsx");
  expect([status, error]).toEqual([0, expect.any(String)]);
  const after = parts("again.xlsx");
  const names = [...text(after, DRAWING).matchAll(/cNvPr id="\d+" name="([^"]*)"/gu)].map(([, name]) => name);
  expect(names).toHaveLength(4);
  expect(new Set(names).size).toBe(4);
  expect(names).toContain("My chart");
  const charts = Object.keys(after).filter((name) => /^xl\/charts\/[^/]*\.xml$/u.test(name));
  expect(charts).toHaveLength(4);
  expect(after["xl/charts/chart9.xml"]).toEqual(all["xl/charts/chart9.xml"]);
});
