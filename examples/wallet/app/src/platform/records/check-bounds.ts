import { badRequest } from "#platform/http/problems";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { compareDecimals } from "#platform/rules/decimal";

/** Checks the bounds of encrypted decimals; those of plain ones are constraints of their columns. */
export function checkBounds(entity: EntityDefinition, values: Values): void {
  const errors = Object.entries(entity.fields).flatMap(([name, { min, max }]) => {
    const value = values[name];
    if (typeof value !== "string") return [];
    if (min !== undefined && order(value, min) < 0) {
      return [{ pointer: `/${name}`, message: `must be at least ${min}` }];
    }
    if (max !== undefined && order(value, max) > 0) {
      return [{ pointer: `/${name}`, message: `must be at most ${max}` }];
    }
    return [];
  });
  if (errors.length > 0) throw badRequest("The body does not have the right shape.", errors);
}

function order(value: string, bound: number): number {
  return compareDecimals(value, String(bound)) ?? 0;
}
