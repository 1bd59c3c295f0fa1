import { dirname, resolve } from "node:path";
import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { FileTree } from "#core/emit/file-tree";
import type { Pack, PackDefinition } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import type { Plan } from "#core/write/plan";
import type { Without, Woven } from "#core/weave/woven";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { readBlueprintText } from "#core/blueprint/read-blueprint-text";
import type { ProveOptions } from "#core/prove/prove-options";
import { prove as proveApplication, type ProveReport } from "#core/prove/prove";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { emit } from "#core/emit/emit";
import { compileRules } from "#core/pack/compile-rules";
import { findPack } from "#core/pack/find-pack";
import { loadPack } from "#core/pack/load-pack";
import { checkBlueprint } from "#core/pipeline";
import { without } from "#core/weave/woven";
import { planFiles } from "#core/write/plan-files";
import { WriteError } from "#core/write/write-error";
import { writePlan } from "#core/write/write-plan";

/** The steps that an order goes through. */
export type Phase = "parse" | "load" | "check" | "emit" | "plan" | "write";

/** What a factory tells while it works. */
export interface ProgressEvent {
  readonly phase: Phase;
  readonly status: "started" | "done";
  /** What the step works on, such as a file's name or a number of files. */
  readonly detail?: string;
}

/** How a factory is set up. */
export interface FactoryOptions {
  /** Packs given in code; those that a blueprint names are found by its folder. */
  readonly packs?: readonly PackDefinition[];
  readonly onProgress?: (event: ProgressEvent) => void;
}

/** Which blueprint to work on. */
export interface Order {
  /** The path of the blueprint. */
  readonly file: string;
  /** Its text, where it is not to be read from the file. */
  readonly text?: string;
}

/** An order with the folder in which the application is, or is going to be. */
export interface BuildOrder extends Order {
  readonly out: string;
  /** A rule whose enforcement is left out, to see that its tests fail. */
  readonly without?: Without;
  /** Whether a folder is accepted that holds files of others; they stay as they are. */
  readonly force?: boolean;
}

/** An order whose application is to be proven. */
export interface ProveOrder extends BuildOrder, ProveOptions {}

/** What is known of an order once it is checked. */
export interface CheckReport {
  readonly diagnostics: readonly Diagnostic[];
  /** The decided model with its enforcement; undefined when there are errors. */
  readonly woven: Woven | undefined;
  readonly document: BlueprintDocument | undefined;
  readonly packs: readonly Pack[];
  readonly rules: readonly Rule[];
}

/** What a build would do, or did. */
export interface BuildReport extends CheckReport {
  /** The emitted application; undefined when the blueprint has errors. */
  readonly files: FileTree | undefined;
  /** Undefined when there are errors, those of the folder (`BYL17xx`) included. */
  readonly plan: Plan | undefined;
}

/** Checks, plans, builds and proves applications. Keeps nothing between calls. */
export interface Factory {
  check(order: Order): Promise<CheckReport>;
  plan(order: BuildOrder): Promise<BuildReport>;
  build(order: BuildOrder): Promise<BuildReport>;
  /** Builds, then proves; the application's packages must be installed (`BYL1817`). */
  prove(order: ProveOrder): Promise<ProveReport>;
}

/**
 * Makes a factory.
 *
 * @example
 * ```ts
 * import { createFactory } from "@bylaw/core";
 *
 * const factory = createFactory({ onProgress: ({ phase, status }) => void [phase, status] });
 * const { diagnostics, plan } = await factory.build({ file: "blueprint.yaml", out: "app" });
 * ```
 */
export function createFactory({ packs: given = [], onProgress }: FactoryOptions = {}): Factory {
  async function during<T>(phase: Phase, detail: string, work: () => Promise<T>): Promise<T> {
    onProgress?.({ phase, status: "started", detail });
    const result = await work();
    onProgress?.({ phase, status: "done", detail });
    return result;
  }

  async function check(order: Order): Promise<CheckReport> {
    const nothing = { woven: undefined, document: undefined, packs: [], rules: [] };
    const { text, diagnostics: unread } = await textOf(order);
    if (text === undefined) return { ...nothing, diagnostics: unread };
    const parsed = await during("parse", order.file, async () => parseBlueprint(text, order.file));
    const document = parsed.value;
    if (document === undefined) return { ...nothing, diagnostics: parsed.diagnostics };
    const names = document.blueprint.packs;
    const loaded = await during("load", names.join(", "), () => loadAll(document, given));
    const known = { packs: loaded.packs, rules: loaded.rules, document };
    const before = [...parsed.diagnostics, ...loaded.diagnostics];
    if (hasErrors(before)) return { ...nothing, ...known, diagnostics: before };
    const checked = await during("check", document.blueprint.app, async () =>
      checkBlueprint(document, loaded.packs, loaded.rules),
    );
    return { ...known, woven: checked.woven, diagnostics: [...before, ...checked.diagnostics] };
  }

  async function plan(order: BuildOrder): Promise<BuildReport> {
    const report = await check(order);
    const { woven, document } = report;
    const nothing = { files: undefined, plan: undefined };
    if (woven === undefined || document === undefined) return { ...report, ...nothing };
    const { without: left, force } = order;
    const chosen = left === undefined ? woven : without(woven, left);
    const files = await during("emit", woven.model.name, () => emit(chosen, document.text));
    return refusable({ ...report, files, plan: undefined }, async () => {
      const planned = await during("plan", order.out, () =>
        planFiles(files, order.out, {
          packs: woven.model.packs,
          without: left && [left.rule, left.layer].filter(Boolean).join(":"),
          force,
        }),
      );
      return { ...report, files, plan: planned };
    });
  }

  async function build(order: BuildOrder): Promise<BuildReport> {
    const report = await plan(order);
    const { plan: planned } = report;
    if (planned === undefined) return report;
    return refusable({ ...report, plan: undefined }, async () => {
      await during("write", order.out, () => writePlan(planned));
      return report;
    });
  }

  return {
    check,
    plan,
    build,
    prove: async (order) => proveApplication(await build(order), order, order),
  };
}

async function textOf({ file, text }: Order): Promise<{
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  if (text !== undefined) return { text, diagnostics: [] };
  const read = await readBlueprintText(file);
  return { text: read.value, diagnostics: read.diagnostics };
}

/** Turns a folder's refusal into a diagnostic of the report. */
async function refusable(
  refused: BuildReport,
  work: () => Promise<BuildReport>,
): Promise<BuildReport> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { ...refused, diagnostics: [...refused.diagnostics, error.diagnostic] };
  }
}

interface Loaded {
  readonly packs: readonly Pack[];
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
}

async function loadAll(
  document: BlueprintDocument,
  given: readonly PackDefinition[],
): Promise<Loaded> {
  const folder = dirname(resolve(document.file));
  const found = await Promise.all(
    document.blueprint.packs.map(async (reference, index) => {
      const { value, diagnostics } = await findPack(reference, folder);
      const at = document.positions.value(["packs", index]);
      return {
        value,
        diagnostics: diagnostics.map((diagnostic) => Object.assign({ at }, diagnostic)),
      };
    }),
  );
  const definitions = [
    ...given,
    ...found.flatMap(({ value }) => (value === undefined ? [] : [value])),
  ];
  const loaded = await Promise.all(definitions.map(loadPack));
  const packs = loaded.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const compiled = compileRules(packs);
  const diagnostics = [...found, ...loaded, compiled].flatMap((result) => result.diagnostics);
  return { packs, rules: compiled.value ?? [], diagnostics };
}
