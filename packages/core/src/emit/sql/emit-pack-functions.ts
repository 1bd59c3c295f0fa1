import type { Enforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { expressionsOf } from "#core/emit/enforcement-expressions";
import { dollarQuoted, sqlIdentifier } from "#core/emit/quote-sql";
import type { FunctionSignature } from "#core/rule/expression/types";
import { hasSqlForm, sqlFunctionName, sqlFunctionType } from "#core/rule/expression/sql-function";
import { tableToSql } from "#core/rule/table/table-to-sql";
import { packFunctions } from "#core/weave/can-call";

/** The functions of packs that the database calls, each once, sorted by name. */
export function databaseFunctions({ enforcements }: Woven): readonly FunctionSignature[] {
  const called = enforcements
    .filter(isInDatabase)
    .flatMap(expressionsOf)
    .flatMap(packFunctions)
    .filter(hasSqlForm);
  const byName = new Map(called.map((signature) => [sqlFunctionName(signature), signature]));
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, signature]) => signature);
}

/** Whether the database evaluates something of it; for a guard in the service it finds the records. */
function isInDatabase(item: Enforcement): boolean {
  return item.layer === "database" || item.kind === "guard";
}

/**
 * The functions of packs in SQL, in a schema for each pack, before the tables whose rules call them. In
 * PL/pgSQL, which plans each once a session: in SQL a constraint would plan them for every statement.
 */
export function emitPackFunctions(woven: Woven): readonly string[] {
  const functions = databaseFunctions(woven);
  const schemas = [...new Set(functions.map(schemaOf))];
  return [
    ...schemas.map(
      (schema) => code`
        -- What the law gives as a table or an algorithm, as rules call it.
        create schema ${schema};

      `,
    ),
    ...functions.map(
      (signature) => code`
        -- ${commentText(signature.description)}
        create function ${sqlFunctionName(signature)}(${parameterTypes(signature)}) returns ${typeOf(signature.returns)}
          language plpgsql immutable strict parallel safe as ${dollarQuoted(`begin return ${bodyOf(signature)}; end`)};
        revoke execute on function ${sqlFunctionName(signature)} from public;

      `,
    ),
  ];
}

/** What the application's role needs to call them. */
export function packFunctionGrants(woven: Woven, role: string): readonly string[] {
  const functions = databaseFunctions(woven);
  const app = sqlIdentifier(role);
  return [
    ...[...new Set(functions.map(schemaOf))].map(
      (schema) => `grant usage on schema ${schema} to ${app};`,
    ),
    ...functions.map(
      (signature) => `grant execute on function ${sqlFunctionName(signature)} to ${app};`,
    ),
  ];
}

function schemaOf(signature: FunctionSignature): string {
  const name = sqlFunctionName(signature);
  return name.slice(0, name.lastIndexOf("."));
}

function bodyOf({ sql, table }: FunctionSignature): string {
  return table === undefined ? `(${sql ?? "NULL"})` : tableToSql(table);
}

function parameterTypes({ parameters }: FunctionSignature): string {
  return parameters.map(typeOf).join(", ");
}

function typeOf(type: FunctionSignature["returns"]): string {
  const name = sqlFunctionType(type);
  if (name === undefined) throw new Error("a record has no type in SQL");
  return name;
}
