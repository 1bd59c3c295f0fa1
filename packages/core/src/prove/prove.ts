import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { BuildOrder, BuildReport } from "#core/factory";
import type { Pack } from "#core/pack/pack";
import type { Proof, Subject } from "#core/prove/proof";
import type { ProveOptions } from "#core/prove/prove-options";
import type { Woven } from "#core/weave/woven";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { packDigest } from "#core/pack/pack-digest";
import { readBase } from "#core/prove/base-application";
import { checkTypes } from "#core/prove/check-types";
import { dealt } from "#core/prove/dealt";
import { report } from "#core/prove/diagnostics";
import { problemsOf } from "#core/prove/problems-of";
import { listFiles } from "#core/prove/list-files";
import { proveDesign } from "#core/prove/prove-design";
import { graphOf, provenApplication } from "#core/prove/proven-application";
import { ruleProof } from "#core/prove/rule-proof";
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
  ];
  if (obstacles.length > 0) return refused(obstacles);
  const packages = await stat(join(out, "node_modules")).catch(() => undefined);
  if (packages === undefined) return refused([report("BYL1817", { out })]);
  const started = performance.now();
  // The compiler works while a server starts and its databases are made.
  const checking = checkTypes(out);
  const chosen = chosenRules(woven, options);
  const enforced = new Set(woven.enforcements.map(({ rule }) => rule.id));
  const rules = chosen.filter((id) => enforced.has(id));
  const base = await readBase(out, { woven, document, rules: built.rules, files });
  const races = options.rules === undefined ? chosenRaces([...base.onDisk.keys()], options) : [];
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
        ? proveDesign(rule, woven, { mutants: options.mutants ?? true })
        : tried.rules.get(rule.id);
      return ruleProof(decision, found);
    });
  const proof: Proof = {
    format: 1,
    application: provenApplication(woven.model),
    engine: engineVersion,
    packs: woven.model.packs,
    ranAt: options.startedAt.toISOString(),
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
    subjects: [...(await packSubjects(woven.packs)), ...(await fileSubjects(out))],
  };
  return { ...built, proof, diagnostics: [...built.diagnostics, ...problemsOf(proof)] };
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

/** The tests in which many requests meet; packs bring their own. */
function chosenRaces(paths: readonly string[], { shard }: ProveOptions): readonly string[] {
  const races = paths.filter(
    (path) =>
      /^test\/platform\/(approval|concurrency|idempotency)\.test\.ts$/.test(path) ||
      (/^test\/[^/]+\/[^/]+\.test\.ts$/.test(path) && !/^test\/(platform|rules)\//.test(path)),
  );
  return shard === undefined ? races : dealt(races, shard);
}

async function fileSubjects(folder: string): Promise<readonly Subject[]> {
  const files = await listFiles(folder);
  return Promise.all(
    files.map(async (name) => ({ name, sha256: sha256(await readFile(join(folder, name))) })),
  );
}

async function packSubjects(packs: readonly Pack[]): Promise<readonly Subject[]> {
  return Promise.all(
    packs.map(async ({ name, folder, manifest }) => ({
      name: `pack:${name}@${manifest.version}`,
      sha256: await packDigest(folder),
    })),
  );
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
