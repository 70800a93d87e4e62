import { countText } from "../../engine/text/countText";

/** What the registry says of the packages that a folder locks. */
export interface AuditAnswer {
  /** In sentences, for whoever asked. */
  readonly text: string;
  /** 0 where nothing is known against them, 1 where something is, 2 where it could not be asked. */
  readonly exitCode: 0 | 1 | 2;
}

/** What `npm audit --json` printed, as far as it is looked at. */
interface Printed {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** Reads what `npm audit --json` printed of a folder. An answer that is not understood is none. */
export function auditAnswer(folder: string, printed: string): AuditAnswer {
  const { vulnerabilities, message, error } = parsed(printed);
  if (vulnerabilities) return known(folder, Object.entries(vulnerabilities));
  const [said] = [message, error?.summary].filter((text) => text !== undefined && text !== "");
  const why = said === undefined ? "It gave no answer that is understood." : `It answered: ${said}`;
  return {
    text: `${folder}: the registry could not be asked for advisories, so nothing is known. ${why}`,
    exitCode: 2,
  };
}

function known(folder: string, found: readonly [string, { severity: string; range: string }][]): AuditAnswer {
  if (found.length === 0) return { text: `${folder}: no advisory is known.`, exitCode: 0 };
  const lines = found.map(([name, { severity, range }]) => `  ${name} ${range}: ${severity}`);
  const count = countText(found.length, "package", "packages");
  return { text: [`${folder}: advisories are known of ${count}.`, ...lines].join("\n"), exitCode: 1 };
}

function parsed(printed: string): Printed {
  try {
    const value: unknown = JSON.parse(printed);
    // What npm prints is another program's: each field is looked at before it is used.
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
