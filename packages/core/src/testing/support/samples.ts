import type { Values } from "#platform/records/entity";

/** Values that satisfy every rule when a record is created, by the entity's name. */
export const samples: Readonly<Record<string, Values>> = {};
