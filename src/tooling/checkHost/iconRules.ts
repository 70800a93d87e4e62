import { type XmlElement, attribute, elementsNamed } from "../manifest/manifestXml";
import { pngSize } from "../manifest/pngSize";
import { type DeployedCopy, served } from "./deployedCopy";
import type { HostFault, HostRule } from "./hostRule";

/** A picture that a manifest names, and how many pixels wide and high Office takes it to be. */
export interface NamedIcon {
  readonly address: string;
  readonly size: number;
}

/** The pictures that a manifest names, each with the size that it must have. */
export function iconsIn(manifest: XmlElement): NamedIcon[] {
  const addresses = new Map(
    elementsNamed(manifest, "bt:Images").flatMap(({ children }) =>
      children.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")] as const),
    ),
  );
  const ofControls = elementsNamed(manifest, "Icon").flatMap(({ children }) =>
    children.flatMap((image) => {
      const address = addresses.get(attribute(image, "resid"));
      return address === undefined ? [] : [{ address, size: Number(attribute(image, "size")) }];
    }),
  );
  const own = [
    ...elementsNamed(manifest, "IconUrl").map((icon) => ({ icon, size: 32 })),
    ...elementsNamed(manifest, "HighResolutionIconUrl").map((icon) => ({ icon, size: 64 })),
  ];
  return [
    ...own.map(({ icon, size }) => ({ address: attribute(icon, "DefaultValue"), size })),
    ...ofControls,
  ];
}

function iconFaults(copy: DeployedCopy): HostFault[] {
  const bytes = new Map(served(copy).map(({ file, answer }) => [`${copy.host}/${file}`, answer.body]));
  const icons = copy.manifest ? iconsIn(copy.manifest) : [];
  return icons.flatMap(({ address, size }) => {
    const body = bytes.get(address);
    if (!body) return [];
    const found = pngSize(body);
    if (found?.width === size && found.height === size) return [];
    const what = found ? `${found.width} × ${found.height} pixels` : "not a PNG picture";
    return [
      {
        what: `${address} is ${what}, and should be ${size} × ${size}.`,
        remedy: "Put the icons of dist/assets on the server unchanged.",
      },
    ];
  });
}

/** Whether the pictures are what the manifest says. */
export const ICON_RULES: readonly HostRule[] = [
  { name: "Every icon is as large as the manifest says.", faults: iconFaults },
];
