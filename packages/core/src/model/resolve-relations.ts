import type { RelationDeclaration } from "#core/blueprint/blueprint-format";
import type { Position } from "#core/diagnostic/diagnostic";
import { lookup } from "#core/model/lookup";
import type { Field, Inverse, Link } from "#core/model/model";
import { sentenceCase, snakeCase } from "#core/model/naming";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";

/** The relations of an entity, by how they are kept. */
interface Relations {
  readonly ones: readonly Field[];
  readonly links: readonly Link[];
  readonly inverses: readonly (Inverse & { readonly origin: Position })[];
}

/** The relations of an entity: its concept's, bound to entities, and its own. */
export function resolveRelations(entity: string, resolving: Resolving): Relations {
  const own = lookup(resolving.document.blueprint.entities, entity)?.relations ?? {};
  const concept = resolving.bindings.get(entity);
  const inherited = concept?.concept.relations ?? {};
  const ones: Field[] = [];
  const links: Link[] = [];
  const inverses: (Inverse & { origin: Position })[] = [];

  const add = (
    name: string,
    relation: RelationDeclaration,
    target: string,
    origin: Position,
    fromConcept: boolean,
  ): void => {
    const { description } = relation;
    if ("one" in relation) {
      ones.push(toField(name, relation, target, origin, fromConcept));
    } else if ("many" in relation) {
      inverses.push({ name, target, by: relation.by, description, origin });
    } else {
      const table = `${snakeCase(entity)}_${snakeCase(name)}`;
      links.push({ name, table, target, description, origin });
    }
  };

  for (const [name, relation] of Object.entries(inherited)) {
    if (Object.hasOwn(own, name) || concept === undefined) continue;
    const target = conceptTarget(entity, name, relation, resolving);
    if (target !== undefined) {
      add(name, relation, target, concept.positions.key(["relations", name]), true);
    }
  }
  for (const [name, relation] of Object.entries(own)) {
    const path = ["entities", entity, "relations", name];
    const target = ownTarget(`${entity}.${name}`, relation, path, resolving);
    if (target === undefined) continue;
    const general = lookup(inherited, name);
    if (general !== undefined) {
      checkTighter(entity, name, { general, relation, target }, resolving);
    }
    const merged = general === undefined ? relation : mergeRelation(general, relation);
    add(name, merged, target, resolving.keyAt(path), general !== undefined);
  }
  return { ones, links, inverses };
}

/** The entity that a concept's relation points to in this app. */
function conceptTarget(
  entity: string,
  name: string,
  relation: RelationDeclaration,
  { bindings, entitiesOf, problems, valueAt }: Resolving,
): string | undefined {
  const concept = bindings.get(entity);
  if (concept === undefined) return undefined;
  const target = qualified(targetOf(relation), concept.id);
  const [only, ...others] = entitiesOf.get(target) ?? [];
  const at = valueAt(["entities", entity, "is"]);
  const label = `${entity}.${name}`;
  if (only === undefined) {
    if ("many" in relation) return undefined;
    const short = target.replace(/.*\//, "");
    const help = `Add under \`entities:\` the line \`${short}: { is: ${target} }\`.`;
    problems.push(
      reportModel("BYL1213", { relation: label, concept: concept.id, target }, { at, help }),
    );
    return undefined;
  }
  if (others.length === 0) return only;
  const kind = "one" in relation ? "one" : "many" in relation ? "many" : "manyToMany";
  const help = `Say which under \`relations:\` of \`${entity}\`, for example \`${name}: { ${kind}: ${only} }\`.`;
  const entities = [only, ...others].join(", ");
  problems.push(reportModel("BYL1214", { relation: label, target, entities }, { at, help }));
  return undefined;
}

/** The entity that a relation of the blueprint points to, named as such or by its concept. */
function ownTarget(
  label: string,
  relation: RelationDeclaration,
  path: readonly string[],
  { document, concepts, entitiesOf, guess, problems, valueAt }: Resolving,
): string | undefined {
  const target = targetOf(relation);
  const declared = document.blueprint.entities;
  if (Object.hasOwn(declared, target)) return target;
  const names = Object.keys(declared);
  const key = "one" in relation ? "one" : "many" in relation ? "many" : "manyToMany";
  const at = valueAt([...path, key]);
  const [only, ...others] = entitiesOf.get(target) ?? [];
  if (only === undefined) {
    const help = concepts.byId.has(target)
      ? `Add under \`entities:\` the line \`${target.replace(/.*\//, "")}: { is: ${target} }\`.`
      : guess(target, names, "entities");
    problems.push(reportModel("BYL1212", { relation: label, target }, { at, help }));
    return undefined;
  }
  if (others.length === 0) return only;
  const entities = [only, ...others].join(", ");
  const help = `Name one of them: \`${key}: ${only}\`.`;
  problems.push(reportModel("BYL1214", { relation: label, target, entities }, { at, help }));
  return undefined;
}

/** An entity may say which entity a concept's relation points to, and require it; nothing else. */
function checkTighter(
  entity: string,
  name: string,
  {
    general,
    relation,
    target,
  }: {
    readonly general: RelationDeclaration;
    readonly relation: RelationDeclaration;
    readonly target: string;
  },
  { bindings, problems, keyAt }: Resolving,
): void {
  const concept = bindings.get(entity);
  if (concept === undefined) return;
  const wanted = qualified(targetOf(general), concept.id);
  const problem = ["one", "many", "manyToMany"].some((key) => key in general !== key in relation)
    ? "it is of another kind there"
    : bindings.get(target)?.id !== wanted
      ? `it must point to an entity that is \`${wanted}\``
      : "one" in general && "one" in relation && general.required && relation.required === false
        ? "it is `required` there"
        : undefined;
  if (problem === undefined) return;
  const at = keyAt(["entities", entity, "relations", name]);
  const help = "Keep what the concept says, or give the relation another name.";
  problems.push(
    reportModel(
      "BYL1216",
      { relation: `${entity}.${name}`, concept: concept.id, problem },
      { at, help },
    ),
  );
}

function targetOf(relation: RelationDeclaration): string {
  if ("one" in relation) return relation.one;
  return "many" in relation ? relation.many : relation.manyToMany;
}

/** A concept's name with its pack; without a slash it is of the same pack as the one that names it. */
function qualified(name: string, from: string): string {
  return name.includes("/") ? name : `${from.replace(/\/.*/, "")}/${name}`;
}

/** A concept's relation as the entity says it, with what only the concept says. */
function mergeRelation(
  general: RelationDeclaration,
  own: RelationDeclaration,
): RelationDeclaration {
  const description = own.description ?? general.description;
  if (!("one" in own)) return { ...own, description };
  const required = own.required ?? ("one" in general ? general.required : undefined);
  const unseen = own.unseen ?? ("one" in general ? general.unseen : undefined);
  return { ...own, description, required, unseen };
}

function toField(
  name: string,
  relation: Extract<RelationDeclaration, { one: string }>,
  target: string,
  origin: Position,
  fromConcept: boolean,
): Field {
  return {
    name,
    column: snakeCase(name),
    type: "uuid",
    title: sentenceCase(name),
    description: relation.description,
    required: relation.required ?? false,
    unique: false,
    search: true,
    readOnly: false,
    min: undefined,
    max: undefined,
    scale: undefined,
    values: undefined,
    pattern: undefined,
    default: undefined,
    class: undefined,
    references: target,
    unseen: relation.unseen ?? false,
    fromConcept,
    origin,
  };
}
