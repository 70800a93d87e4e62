import fc from "fast-check";
import { summary } from "../../src/report/sentences/summary";
import { sampleLog } from "../data/sampleLog";
import { anySettings } from "../engine/report/anySettings";
import { someComplaints } from "../log/anyComplaint";
import { type Complaint, type LogOptions, Q4, answered, logOf, logOfComplaints } from "../log/logOf";
import { figuresOf } from "./figuresOf";

test("the sample's sentences are these", () => {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  expect(summary(figuresOf(log, log.report(Q4)))).toEqual([
    "4 complaints were received: 3 fewer than last quarter and 6 fewer than a year ago. With numbers this small, changes of this size are expected.",
    "5 were closed in full: 2 at Frontline and 3 at Investigative. Of the 5, 4 were partially upheld and 1 was not upheld.",
    "1 of 2 Frontline complaints was answered within 5 working days; they took 19 working days on average. 0 of 3 Investigative complaints were answered within 20 working days; they took 40 working days on average. No extension is recorded for any of them.",
    "At the end of the quarter 2 complaints were open, both past their target, the oldest open for 232 working days; 1 has an extension recorded.",
    "4 of the 4 complaints upheld or partially upheld have an action recorded.",
  ]);
});

/** So many complaints that came in a quarter, answered on the day. */
function complaintsIn(day: string, count: number, differently: Complaint = {}): Complaint[] {
  return Array.from({ length: count }, () => answered({ received: day, closed: day, ...differently }));
}

const sentencesOf = (complaints: readonly Complaint[], options?: LogOptions): string[] => {
  const log = logOfComplaints(complaints, options);
  return summary(figuresOf(log, log.report(Q4)));
};

describe("of what was received is said", () => {
  const received = (yearAgo: number, lastQuarter: number, now: number): string | undefined =>
    sentencesOf([
      ...complaintsIn("2020-10-05", 1),
      ...complaintsIn("2021-01-11", yearAgo),
      ...complaintsIn("2021-10-11", lastQuarter),
      ...complaintsIn("2022-01-10", now),
    ])[0];

  test.each([
    [
      [10, 7, 4],
      "4 complaints were received: 3 fewer than last quarter and 6 fewer than a year ago. With numbers this small, changes of this size are expected.",
    ],
    [
      [4, 3, 4],
      "4 complaints were received: 1 more than last quarter and the same as a year ago. With numbers this small, changes of this size are expected.",
    ],
    [
      [49, 49, 45],
      "45 complaints were received: 4 fewer than last quarter and 4 fewer than a year ago. With numbers this small, changes of this size are expected.",
    ],
    [
      [50, 49, 45],
      "45 complaints were received: 4 fewer than last quarter and 5 fewer than a year ago. Changes of this size are within what chance brings.",
    ],
    [
      [10, 20, 23],
      "23 complaints were received: 3 more than last quarter and 13 more than a year ago. The rise on a year ago is clear.",
    ],
    [
      [10, 23, 10],
      "10 complaints were received: 13 fewer than last quarter and the same as a year ago. The fall on last quarter is clear.",
    ],
    [
      [10, 10, 23],
      "23 complaints were received: 13 more than last quarter and 13 more than a year ago. Both changes are clear.",
    ],
    [[1, 1, 1], "1 complaint was received: the same as last quarter and the same as a year ago."],
    [[5, 5, 0], "No complaints were received."],
  ])("%j: %s", ([yearAgo = 0, lastQuarter = 0, now = 0], expected) => {
    expect(received(yearAgo, lastQuarter, now)).toBe(expected);
  });

  test("only what is known of earlier quarters", () => {
    expect(sentencesOf(complaintsIn("2022-01-10", 3))[0]).toBe("3 complaints were received.");
    const lastAlone = [...complaintsIn("2021-10-11", 2), ...complaintsIn("2022-01-10", 3)];
    expect(sentencesOf(lastAlone)[0]).toBe(
      "3 complaints were received: 1 more than last quarter. With numbers this small, changes of this size are expected.",
    );
  });
});

describe("of what was closed is said", () => {
  test("that nothing was", () => {
    const open = complaintsIn("2022-01-10", 1, { closed: "", outcome: "" });
    expect(sentencesOf(open).slice(1)).toEqual([
      "No complaints were closed in full.",
      "At the end of the quarter 1 complaint was open, past its target, open for 59 working days; no extension is recorded for it.",
    ]);
  });

  test("once where all are alike", () => {
    expect(sentencesOf(complaintsIn("2022-01-10", 1)).slice(1)).toEqual([
      "1 was closed in full, at Frontline. It was not upheld.",
      "1 of 1 Frontline complaint was answered within 5 working days; it took 1 working day. No extension is recorded for it.",
      "At the end of the quarter no complaints were open.",
    ]);
    expect(sentencesOf(complaintsIn("2022-01-10", 3))[1]).toBe(
      "3 were closed in full, all at Frontline. Of the 3, 3 were not upheld.",
    );
  });

  test("counts up to nine of a stage, and a percentage with its counts from ten", () => {
    const late = { closed: "2022-02-10", extension: "Yes" };
    const of = (count: number): string | undefined =>
      sentencesOf([...complaintsIn("2022-01-10", count - 2), ...complaintsIn("2022-01-10", 2, late)])[2];
    expect(of(9)).toMatch(
      /^7 of 9 Frontline complaints were answered .* An extension is recorded for 2 of them\.$/u,
    );
    expect(of(10)).toMatch(/^80% \(8 of 10\) of Frontline complaints were answered within 5 working days; /u);
  });

  test("nothing of extensions that the log has no column for, nor of actions", () => {
    const upheld = complaintsIn("2022-01-10", 2, { outcome: "Upheld" });
    const sentences = sentencesOf(upheld, { without: ["extension", "action"] });
    expect(sentences.join(" ")).not.toMatch(/extension|action/u);
    expect(sentencesOf(upheld).at(-1)).toBe(
      "0 of the 2 complaints upheld or partially upheld have an action recorded.",
    );
  });
});

test("N/A stands in no sentence of any log, and there are at most six", () => {
  fc.assert(
    fc.property(someComplaints, anySettings, (complaints, settings) => {
      const sentences = sentencesOf(complaints, { settings });
      expect(sentences.join(" ")).not.toMatch(/N\/A|undefined|NaN|significant|improved|only/u);
      expect(sentences.length).toBeLessThanOrEqual(6);
    }),
  );
});
