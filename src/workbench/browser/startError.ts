/** Why the workbench does not start, in a sentence for whoever started it. */
export class StartError extends Error {}
