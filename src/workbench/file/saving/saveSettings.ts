import {
  ADD_IN_RELATION,
  ADD_IN_TYPE,
  PANES,
  PANES_RELATION,
  PANES_TYPE,
  addInPart,
  isOwn,
  paneElement,
  panesPart,
  propertiesElement,
  settingsIn,
} from "../addInSettings";
import { WHOLE_FILE } from "../package/filePackage";
import type { ChangedFile } from "./changedFile";
import { appendToRoot, replaceChildren } from "./xmlLists";

/** What a part that keeps settings holds, in the order that the format asks for. */
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot"] as const;

/**
 * Puts the add-in's settings into a file as Excel keeps them: with the panes of the add-ins that were open in it. What the
 * file has of other add-ins stays as it is, and all of it where the settings are those that it has.
 */
export function saveSettings(file: ChangedFile, settings: ReadonlyMap<string, unknown>): void {
  const panes = file.relationsOf(WHOLE_FILE).find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  const addIns = panes === undefined ? [] : file.relationsOf(panes).map(({ target }) => target);
  const own = addIns.find((name) => isOwn(file.textOf(name)));
  if (own !== undefined) {
    const xml = file.textOf(own);
    if (JSON.stringify([...settingsIn(xml)]) === JSON.stringify([...settings])) return;
    file.put(own, replaceChildren(xml, "properties", propertiesElement(settings), ORDER));
  } else if (settings.size > 0) addSettings(file, panes, settings);
}

function addSettings(
  file: ChangedFile,
  panes: string | undefined,
  settings: ReadonlyMap<string, unknown>,
): void {
  const part = panes ?? file.freeName(PANES);
  if (panes === undefined) {
    file.add(part, panesPart(), PANES_TYPE);
    file.relate(WHOLE_FILE, PANES_RELATION, part);
  }
  const addIn = file.freeName("xl/webextensions/webextension1.xml");
  file.add(addIn, addInPart(settings), ADD_IN_TYPE);
  const id = file.relate(part, ADD_IN_RELATION, addIn);
  const place = file.relationsOf(part).length;
  file.put(part, appendToRoot(file.textOf(part), [paneElement(id, place)]));
}
