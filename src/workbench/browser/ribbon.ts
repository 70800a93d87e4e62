/** A button of the ribbon that runs a function of the add-in. */
export interface RibbonCommand {
  readonly label: string;
  readonly tip: string;
  /** The name that the add-in gave the function; undefined for a button that opens the pane. */
  readonly functionName?: string;
}

/** The buttons of a manifest, those of its menus among them, in order. */
export function ribbonCommands(manifest: Document): RibbonCommand[] {
  const actions = [...manifest.getElementsByTagName("Action")];
  return actions.flatMap((action) => {
    const control = action.parentElement;
    if (!control) return [];
    const functionName = textOf(action, "FunctionName");
    return {
      label: resource(manifest, firstChild(control, "Label")),
      tip: resource(manifest, control.getElementsByTagName("Description")[0]),
      ...(functionName !== undefined && { functionName }),
    };
  });
}

function firstChild(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}

function textOf(element: Element, name: string): string | undefined {
  return element.getElementsByTagName(name)[0]?.textContent ?? undefined;
}

/** What an element's `resid` stands for. */
function resource(manifest: Document, element: Element | undefined): string {
  const id = element?.getAttribute("resid");
  const strings = [...manifest.getElementsByTagName("bt:String")];
  return strings.find((one) => one.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? "";
}
