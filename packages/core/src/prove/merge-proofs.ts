import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { ProofPart } from "#core/prove/parts";
import type { Proof } from "#core/prove/proof";
import { report } from "#core/prove/diagnostics";
import { problemsOf } from "#core/prove/problems-of";

/**
 * Joins what several machines have found of one application. They must have proven the same files
 * with the same engine, and no part may be missing (`BYL1815`).
 *
 * @returns The whole proof, with the diagnostics of what is not proven
 */
export function mergeProofs(parts: readonly ProofPart[]): Result<Proof> {
  const [first] = parts;
  if (first === undefined) return { value: undefined, diagnostics: [] };
  const diagnostics = [
    ...missing(parts, first),
    ...twice(parts),
    ...parts.flatMap((part) => different(part, first)),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const ordered = parts.toSorted((a, b) => a.index - b.index);
  const proofs = ordered.map(({ proof }) => proof);
  const value: Proof = {
    ...first.proof,
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
): readonly Diagnostic[] {
  const about = (problem: string): readonly Diagnostic[] => [
    report("BYL1815", { path: file, problem }),
  ];
  if (count !== first.count) return about(`it is part ${index} of ${count}, not of ${first.count}`);
  if (proof.engine !== first.proof.engine) return about(`it was made by engine ${proof.engine}`);
  const other = proof.subjects.find(
    ({ name, sha256 }, place) =>
      first.proof.subjects[place]?.name !== name || first.proof.subjects[place].sha256 !== sha256,
  );
  if (other !== undefined) return about(`it was made of another ${other.name}`);
  if (proof.subjects.length !== first.proof.subjects.length)
    return about("it was made of fewer files");
  return [];
}

function interleaved<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}
