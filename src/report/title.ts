import type { QuarterlyReport } from "../engine/report/quarterlyReport";

const TITLE = "Complaints Monitoring Report";

/** The user's own title, or the report's name and the services that it is on. */
export function reportTitle({ services }: QuarterlyReport, ownTitle?: string): string {
  const own = ownTitle?.trim();
  if (own) return own;
  return services.length === 0 ? TITLE : `${TITLE} – ${services.join(" & ")}`;
}
