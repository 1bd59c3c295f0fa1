import type { Position } from "#core/diagnostic/diagnostic";
import type { Entity, Operation } from "#core/model/model";
import { checkInterfaceNames } from "#core/model/check-interface-names";
import { distinctNames, type MappedName } from "#core/model/distinct-names";
import { snakeCase } from "#core/model/naming";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";

/** Members that every record has, or that every JavaScript object has. */
const systemMembers: ReadonlySet<string> = new Set([
  "id",
  "version",
  "createdAt",
  "createdBy",
  "updatedAt",
  "updatedBy",
  "lastAction",
  "state",
  "tenant",
  "history",
  "then",
  "toJSON",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Columns that every table has, of ours and of PostgreSQL's own. */
const systemColumns: ReadonlySet<string> = new Set([
  ...[...systemMembers].map(snakeCase),
  ..."xmin xmax cmin cmax ctid tableoid".split(" "),
]);

/** Types that an emitted module may use beside the entity's own: the language's and the platform's. */
const systemTypes: ReadonlySet<string> = new Set(
  (
    "Array Boolean Buffer Date Error Function JSON Map Math Number Object Omit Partial Pick " +
    "Promise Readonly Record RegExp Request Required Response Set String Symbol URL " +
    "EntityDefinition OperationDefinition OperationHandler RecordRule Validator"
  ).split(" "),
);

/** Paths below an entity that are not operations, and words that cannot name a function. */
const systemOperations: ReadonlySet<string> = new Set(
  (
    "history approvals create read search update delete await break case catch class const continue " +
    "debugger default do else enum export extends false finally for function if import in " +
    "instanceof let new null package return static super switch this throw true try typeof " +
    "var void while with yield eval arguments"
  ).split(" "),
);

/** What the interface has beside the entities. */
const systemPaths: ReadonlySet<string> = new Set([
  "obligations",
  "audit-entries",
  "webhooks",
  "legal-holds",
  "purges",
]);

/** How many bytes a name has in PostgreSQL at most. */
const longest = 63;

/** Checks that names stay apart from each other and from the system's once they are mapped. */
export function checkNames(
  entities: readonly Entity[],
  operations: readonly Operation[],
  { problems }: Resolving,
): void {
  const reserved = (name: string, taken: ReadonlySet<string>, at: Position, help: string): void => {
    if (taken.has(name)) problems.push(reportModel("BYL1205", { name }, { at, help }));
  };
  const distinct = (names: readonly MappedName[]): void => {
    problems.push(...distinctNames(names, longest));
  };

  distinct(
    entities.flatMap(({ name, table, origin, links }) => [
      { name, mapped: table, at: origin },
      ...links.map((link) => ({
        name: `${name}.${link.name}`,
        mapped: link.table,
        at: link.origin,
      })),
    ]),
  );
  distinct(entities.map(({ name, path, origin }) => ({ name, mapped: path, at: origin })));
  distinct(operations.map(({ name, path, origin }) => ({ name, mapped: path, at: origin })));
  problems.push(...checkInterfaceNames(entities, operations));
  for (const { path, table, origin } of entities) {
    const help = "Give it another `plural`, or another name.";
    reserved(path, systemPaths, origin, help);
    if (table.startsWith("pg_"))
      problems.push(reportModel("BYL1205", { name: table }, { at: origin, help }));
  }
  for (const entity of entities) {
    const help = `Choose another name, for example \`${entity.name}Entry\`.`;
    reserved(entity.name, systemTypes, entity.origin, help);
    const members = [
      ...entity.fields.map(({ name, column, origin }) => ({ name, mapped: column, at: origin })),
      ...entity.links.map(({ name, origin }) => ({ name, mapped: snakeCase(name), at: origin })),
      ...entity.inverses.map(({ name }) => ({ name, mapped: snakeCase(name), at: entity.origin })),
    ];
    distinct(members);
    for (const { name, mapped, at } of members) {
      const better = `${entity.table.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const taken = systemColumns.has(mapped) ? new Set([name]) : systemMembers;
      reserved(name, taken, at, `Choose another name, for example \`${better}\`.`);
    }
  }
  for (const { name, on, origin } of operations) {
    reserved(name, systemOperations, origin, `Choose another name, for example \`${name}${on}\`.`);
  }
}
