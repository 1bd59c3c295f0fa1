import type { Scope } from "#test/oracle/types";

/** An expression of the rule language, as the interpreter needs it. */
export interface Expression {
  readonly source: string;
  readonly scope: Scope;
  /** The paths that it reads; a field of an element as a field of the list it comes from. */
  readonly references: readonly (readonly string[])[];
  /** The functions of packs that it calls: names in `pack-functions.ts`. */
  readonly calls?: readonly string[];
}
