import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { associatedActions } from "./associatedActions";
import { wrongContent } from "./elementOrder";
import { manifestInfo } from "./manifestInfo";
import {
  MANIFEST,
  PROJECT,
  TEST_HOST,
  type XmlElement,
  allElements,
  attribute,
  childNamed,
  elementsNamed,
  readManifestXml,
} from "./manifestXml";
import { pngSize } from "./pngSize";

/** Where the resources of a reference must be, by the element that refers. */
const RESOURCES_OF: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  Namespace: "bt:ShortStrings",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

/** The longest that [MS-OWEMXML] allows. */
const LONGEST = { short: 125, long: 250, url: 2048, reference: 32 };

let manifest: XmlElement;
beforeAll(async () => {
  manifest = await readManifestXml();
});

const overrides = (): XmlElement => childNamed(manifest, "VersionOverrides");
const resources = (): XmlElement => childNamed(overrides(), "Resources");
const withoutResources = (): XmlElement[] => overrides().children.filter(({ name }) => name !== "Resources");
const references = (): XmlElement[] =>
  withoutResources()
    .flatMap(allElements)
    .filter(({ attributes }) => "resid" in attributes);
const controls = (): XmlElement[] => elementsNamed(overrides(), "Control", "Item");
const valuesIn = (list: string): string[] =>
  childNamed(resources(), list).children.map((resource) => attribute(resource, "DefaultValue"));
const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);
const tooLong = (values: readonly string[], longest: number): string[] =>
  values.filter((value) => value.length === 0 || value.length > longest);

/** The text that a reference of an element stands for. */
function textOf(element: XmlElement, name: string): string {
  const id = attribute(childNamed(element, name), "resid");
  const resource = allElements(resources()).find(({ attributes }) => attributes["id"] === id);
  return resource ? attribute(resource, "DefaultValue") : "";
}

describe("what Microsoft's reader makes of the manifest", () => {
  test("it is an add-in for workbooks that reads and writes them", () => {
    expect(manifestInfo(MANIFEST)).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "en-GB",
      defaultSettings: { sourceLocation: `${TEST_HOST}/taskpane.html` },
    });
  });

  test("its version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifestInfo(MANIFEST).version).toBe(`${version}.0`);
  });

  test("its name, its provider and its description are not too long, and its id is a UUID", () => {
    const { displayName, providerName, description, id } = manifestInfo(MANIFEST);
    expect(tooLong([displayName ?? "", providerName ?? ""], LONGEST.short)).toEqual([]);
    expect(tooLong([description ?? ""], LONGEST.long)).toEqual([]);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("the schema", () => {
  test("every element holds what it should, in the order that it should", () => {
    expect(allElements(manifest).flatMap((element) => wrongContent(element) ?? [])).toEqual([]);
  });

  test("no text or address is longer than its list allows", () => {
    expect(tooLong(valuesIn("bt:ShortStrings"), LONGEST.short)).toEqual([]);
    expect(tooLong(valuesIn("bt:LongStrings"), LONGEST.long)).toEqual([]);
    expect(tooLong([...valuesIn("bt:Urls"), ...valuesIn("bt:Images")], LONGEST.url)).toEqual([]);
  });

  test("every resource has an id of its own, of 32 characters at most", () => {
    const ids = resources().children.flatMap(({ children }) => children.map((one) => attribute(one, "id")));
    expect(duplicates(ids)).toEqual([]);
    expect(tooLong(ids, LONGEST.reference)).toEqual([]);
  });

  test("every reference is to a resource of its kind", () => {
    const broken = references().filter(
      (reference) =>
        !childNamed(resources(), RESOURCES_OF[reference.name] ?? "").children.some(
          ({ attributes }) => attributes["id"] === attribute(reference, "resid"),
        ),
    );
    expect(broken).toEqual([]);
  });

  test("every resource is used", () => {
    const used = new Set(references().map((reference) => attribute(reference, "resid")));
    const ids = resources().children.flatMap(({ children }) => children.map((one) => attribute(one, "id")));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test("tabs, groups and controls have ids of their own, not too long", () => {
    const ids = elementsNamed(overrides(), "CustomTab", "Group", "Control", "Item").map((one) =>
      attribute(one, "id"),
    );
    expect(duplicates(ids)).toEqual([]);
    expect(tooLong(ids, LONGEST.short)).toEqual([]);
  });

  test("every address is of one host, over https", () => {
    const addresses = allElements(manifest)
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name, value]) => !name.startsWith("xmlns") && value.includes("://"))
      .map(([, value]) => value);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(`${TEST_HOST}/`))).toEqual([]);
  });
});

