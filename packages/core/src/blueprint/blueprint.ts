import type { Blueprint } from "#core/blueprint/blueprint-schema";
import type { Position } from "#core/diagnostic/diagnostic";

/** Where the parts of a YAML document stand. */
export interface Positions {
  /** The position of the value at a path, or of its nearest parent that exists. */
  readonly value: (path: readonly (string | number)[]) => Position;
  /** The position of the key at the end of a path. */
  readonly key: (path: readonly (string | number)[]) => Position;
  /** Where the text of the value at a path begins: within its quotation marks or below its `|`. */
  readonly text: (path: readonly (string | number)[]) => Position;
}

/** A blueprint as read from its file. */
export interface BlueprintDocument {
  readonly file: string;
  readonly text: string;
  readonly blueprint: Blueprint;
  readonly positions: Positions;
}
