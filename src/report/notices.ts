import type { QuarterlyReport } from "../engine/report/quarterlyReport";

/**
 * What a reader has to know before any figure, a sentence each: that only some services are in it, and what `others`
 * say. They stand under the title.
 */
export function reportNotices({ services, isPartial }: QuarterlyReport, others: readonly string[]): string[] {
  const partial = isPartial ? [`Only these services of the log are included: ${services.join(", ")}.`] : [];
  return [...partial, ...others];
}
