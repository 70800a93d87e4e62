/** The functions of an add-in by their ids in capitals, as `office.js` keeps them, which Node has no page for. */
export interface FunctionAssociation {
  readonly mappings: Record<string, unknown>;
  onchange(listener: () => void): void;
  associate(id: string, call: unknown): void;
}

export function functionAssociation(): FunctionAssociation {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    onchange: (listener) => void listeners.push(listener),
    associate: (id, call) => {
      mappings[id.toUpperCase()] = call;
      for (const listener of listeners) listener();
    },
  };
}
