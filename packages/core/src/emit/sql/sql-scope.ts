import type { AppModel, Entity } from "#core/model/model";
import type { Rule } from "#core/rule/rule";
import type { ParameterValue } from "#core/rule/parameter-values";
import { entityOfConcept } from "#core/model/entity-of-concept";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { hasSqlForm, sqlFunctionName } from "#core/rule/expression/sql-function";
import type { FunctionSignature } from "#core/rule/expression/types";
import { parameterHistory } from "#core/rule/parameter-values";
import { sqlType } from "#core/emit/sql/sql-type";
import { systemColumns } from "#core/emit/system-columns";

/** How the variables of an expression are called in one place of the database. */
export interface SqlPlace {
  /** What stands before a column of `record`, such as `new.`; empty inside a CHECK. */
  readonly record: string;
  /** What stands before a column of `old`. */
  readonly old?: string;
  /**
   * The tenant of which all records are looked through, whoever looks; without it only those that the
   * actor sees.
   */
  readonly everyRecordOf?: string;
  /** The number of approvals that a guard counts. */
  readonly approvals?: string;
  /** In a policy, calls that do not depend on the row are wrapped so that they run once. */
  readonly once?: boolean;
}

/** What `expressionToSql` needs to print an expression in one place. */
export interface SqlScope {
  readonly reference: (path: readonly string[]) => string;
  readonly records: (
    concept: string,
    alias: string,
  ) => { readonly from: string; readonly reference: (path: readonly string[]) => string };
  readonly known: (path: readonly string[]) => boolean;
  readonly call: (signature: FunctionSignature) => string | undefined;
}

/** Prints the variables of a rule's expressions as SQL. */
export function sqlScope(
  model: AppModel,
  entity: Entity,
  rule: Rule | undefined,
  place: SqlPlace,
): SqlScope {
  const call = (name: string): string =>
    place.once ? `(select platform.${name}())` : `platform.${name}()`;
  const reference = ([variable = "", member = ""]: readonly string[]): string => {
    switch (variable) {
      case "record":
        return place.record + columnOf(entity, member);
      case "old":
        return (place.old ?? "old.") + columnOf(entity, member);
      case "actor":
        return call(member === "subject" ? "actor" : member);
      case "today":
      case "at":
        return call(variable);
      case "approvals":
        return place.approvals ?? "0";
      case "params":
        return rule === undefined ? "null" : parameter(rule, member, call("today"));
      default:
        throw new Error(`${variable} has no meaning in the database`);
    }
  };
  return {
    reference,
    known: ([variable = "", ...rest]) => {
      if (variable === "record") return isFilled(entity, rest[0] ?? "");
      const target = entityOfConcept(model, rule?.pack ?? "", rest[0] ?? "");
      if (variable === "records" && target !== undefined) return isFilled(target, rest[1] ?? "");
      return ["at", "today", "params"].includes(variable);
    },
    call: (signature) => (hasSqlForm(signature) ? sqlFunctionName(signature) : undefined),
    records: (concept, alias) => {
      if (concept === "consents") return consents(alias, place);
      const target = entityOfConcept(model, rule?.pack ?? "", concept);
      if (target === undefined) throw new Error(`no entity is a ${concept}`);
      // A name that no table has: it must not hide the one that a column is qualified with.
      const name = sqlIdentifier(`each ${alias}`);
      const table = sqlIdentifier(target.table);
      const { everyRecordOf: tenant } = place;
      return {
        from:
          tenant === undefined
            ? `${table} ${name}`
            : `(select * from ${table} every where every.tenant = ${tenant}) ${name}`,
        reference: ([member = ""]) => `${name}.${columnOf(target, member)}`,
      };
    },
  };
}

/** The consents in force: of the tenant that is looked through, otherwise of the one that has entered. */
function consents(
  alias: string,
  { everyRecordOf: tenant }: SqlPlace,
): ReturnType<SqlScope["records"]> {
  const name = sqlIdentifier(`each ${alias}`);
  return {
    from:
      tenant === undefined
        ? `platform.consent_of_tenant ${name}`
        : `(select * from platform.consent_in_force every where every.tenant = ${tenant}) ${name}`,
    reference: ([member = ""]) => `${name}.${sqlIdentifier(member)}`,
  };
}

/** The column of a member of a record, as text where it is an id. */
export function columnOf(entity: Entity, member: string): string {
  const system = systemColumns[member];
  if (system !== undefined) return member === "id" ? `${system}::text` : system;
  const field = entity.fields.find(({ name }) => name === member);
  if (field === undefined) throw new Error(`${entity.name} has no field ${member}`);
  const name = sqlIdentifier(field.column);
  return sqlType(field) === "uuid" ? `${name}::text` : name;
}

/** Whether every row has a value in the column of a member. */
function isFilled(entity: Entity, member: string): boolean {
  if (member === "state") return entity.states !== undefined;
  if (Object.hasOwn(systemColumns, member)) return true;
  return entity.fields.some(({ name, required }) => name === member && required);
}

function parameter(rule: Rule, name: string, today: string): string {
  const history = parameterHistory(rule, name);
  const [first, ...later] = history;
  if (first === undefined) throw new Error(`${rule.id} has no parameter ${name}`);
  if (later.length === 0) return literal(first.value);
  const cases = later
    .toReversed()
    .map(
      ({ from, value }) =>
        `when ${today} >= ${sqlLiteral(from ?? "-infinity")} then ${literal(value)}`,
    );
  return `(case ${cases.join(" ")} else ${literal(first.value)} end)`;
}

function literal(value: ParameterValue): string {
  if (typeof value === "object") return `array[${value.map(sqlLiteral).join(", ")}]::text[]`;
  if (typeof value === "string" && /^-?\d+\.\d+$/.test(value)) return value;
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return `date ${sqlLiteral(value)}`;
  return sqlLiteral(value);
}
