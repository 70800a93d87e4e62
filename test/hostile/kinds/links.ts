import { type HostileFile, SHEET, SHEET_RELATIONS, replaced, withParts } from "../hostileFile";
import { changed, zipped } from "../../workbench/reading/rawWorkbook";
import { wholeLog } from "../wholeLog";

const ADDRESS = "https://example.org/complaints/1";

const to = (address: string): (() => Uint8Array) => replaced(SHEET_RELATIONS, ADDRESS, address);
const link = (element: string): (() => Uint8Array) =>
  replaced(SHEET, '<hyperlink ref="A2" r:id="rId1"/>', element);

/** Each leads nowhere, or is no address; the report needs none. */
const ADDRESSES: Readonly<Record<string, string>> = {
  "no host": "http://",
  "a space in the host": "http://exa mple.org/",
  "a port of 99999": "http://example.org:99999/",
  "a bracket that does not close": "http://[bad",
  "no address at all": "[bad",
  nothing: "",
  "escapes that are none": "https://example.org/%zz%",
  "a path of Windows": "C:\\Users\\Ada\\My Documents\\complaint [1].docx",
  "a share": "\\\\server\\share\\complaint.docx",
  "a script": "javascript:alert(1)",
  "an address of e-mail without one": "mailto:",
  "a scheme alone": "://",
  "two schemes": "http://https://example.org",
  "a sign of every kind": "http://é€😀.example/?q=&lt;&gt;&amp;&quot;'",
  "a reference to a sheet that is not there": "#'None'!A1",
  "a million letters": `https://example.org/${"a".repeat(1_000_000)}`,
};

export const LINKS: readonly HostileFile[] = [
  ...Object.entries(ADDRESSES).map(([about, address]): HostileFile => ({
    about,
    make: to(address),
    ends: "report",
  })),
  {
    about: "an address outside that is said to be inside",
    make: replaced(SHEET_RELATIONS, ' TargetMode="External"', ""),
    ends: "report",
  },
  { about: "a link in no cell", make: link('<hyperlink ref="" r:id="rId1"/>'), ends: "report" },
  {
    about: "a link in a cell beyond the sheet",
    make: link('<hyperlink ref="ZZZZ99999999" r:id="rId1"/>'),
    ends: "report",
  },
  {
    about: "a link over the whole sheet",
    make: link('<hyperlink ref="A1:XFD1048576" r:id="rId1"/>'),
    ends: "report",
  },
  {
    about: "two thousand links",
    make: link(Array.from({ length: 2000 }, (_, at) => `<hyperlink ref="A${at + 2}" r:id="rId1"/>`).join("")),
    ends: "report",
  },
  {
    about: "a relation of the workbook that is no address",
    make: () =>
      zipped(
        changed(wholeLog(), "xl/_rels/workbook.xml.rels", (xml) =>
          xml.replace(
            "</Relationships>",
            '<Relationship Id="rId90" Type="x/externalLink" Target="http://[bad"/></Relationships>',
          ),
        ),
      ),
    ends: "report",
  },
  {
    about: "a relation of the file that is no address",
    make: () =>
      zipped(
        changed(wholeLog(), "_rels/.rels", (xml) =>
          xml.replace(
            "</Relationships>",
            '<Relationship Id="rId90" Type="x/thumbnail" Target="http://:99999/[" TargetMode="External"/></Relationships>',
          ),
        ),
      ),
    ends: "report",
  },
  {
    about: "a relation of the add-in's panes that is no address",
    make: withParts({
      "xl/webextensions/_rels/taskpanes.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="x/webextension" Target="http://[bad"/></Relationships>',
    }),
    ends: "report",
  },
];
