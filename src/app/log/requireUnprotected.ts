import { UserError } from "../userError";

/** Refuses to begin where no sheet can be added. */
export function requireUnprotected({ isProtected }: { readonly isProtected: boolean }): void {
  if (!isProtected) return;
  throw new UserError(
    "protectedWorkbook",
    "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.",
  );
}
