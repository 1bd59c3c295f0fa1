import type { FieldDeclaration } from "#core/blueprint/blueprint-format";
import type { Position } from "#core/diagnostic/diagnostic";
import { checkField } from "#core/model/check-field";
import { lookup } from "#core/model/lookup";
import type { Field } from "#core/model/model";
import { sentenceCase, snakeCase } from "#core/model/naming";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";
import { tightenField } from "#core/model/tighten-field";

/** The fields of an entity: its concept's first, each as the entity tightens it, then its own. */
export function resolveFields(entity: string, resolving: Resolving): readonly Field[] {
  const { keyAt, valueAt, problems } = resolving;
  const own = lookup(resolving.document.blueprint.entities, entity)?.fields ?? {};
  const concept = resolving.bindings.get(entity);
  const inherited = concept?.concept.fields ?? {};
  const fields: Field[] = [];
  for (const [name, declared] of Object.entries(inherited)) {
    const tighter = lookup(own, name);
    const at = concept?.positions.key(["fields", name]) ?? keyAt(["entities", entity]);
    if (tighter === undefined) {
      fields.push(toField(name, declared, at, true));
      continue;
    }
    const path = ["entities", entity, "fields", name];
    const tightened = tightenField(declared, tighter);
    for (const { key, problem } of tightened.problems) {
      problems.push(
        reportModel(
          "BYL1203",
          { field: `${entity}.${name}`, concept: concept?.id ?? "", problem },
          { at: valueAt([...path, key]) },
        ),
      );
    }
    if (tightened.problems.length === 0) {
      problems.push(
        ...checkField(`${entity}.${name}`, tightened.field, (key) => valueAt([...path, key])),
      );
      checkClass(`${entity}.${name}`, name, tightened.field, path, resolving);
    }
    fields.push(toField(name, tightened.field, keyAt(path), true));
  }
  for (const [name, declared] of Object.entries(own)) {
    if (Object.hasOwn(inherited, name)) continue;
    fields.push(
      ownField(
        `${entity}.${name}`,
        name,
        declared,
        ["entities", entity, "fields", name],
        resolving,
      ),
    );
  }
  return fields;
}

/** A field that the blueprint alone declares, checked. */
export function ownField(
  label: string,
  name: string,
  declared: FieldDeclaration,
  path: readonly string[],
  resolving: Resolving,
): Field {
  resolving.problems.push(
    ...checkField(label, declared, (key) => resolving.valueAt([...path, key])),
  );
  const { required, readOnly, default: value } = declared;
  if (required === true && readOnly === true && value === undefined) {
    const problem = "it is `required`, but nobody may give it a value";
    const help = "Give it a `default`, or leave out one of the two.";
    const at = resolving.valueAt([...path, "readOnly"]);
    resolving.problems.push(reportModel("BYL1208", { field: label, problem }, { at, help }));
  }
  checkClass(label, name, declared, path, resolving);
  return toField(name, declared, resolving.keyAt(path), false);
}

function checkClass(
  label: string,
  name: string,
  declared: FieldDeclaration,
  path: readonly string[],
  { packs, guess, problems, keyAt, valueAt }: Resolving,
): void {
  if (declared.class === undefined) {
    const bare = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    const match = packs
      .flatMap((pack) => pack.manifest.classifiers)
      .find(({ names }) =>
        names.some((each) => each.toLowerCase().replaceAll(/[^a-z0-9]/g, "") === bare),
      );
    if (match === undefined) return;
    problems.push(
      reportModel("BYL1211", { field: label, class: match.class }, { at: keyAt(path) }),
    );
    return;
  }
  const classes = packs.flatMap((pack) => Object.keys(pack.manifest.classifications));
  if (declared.class === "none" || classes.includes(declared.class)) return;
  const help = guess(declared.class, [...classes, "none"], "classes");
  const at = valueAt([...path, "class"]);
  problems.push(reportModel("BYL1210", { class: declared.class }, { at, help }));
}

function toField(
  name: string,
  declared: FieldDeclaration,
  origin: Position,
  fromConcept: boolean,
): Field {
  return {
    name,
    column: snakeCase(name),
    type: declared.type,
    title: declared.title ?? sentenceCase(name),
    description: declared.description,
    required: declared.required ?? false,
    unique: declared.unique ?? false,
    search: declared.search ?? false,
    readOnly: declared.readOnly ?? false,
    min: declared.min,
    max: declared.max,
    scale: declared.scale,
    values: declared.values,
    pattern: declared.pattern,
    default: declared.default,
    class: declared.class === "none" ? undefined : declared.class,
    references: undefined,
    unseen: false,
    fromConcept,
    origin,
  };
}
