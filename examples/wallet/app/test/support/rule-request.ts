import type { Values } from "#platform/records/entity";
import type { Change } from "#test/rule-case";
import { entityDefinition } from "#test/rule-world";

/** A request to the application's interface. */
export interface ChangeRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: Values;
}

/** The request that makes a change. */
export function requestFor({ way, entity, old, body }: Change): ChangeRequest {
  const { path } = entityDefinition(entity);
  const one = `/v1/${path}/${String(old["id"])}`;
  switch (way.kind) {
    case "create":
      return { method: "POST", path: `/v1/${path}`, body };
    case "update":
      return { method: "PATCH", path: one, body };
    case "operate":
      return { method: "POST", path: `${one}/${way.operation.path}`, body };
    case "delete":
      return { method: "DELETE", path: one };
    case "enter":
      throw new Error(`the interface has no way to ${way.state}`);
    default:
      return way satisfies never;
  }
}
