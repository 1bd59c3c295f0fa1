import fc from "fast-check";
import type { EntityDefinition, Grant, Values } from "#platform/records/entity";
import { arbitraryValue } from "#test/arbitrary-value";
import { callersWith, unseenBy } from "#test/callers";
import type { Caller } from "#test/harness-types";
import { bodySchema, entityNamed } from "#test/interface";
import { ruleData } from "#test/rule-data";

/** A request that concerns one record. */
export interface RecordRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body?: Values;
  /** Whether a role may send it. */
  readonly isOpenTo: (role: string) => boolean;
}

/** Every request that can be made for one record, with bodies of the right shape. */
export function recordRequests(
  entity: EntityDefinition,
  id: string,
  caller: Caller,
  { history }: { readonly history: boolean },
): readonly RecordRequest[] {
  const path = `/v1/${entity.path}/${id}`;
  const granted = (grant: Grant) => (role: string) =>
    callersWith(entity, grant).some((other) => other.role === role);
  const change = visibleChange(entity, caller);
  return [
    { name: "read", method: "GET", path, isOpenTo: granted("read") },
    ...(change === undefined
      ? []
      : [{ name: "update", method: "PATCH", path, body: change, isOpenTo: granted("update") }]),
    { name: "delete", method: "DELETE", path, isOpenTo: granted("delete") },
    ...(history
      ? [{ name: "history", method: "GET", path: `${path}/history`, isOpenTo: granted("history") }]
      : []),
    ...entity.operations.map((operation) => ({
      name: operation.name,
      method: "POST",
      path: `${path}/${operation.path}`,
      body: operationInput(operation.name),
      isOpenTo: (role: string) => operation.by.includes(role),
    })),
    ...Object.entries(entity.links).map(([link, { target }]) => ({
      name: `list ${link}`,
      method: "GET",
      path: `${path}/${link}`,
      isOpenTo: (role: string) =>
        granted("read")(role) &&
        callersWith(entityNamed(target), "read").some((other) => other.role === role),
    })),
  ];
}

/**
 * A change of one field that the caller sees, where there is one of a field that no rule speaks of;
 * undefined when there is none.
 */
export function visibleChange(
  entity: EntityDefinition,
  caller: Caller,
  seed = 1,
): Values | undefined {
  const hidden = unseenBy(caller, entity);
  const changes = Object.entries(bodySchema(`${entity.name}Change`).properties).flatMap(
    ([name, schema]) => {
      const field = entity.fields[name];
      const isPlain = field !== undefined && field.references === undefined && !hidden.has(name);
      return isPlain ? [{ name, schema, field }] : [];
    },
  );
  const ruled = ruledFields(entity.name);
  const chosen = changes.find(({ name }) => !ruled.has(name)) ?? changes[0];
  if (chosen === undefined) return undefined;
  const { name, schema, field } = chosen;
  return { [name]: fc.sample(arbitraryValue(field, schema), { seed, numRuns: 1 })[0] };
}

/** Whether rules speak of a field, so that they may refuse every change of it. */
export function isRuled(entity: string, field: string): boolean {
  return ruledFields(entity).has(field);
}

/** The fields on which it depends whether a rule lets a record be changed. */
function ruledFields(entity: string): ReadonlySet<string> {
  const paths = ruleData.rules.flatMap((rule) =>
    (rule.kind === "check" || rule.kind === "guard") && entity in rule.on
      ? rule.require.references
      : [],
  );
  return new Set(
    paths.flatMap(([root, name]) => (["record", "old"].includes(root ?? "") && name ? [name] : [])),
  );
}

/** Values of the right shape for an operation. */
export function operationInput(operation: string, seed = 1): Values {
  const name = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { properties, required = [] } = bodySchema(name);
  const values = Object.entries(properties)
    .filter(([field]) => required.includes(field))
    .map(([field, schema]) => {
      const [kind] = [schema.type].flat();
      const type = typeOf(schema.format, schema.pattern, kind);
      const value = arbitraryValue({ column: field, type }, schema);
      return [field, fc.sample(value, { seed, numRuns: 1 })[0]] as const;
    });
  return Object.fromEntries(values);
}

function typeOf(
  format = "",
  pattern = "",
  type = "string",
): EntityDefinition["fields"][string]["type"] {
  const formats = {
    date: "date",
    "date-time": "timestamp",
    uuid: "uuid",
    email: "email",
    uri: "uri",
  } as const;
  if (Object.hasOwn(formats, format)) return formats[format as keyof typeof formats];
  if (type === "integer" || type === "boolean") return type;
  return pattern.startsWith(String.raw`^-?\d`) ? "decimal" : "string";
}
