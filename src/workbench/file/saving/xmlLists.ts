import {
  type XmlElement,
  childNamed,
  childrenOf,
  rootOf,
  spliced,
  tagOf,
  withAttribute,
  withPrefix,
} from "./xmlElements";

/**
 * Puts elements at the end of a list that the root holds, and makes the list where there is none: `order` has the names of
 * what the root may hold, in the order that the format asks for. A list that says how many it holds says so again.
 */
export function appendToList(
  xml: string,
  list: string,
  elements: readonly string[],
  order: readonly string[],
): string {
  if (elements.length === 0) return xml;
  const found = childNamed(xml, list);
  if (!found)
    return withChild(xml, `<${list} count="${elements.length}">${elements.join("")}</${list}>`, order);
  const count = childrenOf(xml, found).length + elements.length;
  const before = tagOf(xml, found);
  const tag = /\scount\s*=/u.test(before) ? withAttribute(before, "count", count) : before;
  const added = withPrefix(elements.join(""), found.prefix);
  if (found.innerStart === found.end) {
    const open = tag.replace(/\s*\/>$/u, ">");
    return spliced(xml, found.start, found.end, `${open}${added}</${found.prefix}${list}>`);
  }
  return spliced(spliced(xml, found.innerEnd, found.innerEnd, added), found.start, found.innerStart, tag);
}

/** Puts elements at the end of what the root holds. */
export function appendToRoot(xml: string, elements: readonly string[]): string {
  if (elements.length === 0) return xml;
  const root = rootOf(xml);
  const added = withPrefix(elements.join(""), root.prefix);
  if (root.innerStart !== root.end) return spliced(xml, root.innerEnd, root.innerEnd, added);
  const open = tagOf(xml, root).replace(/\s*\/>$/u, ">");
  return spliced(xml, root.start, root.end, `${open}${added}</${root.prefix}${root.name}>`);
}

/** Puts an element, or several of one name, where the root is to hold it by the order of the format. */
export function withChild(xml: string, element: string, order: readonly string[]): string {
  const name = /^<([\w.-]+)/u.exec(element)?.[1] ?? "";
  const before = order.slice(0, order.indexOf(name) + 1);
  const root = rootOf(xml);
  const last = childrenOf(xml, root)
    .filter((child) => before.includes(child.name))
    .at(-1);
  if (root.innerStart === root.end) return appendToRoot(xml, [element]);
  const place = last?.end ?? root.innerStart;
  return spliced(xml, place, place, withPrefix(element, root.prefix));
}

/** Takes the elements of a name from the root, and puts others in their place. */
export function replaceChildren(
  xml: string,
  name: string,
  elements: string,
  order: readonly string[],
): string {
  const isNamed = (child: XmlElement): boolean => child.name === name;
  const found = childrenOf(xml).filter(isNamed);
  const without = [...found].reverse().reduce((text, { start, end }) => spliced(text, start, end, ""), xml);
  if (elements === "") return without;
  const [first] = found;
  if (!first) return withChild(without, elements, order);
  return spliced(without, first.start, first.start, withPrefix(elements, first.prefix));
}
