import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { indexConcepts } from "#core/model/concept-index";
import type { Resolving } from "#core/model/resolving";
import type { Pack, PackConcept } from "#core/pack/pack";

/** Binds the entities of a blueprint to their concepts, on which everything else depends. */
export function startResolving(document: BlueprintDocument, packs: readonly Pack[]): Resolving {
  const concepts = indexConcepts(packs);
  const problems: Diagnostic[] = [];
  const bindings = new Map<string, PackConcept>();
  const entitiesOf = new Map<string, string[]>();
  for (const [name, { is }] of Object.entries(document.blueprint.entities)) {
    if (is === undefined) continue;
    const concept = concepts.find(is, document.positions.value(["entities", name, "is"]));
    if ("severity" in concept) {
      problems.push(concept);
      continue;
    }
    bindings.set(name, concept);
    entitiesOf.set(concept.id, [...(entitiesOf.get(concept.id) ?? []), name]);
  }
  return {
    document,
    packs,
    concepts,
    bindings,
    entitiesOf,
    problems,
    keyAt: (path) => document.positions.key(path),
    valueAt: (path) => document.positions.value(path),
    textAt: (path) => document.positions.text(path),
  };
}
