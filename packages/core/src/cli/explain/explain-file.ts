import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ExplainedFile } from "#core/cli/explain/explained";
import type { CheckReport } from "#core/factory";
import type { FileTree } from "#core/emit/file-tree";
import type { Woven } from "#core/weave/woven";
import { explainRule } from "#core/cli/explain/explain-rule";
import { rulesAt } from "#core/cli/explain/find-mentions";
import { relativePath } from "#core/diagnostic/relative-path";

interface Where {
  readonly cwd: string;
  /** The application's folder, where it was named. */
  readonly out: string | undefined;
}

/**
 * Follows a file, or a line of it, back to the rules that it is there for: a file of the
 * application, the blueprint, or the file of a rule. Undefined when it is none of these.
 */
export async function explainFile(
  subject: string,
  { woven, document, rules }: CheckReport & { readonly woven: Woven },
  files: FileTree,
  { cwd, out }: Where,
): Promise<ExplainedFile | undefined> {
  const [, name = subject, digits] = /^(.*?)(?::(\d+))?(?::\d+)?$/.exec(subject) ?? [];
  const line = digits === undefined ? undefined : Number(digits);
  const absolute = resolve(cwd, name);
  const { decisions, enforcements } = woven;
  const explained = (path: string, ids: readonly string[], note: string | null): ExplainedFile => ({
    kind: "file",
    path,
    line: line ?? null,
    note: ids.length === 0 ? note : null,
    rules: decisions
      .filter(({ rule }) => ids.includes(rule.id))
      .map((decision) => explainRule(decision, enforcements, files)),
  });

  const ruleFile = rules.find(({ positions }) => resolve(positions.value([]).file) === absolute);
  if (ruleFile !== undefined) return explained(relativePath(absolute, cwd), [ruleFile.id], null);
  if (document !== undefined && resolve(document.file) === absolute) {
    const lines = decisions.flatMap(({ because }) => because.map((at) => at.line));
    const wanted = line === undefined ? undefined : blockOf(line, lines, document.text);
    const ids = decisions
      .filter(({ because }) => because.some((at) => line === undefined || at.line === wanted))
      .map(({ rule }) => rule.id);
    const path = relativePath(absolute, cwd);
    return explained(path, ids, "No rule hangs on this line of the blueprint.");
  }

  const inApp = out === undefined ? name : relativePath(absolute, out);
  const file =
    files.find(({ path }) => path === inApp || path === name) ??
    only(files.filter(({ path }) => absolute.endsWith(`/${path}`)));
  if (file === undefined) return undefined;
  // Lines are those of the file that the reader has before them.
  const onDisk =
    out === undefined
      ? undefined
      : await readFile(join(out, file.path), "utf8").catch(() => undefined);
  const named = rulesAt(
    onDisk ?? file.content,
    line,
    decisions.map(({ rule }) => rule.id),
  );
  if (named.length > 0) return explained(file.path, named, null);
  const [, control] = /^src\/platform\/([^/]+)\//.exec(file.path) ?? [];
  const asking = enforcements
    .filter((enforcement) => enforcement.kind === "control" && enforcement.control === control)
    .map(({ rule }) => rule.id);
  return explained(file.path, asking, noteOn(control, line));
}

function noteOn(control: string | undefined, line: number | undefined): string {
  if (control !== undefined)
    return `Part of ${control}, which every application has; no rule asks for it.`;
  return line === undefined
    ? "The file names no rule."
    : "No rule is named at this line; leave the line out to see those of the file.";
}

/** The longest of several paths that fit, so that a file in the root does not win over a deeper one. */
function only(files: FileTree): FileTree[number] | undefined {
  return files.toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** The nearest of some lines of a YAML text that a line is, or stands indented below. */
function blockOf(line: number, starts: readonly number[], text: string): number | undefined {
  const indents = text
    .split("\n")
    .map((content) => (/\S/.test(content) ? content.search(/\S/) : Infinity));
  return starts
    .filter((start) => start <= line)
    .toSorted((a, b) => b - a)
    .find((start) =>
      indents.slice(start, line).every((indent) => indent > (indents[start - 1] ?? 0)),
    );
}
