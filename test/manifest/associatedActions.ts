/** The ids of the actions that src/commands gives functions to, as Office is told them when the page loads. */
export async function associatedActions(): Promise<string[]> {
  const ids: string[] = [];
  const host = "Excel";
  const office = {
    HostType: { Excel: host },
    onReady: () => Promise.resolve({ host }),
    actions: { associate: (id: string) => ids.push(id) },
  };
  Object.assign(globalThis, { Office: office });
  await import("../../src/commands/commands");
  // Office is ready a few steps after the page has loaded.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return ids;
}
