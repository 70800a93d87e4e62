import type { RibbonButton, RibbonMenu, RibbonTab } from "./readRibbon";

/** Does what a button is for; settles when it is done. */
export type OnButton = (button: RibbonButton) => Promise<void>;

/** The ribbon of an add-in: a tab, and groups of buttons and menus. */
export function ribbonView(tabs: readonly RibbonTab[], onButton: OnButton): HTMLElement {
  const element = make("div", "ribbon");

  const run = async (button: RibbonButton, shown: HTMLElement): Promise<void> => {
    shown.setAttribute("aria-busy", "true");
    await onButton(button);
    shown.removeAttribute("aria-busy");
  };
  const buttonView = (button: RibbonButton, role?: string): HTMLElement => {
    const view = face(button, role);
    view.addEventListener("click", () => void run(button, view));
    return view;
  };
  const controlView = (control: RibbonButton | RibbonMenu): HTMLElement =>
    control.kind === "button"
      ? buttonView(control)
      : menuView(control, (item) => buttonView(item, "menuitem"));

  const strip = make("div", "tab-names");
  strip.setAttribute("role", "tablist");
  strip.setAttribute("aria-label", "Ribbon");
  for (const tab of tabs) {
    const name = make("button", "tab-name");
    name.textContent = tab.label;
    name.setAttribute("role", "tab");
    name.setAttribute("aria-selected", "true");
    strip.append(name);
    const groups = make("div", "groups");
    groups.setAttribute("role", "toolbar");
    groups.setAttribute("aria-label", tab.label);
    for (const { label, controls } of tab.groups) {
      const group = make("div", "group");
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", label);
      const row = make("div", "controls");
      row.append(...controls.map(controlView));
      const caption = make("div", "caption");
      caption.textContent = label;
      caption.setAttribute("aria-hidden", "true");
      group.append(row, caption);
      groups.append(group);
    }
    element.append(strip, groups);
  }

  return element;
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

/** What a button looks like: a large icon with its label under it, or an item of a menu. */
function face({ label, tip, icons }: RibbonButton | RibbonMenu, role?: string): HTMLElement {
  const view = make("button", role === undefined ? "command" : "command item");
  view.title = `${label}\n${tip}`;
  view.setAttribute("aria-description", tip);
  if (role !== undefined) view.setAttribute("role", role);
  const icon = document.createElement("img");
  icon.src = addInAddress(role === undefined ? icons.large : icons.small);
  icon.alt = "";
  const text = make("span", "label");
  text.textContent = label;
  view.append(icon, text);
  return view;
}

/** The add-in is served here in a folder of its own. */
function addInAddress(address: string): string {
  return `/addin${new URL(address, location.href).pathname}`;
}

function menuView(menu: RibbonMenu, itemView: (item: RibbonButton) => HTMLElement): HTMLElement {
  const holder = make("div", "menu-holder");
  const opener = face(menu);
  opener.classList.add("opener");
  opener.setAttribute("aria-haspopup", "menu");
  const list = make("div", "menu");
  list.setAttribute("role", "menu");
  list.setAttribute("aria-label", menu.label);
  list.append(...menu.items.map(itemView));
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) items()[0]?.focus();
  };
  open(false);
  opener.addEventListener("click", () => {
    open(list.hidden === true);
  });
  list.addEventListener("click", () => {
    open(false);
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = items();
    const place = all.findIndex((item) => item === document.activeElement);
    if (step !== undefined) all[(place + step + all.length) % all.length]?.focus();
    if (event.key === "Escape") {
      open(false);
      opener.focus();
    }
    if (step !== undefined || event.key === "Escape") event.preventDefault();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !holder.contains(target)) open(false);
  });
  window.addEventListener("blur", () => {
    open(false);
  });
  holder.append(opener, list);
  return holder;
}
