import type { Outcome } from "#core/decide/decision";
import type { Position } from "#core/diagnostic/diagnostic";
import type { Mention } from "#core/cli/explain/find-mentions";

/** The way from a citation to what enforces and tests it. */
export interface ExplainedRule {
  readonly kind: "rule";
  readonly id: string;
  readonly title: string;
  readonly pack: string;
  readonly ruleKind: string;
  readonly citation: string;
  readonly url: string | null;
  readonly says: string;
  readonly status: string;
  readonly holds: { readonly from?: string | undefined; readonly to?: string | undefined };
  /** Where the rule is written. */
  readonly at: Position;
  readonly outcome: Outcome;
  readonly reason: string;
  /** The lines of the blueprint that led to it. */
  readonly because: readonly Position[];
  readonly entities: readonly string[];
  readonly enforced: readonly {
    readonly layer: string;
    readonly as: string;
    readonly entity: string | null;
  }[];
  /** The lines of the application that enforce it. */
  readonly code: readonly Mention[];
  readonly tests: readonly Mention[];
  readonly documents: readonly Mention[];
  readonly notEncoded: readonly string[];
}

/** A kind of record, with the rules that bind it and the files it is made of. */
export interface ExplainedEntity {
  readonly kind: "entity";
  readonly name: string;
  readonly title: string;
  readonly concept: string | null;
  readonly at: Position;
  /** Under which path the API serves it. */
  readonly api: string;
  readonly table: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly class: string | null;
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcome: Outcome;
  }[];
  readonly files: readonly string[];
}

/** A file, or a line of it, with the rules that it is there for. */
export interface ExplainedFile {
  readonly kind: "file";
  readonly path: string;
  readonly line: number | null;
  /** What the file is, where no rule says so. */
  readonly note: string | null;
  readonly rules: readonly ExplainedRule[];
}

/** What `bylaw explain --json` prints. */
export type Explained = ExplainedRule | ExplainedEntity | ExplainedFile;
