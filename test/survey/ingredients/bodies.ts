import { dateOf } from "../calendar";
import type { Body } from "../invent";

const list = (text: string): readonly string[] => text.split("|").map((one) => one.trim());
const padded = (value: number, to: number): string => String(value).padStart(to, "0");

/** Who complains about what to whom, in one kind of body. */
export const BODIES: readonly Pick<Body, "services" | "types" | "officers" | "actions">[] = [
  {
    services: list("Roads and Transportation | Waste Services | Planning | Revenues & Benefits"),
    types: list("Missed bin | Delay in service | Pothole | Attitude of staff | Council tax"),
    officers: list("D. Muir | K. Orr | A. Syme | Team Leader (Waste)"),
    actions: list(
      "Apology sent | Crew briefed; route altered | Refund of £40 made | Guidance on the web page rewritten",
    ),
  },
  {
    services: list("Adult Social Work | Children & Families | Justice Social Work"),
    types: list("Communication | Assessment | Funding decision | Conduct of worker"),
    officers: list("Service Manager North | Service Manager South | Team Manager, Reviews"),
    actions: list("Supervision discussed the case | Letter of apology | Review brought forward"),
  },
  {
    services: list("Repairs | Lettings | Tenancy Services | Estate Management"),
    types: list("Repair not done | Noise | Condition of property | Rent account"),
    officers: list("Housing Officer 3 | Repairs Co-ordinator | Neighbourhood Manager"),
    actions: list("Contractor reminded of the standard | Works order raised again | £50 compensation"),
  },
  {
    services: list("Acute: Medicine | Acute: Surgery | Primary Care | Mental Health | Estates"),
    types: list("Clinical treatment | Waiting times | Staff attitude | Discharge arrangements"),
    officers: list("Patient Experience Team | General Manager | Clinical Lead"),
    actions: list("Discussed at the safety huddle | Pathway changed | Training arranged"),
  },
  {
    services: list("Primary Schools | Secondary Schools | ASN | School Transport"),
    types: list("Bullying | Exclusion | Transport | Support in class"),
    officers: list("Head Teacher | QIO | Education Manager"),
    actions: list("Policy shared with parents again | Risk assessment redone | Staff training day"),
  },
  {
    services: list("Student Services | Admissions | Library | Halls of Residence"),
    types: list("Teaching quality | Facilities | Accommodation | Fees"),
    officers: list("Registry | Head of Student Support | Dean's office"),
    actions: list("Handbook corrected | Room changed | Fee waived"),
  },
];

const financialYear = (received: number): number => {
  const { year, month } = dateOf(received);
  return month >= 4 ? year : year - 1;
};

/** How bodies number their complaints. */
export const NUMBERINGS: readonly { readonly name: string; readonly number: Body["number"] }[] = [
  { name: "C0001", number: (count) => `C${padded(count, 4)}` },
  { name: "CAS-104501-K7X", number: (count) => `CAS-${104_500 + count}-K${count % 9}X` },
  { name: "2022/031", number: (count, on) => `${dateOf(on).year}/${padded(count, 3)}` },
  {
    name: "SW/22/031",
    number: (count, on) => `SW/${String(financialYear(on)).slice(2)}/${padded(count, 3)}`,
  },
  { name: "INC0012345", number: (count) => `INC${padded(12_300 + count, 7)}` },
  { name: "101003000042", number: (count) => `10100${3_000_000 + count * 17}` },
  { name: "#118", number: (count) => `#${100 + count}` },
  { name: "FS-Case-55012345", number: (count) => `FS-Case-${55_012_300 + count}` },
  {
    name: "a GUID",
    number: (count) => `7f3c${padded(count, 4)}-11ec-4d2a-9b7e-0242ac1200${padded(count % 90, 2)}`,
  },
  {
    name: "COM 22 0031",
    number: (count, on) => `COM ${String(financialYear(on)).slice(2)} ${padded(count, 4)}`,
  },
  { name: "4711", number: (count) => String(4700 + count) },
  {
    name: "HB/2022/23/14",
    number: (count, on) => `HB/${financialYear(on)}/${String(financialYear(on) + 1).slice(2)}/${count}`,
  },
];
