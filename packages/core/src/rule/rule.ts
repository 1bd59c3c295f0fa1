import type { Positions } from "#core/blueprint/blueprint";
import type { RuleFile } from "#core/pack/rule-schema";
import type { Expression } from "#core/rule/expression/compile-expression";

/** A rule whose expressions have been compiled against its pack's concepts. */
export interface Rule {
  readonly id: string;
  readonly pack: string;
  readonly file: string;
  readonly positions: Positions;
  readonly definition: RuleFile;
  /** The concept it speaks of, as `pack/Concept`; undefined for one that speaks of classes or the app. */
  readonly concept: string | undefined;
  /** By the name of the key they stand under: `applies`, `require`, `from`, `if`, `rows`, `fields`. */
  readonly expressions: Readonly<Record<string, Expression>>;
}
