import { type HostObject, hostClass } from "../../protocol/hostObject";

const done = (): null => null;

/** Shows the pane, or keeps the add-in in the background. */
export interface PaneSwitch {
  isShown(): boolean;
  show(isShown: boolean): void;
}

/** What office.js asks of Excel on the web besides the workbook and functions. */
export function services(pane: PaneSwitch): Readonly<Record<string, HostObject>> {
  return {
    "Microsoft.InternalService.AddinInternalService": hostClass<null>("AddinInternalService", {
      methods: { notifyActionHandlerReady: done },
    })(null),
    "Microsoft.AppRuntime.AppRuntimeService": hostClass<PaneSwitch>("AppRuntimeService", {
      methods: {
        getAppRuntimeState: ({ isShown }) => (isShown() ? "Visible" : "Background"),
        setAppRuntimeState: ({ show }, [state]) => {
          show(state === "Visible");
          return null;
        },
      },
    })(pane),
  };
}
