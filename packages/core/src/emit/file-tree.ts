import type { EmittedFile } from "#core/emit/emitted-file";

/** Everything that an application consists of, sorted by path. */
export type FileTree = readonly EmittedFile[];

/** Sorts files by path; two files of the same path are a bug of an emitter. */
export function fileTree(files: readonly EmittedFile[]): FileTree {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice !== undefined) throw new Error(`${twice.path} is emitted twice`);
  return sorted;
}
