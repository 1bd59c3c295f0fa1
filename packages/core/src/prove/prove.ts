import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { BuildOrder, BuildReport } from "#core/factory";
import type { Proof, Subject } from "#core/prove/proof";
import type { ProveOptions } from "#core/prove/prove-options";
import type { Woven } from "#core/weave/woven";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { readBase } from "#core/prove/base-application";
import { checkTypes } from "#core/prove/check-types";
import { dealt } from "#core/prove/dealt";
import { report } from "#core/prove/diagnostics";
import { problemsOf } from "#core/prove/problems-of";
import { proveDesign } from "#core/prove/prove-design";
import { graphOf, provenApplication } from "#core/prove/proven-application";
import { raceFiles } from "#core/prove/race-files";
import { unusableEntries } from "#core/prove/list-files";
import { ruleProof } from "#core/prove/rule-proof";
import { subjectsOf } from "#core/prove/subjects-of";
import { PreparationError } from "#core/prove/worker-process";
import { tryRules } from "#core/prove/try-rules";
import { engineVersion } from "#core/write/engine-version";

/** What came out of proving an order. */
export interface ProveReport extends BuildReport {
  /** Undefined when the application could not be built or tried. */
  readonly proof: Proof | undefined;
}

/**
 * Proves a built application: type-checks it, runs the property of every rule on it, takes each rule's
 * enforcement away and sees whether the property notices, and tries the rules' mutants. What is not
 * proven comes back as diagnostics (`BYL1801` to `BYL1818`) as well as in the proof.
 *
 * Everything runs on a PostgreSQL server of its own, one database for each process.
 */
export async function prove(
  built: BuildReport,
  { out }: Pick<BuildOrder, "out">,
  options: ProveOptions,
): Promise<ProveReport> {
  const { woven, document, files, plan } = built;
  const refused = (diagnostics: readonly Diagnostic[]): ProveReport => ({
    ...built,
    diagnostics: [...built.diagnostics, ...diagnostics],
    proof: undefined,
  });
  if (!woven || !document || !files || !plan) return refused([]);
  const obstacles = [
    ...plan.files
      .filter(({ action }) => action === "conflict")
      .map(({ path }) => report("BYL1811", { path })),
    ...unknownRules(woven, options),
    ...(await unusableEntries(out)).map((path) => report("BYL1823", { path })),
  ];
  if (obstacles.length > 0) return refused(obstacles);
  const packages = await stat(join(out, "node_modules")).catch(() => undefined);
  if (packages === undefined) return refused([report("BYL1817", { out })]);
  const started = performance.now();
  const triedAt = options.startedAt.toISOString();
  const subjects = await subjectsOf(woven, out);
  // The compiler works while a server starts and its databases are made.
  const checking = checkTypes(out);
  const chosen = chosenRules(woven, options);
  const enforced = new Set(woven.enforcements.map(({ rule }) => rule.id));
  const rules = chosen.filter((id) => enforced.has(id));
  const base = await readBase(out, { woven, document, rules: built.rules, files });
  const races = options.rules === undefined ? chosenRaces(base.onDisk.keys(), options) : [];
  const isTyped = checking.then((problem) => problem === undefined);
  const tried = await tryRules({ rules, races, isTyped }, base, options).catch((error: unknown) => {
    if (error instanceof PreparationError) return error;
    throw error;
  });
  const types = await checking;
  if (types !== undefined) return refused([report("BYL1810", { problem: types })]);
  if (tried instanceof PreparationError) {
    const [problem = ""] = tried.message.split("\n");
    return refused([report("BYL1818", { problem })]);
  }
  const proofs = woven.decisions
    .filter(({ rule }) => chosen.includes(rule.id))
    .map((decision) => {
      const { rule, outcome } = decision;
      const isDesign = rule.definition.kind === "design" && outcome === "applies";
      const found = isDesign
        ? proveDesign(rule, woven, { mutants: options.mutants ?? true, triedAt })
        : tried.rules.get(rule.id);
      return ruleProof(decision, found);
    });
  const changedByHand = [...base.built].flatMap(([path, content]) =>
    base.onDisk.get(path) === content ? [] : [path],
  );
  const changed = changedBetween(subjects, await subjectsOf(woven, out));
  if (changed.length > 0) return refused(changed.map((path) => report("BYL1819", { path })));
  const proof: Proof = {
    format: 1,
    application: provenApplication(woven.model),
    engine: engineVersion,
    packs: woven.model.packs,
    ranAt: triedAt,
    scope: {
      ...(options.rules && { rules: options.rules }),
      ...(options.shard && { part: options.shard }),
      mutants: options.mutants ?? true,
    },
    environment: { node: process.versions.node, postgres: tried.postgres },
    tookMs: Math.round(performance.now() - started),
    rules: proofs,
    races: tried.races,
    graph: graphOf(woven),
    changedByHand,
    subjects,
  };
  const warnings = changedByHand
    .filter((path) => path.startsWith("test/") && !path.startsWith("test/rules/"))
    .map((path) => report("BYL1822", { path }));
  return {
    ...built,
    proof,
    diagnostics: [...built.diagnostics, ...warnings, ...problemsOf(proof)],
  };
}

function unknownRules({ decisions }: Woven, { rules = [] }: ProveOptions): readonly Diagnostic[] {
  const known = decisions.map(({ rule }) => rule.id);
  return rules
    .filter((id) => !known.includes(id))
    .map((rule) => {
      const found = didYouMean(rule, known);
      const meant = found === undefined ? "" : ` Did you mean ${found}?`;
      return report("BYL1812", { rule, meant });
    });
}

/** The rules of this run, dealt out evenly where it is one part of several. */
function chosenRules({ decisions }: Woven, { rules, shard }: ProveOptions): readonly string[] {
  const all = decisions.map(({ rule }) => rule.id).filter((id) => rules?.includes(id) ?? true);
  return shard === undefined ? all : dealt(all, shard);
}

function chosenRaces(paths: Iterable<string>, { shard }: ProveOptions): readonly string[] {
  const races = raceFiles([...paths]);
  return shard === undefined ? races : dealt(races, shard);
}

/** The names of those that are not the same before and after, those that came and those that went. */
function changedBetween(before: readonly Subject[], after: readonly Subject[]): readonly string[] {
  const known = new Map(before.map(({ name, sha256: hash }) => [name, hash]));
  const names = new Set(after.map(({ name }) => name));
  return [
    ...after.filter(({ name, sha256: hash }) => known.get(name) !== hash).map(({ name }) => name),
    ...[...known.keys()].filter((name) => !names.has(name)),
  ];
}
