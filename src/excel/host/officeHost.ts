/** Resolves once Office is there; says whether it is Excel that the page runs in. */
export async function officeIsReady(): Promise<{ readonly isExcel: boolean }> {
  const { host } = await Office.onReady();
  return { isExcel: host === Office.HostType.Excel };
}

/** A function of the ribbon: Excel is told that it is done whatever becomes of it, or the ribbon would hang. */
export function associateCommand(id: string, run: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void run()
      .catch((error: unknown) => {
        console.error(error);
      })
      .finally(() => {
        event.completed();
      });
  });
}

/** Shows the pane. Where Excel can't, the user has to open it. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Office's colours where it tells them: `#RRGGBB`. */
export interface OfficeColors {
  readonly background: string;
  readonly text: string;
}

/** The colours of Office's own theme; undefined where it tells none. */
export function officeColors(): OfficeColors | undefined {
  return colorsOf(Office.context);
}

/** Excel on the web and older ones have no theme, whatever the types say. */
function colorsOf({ officeTheme }: { officeTheme?: Partial<Office.OfficeTheme> }): OfficeColors | undefined {
  const { bodyBackgroundColor: background, bodyForegroundColor: text } = officeTheme ?? {};
  return background !== undefined && text !== undefined ? { background, text } : undefined;
}
