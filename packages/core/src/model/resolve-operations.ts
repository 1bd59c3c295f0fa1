import type { OperationDeclaration } from "#core/blueprint/blueprint-format";
import { expressionType, recordType } from "#core/pack/record-type";
import { actorType } from "#core/pack/actor-type";
import { lookup } from "#core/model/lookup";
import type { Entity, Operation } from "#core/model/model";
import { kebabCase, sentenceCase } from "#core/model/naming";
import { reportModel } from "#core/model/report-model";
import { ownField } from "#core/model/resolve-fields";
import type { Resolving } from "#core/model/resolving";
import { compileExpression, type Expression } from "#core/rule/expression/compile-expression";
import type { ExpressionType, Scope } from "#core/rule/expression/types";

type Moves = NonNullable<Operation["moves"]>;

/** The operations, checked against roles, entities and states; their expressions are type-checked. */
export function resolveOperations(
  entities: ReadonlyMap<string, Entity>,
  resolving: Resolving,
): readonly Operation[] {
  const { document, guess, problems, keyAt, valueAt } = resolving;
  const roles = Object.keys(document.blueprint.roles);
  return Object.entries(document.blueprint.operations).map(([name, declared]) => {
    const path = ["operations", name];
    const entity = entities.get(declared.on);
    if (entity === undefined) {
      const help = guess(declared.on, entities.keys(), "entities");
      const at = valueAt([...path, "on"]);
      problems.push(reportModel("BYL1219", { entity: declared.on }, { at, help }));
    }
    for (const [index, role] of declared.by.entries()) {
      if (roles.includes(role)) continue;
      const at = valueAt([...path, "by", index]);
      const help = guess(role, roles, "roles");
      problems.push(reportModel("BYL1221", { role }, { at, help }));
    }
    const input = Object.entries(declared.input).map(([field, declaration]) =>
      ownField(`${name}.${field}`, field, declaration, [...path, "input", field], resolving),
    );
    const { sets, require } =
      entity === undefined
        ? { sets: {}, require: undefined }
        : compileAll(name, declared, entity, resolving);
    return {
      name,
      path: kebabCase(name),
      title: declared.title ?? sentenceCase(name),
      description: declared.description,
      on: declared.on,
      by: declared.by,
      moves: entity === undefined ? undefined : resolveMoves(name, declared, entity, resolving),
      input,
      sets,
      require,
      handler: declared.handler,
      origin: keyAt(path),
    };
  });
}

function resolveMoves(
  operation: string,
  { moves }: OperationDeclaration,
  entity: Entity,
  { guess, problems, valueAt }: Resolving,
): Moves | undefined {
  if (moves === undefined) return undefined;
  const at = valueAt(["operations", operation, "moves"]);
  const [left = "", to = "", ...rest] = moves.split("->").map((part) => part.trim());
  const from = left.split("|").map((state) => state.trim());
  if (rest.length > 0 || to === "" || from.includes("") || /[|\s]/.test(to)) {
    problems.push(reportModel("BYL1222", { moves }, { at }));
    return undefined;
  }
  const { states } = entity;
  if (states === undefined) {
    const help = `Give \`${entity.name}\` \`states:\`, or remove \`moves\`.`;
    problems.push(reportModel("BYL1229", { entity: entity.name }, { at, help }));
    return undefined;
  }
  const unknown = [...from, to].filter((state) => !states.names.includes(state));
  for (const state of unknown) {
    const help = guess(state, states.names, "states");
    problems.push(reportModel("BYL1217", { entity: entity.name, state }, { at, help }));
  }
  if (unknown.length > 0) return undefined;
  for (const state of from) {
    const allowed = lookup(states.transitions, state) ?? [];
    if (allowed.includes(to)) continue;
    const help =
      allowed.length === 0
        ? `\`${state}\` is an end: nothing follows it.`
        : `From \`${state}\` a record may become ${allowed.map((each) => `\`${each}\``).join(", ")}.`;
    const parameters = { operation, entity: entity.name, from: state, to };
    problems.push(reportModel("BYL1223", parameters, { at, help }));
  }
  return { from, to };
}

function compileAll(
  operation: string,
  declared: OperationDeclaration,
  entity: Entity,
  { packs, guess, problems, keyAt, textAt }: Resolving,
): Pick<Operation, "sets" | "require"> {
  const path = ["operations", operation];
  const fields = new Map(entity.fields.map((field) => [field.name, field]));
  const input = Object.entries(declared.input).map(
    ([name, field]) => [name, expressionType(field)] as const,
  );
  const scope: Scope = {
    variables: {
      record: recordType(entity.name, Object.fromEntries(fields)),
      input: { kind: "record", name: "the input", fields: Object.fromEntries(input) },
      actor: actorType,
      at: { kind: "timestamp" },
      today: { kind: "date" },
    },
    functions: packs.flatMap((pack) => pack.functions),
  };
  const compile = (
    source: string,
    expected: ExpressionType,
    key: readonly string[],
  ): Expression | undefined => {
    const { value, diagnostics } = compileExpression(
      source,
      scope,
      expected,
      textAt([...path, ...key]),
    );
    problems.push(...diagnostics);
    return value;
  };
  const sets = Object.entries(declared.sets).flatMap(([name, source]) => {
    const field = fields.get(name);
    if (field === undefined) {
      const at = keyAt([...path, "sets", name]);
      const help = guess(name, fields.keys(), "fields");
      problems.push(reportModel("BYL1224", { entity: entity.name, field: name }, { at, help }));
      return [];
    }
    const value = compile(source, expressionType(field), ["sets", name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const { require } = declared;
  return {
    sets: Object.fromEntries(sets),
    require: require === undefined ? undefined : compile(require, { kind: "bool" }, ["require"]),
  };
}
