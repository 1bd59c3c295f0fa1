import type { Positions } from "#core/blueprint/blueprint";
import type { DecisionTable } from "#core/rule/table/decision-table";
import type { FunctionSignature } from "#core/rule/expression/types";
import type { ConceptFile, PackFile } from "#core/pack/pack-schema";
import type { RuleFile } from "#core/pack/rule-schema";

/** A rule of a pack, with the file it stands in. */
export interface PackRule {
  readonly pack: string;
  readonly file: string;
  readonly positions: Positions;
  readonly rule: RuleFile;
}

/** A concept of a pack, with the file it stands in. */
export interface PackConcept {
  /** `pack/Concept`. */
  readonly id: string;
  readonly file: string;
  readonly positions: Positions;
  readonly concept: ConceptFile;
}

/** What a pack says of itself in code: where its files are and which functions rules may call. */
export interface PackDefinition {
  /** The folder that holds `pack.yaml`, `concepts/` and `rules/`. */
  readonly folder: string;
  readonly functions?: readonly FunctionSignature[];
  readonly controls?: readonly PackControl[];
}

/**
 * A mechanism that a pack brings, for rules of the kind `control` to ask for: SQL that works on the
 * tables of its concepts, whatever an application calls them.
 */
export interface PackControl {
  /** What rules ask for, such as `ledger`. */
  readonly name: string;
  /** One sentence: what it does. */
  readonly description: string;
  /** The concepts of the pack, by short name, without which it cannot work. */
  readonly concepts: readonly string[];
  /**
   * The SQL files of the pack's folder that make it, in order, run after tables and triggers exist.
   * `{Concept}` stands for a concept's table, `{Concept.field}` for a column, `{Concept#}` for the
   * entity's name as a text, `{role}` for the application's role, each quoted by the engine.
   */
  readonly sql: readonly string[];
}

/** A loaded domain pack: everything the engine knows of one sector. */
export interface Pack {
  readonly name: string;
  readonly folder: string;
  readonly manifest: PackFile;
  readonly concepts: readonly PackConcept[];
  readonly rules: readonly PackRule[];
  readonly tables: readonly DecisionTable[];
  /** The functions that rules may call: those given in code, and one for each table of one output. */
  readonly functions: readonly FunctionSignature[];
  /** The mechanisms it brings, with the text of their SQL instead of its place. */
  readonly controls: readonly PackControl[];
  /** The source that applications get as `src/<pack>/`, by file name: the pack's `src/runtime` folder. */
  readonly runtime: Readonly<Record<string, string>>;
  /** The tests that applications get as `test/<pack>/`, by file name: the pack's `testing` folder. */
  readonly testing: Readonly<Record<string, string>>;
}

/**
 * Declares a domain pack written in code: the identity function, kept for inference.
 *
 * @example
 * ```ts
 * import { definePack } from "@bylaw/core";
 *
 * export default definePack({ folder: new URL("..", import.meta.url).pathname });
 * ```
 */
export function definePack<const Definition extends PackDefinition>(pack: Definition): Definition {
  return pack;
}
