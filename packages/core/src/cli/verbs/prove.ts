import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Arguments, Verb } from "#core/cli/verb";
import type { Io } from "#core/cli/io";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { BuildOrder } from "#core/factory";
import type { Proof } from "#core/prove/proof";
import type { ProveOptions } from "#core/prove/prove-options";
import type { ProveReport } from "#core/prove/prove";
import { blueprintArgument, outFlag } from "#core/cli/blueprint-flags";
import { CommandError } from "#core/cli/command-error";
import { commonFlags } from "#core/cli/common-flags";
import { exitCode } from "#core/cli/exit-code";
import { findBlueprint } from "#core/cli/find-blueprint";
import { findOut } from "#core/cli/find-out";
import { installPackages } from "#core/cli/install-packages";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { startProgress } from "#core/cli/progress";
import { proofToJson, printProof } from "#core/cli/proof-summary";
import { startRuleProgress } from "#core/cli/rule-progress";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { relativePath } from "#core/diagnostic/relative-path";
import { ownKeyPath, readSigningKey } from "#core/evidence/attestation/signing-key";
import { createFactory } from "#core/factory";
import { report } from "#core/prove/diagnostics";
import { readParts, writePart } from "#core/prove/parts";
import { mergeProofs } from "#core/prove/merge-proofs";
import { prove } from "#core/prove/prove";
import { wholeProof } from "#core/prove/whole-proof";
import { writeEvidence } from "#core/evidence/write-evidence";
import { hasCode } from "#core/write/has-code";

/** `bylaw prove`: shows that every rule is enforced, and leaves evidence. */
export const proveVerb: Verb = {
  name: "prove",
  summary: "show that every rule is enforced, by removing it, and leave evidence",
  description:
    "Builds the application, type-checks it, and runs the property of every rule on it. Then takes each rule's enforcement away, layer by layer: the rule's property must fail, and those of unrelated rules must still pass. Small changes of each rule (mutants) must be noticed by its property or its examples. What was found goes to the application's folder `compliance`. Runs on a PostgreSQL server of its own, from the application's packages.",
  arguments: [blueprintArgument],
  flags: {
    out: outFlag,
    rule: { value: "<id,id>", help: "Prove these rules only, and write no evidence." },
    shard: {
      value: "<1/4>",
      help: "Prove one part of the rules, for machines side by side; --merge joins them.",
    },
    merge: {
      value: "<folder>",
      help: "Join the parts that --shard wrote, which lie in this folder, into the evidence.",
    },
    "no-cache": { help: "Try every rule again, also where nothing has changed since." },
    "no-mutants": { help: "Do not try small changes of the rules; the evidence says so." },
    key: {
      value: "<file>",
      help: "The ed25519 key (PKCS #8, PEM) that signs the evidence and must be there; when left out, one in .bylaw, made by the first run.",
    },
    json: commonFlags.json,
  },
  examples: [
    "bylaw prove blueprint.yaml --out app",
    "bylaw prove --out app --rule one-loan-a-book",
    "bylaw prove --out app --shard 1/2",
    "bylaw prove --out app --merge app/.bylaw/parts",
  ],
  async run(given, io) {
    refuseContradictions(given);
    const options = optionsFrom(given);
    const file = await findBlueprint(given.argument("blueprint"), io);
    const out = await findOut(given.text("out"), file, io);
    const merged = given.text("merge");
    const keyProblems = await checkKey({ out, given, io });
    const found =
      keyProblems.length > 0
        ? { diagnostics: keyProblems, proof: undefined }
        : merged === undefined
          ? await proveOrder({ file, out }, options, io)
          : await joinParts({ file, out }, resolve(io.cwd, merged), io);
    const { proof } = found;
    const { shard } = options;
    const written = proof && (await writeProof(proof, { out, shard, given, io }));
    const diagnostics = [...found.diagnostics, ...(written?.diagnostics ?? [])];
    if (given.is("json")) {
      printJson({ diagnostics, proof: proof === undefined ? null : proofToJson(proof) }, io);
    } else {
      printDiagnostics(diagnostics, io.stderr, io);
      if (proof !== undefined) printProof(proof, written?.value, io);
    }
    return proof === undefined || hasErrors(diagnostics) ? exitCode.errors : exitCode.ok;
  },
};

