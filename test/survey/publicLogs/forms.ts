import type { PublicLog } from "../publicLogs";

/** Structures that guides, regulations and forms prescribe. */
export const FORMS: readonly PublicLog[] = [
  {
    name: "Shropshire, core data of a complaint",
    seen: "shropshire.gov.uk, complaints recording and reporting",
    columns: `
      Reference number = id
      Summary of the complaint :: Care visit missed | Late call
      Complainant details :: Relative | Resident
      Location details = service
      Type of complaint = type
      Date complaint received = received
      Date complaint acknowledged = acknowledged
      Investigator name = officer
      Date response sent = closed
      Details of any escalation :: | Referred to commissioner
      + Stage = stage
      Decision/ outcome = outcome
      Outcome description :: Explained to the family | 
      Any learning = action`,
  },
  {
    name: "Model Complaints Handling Procedure, what is recorded",
    seen: "parliament.scot complaints procedure, recording complaints (the minimum of the model procedure)",
    shape: "wide",
    columns: `
      Reference = id
      the date the complaint was received = received
      the nature of the complaint = type
      the service the complaint refers to = service
      the staff member responsible for handling the complaint = officer
      outcome at frontline response stage = firstOutcome
      date the complaint was closed at the frontline response stage = firstClosed
      date the investigation stage was initiated = escalated
      outcome at investigation stage = secondOutcome
      date the complaint was closed at the investigation stage = secondClosed
      the underlying cause of the complaint and any remedial action taken = action`,
  },
  {
    name: "Housing Ombudsman Complaint Handling Code, what is timed",
    seen: "housing-ombudsman.org.uk, waiting for a final response",
    shape: "wide",
    columns: `
      Complaint ref = id
      Date logged = received
      Scheme = service
      Stage 1 response issued = firstClosed
      Stage 1 decision = firstOutcome
      Date of escalation to stage 2 = escalated
      Stage 2 response issued = secondClosed
      Stage 2 decision = secondOutcome
      Learning = action`,
  },
  {
    name: "Victoria, complaints register of patient transport",
    seen: "austlii.edu.au, Non-Emergency Patient Transport Regulations 2016, reg. 41",
    columns: `
      + No. = id
      name of the patient :: A. | B. | C.
      pick up location :: Ward 4 | Home
      final destination :: Clinic | Home
      nature of the complaint = type
      date of the complaint = received
      details of any investigation :: Driver interviewed | 
      + date concluded = closed
      + stage of investigation = stage
      outcome of any investigation = outcome
      details of any action taken = action`,
  },
  {
    name: "Standardised complaint documentation template",
    seen: "truegeometry.com, Standardized Complaint Documentation Template",
    columns: `
      Complaint ID = id
      Date Received = received
      Time Received :: 09:15 | 14:02
      Received By :: Reception | Duty officer
      Complaint Method :: Phone | Email | In-Person
      Full Name :: A. Smith | B. Jones
      Subject of Complaint = type
      Detailed Description :: See letter | 
      + Department = service
      + Resolution Date = closed
      + Resolution Stage = stage
      + Resolution Outcome = outcome`,
  },
  {
    name: "Centre Support, complaints register page",
    seen: "centresupport.com.au/complaints-register-page",
    columns: `
      + Entry no = id
      Name of Complainant :: A. | B.
      Date received = received
      Complaint = type
      Outcome = outcome
      Date Complete = closed
      Completed By = officer
      + Stage = stage`,
  },
  {
    name: "Disability Services Commissioner, annual complaints report",
    seen: "docstoc.com/docs/61434296, Complaint Template - Excel",
    columns: `
      Complaint number = id
      Disability service provider name = service
      Date complaint received = received
      Complaint issue - category = type
      Complaint outcome - category = outcome
      Complaint outcome - description :: Explained | Apology
      Complaint status - resolution :: Finalised | Open
      + Date complaint finalised = closed
      + Level of complaint process = stage`,
  },
];
