import { addressesIn } from "../manifest/manifestFaults";
import { type XmlElement, parseManifestXml } from "../manifest/manifestXml";
import { METADATA_FILE } from "../hosting/servedHeaders";
import { type AskOptions, type HostAnswer, fetchAnswer } from "./fetchAnswer";

/** A copy of the add-in as a server gives it. */
export interface DeployedCopy {
  /** The address without a slash at its end. */
  readonly host: string;
  /** What came for each file, by its path from the host; the reason where nothing came. */
  readonly answers: ReadonlyMap<string, HostAnswer | Error>;
  /** Undefined where it can't be read. */
  readonly manifest: XmlElement | undefined;
}

export const MANIFEST_FILE = "manifest.xml";
export const PAGE_FILE = "taskpane.html";

/** Excel on the web, which asks for the functions' metadata from a page of its own. */
const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

/** Asks a server for the manifest, and for every file that it and the pane's page name. */
export async function askForCopy(host: string, options: AskOptions): Promise<DeployedCopy> {
  const answers = new Map<string, HostAnswer | Error>();
  const ask = async (file: string): Promise<void> => {
    if (!answers.has(file)) answers.set(file, await answerFor(`${host}/${file}`, file, options));
  };
  await ask(MANIFEST_FILE);
  const manifest = await manifestIn(answers.get(MANIFEST_FILE));
  const named = manifest ? addressesIn(manifest).filter((address) => address.startsWith(`${host}/`)) : [];
  for (const file of [PAGE_FILE, METADATA_FILE, ...named.map((address) => address.slice(host.length + 1))])
    await ask(file);
  for (const file of filesOfPage(answers.get(PAGE_FILE))) await ask(file);
  return { host, answers, manifest };
}

async function answerFor(address: string, file: string, options: AskOptions): Promise<HostAnswer | Error> {
  const origin = file === METADATA_FILE ? EXCEL_ON_THE_WEB : undefined;
  try {
    return await fetchAnswer(new URL(address), { ...options, ...(origin !== undefined && { origin }) });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function manifestIn(answer: HostAnswer | Error | undefined): Promise<XmlElement | undefined> {
  if (answer === undefined || answer instanceof Error || answer.status !== 200) return undefined;
  try {
    return await parseManifestXml(answer.body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** The scripts and styles of its own that the pane's page names. */
function filesOfPage(page: HostAnswer | Error | undefined): string[] {
  if (page === undefined || page instanceof Error) return [];
  const named = [...page.body.toString("utf8").matchAll(/\s(?:src|href)="?([^"\s>]+)/g)];
  return named.map(([, file = ""]) => file).filter((file) => !file.includes("://"));
}

/** The answers that came, with the files that they are of. */
export function answered({
  answers,
}: DeployedCopy): { readonly file: string; readonly answer: HostAnswer }[] {
  return [...answers].flatMap(([file, answer]) => (answer instanceof Error ? [] : [{ file, answer }]));
}

/** The answers that hold a file. */
export function served(copy: DeployedCopy): { readonly file: string; readonly answer: HostAnswer }[] {
  return answered(copy).filter(({ answer }) => answer.status === 200);
}
