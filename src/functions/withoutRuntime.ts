/*
 * Excel 2021 and Excel on the iPad have no custom functions, and the page then no runtime for them: the functions are
 * offered to nobody, and the rest of the add-in works.
 */
const page: { CustomFunctions?: unknown } = globalThis;

page.CustomFunctions ??= { associate: () => undefined };

export {};
