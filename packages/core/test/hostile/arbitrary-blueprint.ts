import fc from "fast-check";
import {
  anyEntity,
  anyMember,
  kebab,
  operation,
  someEntity,
  someMember,
} from "./arbitrary-names.ts";
import { hostileText } from "./hostile-text.ts";

/** A blueprint as plain data. */
export type Order = Readonly<Record<string, unknown>>;

/** What a field of an order says of itself. */
type FieldOrder = Readonly<Record<string, unknown>> & { readonly type: string };

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const texts = { title: maybe(hostileText(100)), description: maybe(hostileText(10_000)) };

const pattern = fc.constantFrom(
  "^[A-Z]{2}-[0-9]{1,6}$",
  "^[a-z\\-/\\\\]{0,20}$",
  "^(a|b){1,3}\\$$",
);
const bounds = fc.tuple(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: 1000, max: 1e12 }),
);

const ofType: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  string: fc.oneof(
    fc.record({ max: maybe(fc.constantFrom(1, 200, 100_000)), unique: maybe(fc.boolean()) }),
    fc.record({ pattern }),
    fc.record({ default: hostileText(200) }),
  ),
  text: fc
    .record({
      min: maybe(fc.nat(2)),
      search: maybe(fc.boolean()),
      default: maybe(hostileText(9000)),
    })
    .map(({ min, ...rest }) => (rest.default === undefined ? Object.assign(rest, { min }) : rest)),
  integer: fc.oneof(
    bounds.map(([min, max]) => ({ min, max, default: max })),
    fc.record({ max: maybe(fc.constantFrom(0, 2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER)) }),
  ),
  decimal: fc.oneof(
    fc.record({ scale: maybe(fc.nat(12)), search: maybe(fc.boolean()) }),
    fc.record({
      min: fc.constantFrom(-1e21, -0.5, 0, 5e-7),
      max: fc.constantFrom(1, 1e21, 1e15 / 7),
    }),
    fc.constant({ scale: 2, default: "-0.05" }),
  ),
  boolean: fc.record({ default: maybe(fc.boolean()), search: maybe(fc.boolean()) }),
  date: fc.record({
    default: maybe(fc.constantFrom("2024-02-29", "0001-01-01")),
    unique: maybe(fc.boolean()),
  }),
  timestamp: fc.record({ default: maybe(fc.constant("2026-01-31T09:30:00.123+02:00")) }),
  enum: fc
    .uniqueArray(hostileText(10_000), { minLength: 1, maxLength: 4 })
    .chain((values) =>
      fc.record({ values: fc.constant(values), default: maybe(fc.constantFrom(...values)) }),
    ),
  uuid: fc.record({ unique: maybe(fc.boolean()) }),
  email: fc.record({ max: maybe(fc.constantFrom(60, 254)), search: maybe(fc.boolean()) }),
  uri: fc.record({ max: maybe(fc.constant(2000)) }),
};

/** A field whose parts fit together: what is required has a value, be it the caller's or a default. */
function fieldOf(
  type: string,
  own: Readonly<Record<string, unknown>>,
  shared: Readonly<Record<string, unknown>>,
): FieldOrder {
  const declared = { type, class: "none", ...shared, ...own };
  const isEmpty = shared["readOnly"] === true && own["default"] === undefined;
  return isEmpty ? { ...declared, required: false } : declared;
}

const field: fc.Arbitrary<FieldOrder> = fc
  .constantFrom(...Object.keys(ofType))
  .chain((type) =>
    fc
      .tuple(
        ofType[type]!,
        fc.record({ ...texts, required: maybe(fc.boolean()), readOnly: maybe(fc.boolean()) }),
      )
      .map(([own, shared]) => fieldOf(type, own, shared)),
  );

/** Names and what they stand for, no two of which differ in their capitals only. */
function named<T>(
  name: fc.Arbitrary<string>,
  value: fc.Arbitrary<T>,
  most: number,
  least = 0,
): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .uniqueArray(fc.tuple(name, value), {
      minLength: least,
      maxLength: most,
      selector: ([key]) => key.toLowerCase(),
    })
    .map((entries) => Object.fromEntries(entries));
}

const states = fc
  .uniqueArray(kebab, { minLength: 2, maxLength: 4 })
  .map((names) =>
    Object.fromEntries(names.map((name, index) => [name, names.slice(index + 1, index + 2)])),
  );

