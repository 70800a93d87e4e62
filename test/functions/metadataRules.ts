/**
 * The rules of Microsoft's schema for `functions.json`, and of its page on it (docs/excel/custom-functions-json.md and
 * custom-functions-naming.md in OfficeDev/office-js-docs-pr): what breaks one, Excel ignores or refuses without a word.
 */
type Json = Readonly<Record<string, unknown>>;
type Rule = (value: unknown) => boolean;

const isText: Rule = (value) => typeof value === "string" && value !== "";
const isSwitch: Rule = (value) => typeof value === "boolean";
const isOneOf =
  (...allowed: readonly string[]): Rule =>
  (value) =>
    allowed.some((one) => one === value);
const isLike =
  (pattern: RegExp): Rule =>
  (value) =>
    typeof value === "string" && pattern.test(value);

/** What may stand in an object, and what has to. */
interface Shape {
  readonly required: readonly string[];
  readonly rules: Readonly<Record<string, Rule>>;
}

const TYPE = isOneOf("any", "boolean", "number", "string");
const DIMENSIONALITY = isOneOf("scalar", "matrix");

const ROOT: Shape = {
  required: ["functions"],
  rules: {
    $schema: isText,
    allowCustomDataForDataTypeAny: isSwitch,
    allowErrorForDataTypeAny: isSwitch,
    enums: Array.isArray,
    functions: (value) => Array.isArray(value) && value.length > 0,
  },
};

const FUNCTION: Shape = {
  required: ["id", "name", "parameters", "result"],
  rules: {
    id: isLike(/^[A-Z][A-Z0-9.]{2,}$/u),
    name: isLike(/^[A-Z][A-Z0-9._]{2,}$/u),
    description: isText,
    helpUrl: isLike(/^https:\/\/\S+$/u),
    parameters: Array.isArray,
    result: (value) => typeof value === "object" && value !== null,
    options: (value) => typeof value === "object" && value !== null,
  },
};

const PARAMETER: Shape = {
  required: ["name"],
  rules: {
    ...{ name: isLike(/^[A-Za-z]\w*$/u), description: isText, type: TYPE, dimensionality: DIMENSIONALITY },
    ...{ optional: isSwitch, repeating: isSwitch, cellValueType: isText, customEnumId: isText },
  },
};

const RESULT: Shape = { required: [], rules: { type: TYPE, dimensionality: DIMENSIONALITY } };

const OPTIONS: Shape = {
  required: [],
  rules: Object.fromEntries(
    [
      ...["cancelable", "capturesCallingObject", "excludeFromAutoComplete", "linkedEntityLoadService"],
      ...["requiresAddress", "requiresParameterAddresses", "requiresStreamAddress"],
      ...["requiresStreamParameterAddresses", "stream", "supportSync", "volatile"],
    ].map((name) => [name, isSwitch]),
  ),
};

/** What in the metadata breaks a rule, each by its place. */
export function brokenRules(metadata: Json): string[] {
  const functions = objectsIn(metadata, "functions");
  return [
    ...broken("", metadata, ROOT),
    ...functions.flatMap(brokenIn),
    ...twice(functions, "id").map((id) => `two functions with the id ${id}`),
    ...twice(functions, "name").map((name) => `two functions with the name ${name}`),
  ];
}

function brokenIn(one: Json): string[] {
  const id = textIn(one, "id");
  const parameters = objectsIn(one, "parameters");
  return [
    ...broken(id, one, FUNCTION),
    ...parameters.flatMap((parameter) => broken(`${id}(${textIn(parameter, "name")})`, parameter, PARAMETER)),
    ...broken(`${id}.result`, objectIn(one, "result"), RESULT),
    ...broken(`${id}.options`, objectIn(one, "options"), OPTIONS),
    ...twice(parameters, "name").map((name) => `${id}: two parameters ${name}`),
    ...requiredBehindOptional(parameters).map((name) => `${id}: ${name} comes after an optional parameter`),
  ];
}

function broken(at: string, object: Json, { required, rules }: Shape): string[] {
  const missing = required.filter((name) => !(name in object)).map((name) => `${at}: no ${name}`);
  const wrong = Object.entries(object)
    .filter(([name, value]) => !(rules[name]?.(value) ?? false))
    .map(([name, value]) => `${at}: ${name} is ${JSON.stringify(value)}`);
  return [...missing, ...wrong];
}

function objectsIn(object: Json, key: string): readonly Json[] {
  const value = object[key];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function objectIn(object: Json, key: string): Json {
  const value = object[key];
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function textIn(object: Json, key: string): string {
  return String(object[key]);
}

function twice(objects: readonly Json[], key: string): string[] {
  const values = objects.map((object) => textIn(object, key).toUpperCase());
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function requiredBehindOptional(parameters: readonly Json[]): string[] {
  const isOptional = ({ optional }: { readonly optional?: unknown }): boolean => optional === true;
  return parameters
    .filter((one, index) => !isOptional(one) && parameters.slice(0, index).some(isOptional))
    .map((one) => textIn(one, "name"));
}
