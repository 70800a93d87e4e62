import { afterAll, beforeAll } from "vitest";

/** What a test file puts into the global object (an Excel that is played, a storage of its own), the next finds taken out. */
let before: ReadonlyMap<string, PropertyDescriptor>;

beforeAll(() => {
  before = ownGlobals();
});

afterAll(() => {
  for (const [name, { value }] of ownGlobals()) {
    const old = before.get(name);
    if (!old) Reflect.deleteProperty(globalThis, name);
    else if (old.value !== value) Object.defineProperty(globalThis, name, old);
  }
});

/** All but those of the runner of the tests. */
function ownGlobals(): ReadonlyMap<string, PropertyDescriptor> {
  const all = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  return new Map(all.filter(([name]) => !name.startsWith("__")));
}
