import type { ExpressionType } from "#core/rule/expression/types";

const string = { kind: "string" } as const;
const bool = { kind: "bool" } as const;
const strings = { kind: "list", of: string } as const;

function listOf(name: string, fields: Readonly<Record<string, ExpressionType>>): ExpressionType {
  return { kind: "list", of: { kind: "record", name, fields } };
}

/** The type of `app` in expressions: the application as its blueprint orders it. */
export const appType: ExpressionType = {
  kind: "record",
  name: "app",
  fields: {
    name: string,
    assurance: string,
    tenancy: string,
    jurisdictions: strings,
    classes: strings,
    concepts: strings,
    roles: listOf("role", { name: string, purposes: strings, needs: strings }),
    entities: listOf("entity", {
      name: string,
      concept: string,
      path: string,
      hasStates: bool,
      classes: strings,
      fields: listOf("field", { name: string, type: string, class: string, required: bool }),
      /** The roles that hold each grant. */
      create: strings,
      read: strings,
      search: strings,
      update: strings,
      delete: strings,
      history: strings,
    }),
    operations: listOf("operation", { name: string, on: string, by: strings, handler: bool }),
    settings: listOf("setting", { control: string, name: string, value: string }),
  },
};
