import type { DeployedCopy } from "./deployedCopy";

/** Something that is wrong with a deployed copy, and what its keeper does about it. */
export interface HostFault {
  readonly what: string;
  readonly remedy: string;
}

/** A rule that a server of the add-in must keep. */
export interface HostRule {
  /** What is right where the rule is kept: `Every file has its content type.` */
  readonly name: string;
  readonly faults: (copy: DeployedCopy) => readonly HostFault[];
}
