import type { LogCase } from "../logCase";

export const LOG: LogCase = {
  about:
    "Excel made dates of references such as 10/19, shortened long numbers, and took the zeros from before others.",
  sheets: {
    Log: {
      rows: `
Ref                | Service    | Date Received | Stage     | Date Closed | Outcome          | Extension
30/19              | Adult Care | 2022-01-10    | Frontline | 2022-01-14  | Upheld           | No
2019-10-01         | Adult Care | 2022-01-11    | Frontline | 2022-01-14  | Upheld           | No
'2019-11-01        | Children   | 2022-01-12    | Frontline | 2022-01-14  | Partially Upheld | No
C/44               | Children   | 2022-01-13    | Frontline | 2022-01-20  | Not Upheld       | Yes
1.01003E+11        | Adult Care | 2022-01-17    | Frontline | 2022-01-20  | Upheld           | No
101004000000       | Children   | 2022-01-18    | Frontline | 2022-01-20  | Upheld           | No
1234567890123450   | Children   | 2022-01-19    | Frontline | 2022-01-20  | Upheld           | No
'000123            | Adult Care | 2022-01-24    | Frontline | 2022-01-26  | Not Upheld       | No
123                | Adult Care | 2022-02-14    | Stage 2   | 2022-03-09  | Upheld           | No
43740              | Adult Care | 2022-02-21    | Frontline | 2022-02-23  | Upheld           | No
`,
    },
  },
};
