import { isAbsolute, relative, sep } from "node:path";

/** A file's path as seen from a root folder, with forward slashes; unchanged when it lies elsewhere. */
export function relativePath(file: string, root: string | undefined): string {
  if (root === undefined || !isAbsolute(file)) return file.replaceAll("\\", "/");
  const path = relative(root, file).split(sep).join("/");
  return path.startsWith("../") || isAbsolute(path) ? file.replaceAll("\\", "/") : path;
}
