import type { ExplainedEntity } from "#core/cli/explain/explained";
import type { FileTree } from "#core/emit/file-tree";
import type { Entity } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { kebabCase } from "#core/model/naming";

/** Follows an entity to its concept, its rules and its files. */
export function explainEntity(
  entity: Entity,
  { decisions }: Woven,
  files: FileTree,
): ExplainedEntity {
  const folder = kebabCase(entity.name);
  return {
    kind: "entity",
    name: entity.name,
    title: entity.title,
    concept: entity.concept ?? null,
    at: entity.origin,
    api: `/v1/${entity.path}`,
    table: entity.table,
    fields: entity.fields.map(({ name, type, class: classified }) => ({
      name,
      type,
      class: classified ?? null,
    })),
    rules: decisions
      .filter(({ entities }) => entities.includes(entity.name))
      .map(({ rule, outcome }) => ({ id: rule.id, title: rule.definition.title, outcome })),
    files: files
      .map(({ path }) => path)
      .filter((path) => path.split(/[/.]/).includes(folder) && !path.startsWith("src/platform/")),
  };
}
