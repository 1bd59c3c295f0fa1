import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { ProofPart } from "#core/prove/parts";
import type { Proof, Subject } from "#core/prove/proof";
import { report } from "#core/prove/diagnostics";
import { problemsOf } from "#core/prove/problems-of";

/** What the parts of a proof must come to. */
export interface WholeProof {
  /** Every rule of the packs, by id. */
  readonly rules: readonly string[];
  /** Every test file in which many requests meet. */
  readonly races: readonly string[];
  /** The application and its packs as they are now. */
  readonly subjects: readonly Subject[];
}

/**
 * Joins what several machines have found of one application. They must have proven the files that are
 * there, with the same engine and the same options, and nothing may be missing (`BYL1815`).
 *
 * @returns The whole proof, with the diagnostics of what is not proven
 */
export function mergeProofs(parts: readonly ProofPart[], whole: WholeProof): Result<Proof> {
  const [first] = parts;
  if (first === undefined) return { value: undefined, diagnostics: [] };
  const diagnostics = [
    ...missing(parts, first),
    ...twice(parts),
    ...parts.flatMap((part) => different(part, first, whole)),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const ordered = parts.toSorted((a, b) => a.index - b.index);
  const proofs = ordered.map(({ proof }) => proof);
  const incomplete = unlikeWhole(proofs, whole, first);
  if (incomplete.length > 0) return { value: undefined, diagnostics: incomplete };
  const value: Proof = {
    ...first.proof,
    scope: { mutants: first.proof.scope.mutants },
    environment: {
      node: joined(proofs.map(({ environment }) => environment.node)),
      postgres: joined(proofs.map(({ environment }) => environment.postgres)),
    },
    ranAt: proofs.map(({ ranAt }) => ranAt).toSorted()[0] ?? first.proof.ranAt,
    tookMs: Math.max(...proofs.map(({ tookMs }) => tookMs)),
    // Rules were dealt out one by one.
    rules: interleaved(proofs.map(({ rules }) => rules)),
    races: interleaved(proofs.map(({ races }) => races)),
  };
  return { value, diagnostics: problemsOf(value) };
}

function missing(parts: readonly ProofPart[], { count, file }: ProofPart): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((index) => !parts.some((part) => part.index === index))
    .map((index) =>
      report("BYL1815", { path: file, problem: `part ${index} of ${count} is missing` }),
    );
}

function twice(parts: readonly ProofPart[]): readonly Diagnostic[] {
  return parts.flatMap(({ index, file }, place) => {
    const earlier = parts.slice(0, place).find((part) => part.index === index);
    if (earlier === undefined) return [];
    return [report("BYL1815", { path: file, problem: `it is the same part as ${earlier.file}` })];
  });
}

function different(
  { proof, file, count, index }: ProofPart,
  first: ProofPart,
  { subjects }: WholeProof,
): readonly Diagnostic[] {
  const about = (problem: string): readonly Diagnostic[] => [
    report("BYL1815", { path: file, problem }),
  ];
  if (count !== first.count) return about(`it is part ${index} of ${count}, not of ${first.count}`);
  if (proof.engine !== first.proof.engine) return about(`it was made by engine ${proof.engine}`);
  if (proof.scope.rules !== undefined) return about("it is of some rules only");
  if (proof.scope.mutants !== first.proof.scope.mutants) {
    return about(`it was made ${proof.scope.mutants ? "with" : "without"} changes of rules`);
  }
  const now = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
  const other = proof.subjects.find(({ name, sha256 }) => now.get(name) !== sha256);
  if (other !== undefined) return about(`it was made of another ${other.name}`);
  const names = new Set(proof.subjects.map(({ name }) => name));
  const added = subjects.find(({ name }) => !names.has(name));
  if (added !== undefined) return about(`it was made without ${added.name}`);
  return [];
}

/** Reports rules and races that are in no part, in several, or unknown. */
function unlikeWhole(
  proofs: readonly Proof[],
  { rules, races }: WholeProof,
  { file }: ProofPart,
): readonly Diagnostic[] {
  const found = proofs.flatMap((proof) => [
    ...proof.rules.map(({ rule }) => `the rule ${rule}`),
    ...proof.races.map((race) => `the test ${race.file}`),
  ]);
  const wanted = [
    ...rules.map((id) => `the rule ${id}`),
    ...races.map((path) => `the test ${path}`),
  ];
  const about = (problem: string): Diagnostic => report("BYL1815", { path: file, problem });
  return [
    ...wanted.filter((each) => !found.includes(each)).map((each) => about(`${each} is in no part`)),
    ...found
      .filter((each, place) => !wanted.includes(each) || found.indexOf(each) !== place)
      .map((each) =>
        about(
          wanted.includes(each) ? `${each} is in it twice` : `there is no such thing as ${each}`,
        ),
      ),
  ];
}

/** Versions, each once. */
function joined(versions: readonly string[]): string {
  const [first = "", ...others] = [...new Set(versions)];
  if (others.length === 0) return first;
  return [...new Set(versions.flatMap((each) => each.split(", ")))].toSorted().join(", ");
}

function interleaved<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}
