import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Result } from "#core/diagnostic/diagnostic";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { checkFacts } from "#core/model/check-facts";
import { checkInverses } from "#core/model/check-inverses";
import { checkNames } from "#core/model/check-names";
import type { AppModel, Classification, Entity } from "#core/model/model";
import { kebabCase, pluralOf, sentenceCase, snakeCase } from "#core/model/naming";
import { resolveFields } from "#core/model/resolve-fields";
import { resolveOperations } from "#core/model/resolve-operations";
import { resolveRelations } from "#core/model/resolve-relations";
import { checkGrants, resolveGrants, resolveRoles } from "#core/model/resolve-roles";
import { resolveStates } from "#core/model/resolve-states";
import type { Resolving } from "#core/model/resolving";
import { startResolving } from "#core/model/start-resolving";
import type { Pack } from "#core/pack/pack";

/**
 * Resolves a blueprint against its packs: binds entities to concepts, joins their fields, relations
 * and states, fills in every default and checks every name. All problems come back at once
 * (`BYL1201` to `BYL1229`, and `BYL20xx` for expressions).
 *
 * @example
 * ```ts
 * import { parseBlueprint, resolveModel } from "@bylaw/core";
 *
 * const document = parseBlueprint("bylaw: 1\napp: library\n", "blueprint.yaml").value;
 * const model = document && resolveModel(document, []).value;
 * ```
 */
export function resolveModel(
  document: BlueprintDocument,
  packs: readonly Pack[],
): Result<AppModel> {
  const resolving = startResolving(document, packs);
  const { blueprint } = document;
  checkFacts(resolving);
  checkGrants(resolving);
  const entities = resolveEntities(resolving);
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const roles = resolveRoles(byName, resolving);
  const operations = resolveOperations(byName, resolving);
  checkNames(entities, operations, resolving);

  const diagnostics = resolving.problems;
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const value: AppModel = {
    name: blueprint.app,
    title: blueprint.title ?? sentenceCase(blueprint.app),
    description: blueprint.description,
    assurance: blueprint.assurance,
    tenancy: blueprint.tenancy,
    jurisdictions: blueprint.jurisdictions,
    asOf: blueprint.asOf ?? latestDay(packs),
    facts: blueprint.facts,
    packs: packs.map(({ name, manifest }) => ({ name, version: manifest.version })),
    classes: classesInUse(entities, packs),
    roles,
    entities,
    operations,
    settings: blueprint.settings,
  };
  return { value, diagnostics };
}

function resolveEntities(resolving: Resolving): readonly Entity[] {
  const { document, bindings, keyAt } = resolving;
  const drafts = Object.entries(document.blueprint.entities).map(([name, declared]) => {
    const { ones, links, inverses } = resolveRelations(name, resolving);
    const concept = bindings.get(name);
    const entity: Entity = {
      name,
      title: declared.title ?? sentenceCase(name),
      description: declared.description ?? concept?.concept.description,
      concept: concept?.id,
      table: snakeCase(name),
      path: declared.plural ?? pluralOf(kebabCase(name)),
      fields: [...resolveFields(name, resolving), ...ones],
      links,
      inverses: inverses.map(({ name: key, target, by, description }) => ({
        name: key,
        target,
        by,
        description,
      })),
      states: resolveStates(name, resolving),
      grants: resolveGrants(name, resolving),
      origin: keyAt(["entities", name]),
    };
    return { entity, inverses };
  });
  const byName = new Map(drafts.map(({ entity }) => [entity.name, entity]));
  for (const { entity, inverses } of drafts) {
    checkInverses(entity.name, inverses, byName, resolving);
  }
  return drafts.map(({ entity }) => entity);
}

/** The latest day as of which one of the packs states the law; without packs there is no law. */
function latestDay(packs: readonly Pack[]): string {
  return packs.map(({ manifest }) => manifest.asOf).reduce((a, b) => (a > b ? a : b), "1970-01-01");
}

/** The classes of the fields and the classes that those are part of, in the packs' order. */
function classesInUse(
  entities: readonly Entity[],
  packs: readonly Pack[],
): readonly Classification[] {
  const used = entities.flatMap(({ fields }) => fields.map((field) => field.class ?? ""));
  const known = new Map(packs.flatMap((pack) => Object.entries(pack.manifest.classifications)));
  return [...known]
    .filter(([name]) => used.some((each) => each === name || each.startsWith(`${name}.`)))
    .map(([name, { title, sensitive }]) => ({ name, title, sensitive }));
}
