import type { Flag, Verb } from "#core/cli/verb";

/** The blueprint as a verb's argument. */
export const blueprintArgument: Verb["arguments"][number] = {
  name: "blueprint",
  optional: true,
  help: "the order's file or its folder; ./blueprint.yaml when left out",
};

/** Where the application is. */
export const outFlag: Flag = {
  value: "<folder>",
  help: "The application's folder; the blueprint's own when that holds an application.",
};
