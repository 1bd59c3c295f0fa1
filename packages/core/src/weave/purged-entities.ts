import type { Entity } from "#core/model/model";
import type { Woven } from "#core/weave/woven";

/** The entities of which a rule purges records, in the model's order. */
export function purgedEntities({ model, enforcements }: Woven): readonly Entity[] {
  const names = new Set(
    enforcements.flatMap((item) => (item.kind === "retention" && item.purge ? [item.entity] : [])),
  );
  return model.entities.filter(({ name }) => names.has(name));
}
