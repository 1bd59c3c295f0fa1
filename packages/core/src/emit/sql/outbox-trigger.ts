import type { Entity } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { namedRoles } from "#core/control/named-roles";
import { code } from "#core/emit/code";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";

/**
 * The trigger that writes what happens to an entity's rows to the outbox, where the blueprint lists it.
 * At once and not when the transaction commits: the row is locked, so that its events keep their order.
 */
export function outboxTrigger({ name, table }: Entity, { model }: Woven): string | false {
  if (!namedRoles(model, "outbox", "events").includes(name)) return false;
  const operations = model.operations.filter(({ on }) => on === name);
  const words = [name, ...operations.map((operation) => operation.name)].map(sqlLiteral);
  return code`
    create trigger outbox after insert or update or delete on ${sqlIdentifier(table)}
      for each row when (platform.is_recorded(${sqlLiteral(table)}::regclass))
      execute function platform.write_event(${words.join(", ")});
  `;
}
