import { CONTENT_TYPES, type ServedHeaders, servedHeaders } from "./servedHeaders";

/** What stands in `dist/`, and where it will be served. */
export interface ServedFolder {
  /** Every file that is served, as its path from `dist/`, with slashes. */
  readonly files: readonly string[];
  /** The content-security policy of the pages. */
  readonly policy: string;
  /** The address without a slash at its end: `https://complaints.example.gov.uk/addin`. */
  readonly host: string;
}

/**
 * The files that tell common servers what to send with the add-in: `web.config` for IIS, `_headers` for hosts of
 * static files that read such a file, and an example for nginx. Every file is named, so that no rule depends on which
 * of several patterns a server prefers.
 */
export function hostingFiles(folder: ServedFolder): Readonly<Record<string, string>> {
  return {
    "web.config": webConfig(folder),
    _headers: headersFile(folder),
    "nginx.conf.example": nginxExample(folder),
  };
}

function headersOf(file: string, { policy }: ServedFolder): ServedHeaders {
  return servedHeaders(file, policy);
}

function headersFile(folder: ServedFolder): string {
  const { pathname } = new URL(`${folder.host}/`);
  const rules = folder.files.map((file) => {
    const lines = Object.entries(headersOf(file, folder)).map(([name, value]) => `  ${name}: ${value}`);
    return [`${pathname}${file}`, ...lines].join("\n");
  });
  return `${rules.join("\n\n")}\n`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** What IIS may add of its own, from a level above, and must not: the pane is shown in a frame. */
const TAKEN_OUT = ["X-Frame-Options", "X-Powered-By"];

function webConfig(folder: ServedFolder): string {
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `      <remove fileExtension="${ending}" />
      <mimeMap fileExtension="${ending}" mimeType="${escaped(type)}" />`,
  );
  const locations = folder.files.map((file) => location(file, headersOf(file, folder)));
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${TAKEN_OUT.map((name) => `        <remove name="${name}" />`).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** IIS gives the content type by the ending; the rest it is told a file. */
function location(file: string, headers: ServedHeaders): string {
  const added = Object.entries(headers)
    .filter(([name]) => name !== "Content-Type")
    .map(
      ([name, value]) => `          <remove name="${name}" />
          <add name="${name}" value="${escaped(value)}" />`,
    );
  return `  <location path="${escaped(file)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${added.join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function nginxExample(folder: ServedFolder): string {
  const { hostname, pathname } = new URL(`${folder.host}/`);
  const locations = folder.files.map((file) => {
    const { "Content-Type": type, ...others } = headersOf(file, folder);
    const lines = Object.entries(others).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    return [
      `  location = ${pathname}${file} {`,
      ...(type === undefined ? [] : ["    types { }", `    default_type "${type}";`]),
      ...lines,
      "  }",
    ].join("\n");
  });
  return `# An example for nginx: put your certificate's files and the folder of the add-in in. Send no X-Frame-Options.
server {
  listen 443 ssl;
  server_name ${hostname};
  ssl_certificate     /etc/ssl/certs/${hostname}.pem;
  ssl_certificate_key /etc/ssl/private/${hostname}.key;
  root /var/www/complaints-monitor;

${locations.join("\n")}
}
`;
}
