import type { Headings } from "./headings";

const id: Headings = {
  plain: [
    "Complaint (ID|Ref|Reference|Number|No)",
    "Case (ID|Ref|Reference|No|Number)",
    "Reference",
    "Reference (Number|No)",
    "Ref",
    "Ref (No|Number)",
    "ID",
    "Unique ID",
    "CRM (Ref|Reference|No|Number)",
    "Log (Ref|No|Number)",
    // Forms and letters: “Complaint reference number”, “Our ref”.
    "(Complaint|Case|Unique|CRM) (Reference|Ref) (Number|No|ID)",
    "(Unique|Our|System|Council) (Reference|Ref)",
    "(Complaint|Complaints) (ID|Ref|Reference) (Number|No)",
    "Complaint (Identifier|Log Number|Log No|File Number|Tracking Number)",
    "Log (ID|Reference)",
    // NHS and police systems: Datix, InPhase, public integrity bureaus.
    "(Datix|InPhase|Ulysses|Respond|Lagan|iCasework|Firmstep) (ID|Ref|Reference|No|Number)",
    "(Tracking|Control) Number",
    // Desks and 311 open data: Salesforce, Zendesk, ServiceNow, Jira, NYC, Boston, San Francisco.
    "(Ticket|Enquiry|Request|Service Request|SR|Feedback|Record) (ID|Number|No|Ref|Reference)",
    "Case Enquiry ID",
    "Issue Key",
    "Unique (Key|Identifier|Number|Complaint ID)",
    "File (Number|No|Ref)",
    // Registers that number their lines, and what case systems call it in exports.
    "(Record|Entry|Complaint Record|Register|Register Entry|Registration) (No|Number|ID)",
    "(URN|Unique Reference|Complaint URN|Case URN)",
    "(Goss|Jadu|Granicus|Dynamics|Salesforce|ServiceNow|Zendesk|Verint|AdvicePro) (ID|Ref|Reference|No|Number)",
    "(Customer|Public) Feedback (ID|Ref|Reference|No|Number)",
  ],
  doubtful: [
    // Of the row, or of the complaint.
    "(No|Number|Serial No|Serial Number|Item No)",
  ],
};

const service: Headings = {
  plain: [
    "Service",
    "Service Area",
    "Team",
    "Directorate",
    "Department",
    "Service Name",
    // Councils’ open data and annual reports.
    "Service (Team|Department|Unit|Group|Division|Line|Function)",
    "Service (Complained About|Involved|Concerned|Responsible|Description)",
    "(Responsible|Lead|Relevant|Council|Owning|Allocated|Assigned|Main) (Service|Department|Team|Directorate|Service Area)",
    "(Team|Department|Directorate) (Responsible|Name|Complained About|Involved)",
    "(Area of Service|Dept|Division|Business Unit|Business Area|Section)",
    // NHS exports and 311 open data.
    "(Care Group|Specialty|Agency|Agency Name|Responsible Agency|Owner Department|Assignment Group)",
  ],
};

const type: Headings = {
  plain: [
    "Type of Complaint",
    "Complaint Type",
    "Type",
    "Category",
    "Complaint Category",
    "Category of Complaint",
    "Complaint Reason",
    "Reason for Complaint",
    "Nature",
    "Nature of Complaint",
    "Complaint (Nature|Subject|Theme|Topic|Issue|Classification|Cause|Code|Heading|Subtype)",
    "(Subject|Theme|Topic|Reason|Cause|Classification|Subject Matter) of Complaint",
    // NHS returns (KO41a) speak of subjects, regulators’ files of issues and grounds, police ones of allegations.
    "(Subject|Subject Area|Subject Matter|Theme|Issue|Issue Type|Classification)",
    "(Main|Primary) (Subject|Theme|Issue|Category|Reason|Cause|Concern|Area of Concern)",
    "Case (Type|Category|Reason|Subject)",
    "(Category|Type) (Name|Description)",
    "(Allegation|Allegation Type|Grounds|Grounds of Complaint|Request Type|What is the Complaint About)",
  ],
};

const officer: Headings = {
  plain: [
    "Responsible Officer",
    "Investigating Officer",
    "Owner",
    "Handler",
    "Complaint Handler",
    "Complaint Owner",
    "Case Owner",
    "Case Handler",
    "Officer",
    "Investigation Officer",
    "(Lead|Case|Complaint|Complaints|Allocated|Assigned|Handling|Responding|Named|Designated|Service) Officer",
    "Officer (Responsible|Dealing|Assigned|Allocated|Name|in Charge)",
    "(Responsible|Investigating|Responding|Case|Complaint|Complaints|Lead|Service) Manager",
    "(Responsible Person|Responsible Owner|Responsible Lead|Person Responsible|Manager Responsible)",
    "(Investigator|Lead Investigator|Complaint Investigator|Complaint Lead|Case Lead|Case Worker)",
    // CRM and case systems.
    "(Assigned|Allocated) To",
    "(Handled|Dealt With|Investigated) By",
    "(Assignee|Owner Name|Case Owner Name|PRM Handler|Current Assignment)",
  ],
};

const action: Headings = {
  plain: [
    "Action Taken",
    "Actions Taken",
    "Action",
    "Actions",
    "Lessons Learned",
    "Lessons Learnt",
    "Learning",
    "Improvement",
    "Improvements",
    // What the model procedures ask to record: cause, remedy, learning.
    "(Action|Actions) Taken (as a Result|to Resolve|or Agreed|and Learning)",
    "(Remedial|Corrective|Follow Up|Improvement|Learning|Resolution|Resulting|Service Improvement) (Action|Actions) [Taken]",
    "(Action|Actions) (Agreed|Identified|Points|Plan)",
    "(Lesson|Lessons) (Learned|Learnt|Identified)",
    "Learning (Outcome|Outcomes|Points|Identified|from Complaint|from Complaints|and Improvement|Log)",
    "Service (Improvement|Improvements) [Identified|Made]",
    "(Recommendation|Recommendations|Remedy|What We Did|What Has Changed)",
  ],
};

export const TEXT_HEADINGS = { id, service, type, officer, action };
