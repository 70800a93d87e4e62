import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { manifestInfo } from "../manifest/manifestInfo";
import {
  MANIFEST,
  PROJECT,
  TEST_HOST,
  type XmlElement,
  allElements,
  attribute,
  elementsNamed,
  parseManifestXml,
  readManifestXml,
} from "../../src/tooling/manifest/manifestXml";
import { CONTENT_TYPES, policyOf, servedHeaders } from "../../src/tooling/hosting/servedHeaders";
import { type BuiltAddIn, builtAddIn, runWebpack } from "../built/builtAddIn";
import { HOST } from "../built/builtWorkbench";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let built: BuiltAddIn;
beforeAll(async () => {
  built = await builtAddIn();
});

const read = (file: string): string => readFileSync(path.join(built.folder, file), "utf8");
const page = (): string => read("taskpane.html");
const scripts = (): string[] => built.files.filter((file) => file.endsWith(".js"));
const scriptNamed = (name: string): string => scripts().find((file) => file.startsWith(`${name}.`)) ?? "";
const attributesIn = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}=["']?([^"'\\s>]+)`, "g"))].map(([, value]) => value ?? "");
/** The files of ours that the page names. */
const namedByPage = (): string[] =>
  [...attributesIn(page(), "src"), ...attributesIn(page(), "href")].filter(
    (address) => address !== OFFICE_JS,
  );
const modulesOf = (...chunks: string[]): string[] =>
  built.modules
    .filter((module) => module.chunks.some((chunk) => chunks.includes(chunk)))
    .map(({ name }) => name);

describe("the page", () => {
  test("loads Microsoft's library, the check of the browser, the commands, the functions and the pane, in this order", () => {
    expect(attributesIn(page(), "src")).toEqual([
      OFFICE_JS,
      scriptNamed("checkBrowser"),
      scriptNamed("commands"),
      "functions.js",
      scriptNamed("taskpane"),
    ]);
  });

  test("names files that are there, by what is in them; but for the script that the manifest names", () => {
    const missing = namedByPage().filter(
      (file) => !built.files.includes(file) || !/^functions\.js$|\.[0-9a-f]{12}\.\w+$/.test(file),
    );
    expect(missing).toEqual([]);
  });

  test("has a policy that lets nothing out but to Microsoft's library", () => {
    const policy = /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(page())?.[0] ?? "";
    expect(policy).toMatch(/default-src '(none|self)'/);
    const hosts = policy.match(/https?:\S+|\bwss?:|\*/g) ?? [];
    expect(hosts.filter((host) => !host.startsWith("https://appsforoffice.microsoft.com"))).toEqual([]);
  });
});

describe("what is in the scripts", () => {
  test("the commands are there, without React", () => {
    expect(modulesOf("commands")).toContain("./src/commands/commands.ts");
    expect(modulesOf("commands").filter((name) => /node_modules\/react/.test(name))).toEqual([]);
  });

  test("the pane comes without what is too heavy for it", () => {
    expect(modulesOf("taskpane")).toContain("./src/taskpane/taskpane.tsx");
    const heavy = modulesOf("commands", "taskpane").filter((name) =>
      /node_modules\/(office-ui-fabric|@uifabric|@fluentui)/.test(name),
    );
    expect(heavy).toEqual([]);
  });

  test("the log to start with, and its sample, come when they are asked for", () => {
    const isStarter = (name: string): boolean => /\/starter\/|\/(createLog|sampleComplaints)\./.test(name);
    expect(modulesOf("commands", "taskpane").filter(isStarter)).toEqual([]);
    expect(built.modules.map(({ name }) => name)).toContain("./src/app/upkeep/sampleComplaints.json");
  });

  test("nothing of the workbench, of the tests or of what only they need is shipped", () => {
    const others = built.modules
      .map(({ name }) => name)
      .filter((name) => /src\/workbench|\.\/test\/|excelts|date-holidays/.test(name));
    expect(others).toEqual([]);
  });

  test("nothing makes code from text, which the policy forbids", () => {
    expect(scripts().filter((file) => /\beval\(|new Function\(/.test(read(file)))).toEqual([]);
  });

  test("no file names a folder of the machine that it was built on, or a map", () => {
    const texts = built.files.filter((file) => !file.endsWith(".png"));
    expect(
      texts.filter((file) => read(file).includes(PROJECT) || read(file).includes("sourceMappingURL")),
    ).toEqual([]);
  });
});

describe("browsers that are too old", () => {
  /** Runs the check where these are missing; says which page it leads to. */
  function pageShownWithout(missing: string): string | undefined {
    let shown: string | undefined;
    const window = { location: { replace: (page: string) => (shown = page) } };
    const context = vm.createContext({ window });
    vm.runInContext(missing, context);
    vm.runInContext(read(scriptNamed("checkBrowser")), context);
    return shown;
  }

  test.each(["delete Object.hasOwn", "delete Array.prototype.at"])(
    "are shown a page that says so: %s",
    (missing) => {
      expect(pageShownWithout(missing)).toBe("unsupported.html");
      expect(built.files).toContain("unsupported.html");
    },
  );

  test("are not what a current one is taken for", () => {
    expect(pageShownWithout("")).toBeUndefined();
  });

  test("can read the check", () => {
    expect(read(scriptNamed("checkBrowser"))).not.toMatch(/=>|`|\b(const|let|class)\b|\?\.|\?\?/);
  });

  test.each(["unsupported.html", "support.html"])("can show %s, which loads no script", (name) => {
    expect(read(name)).not.toContain("<script");
    const named = attributesIn(read(name), "href");
    expect(named.filter((file) => !built.files.includes(file))).toEqual([]);
  });
});

describe("the manifest of a host", () => {
  test("is that of the test but for the host", () => {
    expect(read("manifest.xml").replaceAll(HOST, TEST_HOST)).toBe(readFileSync(MANIFEST, "utf8"));
    expect(manifestInfo(path.join(built.folder, "manifest.xml")).supportUrl).toBe(`${HOST}/support.html`);
  });

  test("names no other machine, and files that are there", async () => {
    expect(read("manifest.xml")).not.toMatch(/localhost/i);
    const addresses = allElements(await readManifestXml(path.join(built.folder, "manifest.xml")))
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name, value]) => !name.startsWith("xmlns") && value.includes("://"))
      .map(([, value]) => value);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(`${HOST}/`))).toEqual([]);
    expect(addresses.filter((address) => !built.files.includes(address.replace(`${HOST}/`, "")))).toEqual([]);
  });

  test.each([
    "http://complaints.example.gov.uk",
    "complaints.example.gov.uk",
    "https://a.example/?b",
    "https://u@a.example",
  ])("is not made for %s, and a sentence says why", (host) => {
    const { status, stderr } = runWebpack("--env", `host=${host}`);
    expect(status).not.toBe(0);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringContaining(
        `The host must be an address such as https://complaints.example.gov.uk, not “${host}”.`,
      ) as string,
    ]);
  });
});

describe("what common servers are told", () => {
  const HOSTING = ["web.config", "_headers", "nginx.conf.example"];
  const policy = (): string => policyOf(page());
  const servedFiles = (): string[] => built.files.filter((file) => !HOSTING.includes(file));
  const wanted = (file: string): [string, string][] => Object.entries(servedHeaders(file, policy()));

  test("static hosts are told what goes with every file", () => {
    const rules = read("_headers").trim().split("\n\n").sort();
    const expected = servedFiles().map((file) =>
      [`/${file}`, ...wanted(file).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    );
    expect(rules).toEqual(expected.sort());
  });

  test("IIS is told what goes with every file, and to take X-Frame-Options away", async () => {
    const config = await parseManifestXml(read("web.config"));
    const added = (element: XmlElement): [string, string][] =>
      elementsNamed(element, "add").map((one) => [attribute(one, "name"), attribute(one, "value")]);
    const locations = config.children.filter(({ name }) => name === "location");
    const types = elementsNamed(config, "mimeMap").map((one) => [
      attribute(one, "fileExtension"),
      attribute(one, "mimeType"),
    ]);
    const told = locations.map((one) => [attribute(one, "path"), Object.fromEntries(added(one))] as const);
    const expected = servedFiles().map((file) => {
      const others = wanted(file).filter(([name]) => name !== "Content-Type");
      return [file, Object.fromEntries(others)] as const;
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
    expect(Object.fromEntries(types)).toEqual(CONTENT_TYPES);
    expect(elementsNamed(config, "remove").map(({ attributes }) => attributes["name"])).toContain(
      "X-Frame-Options",
    );
  });

  test("nginx is told what goes with every file", () => {
    const locations = read("nginx.conf.example").match(/ {2}location = [^}]+\{ \}[^}]+\}/g) ?? [];
    const expected = servedFiles().map((file) =>
      wanted(file).every(([name, value]) =>
        locations
          .find((one) => one.includes(`= /${file} {`))
          ?.includes(
            name === "Content-Type" ? `default_type "${value}"` : `add_header ${name} "${value}" always`,
          ),
      ),
    );
    expect(locations).toHaveLength(servedFiles().length);
    expect(expected).not.toContain(false);
  });
});
