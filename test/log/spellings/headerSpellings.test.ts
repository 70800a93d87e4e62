import { FIELDS, type Field } from "../../../src/engine/complaintLog";
import { doubtfulSpellings, headerSpellings } from "../../../src/log/spellings/headerSpellings";
import { roleOfHeader } from "../../../src/log/spellings/headers";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../../../src/log/spellings/values";
import { spelling } from "../../../src/log/spellings/spelling";

const allSpellings = (field: Field): string[] => [...headerSpellings(field), ...doubtfulSpellings(field)];

describe.each(FIELDS)("the spellings of a header of %s", (field) => {
  const spellings = allSpellings(field);

  test("are forty and more", () => {
    expect(new Set(spellings.map(spelling)).size).toBeGreaterThanOrEqual(40);
  });

  test("each head a column of it", () => {
    expect(spellings.filter((text) => roleOfHeader(text)?.role !== field)).toEqual([]);
  });

  test("have no sign of a pattern left in them", () => {
    expect(spellings.filter((text) => /[()[\]|]/u.test(text) || text !== text.trim())).toEqual([]);
  });
});

test("no spelling of a stage or an outcome heads a column, nor two of them under one another", () => {
  const known = FIELDS.flatMap(allSpellings).map(spelling);
  const pairs = [STAGE_SPELLINGS, OUTCOME_SPELLINGS].flatMap((spellings) =>
    [...spellings.keys()].flatMap((upper) => [...spellings.keys()].map((lower) => upper + lower)),
  );
  expect(known.filter((text) => pairs.includes(text))).toEqual([]);
  expect(known.filter((text) => STAGE_SPELLINGS.has(text) || OUTCOME_SPELLINGS.has(text))).toEqual([]);
  for (const text of [...STAGE_SPELLINGS.keys(), ...OUTCOME_SPELLINGS.keys()])
    expect([text, roleOfHeader(text)]).toEqual([text, undefined]);
});

test("no spelling stands under two fields", () => {
  const fieldsOf = new Map<string, Set<Field>>();
  for (const field of FIELDS)
    for (const text of allSpellings(field)) {
      const fields = fieldsOf.get(spelling(text)) ?? new Set<Field>();
      fieldsOf.set(spelling(text), fields.add(field));
    }
  expect([...fieldsOf].filter(([, fields]) => fields.size > 1)).toEqual([]);
});
