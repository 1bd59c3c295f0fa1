import type { AppModel } from "#core/model/model";
import { namedRoles } from "#core/control/named-roles";

/** The events that the outbox holds, such as "loan.created", as `platform.write_event` names them. */
export function outboxEvents(model: AppModel): readonly string[] {
  return namedRoles(model, "outbox", "events").flatMap((entity) => {
    const operations = model.operations.filter(({ on }) => on === entity);
    const happenings = ["created", "updated", "deleted", ...operations.map(({ name }) => name)];
    const subject = entity.charAt(0).toLowerCase() + entity.slice(1);
    return [...new Set(happenings)].map((happening) => `${subject}.${happening}`);
  });
}
