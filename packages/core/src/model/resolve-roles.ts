import type { Entity, Grant, Role } from "#core/model/model";
import { sentenceCase } from "#core/model/naming";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";

const allGrants: readonly Grant[] = ["create", "read", "search", "update", "delete", "history"];

/** The roles, with purposes and needs checked against the packs and the entities' fields. */
export function resolveRoles(
  fieldsOf: ReadonlyMap<string, Pick<Entity, "fields">>,
  { document, packs, guess, problems, keyAt, valueAt }: Resolving,
): readonly Role[] {
  const purposes = packs.flatMap((pack) => Object.keys(pack.manifest.purposes));
  const classes = packs.flatMap((pack) => Object.keys(pack.manifest.classifications));
  const fields = [...fieldsOf].flatMap(([entity, value]) =>
    value.fields.map((field) => `${entity}.${field.name}`),
  );
  const needs = new Set([...classes, ...fields]);
  return Object.entries(document.blueprint.roles).map(([name, role]) => {
    for (const [index, purpose] of role.purposes.entries()) {
      if (purposes.length === 0 || purposes.includes(purpose)) continue;
      const at = valueAt(["roles", name, "purposes", index]);
      const help = guess(purpose, purposes, "purposes");
      problems.push(reportModel("BYL1225", { purpose }, { at, help }));
    }
    for (const [index, need] of role.needs.entries()) {
      if (needs.has(need)) continue;
      const at = valueAt(["roles", name, "needs", index]);
      const help = guess(need, needs, "classes and fields");
      problems.push(reportModel("BYL1228", { role: name, need }, { at, help }));
    }
    return {
      name,
      title: role.title ?? sentenceCase(name),
      description: role.description,
      purposes: role.purposes,
      needs: role.needs,
      origin: keyAt(["roles", name]),
    };
  });
}

/** Which roles hold each grant on an entity, in the blueprint's order. */
export function resolveGrants(
  entity: string,
  { document }: Resolving,
): Readonly<Record<Grant, readonly string[]>> {
  const holders = (grant: Grant): readonly string[] =>
    Object.entries(document.blueprint.roles)
      .filter(([, { may }]) => {
        const granted = Object.hasOwn(may, entity) ? may[entity] : [];
        return granted === "all" || granted?.includes(grant) === true;
      })
      .map(([name]) => name);
  return {
    create: holders("create"),
    read: holders("read"),
    search: holders("search"),
    update: holders("update"),
    delete: holders("delete"),
    history: holders("history"),
  };
}

/** Checks that grants name entities, and that what can be searched can be read. */
export function checkGrants({ document, guess, problems, keyAt, valueAt }: Resolving): void {
  const entities = Object.keys(document.blueprint.entities);
  for (const [role, { may }] of Object.entries(document.blueprint.roles)) {
    for (const [entity, grants] of Object.entries(may)) {
      if (!entities.includes(entity)) {
        const at = keyAt(["roles", role, "may", entity]);
        const help = guess(entity, entities, "entities");
        problems.push(reportModel("BYL1219", { entity }, { at, help }));
      }
      const granted = grants === "all" ? allGrants : grants;
      if (!granted.includes("search") || granted.includes("read")) continue;
      const at = valueAt(["roles", role, "may", entity]);
      problems.push(reportModel("BYL1220", { role, entity }, { at }));
    }
  }
}
