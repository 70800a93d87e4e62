/** How people head a column, as patterns of `waysToWrite`, the plainest first: where two fit, that one is meant. */
export interface Headings {
  readonly plain: readonly string[];
  /** What may as well mean something else: it is asked about where nothing else shows what is meant. */
  readonly doubtful?: readonly string[];
}
