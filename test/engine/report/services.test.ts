import { quarterlyReport } from "../../../src/engine/report/quarterlyReport";
import { Q4, answered, logOfComplaints } from "../../log/logOf";
import { shortAt } from "./figureAt";

const { counted } = logOfComplaints([
  answered({ service: "Housing", received: "2021-12-01", closed: "2022-01-05", outcome: "Upheld" }),
  answered({ service: "Adult Care" }),
  answered({ service: " adult  care " }),
  answered({ service: "" }),
]);

describe("the services of a report", () => {
  test("are those of the log, each in its first spelling, in alphabetical order", () => {
    const report = quarterlyReport(counted, { quarter: Q4 });
    expect(report.services).toEqual(["Adult Care", "Housing"]);
    expect(report.isPartial).toBe(false);
    expect(shortAt(report, "numbers", "closed")).toBe(4);
  });

  test("are those of complaints that count: a name beside no date is none", () => {
    const { counted: withOthers } = logOfComplaints([
      answered({ service: "Housing" }),
      { service: "Pick from list", stage: "Frontline" },
      { service: "Parks", received: "soon", stage: "Frontline" },
      { service: "Adult Care", received: "2022-01-10" },
    ]);
    const report = quarterlyReport(withOthers, { quarter: Q4 });
    expect(report.services).toEqual(["Adult Care", "Housing"]);
  });

  test("are those asked for, and only their complaints count", () => {
    const report = quarterlyReport(counted, { quarter: Q4, services: ["Adult Care"] });
    expect(report.services).toEqual(["Adult Care"]);
    expect(report.isPartial).toBe(true);
    expect(shortAt(report, "numbers", "received")).toBe(2);
    expect(shortAt(report, "numbers", "closed")).toBe(2);
    expect(report.upheld).toEqual([]);
  });

  test("asked for alone, a service whose first complaint came later has 0 where the log began before", () => {
    const report = quarterlyReport(counted, { quarter: { year: 2021, number: 3 }, services: ["Adult Care"] });
    expect(shortAt(report, "numbers", "received")).toBe(0);
  });

  test("are all where none is named", () => {
    expect(quarterlyReport(counted, { quarter: Q4, services: [] }).isPartial).toBe(false);
  });
});
