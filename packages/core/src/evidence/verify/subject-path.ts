/** Why a path in a statement is not looked up; undefined when it stays inside the folder. */
export function subjectPathProblem(path: string): string | undefined {
  const segments = path.split("/");
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "the path is not relative";
  if (segments.includes("..")) return "the path leads out of the folder";
  if (segments.includes("") || segments.includes(".")) return "the path has an empty part";
  if (/[\\\p{Cc}]/u.test(path)) return "the path has a backslash or a control character";
  return undefined;
}
