import fc from "fast-check";
import { NO_ID, idHash } from "../../../src/engine/idHash";
import type { CellValue } from "../../../src/log/sheetTable";
import { anyCharacter } from "../../anyCharacter";
import { answered, logOfComplaints } from "../logOf";

const cells = fc.oneof(
  fc.string({ maxLength: 8, unit: anyCharacter }),
  fc.constantFrom<CellValue>(
    "",
    " ",
    "  SW-1 ",
    "\u00a0SW-1",
    "sw-1",
    "İ1",
    "Ü-1",
    "TBC",
    "n/a",
    "#N/A",
    "#N/A1",
  ),
  fc.constantFrom<CellValue>(0, -0, 17, 1.5, -3, 2 ** 60, 1e21, 1e300, "17", "0", "-", true, false),
);

test("the hash of an ID is that of the text by which it is told from others, however its cell holds it", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (ids) => {
      const { log } = logOfComplaints(ids.map((id) => answered({ id }))).reading;
      for (let row = 0; row < log.size; row++) expect(log.idHash[row]).toBe(idHash(log.knownId(row)));
    }),
  );
});

test("only a row without an ID has the hash of none", () => {
  const { log } = logOfComplaints(
    ["", "TBC", "#REF!", 0, "A", "0", 17, " 1 "].map((id) => answered({ id })),
  ).reading;
  expect([...log.idHash].map((hash) => hash === NO_ID)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
