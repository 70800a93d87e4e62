/** What a formula shows: its answer, or the error that Excel shows in its place. */
export async function answerOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return shown(await call);
  } catch (error) {
    return shown(error);
  }
}

/** The sentence that comes with the error of a formula. */
export async function sentenceOf(call: Promise<unknown>): Promise<string> {
  try {
    return `no error, but ${JSON.stringify(await call)}`;
  } catch (error) {
    return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  }
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value === "object" && value !== null && "code" in value) return value.code;
  return value;
}
