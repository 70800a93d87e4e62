/*
 * Excel 2021 and Excel on the iPad run no functions of add-ins, so the page has no runtime for them. The rest of the
 * add-in works there all the same.
 */
const page: { CustomFunctions?: unknown } = globalThis;

page.CustomFunctions ??= { associate: () => undefined };

export {};
