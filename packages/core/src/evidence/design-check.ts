import type { PropertyRun, RuleProof } from "#core/prove/proof";

/** What shows that a rule about the blueprint is kept. */
export interface DesignCheck {
  /** The run of its examples, which are its property. */
  readonly run: PropertyRun;
  /** Where the examples stand: a path within the pack, which the application does not contain. */
  readonly source: string;
  /** What was seen, in one or two sentences. */
  readonly says: string;
}

/**
 * How a rule about the blueprint was tried; undefined of other rules, and where nothing was tried. No
 * application is built without such a rule, because nothing in an application enforces it.
 */
export function designCheck({
  kind,
  pack,
  property,
  mutation,
}: RuleProof): DesignCheck | undefined {
  if (kind !== "design" || property === undefined) return undefined;
  return {
    run: property,
    source: `${property.file} of the pack ${pack}`,
    says: property.state === "passed" ? shown(mutation !== undefined) : notShown,
  };
}

function shown(hasMutants: boolean): string {
  const mutants = hasMutants ? ", and its mutants show how sharp these are" : "";
  return `The check of the blueprint refuses what breaks the rule, before anything is built: its examples show it${mutants}.`;
}

const notShown =
  "The check of the blueprint has to refuse what breaks the rule, before anything is built; its examples do not show that it does.";
