/**
 * How long a test waits for what must come, in milliseconds. It ends only what hangs: a machine may be as slow and as
 * busy as it likes.
 */
export const PATIENCE = 240_000;
