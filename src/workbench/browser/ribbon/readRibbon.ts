/** A control of the ribbon, as a manifest describes it. */
interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The addresses of its icon at 16 and 32 pixels. */
  readonly icons: { readonly small: string; readonly large: string };
}

/** A button: it runs a function of the add-in, or shows the pane where it has none. */
export interface RibbonButton extends Labelled {
  readonly kind: "button";
  readonly functionName: string | undefined;
}

export interface RibbonMenu extends Labelled {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The tabs that an add-in puts on the ribbon, as its manifest has them. */
export function readRibbon(manifest: Document): RibbonTab[] {
  const resources = resourcesOf(manifest);
  const text = (element: Element | undefined): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";

  const labelled = (element: Element): Labelled => {
    const supertip = child(element, "Supertip");
    const icon = (size: number): string =>
      text(
        children(child(element, "Icon"), "Image").find((one) => one.getAttribute("size") === String(size)),
      );
    return {
      id: element.getAttribute("id") ?? "",
      label: text(child(element, "Label")),
      tip: text(child(supertip, "Description")),
      icons: { small: icon(16), large: icon(32) },
    };
  };
  const button = (element: Element): RibbonButton => {
    const action = child(element, "Action");
    const functionName = child(action, "FunctionName")?.textContent.trim();
    return { kind: "button", ...labelled(element), functionName };
  };
  const control = (element: Element): RibbonButton | RibbonMenu =>
    element.getAttribute("xsi:type") === "Menu"
      ? { kind: "menu", ...labelled(element), items: children(child(element, "Items"), "Item").map(button) }
      : button(element);

  return [...manifest.getElementsByTagName("CustomTab")].map((tab) => ({
    label: text(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      label: text(child(group, "Label")),
      controls: children(group, "Control").map(control),
    })),
  }));
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter(({ localName }) => localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

/** The manifest's texts and addresses, by their ids. */
function resourcesOf(manifest: Document): ReadonlyMap<string, string> {
  const all = ["bt:String", "bt:Url", "bt:Image"].flatMap((name) => [...manifest.getElementsByTagName(name)]);
  return new Map(all.map((one) => [one.getAttribute("id") ?? "", one.getAttribute("DefaultValue") ?? ""]));
}
