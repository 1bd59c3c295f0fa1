import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import type { ConceptIndex } from "#core/model/concept-index";
import type { Pack, PackConcept } from "#core/pack/pack";

type Path = readonly (string | number)[];

/** What the parts of the resolution share while one blueprint is resolved. */
export interface Resolving {
  readonly document: BlueprintDocument;
  readonly packs: readonly Pack[];
  readonly concepts: ConceptIndex;
  /** The concept that each entity is, by the entity's name. */
  readonly bindings: ReadonlyMap<string, PackConcept>;
  /** The names of the entities that are a concept, by the concept's id. */
  readonly entitiesOf: ReadonlyMap<string, readonly string[]>;
  /** The problems found so far, in the order in which they were found. */
  readonly problems: Diagnostic[];
  /** The help for an unknown name, as `guessHelp` gives it; only for the first hundred, since it is slow. */
  readonly guess: (name: string, known: Iterable<string>, what: string) => string | undefined;
  readonly keyAt: (path: Path) => Position;
  readonly valueAt: (path: Path) => Position;
  readonly textAt: (path: Path) => Position;
}
