import type { Values } from "#platform/records/entity";
import type { Change } from "#test/rule-case";
import { operated } from "#test/rule-making";
import { entityData, type Present, type Situation } from "#test/rule-world";

/** A way to make a case simpler; undefined where it does not apply. */
type Simplify<Case> = (before: Case) => Case | undefined;

/** Everything that may be left out of a change: records around it, then fields of all of them. */
export function simplerChanges({ situation, body, old }: Change): readonly Simplify<Change>[] {
  const around = simplerSituations(situation, old["id"]).map(
    (simplify): Simplify<Change> =>
      (change) => {
        const simpler = simplify(change.situation);
        return simpler && { ...change, situation: simpler };
      },
  );
  const sent = Object.keys(body).map(
    (name): Simplify<Change> =>
      (change) =>
        withoutInput(change, name),
  );
  const kept = Object.keys(old).map(
    (name): Simplify<Change> =>
      (change) =>
        withoutField(change, name),
  );
  return [...around, ...sent, ...kept];
}

/** Everything that may be left out of a situation but the record with an id. */
export function simplerSituations(
  { present, consents = [] }: Situation,
  id: unknown,
): readonly Simplify<Situation>[] {
  const others = present.filter(({ values }) => values["id"] !== id);
  const gone = others.map(({ values }): Simplify<Situation> => (situation) => ({
    ...situation,
    present: situation.present.filter((one) => one.values["id"] !== values["id"]),
  }));
  const asked = consents.map((consent): Simplify<Situation> => (situation) => ({
    ...situation,
    consents: situation.consents?.filter((one) => one !== consent) ?? [],
  }));
  const bare = others.flatMap(({ entity, values }) =>
    Object.keys(values)
      .filter((name) => isOptional(entity, name))
      .map(
        (name): Simplify<Situation> =>
          (situation) =>
            changedIn(situation, values["id"], (one) => without(one, name)),
      ),
  );
  return [...gone, ...asked, ...bare];
}

/** The change without a member of what is sent. */
function withoutInput(change: Change, name: string): Change | undefined {
  const { entity, way, body, old, record, situation } = change;
  if (!(name in body)) return undefined;
  const sent = without(body, name);
  if (way.kind === "operate") {
    return { ...change, body: sent, record: operated(way, old, sent, situation) };
  }
  if (way.kind === "create") {
    const { default: usual } = entityData(entity).fields[name] ?? {};
    const bare = without(record, name);
    return {
      ...change,
      body: sent,
      record: usual === undefined ? bare : { ...bare, [name]: usual },
    };
  }
  // A change of nothing is another request.
  if (way.kind !== "update" || Object.keys(sent).length === 0) return undefined;
  const before = without(record, name);
  const next = old[name] === undefined ? before : { ...before, [name]: old[name] };
  return { ...change, body: sent, record: next };
}

/** The change of a record that lacked a field. */
function withoutField(change: Change, name: string): Change | undefined {
  const { entity, way, old, record, body, situation } = change;
  if (way.kind === "create" || !(name in old) || !isOptional(entity, name)) return undefined;
  const before = without(old, name);
  const after = record[name] === old[name] ? without(record, name) : record;
  const around = changedIn(situation, old["id"], () => before);
  return {
    ...change,
    old: before,
    record: way.kind === "operate" ? operated(way, before, body, situation) : after,
    situation: around ?? situation,
  };
}

function isOptional(entity: string, name: string): boolean {
  const field = entityData(entity).fields[name];
  return field !== undefined && field.required !== true;
}

function changedIn(
  situation: Situation,
  id: unknown,
  change: (values: Values) => Values,
): Situation | undefined {
  if (!situation.present.some(({ values }) => values["id"] === id)) return undefined;
  const present = situation.present.map((one): Present =>
    one.values["id"] === id ? { ...one, values: change(one.values) } : one,
  );
  return { ...situation, present };
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name));
}
