import { readFileSync } from "node:fs";
import { manifestFaults } from "../../src/tooling/manifest/manifestFaults";
import { MANIFEST, parseManifestXml } from "../../src/tooling/manifest/manifestXml";

/** What breaks a rule: words of the manifest, what stands in their place, and what is said of it. */
const BROKEN: readonly (readonly [rule: string, words: string | RegExp, instead: string, fault: RegExp])[] = [
  ["a version of 1.0 or later", "<Version>1.", "<Version>0.", /no add-in below 1\.0/],
  ["a version of four numbers", /<Version>[^<]*/, "<Version>1.0.0", /<Version> can't be “1\.0\.0”/],
  ["an id that is a UUID", /<Id>[^<]*/, "<Id>complaints-monitor", /<Id> can't be/],
  ["a locale", "<DefaultLocale>en-GB", "<DefaultLocale>English", /<DefaultLocale> can't be/],
  [
    "a name of at most 125 characters",
    'Name DefaultValue="Complaints',
    `Name DefaultValue="${"x".repeat(125)}`,
    /<DisplayName> can't have/,
  ],
  [
    "a description of at most 250 characters",
    "Makes a council's",
    "x".repeat(250),
    /<Description> can't have/,
  ],
  [
    "addresses over https",
    /<SupportUrl DefaultValue="https/,
    '<SupportUrl DefaultValue="http',
    /<SupportUrl> can't have/,
  ],
  [
    "icons that are PNG files",
    "icons/addin-64.png",
    "icons/addin-64.gif",
    /<HighResolutionIconUrl> can't have/,
  ],
  [
    "no TaskpaneId where the runtime is shared",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>A</TaskpaneId>',
    /<TaskpaneId> “A” can't stand/,
  ],
  [
    "one page for the shared runtime",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Support.Url"',
    /more than one page/,
  ],
  ["a runtime that lives long", 'lifetime="long"', 'lifetime="short"', /<Runtime> can't have lifetime/],
  [
    "the requirement set of a shared runtime",
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    "",
    /needs the requirement set SharedRuntime/,
  ],
  [
    "versions of requirement sets of two numbers",
    'MinVersion="1.13"',
    'MinVersion="1.13.1"',
    /<Set> can't have MinVersion/,
  ],
  [
    "elements in their order",
    /(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/,
    "$3$2$1",
    /<OfficeApp> holds/,
  ],
  ["no element that is not known", "<Hosts>", "<Rabbit /><Hosts>", /<OfficeApp> holds/],
  ["no attribute that is not known", "<Hosts>", '<Hosts a="b">', /<Hosts> can't have a="b"/],
  [
    "attributes that must be there",
    '<CustomTab id="Complaints.Tab">',
    "<CustomTab>",
    /<CustomTab> must have the attribute id/,
  ],
  ["the namespaces of the schemas", "appforoffice/1.1", "appforoffice/1.0", /<OfficeApp> can't have xmlns=/],
  [
    "references to resources of their kind",
    '<Label resid="Q1.Label"',
    '<Label resid="Q1.Tip"',
    /bt:ShortStrings has no such id/,
  ],
  [
    "resources that are used",
    '<bt:Url id="Support.Url"',
    '<bt:Url id="X" DefaultValue="https://localhost:3000/x" /><bt:Url id="Support.Url"',
    /resource “X” is used nowhere/,
  ],
  [
    "resources with ids of their own",
    '<bt:String id="Q2.Label"',
    '<bt:String id="Q1.Label"',
    /id “Q1\.Label” stands more than once/,
  ],
  [
    "controls with ids of their own",
    'id="Complaints.Q2"',
    'id="Complaints.Q1"',
    /id “Complaints\.Q1” stands more than once/,
  ],
  [
    "ids of resources of at most 32 characters",
    /GetStarted\.Tip/g,
    "x".repeat(33),
    /can't have (resid|id)="x{33}"/,
  ],
  [
    "names of functions that scripts can have",
    "<FunctionName>generateQ1",
    "<FunctionName>generate Q1",
    /<FunctionName> can't be/,
  ],
  [
    "pictures of the sizes that the ribbon has",
    '<bt:Image size="80" resid="Help.Icon.80"',
    '<bt:Image size="81" resid="Help.Icon.80"',
    /<bt:Image> can't have size="81"/,
  ],
  [
    "one host",
    'https://localhost:3000/functions.js"',
    'https://localhost:3001/functions.js"',
    /more than one host/,
  ],
  [
    "the permission to read and write the workbook",
    "ReadWriteDocument",
    "ReadWriteMailbox",
    /<Permissions> can't be/,
  ],
];

const faultsOf = async (text: string): Promise<string[]> => manifestFaults(await parseManifestXml(text));

test("a manifest that breaks no rule has no fault", async () => {
  expect(await faultsOf(readFileSync(MANIFEST, "utf8"))).toEqual([]);
});

test.each(BROKEN)("a manifest must have %s", async (_, words, instead, fault) => {
  const right = readFileSync(MANIFEST, "utf8");
  const broken = right.replace(words, instead);
  expect(broken).not.toBe(right);
  expect((await faultsOf(broken)).join("\n")).toMatch(fault);
});
