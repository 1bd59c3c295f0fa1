import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { distinctNames, type MappedName } from "#core/model/distinct-names";
import type { Entity, Operation } from "#core/model/model";
import { entityConstant, linkConstant, toPascal } from "#core/emit/typescript/names";

const nowhere: Position = { file: "", line: 1, column: 1 };
const verbs =
  "create search read change delete readHistoryOf decideApprovalOf listApprovalsOf".split(" ");

/**
 * Checks that what the interface and the code call types and operations stays apart: an entity
 * `Book` brings `NewBook`, `BookChange` and `createBook`, an operation `lend` brings `LendInput`.
 */
export function checkInterfaceNames(
  entities: readonly Entity[],
  operations: readonly Operation[],
): readonly Diagnostic[] {
  const types = [
    { name: "the platform's own type", mapped: "Problem", at: nowhere },
    ...entities.flatMap(({ name, origin }): MappedName[] =>
      [name, `New${name}`, `${name}Change`].map((mapped) => ({ name, mapped, at: origin })),
    ),
    ...operations.map(({ name, path, origin }) => ({
      name,
      mapped: `${toPascal(path)}Input`,
      at: origin,
    })),
  ];
  const calls = [
    ...entities.flatMap(({ name, links, origin }): MappedName[] =>
      [
        ...verbs.map((verb) => `${verb}${name}`),
        ...links.flatMap((link) => linkCalls(name, link.name)),
      ].map((mapped) => ({ name, mapped, at: origin })),
    ),
    ...operations.map(({ name, origin }) => ({ name, mapped: name, at: origin })),
  ];
  const paths = entities.flatMap((entity) => pathsBelow(entity, operations));
  const constants = entities.flatMap(({ name, links, origin }) => [
    { name, mapped: entityConstant(name), at: origin },
    ...links.map((link) => ({
      name: `${name}.${link.name}`,
      mapped: linkConstant(link.table),
      at: link.origin,
    })),
  ]);
  return [types, calls, paths, constants].flatMap((names) => distinctNames(names));
}

/** What stands behind a record's own path: its links, and what can be done with it. */
function pathsBelow(entity: Entity, operations: readonly Operation[]): readonly MappedName[] {
  const base = `${entity.path}/{id}`;
  return [
    { name: "the approvals of a record", mapped: `${base}/approvals`, at: nowhere },
    ...entity.links.map(({ name, origin }) => ({ name, mapped: `${base}/${name}`, at: origin })),
    ...operations
      .filter(({ on }) => on === entity.name)
      .map(({ name, path, origin }) => ({ name, mapped: `${base}/${path}`, at: origin })),
  ];
}

function linkCalls(entity: string, link: string): readonly string[] {
  return ["list", "add", "remove"].map((verb) => `${verb}${entity}${toPascal(link)}`);
}
