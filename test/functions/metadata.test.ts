import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS, completedMetadata } from "../../src/tooling/functionsMetadata";
import { brokenRules } from "./metadataRules";

/** As issue and help name them: what is in brackets may be left out. */
const SIGNATURES = [
  "WORKING_DAYS(received, closed, [holidays], [stage], [escalated], [acknowledged])",
  "DUE_DATE(received, stage, [escalated], [extended], [holidays], [acknowledged])",
  "WITHIN_TARGET(received, closed, stage, [escalated], [holidays], [acknowledged])",
  "STATUS(received, closed, stage, today, [escalated], [extended], [holidays], [acknowledged])",
  "QUARTER(date)",
  "RECEIVED(log, quarter, [service])",
  "CLOSED(log, quarter, [stage], [outcome], [service])",
  "AVERAGE_DAYS(log, quarter, stage, [service])",
  "WITHIN_TARGET_COUNT(log, quarter, stage, [service])",
  "WITHIN_TARGET_RATE(log, quarter, stage, [service])",
  "EXTENSION_COUNT(log, quarter, stage, [service])",
  "EXTENSION_RATE(log, quarter, stage, [service])",
  "OUTCOME_RATE(log, quarter, stage, outcome, [service])",
  "MEDIAN_DAYS(log, quarter, stage, [service])",
  "OPEN(log, date, [stage], [service])",
  "OVERDUE(log, date, [stage], [service])",
  "CARRIED_FORWARD(log, quarter, [service])",
  "REPORT(log, quarter, [table], [service])",
  "UPHELD(log, quarter, [service])",
  "CHECK(log, [today])",
];

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

let metadata: Metadata;
beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([FUNCTIONS], true);
  expect(errors).toEqual([]);
  metadata = JSON.parse(
    completedMetadata(metadataJson, "https://localhost:3000", "https://example.gov.uk"),
  ) as Metadata;
});

test("Excel is told of these functions, with these arguments", () => {
  const signatures = metadata.functions.map(
    ({ name, parameters }) =>
      `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`,
  );
  expect(signatures).toEqual(SIGNATURES);
});

test("the metadata keep every rule of Microsoft's schema", () => {
  expect(brokenRules({ ...metadata })).toEqual([]);
});

test.each([
  [
    "a flag among the options",
    { options: { allowErrorForDataTypeAny: true } },
    /options: allowErrorForDataTypeAny/u,
  ],
  ["an id with an underscore", { id: "WORKING_DAYS" }, /: id is "WORKING_DAYS"/u],
  ["no result", { result: undefined }, /: result/u],
  ["a parameter without a name", { parameters: [{ type: "any" }] }, /: no name/u],
  [
    "a required parameter behind an optional one",
    { parameters: [{ name: "a", optional: true }, { name: "b" }] },
    /b comes after/u,
  ],
])("%s breaks a rule", (_what, change, expected) => {
  const [first, ...others] = metadata.functions;
  const wrong = { ...metadata, functions: [{ ...first, ...change }, ...others] };
  expect(brokenRules(wrong).join()).toMatch(expected);
});

test("an id is the name without what ids may not hold", () => {
  expect(metadata.functions.map(({ id }) => id)).toEqual(
    metadata.functions.map(({ name }) => name.replaceAll("_", "")),
  );
});

test("each function and argument has a sentence, and each function a place in the help of its host", () => {
  for (const { name, description, helpUrl, parameters } of metadata.functions) {
    expect(helpUrl).toBe(`https://example.gov.uk/functions.html#${name}`);
    expect(description).toMatch(/^[A-Z].+\.$/u);
    for (const one of parameters) expect(one.description).toMatch(/^[A-Z]/u);
  }
});

test("error values and data types are the functions' own business", () => {
  expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
});

test("what may be a range is one, and none is volatile", () => {
  const ranges = [
    "received",
    "closed",
    "stage",
    "escalated",
    "acknowledged",
    "extended",
    "holidays",
    "today",
    "date",
    "log",
  ];
  for (const { id, parameters, options } of metadata.functions) {
    expect(options).toBeUndefined();
    const isForLog = parameters[0]?.name === "log";
    const expected = parameters.filter(({ name }) => (isForLog ? name === "log" : ranges.includes(name)));
    const matrices = parameters.filter(({ dimensionality }) => dimensionality === "matrix");
    expect([id, matrices.map(({ name }) => name)]).toEqual([id, expected.map(({ name }) => name)]);
  }
});
