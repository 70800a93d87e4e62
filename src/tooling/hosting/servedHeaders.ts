/** What a server of the add-in must send with a file, by the name of the header. */
export type ServedHeaders = Readonly<Record<string, string>>;

/** The content types by the ends of names. A script of another type is not run, and metadata of another not read. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** How long a copy of a file may be kept without asking again. */
export const CACHING = {
  /** A name with a hash of the contents: another content has another name. */
  forEver: "public, max-age=31536000, immutable",
  /** Excel takes no picture for the ribbon that must not be kept (Microsoft's page on manifests). */
  aDay: "public, max-age=86400",
  /** Kept, but asked about each time: these names stay when a new version comes. */
  askAgain: "no-cache",
} as const;

const HASHED = /\.[0-9a-f]{12}\.\w+$/;

/** How long a file of `dist/` may be kept: one of {@link CACHING}. `file` is its path from `dist/`, with slashes. */
export function cachingOf(file: string): string {
  if (HASHED.test(file)) return CACHING.forEver;
  return file.endsWith(".png") ? CACHING.aDay : CACHING.askAgain;
}

/** The file that Excel on the web asks for from a page of another host. */
export const METADATA_FILE = "functions.json";

/** The end of a file's name: `.js`; empty where it has none. */
export function fileEnding(file: string): string {
  return /\.\w+$/.exec(file)?.[0] ?? "";
}

/**
 * What goes with a file of `dist/`. A page gets the policy that its own `<meta>` says too, so that nothing before that
 * is read escapes it. No header keeps the pages out of frames: Excel on the web shows the pane in one.
 */
export function servedHeaders(file: string, policy: string): ServedHeaders {
  const type = CONTENT_TYPES[fileEnding(file)];
  return {
    ...(type !== undefined && { "Content-Type": type }),
    "Cache-Control": cachingOf(file),
    "X-Content-Type-Options": "nosniff",
    ...(file === METADATA_FILE && { "Access-Control-Allow-Origin": "*" }),
    ...(file.endsWith(".html") && { "Content-Security-Policy": policy }),
  };
}

/** The content-security policy that a page says in its `<meta>`. Throws where it has none. */
export function policyOf(html: string): string {
  const meta = /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(html)?.[0] ?? "";
  const policy = /content="([^"]+)"/i.exec(meta)?.[1];
  if (policy === undefined) throw new Error("The page has no content-security policy.");
  return policy;
}
