import type { Io } from "#core/cli/io";
import type { Action, Plan, PlannedFile } from "#core/write/plan";
import { printable } from "#core/cli/printable";
import { styleOf } from "#core/cli/style";

type Change = Exclude<Action, "keep">;

const changes: readonly Change[] = ["add", "change", "merge", "remove", "release", "conflict"];

/** What has become of a file, once a build is done. */
const done: Readonly<Record<Change, string>> = {
  add: "added",
  change: "changed",
  merge: "merged",
  remove: "removed",
  release: "released",
  conflict: "in conflict",
};

/** From how many files of one action on they are shown by folder. */
const many = 24;

/** A plan as JSON: what changes, and how many files do not. */
export function planToJson({ out, files }: Plan): object {
  const changed = files.filter(({ action }) => action !== "keep");
  return {
    out,
    counts: Object.fromEntries(
      [...changes, "keep"].map((action) => [
        action,
        files.filter((file) => file.action === action).length,
      ]),
    ),
    files: changed.map(({ path, action, content }) => ({
      path,
      action,
      writes: action === "remove" || content !== undefined,
    })),
  };
}

/** Prints what a build is going to do, or has done, file by file. */
export function printPlan(plan: Plan, tense: "future" | "past", io: Io): void {
  const { green, yellow, red, dim } = styleOf(io.stdout, io);
  const colours = {
    add: green,
    change: yellow,
    merge: yellow,
    remove: red,
    release: dim,
    conflict: red,
  };
  const lines: string[] = [];
  const counts: string[] = [];
  for (const action of changes) {
    const files = plan.files.filter((file) => file.action === action);
    if (files.length === 0) continue;
    counts.push(
      tense === "past" ? `${files.length} ${done[action]}` : `${files.length} to ${action}`,
    );
    for (const shown of byFolder(files)) {
      lines.push(`  ${colours[action](action.padEnd(8))}  ${printable(shown)}`);
    }
  }
  const kept = plan.files.filter(({ action }) => action === "keep").length;
  if (lines.length > 0) io.stdout.write(`${lines.join("\n")}\n\n`);
  const summary = counts.length === 0 ? "Nothing to do" : counts.join(", ");
  io.stdout.write(`${summary}; ${kept} unchanged.\n`);
  printAdvice(plan, io);
}

function printAdvice({ files }: Plan, io: Io): void {
  const first = files.find(({ action }) => action === "conflict");
  if (first !== undefined) {
    io.stdout.write(
      `\nYou and Bylaw changed the same lines. Take from ${printable(first.path)}.new what you\n` +
        "need, then delete it; the next build goes on from there.\n",
    );
  }
  if (files.some(({ action }) => action === "release")) {
    io.stdout.write("\nReleased files are not part of the order any more; they are yours now.\n");
  }
}

function byFolder(files: readonly PlannedFile[]): readonly string[] {
  if (files.length <= many) return files.map(({ path }) => path);
  const folders = Map.groupBy(files, ({ path }) =>
    path.split("/").slice(0, -1).slice(0, 2).join("/"),
  );
  return [...folders].flatMap(([folder, inside]) =>
    folder === "" || inside.length === 1
      ? inside.map(({ path }) => path)
      : [`${folder}/ (${inside.length} files)`],
  );
}
