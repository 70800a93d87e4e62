import type { Headings } from "./headings";

/** How people head the day on which a complaint came. */
const received: Headings = {
  plain: [
    // The model complaints handling procedures of Scotland say what is to be recorded; councils' own logs.
    "Date Received",
    "Received Date",
    "Date (Complaint|Case|First) Received",
    "Complaint Received",
    "(Complaint|Case|First) Received Date",
    "Date [Complaint] was Received",
    "Complaint Received On",
    "Received (On|At)",
    "Date Rec’d",
    "Rec’d Date",
    // Datix and InPhase, NHS exports.
    "First Received",
    "(Received Date|Date Received) [and] Time",
    "Received",
    // PLM and quality systems (3DEXPERIENCE, TrackWise).
    "Date of Receipt [of Complaint]",
    "Receipt Date",
    // Registers of firms, schools and landlords: the day by which the complainant counts.
    "Date of Complaint",
    "Complaint Date",
    "Date Complaint (Made|Raised|Lodged|Submitted|Logged|Registered|Recorded)",
    // CRM and case systems (Lagan, Firmstep, Verint, Respond), public registers of police complaints.
    "Logged",
    "(Date|Complaint) Logged",
    "Logged Date",
    "Logged On",
    "(Date|Complaint) (Registered|Recorded|Lodged|Raised)",
    "(Registered|Recorded|Lodged|Raised) (Date|On)",
    "Registration Date",
  ],
  doubtful: [
    // When the record was made, or the form sent: Salesforce, Dynamics, Zendesk, ServiceNow, Jira, 311 open data.
    "(Date|Complaint|Case|Ticket) (Opened|Created|Submitted)",
    "Date (Complaint|Case|Ticket) (Opened|Created)",
    "(Opened|Created|Submitted) (Date|On|At|Time)",
    "Date Time (Opened|Created)",
    "(Opened|Created|Open Date|Open Dt|Creation Date|Submission Date)",
    "(Date Reported|Reported Date|Reported On|Date Entered)",
  ],
};

/** How people head the day on which the answer went. */
const closed: Headings = {
  plain: [
    "Date Closed",
    "Closed Date",
    "Date (Complaint|Case) [was] Closed",
    "(Complaint|Case) (Closed|Closure) Date",
    "Complaint Closed",
    "Closed On",
    "(Closure|Close) Date",
    "Date of Closure",
    // The answer itself: registers of landlords, schools and firms (“Date of final response”).
    "Response Date",
    "Date of [Final|Full] Response",
    "Date Responded",
    "Date [of] [Final|Full] Response (Sent|Issued)",
    "[Final|Full] Response (Sent|Issued) [Date|On]",
    "(Final|Full) Response [Date]",
    "[Final|Full] Response Letter (Sent|Issued|Date)",
    "Date [Final|Full] Response Letter (Sent|Issued)",
    "Actual (Response|Completion|Closure|Closed) [Date]",
    "Actual Date (Closed|Completed|of Response)",
    "Date (Reply|Answer) Sent",
    "(Reply|Answer) (Sent|Date)",
    "Date (Replied|Answered)",
    "(Replied|Answered) On",
    "Date [Outcome|Decision] Letter (Sent|Issued)",
    "(Outcome|Decision) Letter (Sent|Date)",
    // Of the complaint, or of the action that followed: where another column says more, that one is meant.
    "Date Completed",
    "Completed",
    "Completed Date",
    "Completion Date",
    "Date Complaint (Completed|Concluded|Answered|Resolved|Finalised)",
    "Date (Concluded|Finalised|Finalized|Determined)",
    // Police complaints data of New Orleans.
    "Date [Complaint] Investigation (Complete|Completed|Closed)",
    // Salesforce, ServiceNow, Freshdesk, 311 open data.
    "Date Time Closed",
    "Closed (At|Time|Dt)",
    "(Case|Ticket) Closed [Date]",
    "Date Resolved",
    "Resolved (Date|On)",
    "[Complaint] Resolution Date",
    "Date of Resolution",
    "Closed",
  ],
  doubtful: [
    // Of which step, or of what, the header does not say.
    "Decision Date",
    "Date of Decision",
    "Outcome Date",
    "Date of Outcome",
    "(Solved|Decided|Responded|Replied|Answered|Issued|Concluded)",
    "(Resolved|Solved) (At|Time)",
    "Date (Sent|Issued|Decided|Solved|Finished)",
    "(Sent|Issued) (Date|On)",
    "End Date",
  ],
};

