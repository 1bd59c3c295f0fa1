import type { Values } from "#platform/records/entity";
import { entityData } from "#test/rule-world";

/** What is sent to make a record like another, by somebody from whom some fields are hidden. */
export function newBody(entity: string, record: Values, hidden: ReadonlySet<string>): Values {
  const { fields } = entityData(entity);
  return Object.fromEntries(
    Object.entries(record).filter(
      ([name]) => name in fields && fields[name]?.readOnly !== true && !hidden.has(name),
    ),
  );
}