interface Vocabulary {
  readonly member: fc.Arbitrary<string>;
  readonly entity: fc.Arbitrary<string>;
  readonly purposes: readonly string[];
}

/** The parts of an order that do not depend on a pack, in names of a vocabulary. */
function order({ member, entity, purposes }: Vocabulary): fc.Arbitrary<Order> {
  return fc
    .uniqueArray(entity, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() })
    .chain((names) => {
      const target = fc.constantFrom(...names);
      const relation = fc.oneof(
        fc.record({ one: target, required: maybe(fc.boolean()), description: texts.description }),
        fc.record({ manyToMany: target, description: texts.description }),
      );
      const kind = fc.record({
        ...texts,
        fields: named(member, field, 5),
        relations: named(member, relation, 2),
        states: maybe(states),
      });
      const grants = fc.constantFrom<unknown>("all", ["create", "read"], ["read", "search"], []);
      const role = fc.record({
        ...texts,
        purposes: fc.shuffledSubarray([...purposes], { minLength: 1 }),
        may: fc
          .tuple(...names.map(() => grants))
          .map((each) => Object.fromEntries(names.map((name, at) => [name, each[at]]))),
      });
      return fc.record({
        bylaw: fc.constant(1),
        app: fc.constant("hostile"),
        ...texts,
        tenancy: maybe(fc.constantFrom("single", "multiple")),
        entities: fc
          .tuple(...names.map(() => kind))
          .map((kinds) => Object.fromEntries(names.map((name, at) => [name, kinds[at]!] as const)))
          .map(withInverses),
        roles: named(kebab, role, 3, 1),
      });
    })
    .chain(withOperations);
}

type Kinds = Readonly<Record<string, { readonly relations: Readonly<Record<string, object>> }>>;

/** Gives the target of the first relation to one record the way back. */
function withInverses(kinds: Kinds): Kinds {
  for (const [name, { relations }] of Object.entries(kinds)) {
    const [by, one] = Object.entries(relations).find(([, relation]) => "one" in relation) ?? [];
    if (by === undefined || one === undefined || !("one" in one)) continue;
    const target = String(one.one);
    const relationsOf = { ...kinds[target]!.relations, allOfThese: { many: name, by } };
    return { ...kinds, [target]: { ...kinds[target]!, relations: relationsOf } };
  }
  return kinds;
}

function withOperations(
  base: Readonly<Record<string, unknown>> & {
    readonly entities: Kinds;
    readonly roles: Readonly<Record<string, unknown>>;
  },
): fc.Arbitrary<Order> {
  const one = fc
    .tuple(
      fc.constantFrom(...Object.keys(base.entities)),
      hostileText(300),
      fc.boolean(),
      fc.boolean(),
    )
    .chain(([on, text, handler, requires]) => {
      const kind = base.entities[on] as unknown as {
        readonly fields: Readonly<Record<string, FieldOrder>>;
        readonly states?: Readonly<Record<string, readonly string[]>>;
      };
      const fields = Object.entries(kind.fields).filter(([, { readOnly }]) => readOnly !== true);
      const [from, [to] = []] = Object.entries(kind.states ?? {})[0] ?? [];
      return fc.record({
        on: fc.constant(on),
        by: fc.constant(Object.keys(base.roles).slice(0, 2)),
        ...texts,
        handler: fc.constant(handler),
        moves: fc.constant(to === undefined ? undefined : `${from} -> ${to}`),
        input: fc.constant(
          Object.fromEntries(fields.map(([name, each]) => [name, { ...each, required: true }])),
        ),
        sets: fc.constant(Object.fromEntries(fields.map(([name]) => [name, `input.${name}`]))),
        require: fc.constant(
          requires ? `actor.subject != ${JSON.stringify(text)} || actor.role == "x"` : undefined,
        ),
      });
    });
  return named(operation, one, 2).map((operations) => Object.assign({ operations }, base));
}

/** Orders in names of every legal shape; some cannot be built. */
export const anyOrder: fc.Arbitrary<Order> = order({
  member: anyMember,
  entity: anyEntity,
  purposes: ["lending", "Up.keep-2"],
});

/** Orders most of which can be built. */
export const someOrder: fc.Arbitrary<Order> = order({
  member: someMember,
  entity: someEntity,
  purposes: ["lending", "upkeep"],
});
