/** The system's own word for what went wrong: `EACCES`, `ENOSPC` … */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
