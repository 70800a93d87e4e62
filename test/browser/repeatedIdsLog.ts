import { fileOf } from "../excel/logBook";

/** A log of Q4 2021/22 with two rows of one ID, of which only another column shows that they are two complaints. */
export async function repeatedIdsLog(): Promise<Uint8Array> {
  const [received, closed] = [new Date("2022-01-10T00:00:00Z"), new Date("2022-01-12T00:00:00Z")];
  const complaint = (id: string, who: string): (string | Date)[] => [
    ...[id, who, received, closed],
    ...["Frontline", "Upheld"],
  ];
  return fileOf({
    Log: [
      ["Ref", "Complainant", "Date Received", "Date Closed", "Stage", "Outcome"],
      complaint("A1", "Ms X"),
      complaint("A1", "Mr Y"),
      complaint("A2", "Mr Y"),
    ],
  });
}
