import type { FileTree } from "#core/emit/file-tree";
import { fileTree } from "#core/emit/file-tree";

/** Two versions of an application; the second drops some files, adds some and changes the rest. */
export function versionTree(version: 1 | 2, files: number): FileTree {
  return fileTree(
    Array.from({ length: files }, (_, index) => ({
      path: `src/part-${index % 7}/file-${version === 1 ? index : index + 5}.ts`,
      content: `export const version = ${version};\n`.repeat(20),
      owner: "engine" as const,
    })),
  );
}
