import { wrongContent } from "./elementOrder";
import { wrongValues } from "./elementValues";
import { type XmlElement, allElements, attribute, childNamed, elementsNamed } from "./manifestXml";

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

/** Where ids must differ from one another. */
const CONTROLS = ["CustomTab", "Group", "Control", "Item"];

/**
 * Why Office would not load an add-in with this manifest, or would load it wrongly: a sentence for each fault. The
 * rules are those of the schemas ([MS-OWEMXML]) and of Microsoft's online validation, as far as they can be checked
 * without it. Only what this add-in's manifest may hold is known; a new kind of element needs its rules here first.
 */
export function manifestFaults(manifest: XmlElement): string[] {
  const wrong = [
    ...allElements(manifest).flatMap((element) => wrongContent(element) ?? []),
    ...valueFaults(manifest, undefined),
  ];
  // References and ids can be looked for only where the schema has them.
  if (wrong.length > 0) return wrong;
  return [
    ...versionFaults(manifest),
    ...referenceFaults(childNamed(manifest, "VersionOverrides")),
    ...idFaults(manifest),
    ...addressFaults(manifest),
    ...runtimeFaults(manifest),
  ];
}

function valueFaults(element: XmlElement, parent: XmlElement | undefined): string[] {
  return [
    ...wrongValues(element, parent),
    ...element.children.flatMap((child) => valueFaults(child, element)),
  ];
}

/** The validation refuses what is below 1.0, and Office then drops the add-in without a word. */
function versionFaults(manifest: XmlElement): string[] {
  const version = childNamed(manifest, "Version").text;
  return Number.parseInt(version, 10) >= 1
    ? []
    : [`<Version> is ${version}, and Office loads no add-in below 1.0.`];
}

function referenceFaults(overrides: XmlElement): string[] {
  const resources = childNamed(overrides, "Resources");
  const references = overrides.children
    .filter((child) => child !== resources)
    .flatMap(allElements)
    .filter(({ attributes }) => "resid" in attributes);
  const dangling = references.filter((reference) => !isResolved(reference, resources));
  const used = new Set(references.map((reference) => attribute(reference, "resid")));
  const idle = idsIn(resources).filter((id) => !used.has(id));
  return [
    ...dangling.map(
      (one) =>
        `<${one.name}> refers to “${attribute(one, "resid")}”, and ${RESOURCES_OF[one.name]} has no such id.`,
    ),
    ...idle.map((id) => `The resource “${id}” is used nowhere.`),
  ];
}

function isResolved(reference: XmlElement, resources: XmlElement): boolean {
  const list = resources.children.find(({ name }) => name === RESOURCES_OF[reference.name]);
  return list?.children.some(({ attributes }) => attributes["id"] === reference.attributes["resid"]) ?? false;
}

function idsIn(resources: XmlElement): string[] {
  return resources.children.flatMap(({ children }) => children.map((one) => attribute(one, "id")));
}

function idFaults(manifest: XmlElement): string[] {
  const controls = elementsNamed(manifest, ...CONTROLS).map((one) => attribute(one, "id"));
  const resources = elementsNamed(manifest, "Resources").flatMap(idsIn);
  return [...repeated(controls), ...repeated(resources)].map((id) => `The id “${id}” stands more than once.`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** One host serves everything: a council deploys one folder. */
function addressFaults(manifest: XmlElement): string[] {
  const addresses = addressesIn(manifest);
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
  return origins.length === 1 ? [] : [`The addresses are of more than one host: ${origins.join(", ")}.`];
}

/** Every address that a manifest names. */
export function addressesIn(manifest: XmlElement): string[] {
  return allElements(manifest)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([name, value]) => !name.startsWith("xmlns") && URL.canParse(value) && value.includes("://"))
    .map(([, value]) => value);
}

/**
 * A runtime that the pane, the commands and the functions share is that of one page. An action with a `TaskpaneId`
 * may open a second pane beside it, and Microsoft's page on shared runtimes has none there.
 */
function runtimeFaults(manifest: XmlElement): string[] {
  const pages = [
    ...elementsNamed(manifest, "Runtime", "FunctionFile"),
    ...elementsNamed(manifest, "Page", "Action").flatMap((one) => elementsNamed(one, "SourceLocation")),
  ].map((one) => attribute(one, "resid"));
  const needsSet = elementsNamed(manifest, "Set").every((one) => attribute(one, "Name") !== "SharedRuntime");
  return [
    ...(new Set(pages).size > 1 ? [`The shared runtime has more than one page: ${pages.join(", ")}.`] : []),
    ...(needsSet ? ["The shared runtime needs the requirement set SharedRuntime."] : []),
    ...elementsNamed(manifest, "TaskpaneId").map(
      ({ text }) => `<TaskpaneId> “${text}” can't stand where the runtime is shared.`,
    ),
  ];
}
