/** Where it is said which of the engine's own files belong into version control. */
export const ignorePath = ".bylaw/.gitignore";

/** The base texts are needed to merge on every machine; locks and journals are not. */
export const ignoreContent = "*\n!.gitignore\n!base.json\n";
