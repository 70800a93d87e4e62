/** What is used of the parser that office-addin-manifest reads manifests with; it has no types of its own. */
declare module "xml2js" {
  export function parseStringPromise(text: string, options: object): Promise<unknown>;
}
