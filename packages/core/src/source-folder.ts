/** The folder of the engine's source: what applications get is copied from there, from `dist` too. */
export const sourceFolder: string = import.meta.dirname.replace(/dist$/, "src");
