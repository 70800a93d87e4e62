import type { PublicLog } from "../publicLogs";

/** Structures of case systems, as they export complaints. */
export const SYSTEMS: readonly PublicLog[] = [
  {
    name: "Salesforce, PublicComplaint",
    seen: "developer.salesforce.com, field reference, PublicComplaint",
    dates: ["the text 14/03/2022, 09:31:00", "a date shown as dd/mm/yyyy hh:mm, with a time"],
    columns: `
      Case ID = id
      Business Name = service
      Type = type
      Subtype :: Delay | Error
      Cause Type :: Process | People
      Complaint Summary :: Not answered | 
      Complaint Case Status :: Closed | In Progress
      Compensation Amount :: 0 | 50
      Created Date = received
      + Closed Date = closed
      + Complaint Stage = stage
      + Complaint Outcome = outcome
      Escalation Cause :: | Unhappy with answer
      Email ID :: a@example.org`,
  },
  {
    name: "Dynamics 365, Incident",
    seen: "learn.microsoft.com, Table “CRM Incident”",
    dates: ["a date shown as dd/mm/yyyy hh:mm, with a time", "a date shown as m/d/yy h:mm, with a time"],
    columns: `
      TicketNumber = id
      Title = type
      CaseOriginCode :: Phone | Web
      CreatedOn = received
      PriorityCode :: Normal | High
      StatusCode :: Problem Solved | In Progress
      StateCode :: Resolved | Active
      IncidentStageCode :: Default Value
      ResponsibleContactIdName :: J Smith | 
      + new_service = service
      + new_resolvedon = closed
      + new_complaintstage = stage
      + new_complaintoutcome = outcome
      + new_extensiongranted = extension`,
  },
  {
    name: "ServiceNow, complaint case",
    seen: "github.com/ServiceNow/ServiceNowDocs, fso-complaint-form-fields.md",
    dates: ["the text 2022-03-14 09:31:00.000", "the text 14-03-2022"],
    columns: `
      Number = id
      Customer :: A. B. | C. D.
      Opened = received
      Complaint category = type
      Assignment group = service
      Assigned to = officer
      State :: Closed | Work in Progress
      Priority :: 3 - Moderate | 4 - Low
      Closed = closed
      + Stage = stage
      Resolution code = outcome
      Resolution notes :: Letter sent | `,
  },
  {
    name: "Epic, APPEAL_GRV",
    seen: "open.epic.com, EHITables, APPEAL_GRV and APPEAL_GRV_OUTCOMES",
    dates: ["a date shown as m/d/yy h:mm, with a time", "the text 2022-03-14"],
    columns: `
      APPEAL_GRV_ID = id
      APPEAL_GRV_TYPE_C_NAME :: Grievance
      SERIES_IDENTIFIER :: 1 | 2 | 3
      EXTERNAL_IDENTIFIER :: | X-11
      INITIATED_BY_TYPE_C_NAME :: Member | Provider
      + RECEIVED_DATE = received
      + CLOSED_DATE = closed
      + GRIEVANCE_LEVEL_C_NAME = stage
      GRIEVANCE_OUTCOME_C_NAME = outcome
      GRIEVANCE_CATEGORY_C_NAME = type`,
  },
  {
    name: "Public procurement complaints",
    seen: "github.com/openprocurement/openprocurement.tender.esco, docs/source/standard/complaint.rst",
    dates: ["the text 2022-03-14T09:31:00"],
    stages: ["frontline"],
    knows: ["resolved", "notUpheld", "withdrawn"],
    outcomes: { resolved: "resolved", notUpheld: "declined", withdrawn: "invalid" },
    columns: `
      id = id
      author = service
      title = type
      description :: Question about lot 1 | 
      dateSubmitted = received
      dateAnswered = closed
      status :: answered | pending
      type :: complaint
      resolution :: See letter | 
      resolutionType = outcome
      satisfied :: true | false`,
  },
  {
    name: "Root, complaints",
    seen: "raw.githubusercontent.com/api-evangelist/root, json-schema/complaint.json",
    dates: ["the text 2022-03-14T09:31:00"],
    columns: `
      complaint_id = id
      created_at = received
      policy_id :: P-1 | P-2
      complaint_status :: open | closed
      created_by = officer
      + closed_at = closed
      + complaint_stage = stage
      + outcome = outcome`,
  },
  {
    name: "Open311, GeoReport v2",
    seen: "github.com/smart-data-models/dataModel.IssueTracking, service_requests/schema.json",
    dates: ["the text 2022-03-14T09:31:00"],
    columns: `
      service_request_id = id
      status :: closed | open
      status_notes :: Answered by letter | 
      service_name = type
      service_code :: 006 | 014
      agency_responsible = service
      requested_datetime = received
      + closed_datetime = closed
      + stage = stage
      + outcome = outcome
      zipcode :: 10025 | 11201
      media_url :: | http://example.org/1.png`,
  },
  {
    name: "Integral, complaint",
    seen: "integralcs.atlassian.net, Definitions of Fields - Complaint",
    dates: ["the text 14/03/2022", "a date shown as d-mmm-yy"],
    columns: `
      Received By = officer
      Complaint Significance :: low | medium | high
      Complaint Source :: client | customer | internal
      + Date Reported = received
      Time Reported :: 09:15 | 16:40
      Complaint Receive Type :: email | phone | verbal
      Brief Summary = type
      Client Name = service
      Complainant Name :: A | B
      Contact Details :: 01292 555 0100
      + Date Closed Out = closed
      + Level = stage
      + Finding = outcome`,
  },
  {
    name: "TAP, complaint process",
    seen: "sites.google.com/tapcrm.co.nz, Advice Stages of a complaint",
    dates: ["a date shown as d-mmm-yy", "the text 14-Mar-22"],
    columns: `
      Complaint # = id
      Complaint Received = received
      Acknowledged = acknowledged
      Resolved = closed
      Written Complaint :: yes | no
      Response Letter :: yes | no
      Letter of Deadlock :: yes | no
      + Adviser = officer
      + Stage = stage
      + Decision = outcome
      Complete :: Y | N`,
  },
];
