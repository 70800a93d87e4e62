/** What Node.js and V8 say when there is no room for a buffer or a text; for anything else V8 ends the process. */
const MESSAGE = /allocation failed|Invalid string length/u;
const CODES: readonly unknown[] = ["ERR_MEMORY_ALLOCATION_FAILED", "ERR_STRING_TOO_LONG", "Z_MEM_ERROR"];

/** Whether an error, or whatever caused it, is that there was not enough memory. */
export function isShortOfMemory(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if ("code" in error && CODES.includes(error.code)) return true;
  if ("message" in error && MESSAGE.test(String(error.message))) return true;
  return "cause" in error && isShortOfMemory(error.cause);
}
