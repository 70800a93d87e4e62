import type { PublicLog } from "../publicLogs";

const US_TIME = ["the text 03/14/2022"];
const ISO = ["the text 2022-03-14T09:31:00", "the text 2022-03-14", "the text 2022-03-14 09:31:00.000"];

/** Structures of logs of American and Canadian bodies. */
export const AMERICAN: readonly PublicLog[] = [
  {
    name: "New York City, CouncilStat",
    seen: "github.com/kjhealy/nycomplaints, R/data.r",
    dates: ISO,
    columns: `
      unique_key = id
      account :: NYCC01 | NYCC14 | NYCC33
      opendate = received
      closedate = closed
      complaint_type = type
      descriptor :: Eviction | Repairs | Noise
      zip :: 10025 | 11201
      borough = service
      city :: New York | Brooklyn
      council_dist :: NYCC01 | NYCC14
      community_board :: 01 MANHATTAN | 14 BROOKLYN
      + stage = stage
      + outcome = outcome`,
  },
  {
    name: "New York City, Department of Buildings",
    seen: "github.com/meyes631/nyc_dob_complaints, columns.md",
    dates: US_TIME,
    stages: ["frontline"],
    knows: ["upheld", "notUpheld", "resolved"],
    outcomes: { upheld: "A1", notUpheld: "I2", resolved: "H1" },
    columns: `
      complaint_number = id
      status :: CLOSED | ACTIVE
      date_entered = received
      house_number :: 14 | 220
      house_street :: BROADWAY | 5 AVENUE
      special_district :: MID | 
      complaint_category = type
      unit = service
      disposition_date = closed
      disposition_code = outcome
      dobrundate :: 202204010000`,
  },
  {
    name: "Consumer Complaint Database",
    seen: "github.com/kayvane1/consumer-finance-complaints-dataset, README.md; cfpb.github.io/api/ccdb",
    dates: ["the text 2022-03-14", "the text 03/14/2022"],
    stages: ["frontline"],
    knows: ["upheld", "partially", "notUpheld"],
    outcomes: {
      upheld: "Closed with monetary relief",
      partially: "Closed with non-monetary relief",
      notUpheld: "Closed with explanation",
    },
    columns: `
      Date received = received
      Product = service
      Sub-product :: Credit card | Mortgage
      Issue = type
      Sub-issue :: Fee | Error
      Consumer complaint narrative :: They did not answer. | 
      Company public response :: Company believes it acted appropriately | 
      State :: TX | NY
      ZIP code :: 10025 | 77001
      Tags :: Older American | 
      Submitted via :: Web | Phone | Referral
      + Date closed = closed
      Company response to consumer = outcome
      Timely response? :: Yes | No
      Consumer disputed? :: N/A
      Complaint ID = id`,
  },
  {
    name: "New York City, 311",
    seen: "raw.githubusercontent.com/dathere/qsv, docs/nyc311-describegpt.json",
    dates: US_TIME,
    columns: `
      Unique Key = id
      Created Date = received
      Closed Date = closed
      Agency :: HPD | DOT | DSNY
      Agency Name = service
      Complaint Type = type
      Descriptor :: Entire building | Apartment only
      Location Type :: Street | Residential Building
      Status :: Closed | Open
      Resolution Description :: The department inspected. | 
      Open Data Channel Type :: PHONE | ONLINE
      + Review Level = stage
      + Finding = outcome`,
  },
  {
    name: "Philadelphia, complaints against police",
    seen: "services.arcgis.com/fLeGjb7u4uXqeF9q, PPD_COMPLAINTS",
    dates: ["the text 2022-03-14", "a date shown as m/d/yy h:mm, with a time"],
    stages: ["frontline"],
    knows: ["upheld", "notUpheld"],
    outcomes: { upheld: "Sustained Finding", notUpheld: "No Sustained Findings" },
    columns: `
      complaint_id = id
      date_received = received
      district_occurrence = service
      general_cap_classification = type
      summary :: Complainant states that ... | 
      incident_time_extract :: 10:15 | 22:40
      objectid :: 10001 | 10002
      + date_completed = closed
      + investigative_findings = outcome`,
  },
  {
    name: "San Francisco, complaint summary reports",
    seen: "github.com/HRDAG/SF-PDO-DPA-reports, README.md",
    dates: US_TIME,
    stages: ["frontline"],
    knows: ["upheld", "notUpheld", "resolved", "withdrawn"],
    outcomes: {
      upheld: "IMPROPER CONDUCT",
      notUpheld: "PROPER CONDUCT",
      resolved: "MEDIATED",
      withdrawn: "WITHDRAWAL",
    },
    columns: `
      DATE OF COMPLAINT = received
      DATE OF COMPLETION = closed
      PAGE# :: 1 of 2 | 2 of 2
      SUMMARY OF ALLEGATION #1 = type
      CATEGORY OF CONDUCT :: CRD | UA | ND
      FINDING = outcome
      FINDINGS OF FACT :: The officer denied it. | `,
  },
  {
    name: "San Francisco, Police Accountability misconduct cases",
    seen: "data.sfgov.org, b4we-97wx (column names in public queries)",
    dates: ISO,
    stages: ["frontline"],
    knows: ["upheld", "notUpheld", "resolved", "withdrawn"],
    outcomes: { upheld: "Sustained", notUpheld: "Unfounded", resolved: "Mediated", withdrawn: "Withdrawn" },
    columns: `
      case_number = id
      complaint_received_date = received
      case_type :: Complaint
      case_origin :: Online | Mail | Phone
      allegation_type = type
      dpa_finding = outcome
      status :: Closed | Open
      sub_status :: Findings letter | 
      district = service
      case_closed_date = closed`,
  },
  {
    name: "Detroit, citizen complaints",
    seen: "data.detroitmi.gov 39076d87 (field descriptions in a public R script)",
    dates: ["the text 2022/03/14", "the text 03/14/2022"],
    stages: ["frontline"],
    knows: ["upheld", "notUpheld", "resolved"],
    outcomes: { upheld: "Sustained", notUpheld: "Unfounded", resolved: "Administrative Closure - resolved" },
    columns: `
      BPC = id
      CCR :: 20220014 | 20220113
      Report Date = received
      Unit = service
      Allegation = type
      Finding = outcome
      + Closed = closed
      Entry :: Phone | Walk-in`,
  },
  {
    name: "Calgary, 311 service requests",
    seen: "github.com/candrews13/calgary311",
    dates: ISO,
    columns: `
      service_request_id = id
      requested_date = received
      updated_date :: 2022-04-30
      closed_date = closed
      status_description :: Closed | Open
      source :: Phone | App
      agency_responsible = service
      service_name = type
      comm_code :: BLN | RID
      comm_name :: BELTLINE | RIDEAU PARK
      + review_stage = stage
      + outcome = outcome`,
  },
];
