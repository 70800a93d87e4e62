/** What Excel has come to know since the version of Microsoft's type definitions that is installed. */
declare namespace Excel {
  interface RunOptions {
    /**
     * Makes all that a batch does one step of undoing.
     *
     * @remarks
     * [Api set: ExcelApi 1.20]
     */
    mergeUndoGroup?: boolean;
  }
}
