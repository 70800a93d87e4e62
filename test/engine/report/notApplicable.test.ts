import { OUTCOMES } from "../../../src/engine/procedures/outcomes";
import type { Stage } from "../../../src/engine/procedures/procedure";
import { type Complaint, answered, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";
import { type RowName, shortAt, shortsAt } from "./figureAt";

const shortsOf = (table: Parameters<typeof shortsAt>[1], name: RowName, ...complaints: Complaint[]) =>
  shortsAt(logOfComplaints(complaints).report(), table, name);

describe("a stage that closed nothing in the quarter", () => {
  const report = logOfComplaints([answered()]).report();

  test("has 0 of all closed in the closed-by-stage table", () => {
    expect(shortAt(report, "closed", "investigative")).toBe("0 of 1");
    expect(shortAt(report, "closed", "escalated")).toBe("0 of 1");
  });

  test("is N/A in every other table", () => {
    for (const outcome of OUTCOMES) {
      expect(shortAt(report, "investigativeOutcomes", outcome)).toBe("noneClosedAtStage");
      expect(shortAt(report, "escalatedOutcomes", outcome)).toBe("noneClosedAtStage");
    }
    expect(shortAt(report, "responseTime", "investigative")).toBe("noneClosedAtStage");
    expect(shortAt(report, "timescales", "investigative")).toBe("noneClosedAtStage");
    expect(shortAt(report, "extensions", "investigative")).toBe("noneClosedAtStage");
  });

  test("has 0 for an outcome that it did not give, where it closed others", () => {
    expect(shortAt(report, "frontlineOutcomes", "upheld")).toBe("0 of 1");
    expect(shortAt(report, "extensions", "frontline")).toBe("0 of 1");
  });
});

describe("a quarter in which nothing was closed", () => {
  const report = logOfComplaints([{ received: "2022-01-10", stage: "Frontline" }]).report();

  test("has totals, of 0", () => {
    expect(shortAt(report, "numbers", "received")).toBe(1);
    expect(shortAt(report, "numbers", "closed")).toBe(0);
  });

  test("is N/A in the closed-by-stage table, too", () => {
    expect(shortAt(report, "closed", "frontline")).toBe("noneClosed");
    expect(shortAt(report, "closed", "escalated")).toBe("noneClosed");
  });
});

describe("extensions that can't be read", () => {
  const extensions = (stage: Stage, ...complaints: Complaint[]) =>
    shortAt(logOfComplaints(complaints.map(answered)).report(), "extensions", stage);
  const investigative = { stage: "Investigative", extension: "Yes" };

  test.each(["perhaps", "#N/A", "31/02/2022"])(
    "leave no figure of them where “%s” is among the complaints: unread is not No",
    (extension) => {
      expect(extensions("frontline", { extension }, { extension: "Yes" })).toBe("unreadExtension");
      expect(extensions("frontline", {}, { extension: "Yes" })).toBe("1 of 2");
    },
  );

  test("leave those of other stages as they are", () => {
    expect(extensions("investigative", { extension: "perhaps" }, investigative)).toBe("1 of 1");
  });
});

describe("a quarter that ended before the log's first date of receipt", () => {
  const begunOn = (received: string): Complaint => answered({ received, closed: "2022-03-01" });

  test("is N/A throughout: missing is not 0", () => {
    const { tables } = logOfComplaints([begunOn("2021-07-01")]).report();
    const firstTwo = tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.slice(0, 2)));
    expect(firstTwo.length).toBeGreaterThan(40);
    expect(new Set(firstTwo.map((figure) => figure.verdict === "notApplicable" && figure.reason))).toEqual(
      new Set(["beforeLog"]),
    );
  });

  test.each([
    ["2021-06-30", ["beforeLog", 1, 0, 0, 0]],
    ["2021-07-01", ["beforeLog", "beforeLog", 1, 0, 0]],
  ])("and one that ended on or after it, %s, is not", (received, expected) => {
    expect(shortsOf("numbers", "received", begunOn(received))).toEqual(expected);
  });

  test("is N/A even with complaints closed in it", () => {
    const closedEarly = answered({
      received: "",
      escalated: "2021-05-03",
      stage: "Escalated",
      closed: "2021-05-10",
    });
    expect(shortsOf("numbers", "closed", closedEarly, begunOn("2021-08-01")).slice(0, 3)).toEqual([
      "beforeLog",
      "beforeLog",
      0,
    ]);
  });

  test.each([
    ["2021-06-30", ["beforeLog", 0, 0, 1, 0]],
    ["2021-07-01", ["beforeLog", "beforeLog", 0, 1, 0]],
    ["2010-01-01", [0, 0, 0, 1, 0]],
    ["2022-01-01", ["beforeLog", "beforeLog", "beforeLog", "beforeLog", 0]],
  ])("unless a setting says that the log has been kept since %s", (since, expected) => {
    const { report } = logOfComplaints([begunOn("2021-12-01")], {
      settings: { logKeptSince: isoDay(since) },
    });
    expect(shortsAt(report(), "numbers", "received")).toEqual(expected);
  });

  test("a log with no date of receipt has no figures at all", () => {
    const log = logOfComplaints([answered({ received: "", escalated: "2022-01-11", stage: "Escalated" })]);
    expect(shortsAt(log.report(), "numbers", "closed")).toEqual(Array(5).fill("beforeLog"));
  });
});

describe("the quarter in which the log begins", () => {
  const beginning = (received: string, since?: string) =>
    logOfComplaints([answered({ received, closed: "2022-03-01" })], {
      settings: since === undefined ? {} : { logKeptSince: isoDay(since) },
    }).report().beginsWithin;

  test("is named", () => {
    expect(beginning("2021-07-02")).toEqual({ year: 2021, number: 2 });
    expect(beginning("2021-09-30")).toEqual({ year: 2021, number: 2 });
  });

  test("is not where the log begins with the quarter's first day", () => {
    expect(beginning("2021-07-01")).toBeUndefined();
  });

  test("is not where it is none of those shown", () => {
    expect(beginning("2020-12-15")).toBeUndefined();
  });

  test("is that since which the log has been kept, where a setting says so", () => {
    expect(beginning("2021-07-02", "2021-04-20")).toEqual({ year: 2021, number: 1 });
    expect(beginning("2021-07-02", "2021-04-01")).toBeUndefined();
  });
});