describe("the shared runtime", () => {
  test("it is long-lived", () => {
    expect(elementsNamed(manifest, "Runtime").map(({ attributes }) => attributes["lifetime"])).toEqual([
      "long",
    ]);
  });

  test("the pane, the commands, the functions and the runtime are of one page", () => {
    const pages = [
      ...elementsNamed(overrides(), "Runtime", "FunctionFile"),
      ...elementsNamed(overrides(), "Page", "Action").flatMap((one) => elementsNamed(one, "SourceLocation")),
    ];
    expect(new Set(pages.map((one) => attribute(one, "resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(pages).toHaveLength(4);
    const settings = childNamed(manifest, "DefaultSettings");
    expect(valuesIn("bt:Urls")).toContain(attribute(childNamed(settings, "SourceLocation"), "DefaultValue"));
  });
});

describe("the Complaints tab", () => {
  test("it has what the add-in offers, in this order", () => {
    const [tab] = elementsNamed(overrides(), "CustomTab");
    expect(tab && textOf(tab, "Label")).toBe("Complaints");
    expect(controls().map((control) => textOf(control, "Label"))).toEqual([
      "Generate report",
      "Generate Q1 report",
      "Generate Q2 report",
      "Generate Q3 report",
      "Generate Q4 report",
      "Latest complete quarter",
      "Check log",
      "Open pane",
      "Help",
    ]);
  });

  test("its functions are the actions that the code associates", async () => {
    const functions = elementsNamed(overrides(), "FunctionName").map(({ text }) => text);
    expect([...functions].sort()).toEqual((await associatedActions()).sort());
  });

  test("every control has a tip with its label for a title and a sentence of its own", () => {
    const tips = controls().map((control) => childNamed(control, "Supertip"));
    expect(tips.map((tip) => textOf(tip, "Title"))).toEqual(
      controls().map((control) => textOf(control, "Label")),
    );
    const sentences = tips.map((tip) => textOf(tip, "Description"));
    expect(duplicates(sentences)).toEqual([]);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });

  test("every control has an icon of its own", () => {
    const icons = controls().map((control) =>
      childNamed(control, "Icon")
        .children.map((image) => attribute(image, "resid"))
        .join(),
    );
    expect(duplicates(icons)).toEqual([]);
  });
});

describe("icons", () => {
  /** Every picture that the manifest names, with the size that it must have. */
  function icons(): { file: string; size: number }[] {
    const images = new Map(
      childNamed(resources(), "bt:Images").children.map((one) => [
        attribute(one, "id"),
        attribute(one, "DefaultValue"),
      ]),
    );
    const ofControls = elementsNamed(overrides(), "Icon").flatMap(({ children }) =>
      children.map((one) => ({
        address: images.get(attribute(one, "resid")) ?? "",
        size: Number(attribute(one, "size")),
      })),
    );
    const own = [
      { address: attribute(childNamed(manifest, "IconUrl"), "DefaultValue"), size: 32 },
      { address: attribute(childNamed(manifest, "HighResolutionIconUrl"), "DefaultValue"), size: 64 },
    ];
    return [...ofControls, ...own].map(({ address, size }) => ({
      file: path.join(PROJECT, address.replace(`${TEST_HOST}/`, "")),
      size,
    }));
  }

  test("every icon is there at 16, 32 and 80 pixels", () => {
    const sizes = elementsNamed(overrides(), "Icon").map(({ children }) =>
      children.map((image) => attribute(image, "size")).join(),
    );
    expect(sizes.filter((one) => one !== "16,32,80")).toEqual([]);
  });

  test("every picture exists, and has the size that the manifest gives it", () => {
    const wrong = icons().filter(({ file, size }) => {
      if (!existsSync(file)) return true;
      const { width, height } = pngSize(file);
      return width !== size || height !== size;
    });
    expect(wrong).toEqual([]);
  });

  test("no picture is kept that the manifest does not name", () => {
    const named = icons().map(({ file }) => path.basename(file));
    expect(readdirSync(path.join(PROJECT, "assets/icons")).filter((file) => !named.includes(file))).toEqual(
      [],
    );
  });
});
