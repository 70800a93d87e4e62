import type { XmlElement } from "./manifestXml";

/** What a value may be. */
type Accepts = RegExp;

/** The value types of the schemas of [MS-OWEMXML]: `ShortString`, `LongString`, `ReferenceId`, `URL` and so on. */
const SHORT_TEXT = /^[^]{1,125}$/;
const LONG_TEXT = /^[^]{1,250}$/;
const REFERENCE = /^[^]{1,32}$/;
const HTTPS = /^https:\/\/[^\s]{1,2040}$/;
const PNG = /^https:\/\/[^\s]{1,2036}\.png$/;
const TWO_NUMBERS = /^\d{1,5}\.\d{1,5}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Excel on the web takes four numbers and no fewer (Office-Addin-Scripts #207). */
const FOUR_NUMBERS = /^\d{1,5}(\.\d{1,5}){3}$/;
const NAME = /^[A-Za-z_$][\w$]{0,124}$/;
const NAMESPACE = "http://schemas.microsoft.com/office";

interface Values {
  readonly attributes?: Readonly<Record<string, Accepts>>;
  /** Attributes that may be left out. */
  readonly optional?: Readonly<Record<string, Accepts>>;
  /** Of the text in the element; an element that is not here has none. */
  readonly text?: Accepts;
}

const exactly = (value: string): Accepts => new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
const RESOURCE: Values = { attributes: { resid: REFERENCE } };
const IDENTIFIED: Values = { attributes: { id: SHORT_TEXT } };
const ADDRESS: Values = { attributes: { DefaultValue: HTTPS } };
const PICTURE: Values = { attributes: { DefaultValue: PNG } };
const SOME_TEXT: Values = { attributes: { id: REFERENCE, DefaultValue: SHORT_TEXT } };

/** What each element's attributes and text may be, by its name, or by its name and the name of what it stands in. */
const VALUES: Readonly<Record<string, Values>> = {
  OfficeApp: {
    attributes: {
      xmlns: exactly(`${NAMESPACE}/appforoffice/1.1`),
      "xmlns:xsi": exactly("http://www.w3.org/2001/XMLSchema-instance"),
      "xmlns:bt": exactly(`${NAMESPACE}/officeappbasictypes/1.0`),
      "xsi:type": exactly("TaskPaneApp"),
    },
  },
  Id: { text: UUID },
  Version: { text: FOUR_NUMBERS },
  ProviderName: { text: SHORT_TEXT },
  DefaultLocale: { text: LOCALE },
  DisplayName: { attributes: { DefaultValue: SHORT_TEXT } },
  "OfficeApp/Description": { attributes: { DefaultValue: LONG_TEXT } },
  IconUrl: PICTURE,
  HighResolutionIconUrl: PICTURE,
  SupportUrl: ADDRESS,
  AppDomain: { text: HTTPS },
  "Hosts/Host": { optional: { Name: exactly("Workbook"), "xsi:type": exactly("Workbook") } },
  Sets: { optional: { DefaultMinVersion: TWO_NUMBERS } },
  Set: { attributes: { Name: SHORT_TEXT }, optional: { MinVersion: TWO_NUMBERS } },
  "DefaultSettings/SourceLocation": ADDRESS,
  Permissions: { text: exactly("ReadWriteDocument") },
  VersionOverrides: {
    attributes: {
      xmlns: exactly(`${NAMESPACE}/taskpaneappversionoverrides`),
      "xsi:type": exactly("VersionOverridesV1_0"),
    },
  },
  Runtime: { attributes: { resid: REFERENCE, lifetime: exactly("long") } },
  ExtensionPoint: { attributes: { "xsi:type": /^(CustomFunctions|PrimaryCommandSurface)$/ } },
  SourceLocation: RESOURCE,
  Namespace: RESOURCE,
  Title: RESOURCE,
  Description: RESOURCE,
  LearnMoreUrl: RESOURCE,
  FunctionFile: RESOURCE,
  Label: RESOURCE,
  CustomTab: IDENTIFIED,
  Group: IDENTIFIED,
  Control: { attributes: { id: SHORT_TEXT, "xsi:type": /^(Button|Menu)$/ } },
  Item: IDENTIFIED,
  "Icon/bt:Image": { attributes: { size: /^(16|20|24|32|40|48|64|80)$/, resid: REFERENCE } },
  Action: { attributes: { "xsi:type": /^(ExecuteFunction|ShowTaskpane)$/ } },
  FunctionName: { text: NAME },
  TaskpaneId: { text: SHORT_TEXT },
  "bt:Images/bt:Image": { attributes: { id: REFERENCE, DefaultValue: PNG } },
  "bt:Url": { attributes: { id: REFERENCE, DefaultValue: HTTPS } },
  "bt:ShortStrings/bt:String": SOME_TEXT,
  "bt:LongStrings/bt:String": { attributes: { id: REFERENCE, DefaultValue: LONG_TEXT } },
};

/** What is wrong with the attributes and the text of an element, a sentence each. `parent` is what it stands in. */
export function wrongValues(element: XmlElement, parent: XmlElement | undefined): string[] {
  const values = VALUES[`${parent?.name ?? ""}/${element.name}`] ?? VALUES[element.name] ?? {};
  const known = { ...values.attributes, ...values.optional };
  const missing = Object.keys(values.attributes ?? {}).filter((name) => !(name in element.attributes));
  const wrong = Object.entries(element.attributes).filter(([name, value]) => !known[name]?.test(value));
  return [
    ...missing.map((name) => `<${element.name}> must have the attribute ${name}.`),
    ...wrong.map(([name, value]) => `<${element.name}> can't have ${name}="${value}".`),
    ...wrongText(element, values.text),
  ];
}

function wrongText({ name, text }: XmlElement, accepted: Accepts | undefined): string[] {
  const isRight = accepted ? accepted.test(text) : text === "";
  return isRight ? [] : [`<${name}> can't be “${text}”.`];
}