async function proveOrder(
  order: BuildOrder,
  options: Omit<ProveOptions, "startedAt">,
  io: Io,
): Promise<ProveReport> {
  const startedAt = new Date();
  const progress = startProgress(io);
  const built = await createFactory(progress).build(order);
  progress.stop();
  if (built.plan === undefined || hasErrors(built.diagnostics))
    return { ...built, proof: undefined };
  await installPackages(order.out, io);
  const rules = startRuleProgress(io);
  const interrupt = new AbortController();
  const forget = io.onInterrupt(() => interrupt.abort());
  try {
    const { signal } = interrupt;
    return await prove(built, order, {
      ...options,
      startedAt,
      signal,
      onRule: rules.onRule,
      onRound: rules.onRound,
    });
  } finally {
    forget();
    rules.stop();
  }
}

async function joinParts(order: BuildOrder, folder: string, io: Io): Promise<ProveReport> {
  const progress = startProgress(io);
  const built = await createFactory(progress).build(order);
  progress.stop();
  const { woven, files, plan } = built;
  const refused = (diagnostics: readonly Diagnostic[]): ProveReport => ({
    ...built,
    proof: undefined,
    diagnostics: [...built.diagnostics, ...diagnostics],
  });
  if (!woven || !files || !plan || hasErrors(built.diagnostics)) return refused([]);
  const conflicts = plan.files.filter(({ action }) => action === "conflict");
  if (conflicts.length > 0)
    return refused(conflicts.map(({ path }) => report("BYL1811", { path })));
  const parts = await readParts(folder);
  if (parts.value === undefined) return refused(parts.diagnostics);
  const { value, diagnostics } = mergeProofs(
    parts.value,
    await wholeProof(woven, files, order.out),
  );
  return { ...refused(diagnostics), proof: value };
}

interface Writing {
  readonly out: string;
  readonly shard: ProveOptions["shard"];
  readonly given: Arguments;
  readonly io: Io;
}

/** Writes what a run found; returns where, undefined when it is too little for evidence. */
async function writeProof(
  proof: Proof,
  { out, shard, given, io }: Writing,
): Promise<Result<string>> {
  if (shard !== undefined) {
    return { value: await writePart(proof, shard, join(out, ".bylaw/parts")), diagnostics: [] };
  }
  if (given.text("rule") !== undefined) return { value: undefined, diagnostics: [] };
  return writeEvidence(proof, out, namedKey(given, io));
}

/** Reads the key before minutes are spent on what it is to sign; nothing is made yet. */
async function checkKey({
  out,
  given,
  io,
}: Pick<Writing, "out" | "given" | "io">): Promise<readonly Diagnostic[]> {
  if (given.text("shard") !== undefined || given.text("rule") !== undefined) return [];
  const named = namedKey(given, io);
  const path = named ?? join(out, ownKeyPath);
  const found = await stat(path).catch((error: unknown) => error);
  if (hasCode(found, "ENOENT")) {
    if (named === undefined) return [];
    throw new CommandError(
      `There is no ${relativePath(path, io.cwd)}.`,
      "Name a key that is there, or leave out --key. `openssl genpkey -algorithm ed25519 -out key.pem` makes one.",
      exitCode.noInput,
    );
  }
  const { diagnostics } = await readSigningKey(path);
  return diagnostics;
}

function namedKey(given: Arguments, io: Io): string | undefined {
  const key = given.text("key");
  return key === undefined ? undefined : resolve(io.cwd, key);
}

/** Flags that say different things, and what to do instead. */
const contradictions: readonly (readonly [string, readonly string[], string])[] = [
  [
    "merge",
    ["rule", "shard", "no-cache", "no-mutants"],
    "Parts are joined as they are, and nothing is tried: leave out --merge to try it.",
  ],
  ["rule", ["shard"], "A part is one of all rules: leave out one of the two."],
  ["key", ["rule", "shard"], "No evidence is written, so nothing is signed: leave out --key."],
];

function refuseContradictions(given: Arguments): void {
  const isGiven = (flag: string): boolean => given.is(flag) || given.text(flag) !== undefined;
  for (const [flag, others, help] of contradictions) {
    const other = others.find(isGiven);
    if (isGiven(flag) && other !== undefined) {
      throw new CommandError(`--${flag} and --${other} do not go together.`, help);
    }
  }
}

function optionsFrom(given: Arguments): Omit<ProveOptions, "startedAt"> {
  const rules = given
    .text("rule")
    ?.split(",")
    .map((id) => id.trim());
  const shard = shardFrom(given);
  return {
    ...(rules && { rules }),
    ...(shard && { shard }),
    cache: !given.is("no-cache"),
    mutants: !given.is("no-mutants"),
  };
}

function shardFrom(given: Arguments): ProveOptions["shard"] {
  const text = given.text("shard");
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new CommandError(
      `--shard ${JSON.stringify(text)} is no part of several.`,
      "Write --shard 1/4 for the first of four.",
    );
  }
  return { index, count };
}
