import type { FileTree } from "#core/emit/file-tree";
import type { WholeProof } from "#core/prove/merge-proofs";
import type { Woven } from "#core/weave/woven";
import { raceFiles } from "#core/prove/race-files";
import { subjectsOf } from "#core/prove/subjects-of";

/** What the parts of a built application's proof must come to. */
export async function wholeProof(woven: Woven, files: FileTree, out: string): Promise<WholeProof> {
  const subjects = await subjectsOf(woven, out);
  const present = new Set(subjects.map(({ name }) => name));
  const kept = files.filter(({ owner, path }) => owner === "engine" && present.has(path));
  return {
    rules: woven.decisions.map(({ rule }) => rule.id),
    races: raceFiles(kept.map(({ path }) => path)),
    subjects,
  };
}