/** How people head the day on which receipt was confirmed. */
const acknowledged: Headings = {
  plain: [
    // Handling codes of the ombudsmen ask for it; the spelling with and without an e is as frequent.
    "Date Acknowledged",
    "Acknowledged",
    "Acknowledged Date",
    "(Acknowledgement|Acknowledgment) Date",
    "Date of (Acknowledgement|Acknowledgment)",
    "Acknowledged On",
    "Acknowledged At",
    "[Date] Complaint Acknowledged",
    "Complaint Acknowledged (Date|On)",
    "Date [of] (Acknowledgement|Acknowledgment) (Sent|Issued|Made)",
    "(Acknowledgement|Acknowledgment) (Sent|Issued) [Date|On]",
    "(Acknowledgement|Acknowledgment) (Letter|Email) [Sent|Date]",
    "Date (Acknowledgement|Acknowledgment) (Letter|Email) Sent",
    // Datix and local spreadsheets.
    "Ack (Date|Sent|Sent Date)",
    "Date Ack [Sent]",
    "Date Ack’d",
    "Acknowledged Done",
  ],
};

/** How people head the day on which stage 2 began. */
const escalated: Headings = {
  plain: [
    "Date Escalated",
    "Escalation Date",
    "Escalated On",
    "Date of Escalation",
    "Escalated Date",
    "Escalated At",
    "Date (Complaint|Case) Escalated",
    "(Complaint|Case) Escalated (On|Date)",
    "(Complaint|Case) Escalation Date",
    "Date of Escalation (Request|Received)",
    "Date Escalation (Received|Requested|Request|Request Received|Agreed|Accepted)",
    "Escalation (Received|Requested|Started) [Date|On]",
    "Escalation Request (Date|Received|Received Date|Received On)",
    "Escalation Requested On",
    // Local complaints procedures of landlords and schools, where the second stage is a review.
    "Date (Escalated|Moved|Progressed|Passed|Raised|Taken|Referred) to (Investigation|Stage Two)",
    "Date (Moved|Progressed|Passed|Raised|Taken|Referred|Transferred) to Stage 2",
    "Stage 2 Escalat(ed|ion) On",
    // What the model procedures ask to record.
    "Date Investigation [Stage] [was] (Initiated|Started|Opened|Commenced|Began)",
    "Stage 2 (Start Date|Started|Request Received|Requested)",
    // Open data on public procurement complaints: dateEscalated.
    "Escalated (Date Time|Dt)",
  ],
};

/** How people head whether more time was agreed, or until when. */
const extension: Headings = {
  plain: [
    "Extension Authorised",
    "Extension Authorized",
    "Extension",
    "Extended",
    "Extension Y/N",
    "Extended Y/N",
    "Extension Authorised Y/N",
    "Extension (Granted|Agreed|Approved|Given|Applied|Used|Made|in Place) [Y/N]",
    "(Was|Was an|Has an) Extension (Authorised|Granted|Agreed|Approved|Applied)",
    "Any Extension",
    "Extension to (Timescale|Timescales|Deadline|Response Time)",
    "(Timescale|Timescales|Time|Time Limit|Deadline|Target|Response Time|Complaint|Case) Extended [Y/N]",
    "(Timescale|Time|Deadline|Target) Extension [Authorised|Agreed]",
    "Extension Agreed with (Complainant|Customer|Client|Tenant|Resident)",
    "Authorised Extension",
    // Until when: a date says that there was one, and is the day that was agreed.
    "Extension (Date|Until|To|Deadline|Due Date|End Date)",
    "Extension Agreed (Until|To)",
    "Extended (To|Until|Date|Deadline|Due Date|Target Date|Response Date)",
    "Date Extended To",
    "(Ext|Extn) (Authorised|Granted|Agreed|Approved|Given|Applied|Y/N|Date|Until)",
    "(Extended|Extension to) Timescale [Agreed|Authorised|Approved] [Y/N]",
    "(Was|Was an|Has an) Extension (Authorised|Granted|Agreed|Approved|Applied) Y/N",
  ],
  doubtful: [
    // Of the time, or of the telephone.
    "(Ext|Extn)",
  ],
};

export const DATE_HEADINGS = { received, closed, acknowledged, escalated, extension };
