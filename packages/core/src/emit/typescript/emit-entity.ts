import { withArticle } from "#core/emit/with-article";
import type { EmittedFile } from "#core/emit/emitted-file";
import type { Entity, Field, Operation } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { emitted } from "#core/emit/emitted-file";
import {
  newRecordSchema,
  operationSchema,
  recordChangeSchema,
  recordSchema,
} from "#core/emit/json-schema";
import { emitOperation } from "#core/emit/typescript/emit-operation";
import { emitRules, typeScriptRules } from "#core/emit/typescript/emit-rules";
import type { TypePrinter } from "#core/emit/typescript/emit-types";
import type { ValidatorPrinter } from "#core/emit/typescript/emit-validators";
import { entityConstant, toCamel, toKebab, toPascal } from "#core/emit/typescript/names";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { approvedEntities, approverRoles } from "#core/weave/approval-guards";
import { serviceGuards } from "#core/emit/sql/emit-lookups";
import { locksOf } from "#core/emit/sql/rule-locks";
import { hiddenFields, maskedFields } from "#core/emit/typescript/unseen-fields";
import { isEncrypted } from "#core/weave/field-classes";

/** What prints the types and validators of all entities. */
export interface SchemaPrinters {
  readonly types: TypePrinter;
  readonly validators: ValidatorPrinter;
}

/** The folder of one entity: its definition, types, validators and rules. */
export async function emitEntity(
  entity: Entity,
  woven: Woven,
  printers: SchemaPrinters,
): Promise<readonly EmittedFile[]> {
  const operations = woven.model.operations.filter(({ on }) => on === entity.name);
  const inputs = operations.map((operation) => operationSchema(inputType(operation), operation));
  const schemas = [recordSchema(entity), newRecordSchema(entity), recordChangeSchema(entity)];
  const validators = {
    validateNew: newRecordSchema(entity),
    validateChange: recordChangeSchema(entity),
    ...Object.fromEntries(
      operations.map((operation, index) => [validator(operation), inputs[index] ?? {}]),
    ),
  };
  const folder = `src/entities/${toKebab(entity.name)}`;
  const rules = typeScriptRules(entity, woven.enforcements);
  return [
    emitted(`${folder}/types.ts`, await printers.types([...schemas, ...inputs])),
    emitted(`${folder}/validate.js`, printers.validators(validators)),
    emitted(`${folder}/validate.d.ts`, declarations(Object.keys(validators))),
    ...(rules.length > 0 ? [emitted(`${folder}/rules.ts`, emitRules(entity, woven))] : []),
    ...(operations.length > 0
      ? [emitted(`${folder}/operations.ts`, emitOperations(entity, operations))]
      : []),
    emitted(
      `${folder}/entity.ts`,
      definition(entity, woven, rules.length > 0, operations.length > 0),
    ),
  ];
}

/** The name of the type of an operation's input. */
export function inputType({ path }: Pick<Operation, "path">): string {
  return `${toPascal(path)}Input`;
}

function validator(operation: Operation): string {
  return `validate${inputType(operation)}`;
}

function declarations(names: readonly string[]): string {
  return code`
    import type { Validator } from "#platform/records/entity";

    ${names.map((name) => `export declare const ${name}: Validator;`)}
  `;
}

function emitOperations(entity: Entity, operations: readonly Operation[]): string {
  const printed = operations.map((operation) =>
    emitOperation(entity, operation, inputType(operation), validator(operation)),
  );
  const helpers = [...new Set(printed.flatMap(({ imports }) => imports))].toSorted();
  const handlers = operations.filter(({ handler }) => handler);
  return code`
    ${handlers.map(({ name, path }) => `import { ${name} as ${name}Handler } from "../../operations/${path}.ts";`)}
    import { recordOperation, type OperationDefinition } from "#platform/records/entity";
    ${helpers.length > 0 && `import { ${helpers.join(", ")} } from "#platform/rules/logic";`}
    import type { ${[entity.name, ...operations.map(inputType)].join(", ")} } from "./types.ts";
    import { ${operations.map(validator).join(", ")} } from "./validate.js";

    /** What can be done with ${withArticle(entity.name)} beside reading and changing it. */
    export const ${toCamel(entity.name)}Operations: readonly OperationDefinition[] = [
      ${printed.map(({ text }) => `${text.trimEnd()},`)}
    ];
  `;
}

function definition(
  entity: Entity,
  woven: Woven,
  hasRules: boolean,
  hasOperations: boolean,
): string {
  const { name, states, grants, links, fields } = entity;
  const camel = toCamel(name);
  const masked = maskedFields(entity, woven);
  return code`
    import type { EntityDefinition } from "#platform/records/entity";
    ${hasOperations && `import { ${camel}Operations } from "./operations.ts";`}
    ${hasRules && `import { ${camel}Rules } from "./rules.ts";`}
    import { validateChange, validateNew } from "./validate.js";

    /** ${commentText(entity.description ?? entity.title)} */
    export const ${entityConstant(name)}: EntityDefinition = {
      name: ${tsLiteral(name)},
      path: ${tsLiteral(entity.path)},
      table: ${tsLiteral(entity.table)},
      fields: {
        ${fields.map((field) => `${field.name}: ${tsLiteral(storage(field, woven))},`)}
      },
      ${states && `states: ${tsLiteral([states.initial, ...states.names.filter((state) => state !== states.initial)])},`}
      grants: {
        ${Object.entries(grants).map(([grant, roles]) => `${grant}: ${tsLiteral(roles)},`)}
      },
      hidden: ${tsLiteral(hiddenFields(entity, woven))},
      ${Object.keys(masked).length > 0 && `masked: ${tsLiteral(masked)},`}
      ${approvedEntities(woven).includes(entity) && `approvers: ${tsLiteral(approverRoles(entity, woven.model))},`}
      ${woven.enforcements.some((item) => item.kind === "rows" && item.entity === name) && "hasRowRules: true,"}
      links: ${tsLiteral(Object.fromEntries(links.map((link) => [link.name, { table: link.table, target: link.target }])))},
      validateNew,
      validateChange,
      rules: ${hasRules ? `${camel}Rules` : "[]"},
      ${serviceGuards(entity, woven).length > 0 && `locks: ${tsLiteral(locksOf(name, woven).map(({ rule }) => rule))},`}
      operations: ${hasOperations ? `${camel}Operations` : "[]"},
    };
  `;
}

function storage(field: Field, woven: Woven): Readonly<Record<string, unknown>> {
  const encrypted = isEncrypted(field, woven.enforcements);
  return {
    column: field.column,
    type: field.type,
    class: field.class,
    encrypted: encrypted || undefined,
    required: field.required || undefined,
    filter: field.search || field.references !== undefined || undefined,
    unique: (encrypted && field.unique) || undefined,
    references: field.references,
    default: field.default,
    ...(encrypted && field.type === "decimal" && { min: field.min, max: field.max }),
  };
}
