import type { Book, Source } from "../../book/book";
import type { Parts } from "../zipParts";
import type { ChangedFile } from "./changedFile";
import type { GraftedStyles } from "./graftedStyles";

/** A book that is being written over the file that it was read from. */
export interface Saving {
  readonly book: Book;
  readonly source: Source;
  readonly file: ChangedFile;
  /** The sheets that were added or changed, as the file's library writes them. */
  readonly library: Parts;
  readonly styles: GraftedStyles;
}
