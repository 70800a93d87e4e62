import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about: "A web form left the entities of HTML in services, outcomes, stages, types and actions.",
  sheets: {
    Log: {
      rows: `
Ref  | Service                             | Type              | Date Received | Stage             | Date Closed | Outcome            | Extension | Action Taken
F-1  | Children &amp; Families             | Staff Attitude    | 2022-01-10    | Frontline         | 2022-01-14  | Upheld             | No        | Apology &ndash; by letter
F-2  | Children & Families                 | Staff&#32;Attitude | 2022-01-17   | Stage&nbsp;1      | 2022-01-25  | Not&nbsp;Upheld    | Yes       |
F-3  | Children and Families               | Charges &gt; £10  | 2022-02-07    | Stage&#160;2      | 2022-03-02  | Partially&#xA0;Upheld | No     | Charge of &pound;12 repaid
F-4  | Children&nbsp;&amp;&nbsp;Families   | R&D; grants       | 2022-03-14    | Frontline         | &nbsp;      | &nbsp;             |           |
F-5  | Children &amp;amp; Families         | Delay             | 2022-03-21    | Frontline         | 2022-03-23  | Withdrawn          |           |
`,
    },
  },
};
