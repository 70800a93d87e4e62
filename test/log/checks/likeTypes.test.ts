import { answered, logOfComplaints } from "../logOf";

const likeTypes = (...types: string[]): string[] =>
  logOfComplaints(types.map((type) => answered({ type })))
    .findings()
    .filter(({ code }) => code === "like-types")
    .map(({ problem }) => problem);

test.each([
  ["Process/Procedure", "Policy and Procedure"],
  ["Communication", "Comunication"],
  ["Communication", "Communicatoin"],
  ["Communication", "Cummunication"],
  ["Staff attitude", "Staff attitudes"],
])("“%s” and “%s” may be the same type of complaint", (a, b) => {
  expect(likeTypes(a, b, a)).toEqual([
    `“${b}” (1 row) and “${a}” (2 rows) may be the same type of complaint.`,
  ]);
});

test.each([
  ["Delay", "Delays", "Delay"],
  ["Delay in Service", "Quality of Service", "Delay"],
  ["Procedure A", "Procedure B", "Procedure C"],
  ["Communication", "COMMUNICATION", "n/a"],
  ["Communication", "Comunicatoin", ""],
])("“%s”, “%s” and “%s” are let go", (...types) => {
  expect(likeTypes(...types)).toEqual([]);
});

test("free texts are no list of types", () => {
  const texts = Array.from({ length: 61 }, (_, place) => `Complaint ${place}`);
  expect(likeTypes(...texts, "Communication", "Comunication")).toEqual([]);
});
