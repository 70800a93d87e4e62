import { runExcel } from "./runExcel";

/** Ends a watch. */
export type StopWatching = () => void;

/** Tells when the user selects something else anywhere in the workbook, or goes to another sheet. */
export async function watchSelection(onSelect: () => void): Promise<StopWatching> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const handlers = [
      workbook.onSelectionChanged.add(tell(onSelect)),
      workbook.worksheets.onActivated.add(tell(onSelect)),
    ];
    await context.sync();
    return stop(handlers);
  });
}

/** Tells when anything on some sheets changes, by whoever's hand. */
export async function watchSheets(sheets: readonly string[], onChange: () => void): Promise<StopWatching> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = sheets.map((sheet) => worksheets.getItem(sheet).onChanged.add(tell(onChange)));
    await context.sync();
    return stop(handlers);
  });
}

/** Tells when anything in the workbook changes: a cell of any sheet, or which sheets there are. */
export async function watchWorkbook(onChange: () => void): Promise<StopWatching> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(tell(onChange)),
      worksheets.onAdded.add(tell(onChange)),
      worksheets.onDeleted.add(tell(onChange)),
    ];
    await context.sync();
    return stop(handlers);
  });
}

function tell(listener: () => void): () => Promise<void> {
  return () => {
    listener();
    return Promise.resolve();
  };
}

/** A handler is taken away by the context that added it; that one is gone is no matter. */
function stop<T>(handlers: readonly OfficeExtension.EventHandlerResult<T>[]): StopWatching {
  return () => {
    const [first] = handlers;
    if (!first) return;
    void Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
