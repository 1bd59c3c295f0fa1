/** The folders on the way to a path: `a` and `a/b` for `a/b/c`. */
export function parentsOf(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
