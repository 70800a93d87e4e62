import { FIELDS } from "../../../src/engine/complaintLog";
import { LGSCO_CODE } from "../../../src/engine/procedures/lgsco";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { overdueFormula } from "../../../src/log/starter/overdueFormula";

const FIELDS_OF_LOG = FIELDS.filter((field) =>
  ["received", "acknowledged", "escalated", "closed", "stage", "extension"].includes(field),
);

// The columns: A received, B acknowledged, C escalated, D closed, E stage, F extension.
test("Scottish complaints are overdue past day 5 or 20, or day 10 where extended, from receipt or escalation", () => {
  expect(overdueFormula(FIELDS_OF_LOG, SCOTTISH_PROCEDURE, "H!$A$2:$A$9")).toBe(
    '=IFERROR(AND($A2<>"",$D2="",NETWORKDAYS(IF(ISNUMBER($F2),$F2,' +
      'WORKDAY(IF(AND($E2="Escalated",$C2<>""),$C2,$A2)-1,' +
      'IF($E2="Frontline",IF($F2="Yes",10,5),IF($E2="Investigative",IF($F2="Yes","",20),' +
      'IF($E2="Escalated",IF($F2="Yes","",20),""))),H!$A$2:$A$9))+1,TODAY(),H!$A$2:$A$9)>0),FALSE)',
  );
});

test("by the Code for England they are from the acknowledgement, the day after it being day 1", () => {
  expect(overdueFormula(FIELDS_OF_LOG, LGSCO_CODE, "H!$A$2:$A$9")).toContain(
    'WORKDAY(MAX(IF(AND($E2="Stage 2",$C2<>""),$C2,$A2),$B2),' +
      'IF($E2="Stage 1",IF($F2="Yes",20,10),IF($E2="Stage 2",IF($F2="Yes",40,20),"")),H!$A$2:$A$9)',
  );
});
