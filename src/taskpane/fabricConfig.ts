declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

/** Keeps fabric from fetching Segoe from Microsoft's font host. It must run before any of fabric does. */
window.FabricConfig = { fontBaseUrl: "" };

export {};
