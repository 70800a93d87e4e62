import { addressesIn, manifestFaults } from "../manifest/manifestFaults";
import { MANIFEST_FILE, answered } from "./deployedCopy";
import type { HostRule } from "./hostRule";

/** The pane stops working on the day that the certificate ends: so many days before, it is a fault. */
const LEAST_DAYS = 14;
const DAY = 86_400_000;

/** Whether the server answers, with a certificate that is trusted, and has every file. */
export const REACH_RULES: readonly HostRule[] = [
  {
    name: "The server can be reached.",
    faults: ({ host, answers }) => {
      const answer = answers.get(MANIFEST_FILE);
      return answer instanceof Error
        ? [
            {
              what: `${host} does not answer: ${answer.message}.`,
              remedy: "Check the address, the server and the firewall.",
            },
          ]
        : [];
    },
  },
  {
    name: "Its certificate is trusted and will be for two weeks or more.",
    faults: (copy) => {
      const [first] = answered(copy);
      if (!first) return [];
      const { distrust, validTo } = first.answer.certificate;
      if (distrust !== undefined)
        return [
          {
            what: `The certificate is not trusted here (${distrust}).`,
            remedy:
              "Use a certificate of an authority that every user's machine trusts, with its whole chain. To try one of your own authority from here, set NODE_EXTRA_CA_CERTS to its file.",
          },
        ];
      const days = Math.floor((validTo - Date.now()) / DAY);
      return days >= LEAST_DAYS
        ? []
        : [
            {
              what: `The certificate ends in ${days} ${days === 1 ? "day" : "days"}.`,
              remedy: "Renew it now: without it nobody can load the add-in.",
            },
          ];
    },
  },
  {
    name: "The manifest is there, and Office would load it.",
    faults: ({ answers, manifest }) => {
      if (manifest)
        return manifestFaults(manifest).map((what) => ({
          what,
          remedy: "Build again with npm run build -- --host ADDRESS, and deploy that manifest.xml unchanged.",
        }));
      return answers.get(MANIFEST_FILE) instanceof Error
        ? []
        : [{ what: "manifest.xml can't be read.", remedy: "Put all of dist/ on the server." }];
    },
  },
  {
    name: "The manifest names this address.",
    faults: ({ host, manifest }) => {
      const others = manifest
        ? addressesIn(manifest).filter((address) => !address.startsWith(`${host}/`))
        : [];
      return others.slice(0, 1).map((address) => ({
        what: `The manifest names ${address}, which is not under ${host}.`,
        remedy: `Build again with npm run build -- --host ${host}`,
      }));
    },
  },
  {
    name: "Every file that the manifest and the page name is there, at once and without a sign-in.",
    faults: (copy) =>
      answered(copy)
        .filter(({ answer }) => answer.status !== 200)
        .map(({ file, answer }) => ({
          what: `${file} is answered with ${answer.status}${answer.headers["location"] ? `, to ${answer.headers["location"]}` : ""}.`,
          remedy:
            "Put all of dist/ on the server, and let everybody read it: no redirection, no sign-in page before it.",
        })),
  },
];
