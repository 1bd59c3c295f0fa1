import { z } from "zod";

/** As much of a JSON Schema as messages need. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

const cache = new WeakMap<z.ZodType, SchemaNode>();

/** The schemas that may govern the value at a path: several where the format leaves a choice. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly SchemaNode[] {
  let root = cache.get(schema);
  if (root === undefined) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON Schema, of which this is a part
    root = z.toJSONSchema(schema, { io: "input" }) as SchemaNode;
    cache.set(schema, root);
  }
  let nodes = alternatives(root);
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      const next = typeof step === "number" ? node.items : member(node, String(step));
      return next === undefined ? [] : alternatives(next);
    });
  }
  return nodes;
}

function alternatives(node: SchemaNode): readonly SchemaNode[] {
  const choices = node.anyOf ?? node.oneOf;
  return choices === undefined ? [node] : choices.flatMap(alternatives);
}

function member(node: SchemaNode, name: string): SchemaNode | undefined {
  const { properties, additionalProperties } = node;
  if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}
