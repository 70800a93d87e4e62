/** Work that can be left for a while: it yields where it may be, and returns what it made. */
export type Steps<T> = Generator<void, T, void>;

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
