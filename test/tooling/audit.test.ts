import { auditAnswer } from "../../src/tooling/audit/auditAnswer";

const answerTo = (printed: unknown) => auditAnswer("test/bench", JSON.stringify(printed));

test("packages of which no advisory is known are said to have none", () => {
  expect(answerTo({ auditReportVersion: 2, vulnerabilities: {} })).toEqual({
    text: "test/bench: no advisory is known.",
    exitCode: 0,
  });
});

test("each package of which one is known is named, with its severity", () => {
  const { text, exitCode } = answerTo({ vulnerabilities: { xlsx: { severity: "high", range: "<0.20.2" } } });
  expect(text).toBe("test/bench: advisories are known of 1 package.\n  xlsx <0.20.2: high");
  expect(exitCode).toBe(1);
});

test.each([
  ["refused", { message: "405 Method Not Allowed", error: { summary: "" } }, "405 Method Not Allowed"],
  ["out of reach", { error: { summary: "getaddrinfo ENOTFOUND" } }, "ENOTFOUND"],
  ["of another form", [], "no answer that is understood"],
])("a registry that could not be asked is no clean answer: %s", (_, printed, said) => {
  const { text, exitCode } = answerTo(printed);
  expect(text).toContain("could not be asked for advisories, so nothing is known");
  expect(text).toContain(said);
  expect(exitCode).toBe(2);
});

test("nor is one that printed nothing", () => {
  expect(auditAnswer("The project", "").exitCode).toBe(2);
});
