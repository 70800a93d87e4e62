/** What a column of a log holds. */
export type Field =
  | "id"
  | "service"
  | "type"
  | "officer"
  | "action"
  | "received"
  | "acknowledged"
  | "escalated"
  | "closed"
  | "stage"
  | "outcome"
  | "extension"
  | "firstClosed"
  | "firstOutcome"
  | "firstExtension"
  | "secondClosed"
  | "secondOutcome"
  | "secondExtension";

/** What the command calls each of them. */
export const ROLE_NAMES: Readonly<Record<Field, string>> = {
  id: "Complaint ID",
  service: "Service",
  type: "Type of Complaint",
  officer: "Responsible Officer",
  action: "Action Taken",
  received: "Date Received",
  acknowledged: "Date Acknowledged",
  escalated: "Date Escalated",
  closed: "Date Closed",
  stage: "Stage",
  outcome: "Outcome",
  extension: "Extension Authorised",
  firstClosed: "Stage 1 Date Closed",
  firstOutcome: "Stage 1 Outcome",
  firstExtension: "Stage 1 Extension Authorised",
  secondClosed: "Stage 2 Date Closed",
  secondOutcome: "Stage 2 Outcome",
  secondExtension: "Stage 2 Extension Authorised",
};

const lines = (text: string): readonly string[] => text.split("|").map((one) => one.trim());

/** What bodies call the columns of their logs. */
export const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  id: lines(
    "Ref No | Our ref | Unique ID | Complaint Number | CRM Ref | Case ID | Log No. | Lagan reference | URN | Enquiry Number | Feedback ID | Complaint Reference Number | No | Record # | Customer Feedback Ref | Goss ref",
  ),
  service: lines(
    "Department | Service Area | Team responsible | Business Unit | Directorate | Locality | Section | Division complained about | Head of Service area | Function | Owning team | HSCP service",
  ),
  type: lines(
    "Category | Complaint Type | Nature of complaint | Theme | Reason for complaint | Subject | Primary issue | Classification | Issue code | What is it about? | Complaint category (SPSO) | Topic",
  ),
  officer: lines(
    "Investigating Officer | Handler | Allocated to | Lead officer | Case worker | Responding manager | Assigned To | Complaint handler | IO | Named officer | Person dealing | Owner",
  ),
  action: lines(
    "Lessons learned | Improvement action | What we did | Learning points | Corrective action | Service improvement identified | Remedial action | Follow-up | Remedy | Actions agreed | What has changed as a result | Learning outcome",
  ),
  received: lines(
    "Date Rec'd | Received On | Date complaint made | Date of receipt | Rec'd date | Complaint received | Date lodged | Date in | Start date | Opened | Date opened | Date raised | Registered on | Date registered | Stage 1 received | Contact date | Date recorded | Date complaint came in | Received (date) | Complaint date | Date logged | Initial contact date | When received | Date of complaint",
  ),
  acknowledged: lines(
    "Ack sent | Acknowledgement date | Date ack'd | Acknowledged on | Date of acknowledgement letter | 3 day acknowledgement sent",
  ),
  escalated: lines(
    "Date escalated to stage 2 | Escalated on | Escalation date | Stage 2 request received | Date moved to stage 2 | Stage 2 start date | Date of escalation | Stage 2 requested",
  ),
  closed: lines(
    "Date Completed | Closed On | Date of final response | Reply sent | Date answered | Response sent | Date out | End date | Resolved on | Closure date | Date of reply | Full response issued | Date concluded | Final response date | Date replied | Response issued | Closed | Date finalised | Date resolved | Actual response date | Date signed off | Completed | Date response sent to customer | Date case closed",
  ),
  stage: lines(
    "Complaint Stage | Level | Stage of complaint | CHP Stage | Stage closed at | Tier | Complaint level | Stage reached | Current stage | Stage (FL/INV) | Stage No | Process stage | Handled at | Investigation level",
  ),
  outcome: lines(
    "Decision | Finding | Result | Complaint Outcome | Conclusion | Determination | Upheld/Not upheld | Final outcome | Resolution | Outcome code | Verdict | Upheld? | Disposition | Complaint decision | Findings | Outcome of investigation",
  ),
  extension: lines(
    "Extended? | Extension granted | Time extension | Extension agreed | Extension Y/N | Timescale extended | Was an extension authorised? | Extended timescale agreed | Ext. | Extn approved",
  ),
  firstClosed: lines(
    "Stage 1 response date | S1 closed | Frontline closed date | Stage 1 date closed | FLR date completed",
  ),
  firstOutcome: lines("Stage 1 outcome | S1 decision | Frontline outcome | Stage 1 finding | FLR outcome"),
  firstExtension: lines(
    "Stage 1 extended | S1 extension | Frontline extension | Stage 1 extension agreed | FLR extension",
  ),
  secondClosed: lines(
    "Stage 2 response date | S2 closed | Investigation closed date | Stage 2 date closed | Investigation date completed",
  ),
  secondOutcome: lines(
    "Stage 2 outcome | S2 decision | Investigation outcome | Stage 2 finding | Investigation outcome",
  ),
  secondExtension: lines(
    "Stage 2 extended | S2 extension | Investigation extension | Stage 2 extension agreed | Investigation extension",
  ),
};

/** What a body, or the program that it keeps its log in, does to every header. */
export const HEADER_STYLES: readonly {
  readonly name: string;
  readonly write: (header: string, at: number) => string;
}[] = [
  { name: "as they are", write: (header) => header },
  { name: "capitals", write: (header) => header.toUpperCase() },
  { name: "lower case", write: (header) => header.toLowerCase() },
  { name: "with a colon", write: (header) => `${header}:` },
  { name: "with a star for those that must be filled in", write: (header) => `${header} *` },
  { name: "numbered", write: (header, at) => `${at + 1}. ${header}` },
  { name: "over two lines", write: (header) => header.replace(" ", "\n") },
  { name: "with two blanks and a blank after", write: (header) => `${header.replace(" ", "  ")} ` },
  { name: "with underscores", write: (header) => header.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "_") },
  { name: "with capitals inside", write: (header) => camel(header) },
  { name: "with hard blanks", write: (header) => header.replaceAll(" ", "\u00a0") },
  { name: "in brackets", write: (header) => `[${header}]` },
  { name: "with full stops for blanks", write: (header) => header.replaceAll(" ", ".") },
  { name: "with the table before it", write: (header) => `Complaints[${header}]` },
];

function camel(header: string): string {
  const words = header.split(/[^A-Za-z0-9]+/u).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
