import type { XmlElement } from "./manifestXml";

/**
 * What each element may hold, in the order that the schemas of [MS-OWEMXML] ask for: `?` at most once, `*` any
 * number of times, `+` once or more, nothing exactly once. An element that is not here may hold none.
 */
const CONTENT: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  AppDomains: "AppDomain*",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  Host: "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint+",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  "ExtensionPoint PrimaryCommandSurface": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  "Control Menu": "OverriddenByRibbonApi? Label Supertip Icon Items",
  "Control Button": "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Items: "Item+",
  Item: "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action ExecuteFunction": "FunctionName",
  "Action ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
};

function contentOf({ name, attributes }: XmlElement): string {
  return CONTENT[`${name} ${attributes["xsi:type"] ?? ""}`] ?? CONTENT[name] ?? "";
}

/** `Id AlternateId?` as an expression over `Id AlternateId `. */
function expression(content: string): RegExp {
  const parts = content.split(" ").map((part) => part.replace(/^([\w:]+)([?*+]?)$/, "(?:$1 )$2"));
  return new RegExp(`^${parts.join("")}$`);
}

/** What is wrong with the order or the number of what an element holds, if anything is. */
export function wrongContent(element: XmlElement): string | undefined {
  // The Host of a requirement names an application; that of an override holds something.
  if (element.name === "Host" && element.children.length === 0) return undefined;
  const content = contentOf(element);
  const names = element.children.map(({ name }) => name);
  const isRight =
    content === "" ? names.length === 0 : expression(content).test(names.map((n) => `${n} `).join(""));
  return isRight
    ? undefined
    : `<${element.name}> holds ${names.join(" ")}, and should: ${content || "nothing"}`;
}
