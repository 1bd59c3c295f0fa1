import type { Entity } from "#core/model/model";
import type { ControlEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { entityOfConcept } from "#core/model/entity-of-concept";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { systemColumns } from "#core/emit/system-columns";
import { fillPlaceholders, type Placeholder } from "#core/pack/control-placeholders";
import { controlOf } from "#core/weave/weave-control";

/** The SQL of a control that a pack brings. */
interface PackMigration {
  /** Such as `library_stocktaking`. */
  readonly name: string;
  readonly sql: string;
}

/** What the controls of packs add to the database, one migration each, for those that rules ask for. */
export function emitPackControls(woven: Woven, role: string): readonly PackMigration[] {
  const asked = new Map<string, ControlEnforcement[]>();
  for (const item of woven.enforcements) {
    if (item.kind !== "control" || item.pack === undefined) continue;
    const name = `${item.pack}_${item.control}`.replaceAll("-", "_");
    asked.set(name, [...(asked.get(name) ?? []), item]);
  }
  return [...asked]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, items]) => ({ name, sql: migration(items, woven, role) }));
}

function migration(items: readonly ControlEnforcement[], woven: Woven, role: string): string {
  const [first] = items;
  const control = first && controlOf(first, woven.packs);
  if (first?.pack === undefined || control === undefined) throw new Error("a control is missing");
  const { pack } = first;
  const fill = (one: Placeholder): string => {
    if (one.kind === "role") return sqlIdentifier(role);
    const entity = entityOfConcept(woven.model, pack, one.concept);
    if (entity === undefined) throw new Error(`no entity is a ${one.concept}`);
    if (one.kind === "table") return sqlIdentifier(entity.table);
    return one.kind === "name" ? sqlLiteral(entity.name) : column(entity, one.member);
  };
  const about = items.map(
    ({ rule: { definition } }) =>
      `-- ${commentText(definition.source.citation)}: ${commentText(definition.title)}`,
  );
  const texts = control.sql.map((sql) => fillPlaceholders(sql, fill));
  return [
    code`
      -- ${commentText(control.description)}
      ${about}
    `,
    ...texts,
  ].join("\n");
}

function column(entity: Entity, member: string): string {
  if (member === "tenant") return member;
  const field = entity.fields.find(({ name }) => name === member);
  const name = systemColumns[member] ?? field?.column;
  if (name === undefined) throw new Error(`${entity.name} has no field ${member}`);
  return sqlIdentifier(name);
}
