import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { indexConcepts } from "#core/model/concept-index";
import { guessHelp } from "#core/model/guess-help";
import type { Resolving } from "#core/model/resolving";
import type { Pack, PackConcept } from "#core/pack/pack";

const mostGuesses = 100;

/** Binds the entities of a blueprint to their concepts, on which everything else depends. */
export function startResolving(document: BlueprintDocument, packs: readonly Pack[]): Resolving {
  const concepts = indexConcepts(packs);
  const problems: Diagnostic[] = [];
  let guesses = 0;
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
    guess: (name, known, what) => {
      guesses += 1;
      return guesses > mostGuesses ? undefined : guessHelp(name, known, what);
    },
    keyAt: (path) => document.positions.key(path),
    valueAt: (path) => document.positions.value(path),
    textAt: (path) => document.positions.text(path),
  };
}
