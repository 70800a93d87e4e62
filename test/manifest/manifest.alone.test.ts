import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { associatedActions } from "./associatedActions";
import { addressesIn, manifestFaults } from "../../src/tooling/manifest/manifestFaults";
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
} from "../../src/tooling/manifest/manifestXml";
import { iconsIn } from "../../src/tooling/checkHost/iconRules";
import { pngSize } from "../../src/tooling/manifest/pngSize";

let manifest: XmlElement;
beforeAll(async () => {
  manifest = await readManifestXml();
});

const overrides = (): XmlElement => childNamed(manifest, "VersionOverrides");
const resources = (): XmlElement => childNamed(overrides(), "Resources");
const controls = (): XmlElement[] => elementsNamed(overrides(), "Control", "Item");
const valuesIn = (list: string): string[] =>
  childNamed(resources(), list).children.map((resource) => attribute(resource, "DefaultValue"));
const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

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
});

describe("the rules of Office", () => {
  test("it breaks none", () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test("it names as many addresses as the add-in has pages, scripts and pictures, all on the host of a test", () => {
    expect(addressesIn(manifest).length).toBeGreaterThan(30);
    expect(addressesIn(manifest).filter((address) => !address.startsWith(`${TEST_HOST}/`))).toEqual([]);
  });

  test("the address of the pane in the settings is that of the shared page", () => {
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
    return iconsIn(manifest).map(({ address, size }) => ({
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
      const found = pngSize(readFileSync(file));
      return found?.width !== size || found.height !== size;
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
