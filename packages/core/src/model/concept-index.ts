import { guessHelp } from "#core/model/guess-help";
import { reportModel } from "#core/model/report-model";
import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import type { Pack, PackConcept } from "#core/pack/pack";

/** The concepts of the packs in use, found by full or short name. */
export interface ConceptIndex {
  readonly byId: ReadonlyMap<string, PackConcept>;
  /** Finds `pack/Concept`, or `Concept` where one pack alone has it; otherwise says what is wrong. */
  readonly find: (name: string, at: Position) => PackConcept | Diagnostic;
}

/** Indexes the concepts of all packs. */
export function indexConcepts(packs: readonly Pack[]): ConceptIndex {
  const all = packs.flatMap((pack) => pack.concepts);
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  return {
    byId,
    find: (name, at) => {
      const exact = byId.get(name);
      if (exact !== undefined) return exact;
      const [match, ...others] = all.filter(({ concept }) => concept.concept === name);
      if (match === undefined) {
        const names = name.includes("/") ? byId.keys() : all.map(({ concept }) => concept.concept);
        const help = guessHelp(name, names, "concepts");
        return reportModel("BYL1201", { name }, { at, help });
      }
      if (others.length === 0) return match;
      const ids = [match, ...others].map(({ id }) => id);
      const help = `Write ${ids.map((id) => `\`${id}\``).join(" or ")}.`;
      const list = ids.map((id) => id.replace(/\/.*/, "")).join(", ");
      return reportModel("BYL1202", { name, packs: list }, { at, help });
    },
  };
}
