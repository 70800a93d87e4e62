/** Whether a person can see the pane, as far as Excel tells; undefined where it does not. */
export type PaneVisibility = boolean | undefined;

type ReadyInfo = Awaited<ReturnType<typeof Office.onReady>> & {
  /** Told in a shared runtime, though the types leave it out. */
  readonly addin?: { readonly visibilityMode?: string };
};

/** Whether the pane was shown when its page was loaded: a ribbon button or a formula loads it without showing it. */
export async function paneVisibilityAtStart(): Promise<PaneVisibility> {
  const { addin }: ReadyInfo = await Office.onReady();
  return visibilityOf(addin?.visibilityMode);
}

/**
 * Tells whenever Excel shows or hides the pane. It listens to the runtime and not to the workbook, so it costs no step
 * of Undo. Where Excel can't tell, it never does.
 */
export async function watchPaneVisibility(onChange: (isShown: PaneVisibility) => void): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    onChange(visibilityOf(visibilityMode));
  });
}

/** At the start it may also be `Unknown`. */
function visibilityOf(mode: string | undefined): PaneVisibility {
  if (mode === "Taskpane") return true;
  return mode === "Hidden" ? false : undefined;
}
