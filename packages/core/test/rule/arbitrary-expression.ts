import fc from "fast-check";

const kinds = ["bool", "int", "dec", "string", "date", "timestamp"] as const;
/** The kinds of values that a generated expression gives. */
export type Kind = (typeof kinds)[number];
type Sources = Readonly<Record<Kind, fc.Arbitrary<string>>>;
type Names = Readonly<Record<Kind | "strings" | "ints" | "has", readonly string[]>>;

const quote = (text: string): string => JSON.stringify(text);

/** Values that rows and constants share, so that comparisons meet their boundary. */
const values = {
  int: [-2_147_483_648, -40_000, -1, 0, 1, 2, 28, 29, 36_500, 36_501, 2_147_483_647],
  wide: [
    -9_007_199_254_740_991, -3_037_000_500, 0, 28, 94_906_266, 2_147_483_648, 4_503_599_627_370_496,
    9_007_199_254_740_990, 9_007_199_254_740_991,
  ],
  dec: [
    "0",
    "0.00",
    "-0.5",
    "1",
    "1.0",
    "1.5",
    "9999.99",
    "10000.00",
    "10000.01",
    "123456789012345678.12345",
  ],
  string: [
    "",
    "A",
    "a",
    "AB1",
    "AB12",
    "naïve",
    "e\u0301",
    "é",
    "😀",
    "it's",
    "back\\slash",
    "50%",
    "a\nb",
  ],
  date: [
    "0001-01-01",
    "1999-12-31",
    "2024-02-29",
    "2025-02-28",
    "2026-01-31",
    "2026-03-01",
    "9999-12-31",
  ],
  timestamp: [
    "0001-01-01T00:00:00.000Z",
    "1969-12-31T23:59:59.999Z",
    "2026-01-31T23:59:59.999Z",
    "2026-02-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z",
  ],
  bool: [true, false],
} as const;

const patterns = ["^A", "[A-Z]{2}[0-9]{1,2}$", "^(a|A)?B", "^[a-z\\\\.-]{0,5}$", "\\\\\\\\"];

const outer: Names = {
  bool: ["record.lent", "record.rare"],
  int: ["record.pages", "record.copies", "record.member.age", "record.stock", "record.number"],
  dec: ["record.price", "record.fee"],
  string: ["record.title", "record.shelf", "record.member.name"],
  date: ["record.due", "record.bought", "record.member.joined", "asOf"],
  timestamp: ["record.printed", "record.seen"],
  strings: ["record.tags"],
  ints: ["record.counts"],
  has: [
    "record.pages",
    "record.price",
    "record.title",
    "record.due",
    "record.tags",
    "record.member.age",
  ],
};

/** The names inside of a list, where a variable stands for one of its records. */
function element(variable: string, around: Names): Names {
  const path = (name: string): string => `${variable}.${name}`;
  return {
    ...around,
    bool: [path("late"), ...around.bool],
    int: [path("days"), path("total"), path("number"), ...around.int],
    dec: [path("fee"), ...around.dec],
    string: [path("title"), ...around.string],
    date: [path("due"), ...around.date],
    has: [path("days"), path("title"), ...around.has],
  };
}

const constants: Sources = {
  bool: fc.constantFrom("true", "false"),
  int: fc.oneof(fc.constantFrom(...values.int), fc.integer({ min: -50, max: 50 })).map(String),
  dec: fc.constantFrom(...values.dec).map((text) => `dec("${text}")`),
  string: fc.constantFrom(...values.string).map(quote),
  date: fc.constantFrom(...values.date).map((text) => `date("${text}")`),
  timestamp: fc.constantFrom(...values.timestamp).map((text) => `timestamp("${text}")`),
};

function sources(names: Names, depth: number): Sources {
  const join = (
    left: fc.Arbitrary<string>,
    operators: readonly string[],
    right: fc.Arbitrary<string>,
  ): fc.Arbitrary<string> =>
    fc
      .tuple(left, fc.constantFrom(...operators), right)
      .map(([one, how, other]) => `(${one} ${how} ${other})`);
  const call = (name: string, ...given: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...given).map((list) => `${name}(${list.join(", ")})`);
  const method = (
    name: string,
    on: fc.Arbitrary<string>,
    given: fc.Arbitrary<string>,
  ): fc.Arbitrary<string> =>
    fc.tuple(on, given).map(([text, other]) => `${text}.${name}(${other})`);
  const order = ["==", "!=", "<", "<=", ">", ">="];
  const options = { maxDepth: 4, depthIdentifier: "expression" };

  const lists = depth === 0 ? undefined : listsOf(names, depth);

  return fc.letrec<Record<Kind, string>>((tie) => {
    const leaf = (kind: Kind): fc.Arbitrary<string> =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...names[kind]) },
        { weight: 2, arbitrary: constants[kind] },
      );
    const choose = (kind: Kind): fc.Arbitrary<string> =>
      fc
        .tuple(tie("bool"), tie(kind), tie(kind))
        .map(([when, one, other]) => `(${when} ? ${one} : ${other})`);
    const list = (kind: Kind): fc.Arbitrary<string> =>
      fc
        .array(constants[kind], { minLength: 1, maxLength: 4 })
        .map((items) => `[${items.join(", ")}]`);
    return {
      bool: fc.oneof(
        options,
        leaf("bool"),
        fc.constantFrom(...names.has).map((path) => `has(${path})`),
        join(tie("bool"), ["&&", "||", "==", "!="], tie("bool")),
        join(tie("bool"), ["&&", "||"], tie("bool")),
        tie("bool").map((one) => `!${one}`),
        join(tie("int"), order, tie("int")),
        join(tie("dec"), order, tie("dec")),
        join(tie("date"), order, tie("date")),
        join(tie("timestamp"), order, tie("timestamp")),
        join(tie("string"), ["==", "!="], tie("string")),
        join(tie("string"), ["in"], list("string")),
        join(tie("string"), ["in"], fc.constantFrom(...names.strings)),
        join(tie("int"), ["in"], list("int")),
        join(tie("int"), ["in"], fc.constantFrom(...names.ints)),
        join(tie("dec"), ["in"], list("dec")),
        join(tie("date"), ["in"], list("date")),
        method("startsWith", tie("string"), tie("string")),
        method("endsWith", tie("string"), tie("string")),
        method("contains", tie("string"), tie("string")),
        method(
          "matches",
          tie("string"),
          fc.constantFrom(...patterns).map((text) => `"${text}"`),
        ),
        choose("bool"),
        ...(lists?.bool ?? []),
      ),
      int: fc.oneof(
        options,
        leaf("int"),
        join(tie("int"), ["+", "-", "*"], tie("int")),
        tie("int").map((one) => `-(${one})`),
        call("size", tie("string")),
        call("size", fc.constantFrom(...names.strings, ...names.ints, "records.Loan")),
        call("daysBetween", tie("date"), tie("date")),
        call("score", tie("int"), tie("string")),
        call("worth", tie("int")),
        ...(lists?.int ?? []),
        choose("int"),
      ),
      dec: fc.oneof(
        options,
        leaf("dec"),
        join(tie("dec"), ["+", "-", "*"], tie("dec")),
        tie("dec").map((one) => `-(${one})`),
        call("decOf", tie("int")),
        call("charged", tie("dec"), fc.constantFrom(...names.ints)),
        ...(lists?.dec ?? []),
        choose("dec"),
      ),
      string: fc.oneof(options, leaf("string"), choose("string")),
      date: fc.oneof(
        options,
        leaf("date"),
        call("addDays", tie("date"), tie("int")),
        call("addMonths", tie("date"), tie("int")),
        call("addYears", tie("date"), tie("int")),
        call("dateOf", tie("timestamp")),
        call("keptUntil", tie("date"), tie("bool")),
        choose("date"),
      ),
      timestamp: fc.oneof(
        options,
        leaf("timestamp"),
        call("addMinutes", tie("timestamp"), tie("int")),
        choose("timestamp"),
      ),
    };
  });
}

/** What is asked of a collection, of a filter of one and of a filter of that. */
function listsOf(
  names: Names,
  depth: number,
): Readonly<Record<"bool" | "int" | "dec", readonly fc.Arbitrary<string>[]>> {
  const each = `e${depth}`;
  const kept = `f${depth}`;
  const inside = sources(element(each, names), depth - 1);
  const filter = conditions(sources(element(kept, names), depth - 1).bool, kept).map(
    (condition) => `.filter(${kept}, ${condition})`,
  );
  const list = fc
    .oneof(
      { weight: 3, arbitrary: fc.constant("") },
      { weight: 3, arbitrary: filter },
      { weight: 1, arbitrary: fc.tuple(filter, filter).map((both) => both.join("")) },
    )
    .map((filters) => `records.Loan${filters}`);
  const mapped = (kind: "int" | "dec"): fc.Arbitrary<string> =>
    fc
      .tuple(list, fc.option(inside.bool), inside[kind])
      .map(([of, condition, value]) =>
        [`${of}.map(${each}`, ...(condition === null ? [] : [condition]), `${value})`].join(", "),
      );
  return {
    bool: [
      fc
        .tuple(list, fc.constantFrom("exists", "all"), conditions(inside.bool, each))
        .map(([of, word, condition]) => `${of}.${word}(${each}, ${condition})`),
    ],
    int: [
      list.map((of) => `size(${of})`),
      mapped("dec").map((mappings) => `size(${mappings})`),
      mapped("int").map((mappings) => `sum(${mappings})`),
      fc.constantFrom(...names.ints).map((path) => `sum(${path})`),
    ],
    dec: [mapped("dec").map((mappings) => `sum(${mappings})`)],
  };
}

/** Conditions, some of them with a part that is never unknown, as most in practice are. */
function conditions(bool: fc.Arbitrary<string>, variable: string): fc.Arbitrary<string> {
  const known = fc
    .tuple(fc.constantFrom("==", "!="), fc.constantFrom("record.number", "1"))
    .map(([operator, other]) => `${variable}.number ${operator} ${other}`);
  const joined = fc.tuple(known, fc.constantFrom("&&", "||"), bool).map((parts) => parts.join(" "));
  return fc.oneof(
    { weight: 4, arbitrary: bool },
    { weight: 1, arbitrary: known },
    { weight: 3, arbitrary: joined },
  );
}

/** Sources of well-typed expressions over `library`, a few of them beyond the language's limits. */
export const arbitraryExpression: Sources = sources(outer, 2);

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

const instants = [...values.timestamp, "2026-01-31T23:59:59.999001Z", "2026-02-01T01:00:00+01:00"];
const loan = fc.record({
  days: maybe(fc.constantFrom(...values.int)),
  number: fc.constantFrom(0, 1, 2),
  total: maybe(fc.constantFrom(...values.wide)),
  fee: maybe(fc.constantFrom(...values.dec)),
  due: maybe(fc.constantFrom(...values.date)),
  title: maybe(fc.constantFrom(...values.string)),
  late: maybe(fc.boolean()),
});
const member = fc.record({
  age: maybe(fc.constantFrom(...values.int)),
  joined: maybe(fc.constantFrom(...values.date)),
  name: maybe(fc.constantFrom(...values.string)),
});

/** The bindings of `library`, with missing values, missing records and lists with gaps. */
export const arbitraryRow = fc.record({
  record: fc.record({
    pages: maybe(fc.constantFrom(...values.int)),
    copies: maybe(fc.constantFrom(...values.int)),
    number: fc.constantFrom(0, 1, 2),
    stock: maybe(fc.constantFrom(...values.wide)),
    price: maybe(fc.constantFrom(...values.dec)),
    fee: maybe(fc.constantFrom(...values.dec)),
    title: maybe(fc.constantFrom(...values.string)),
    shelf: maybe(fc.constantFrom(...values.string)),
    due: maybe(fc.constantFrom(...values.date)),
    bought: maybe(fc.constantFrom(...values.date)),
    printed: maybe(fc.constantFrom(...instants)),
    seen: maybe(fc.constantFrom(...instants)),
    lent: maybe(fc.boolean()),
    rare: maybe(fc.boolean()),
    tags: maybe(fc.array(fc.constantFrom(...values.string, null), { maxLength: 3 })),
    counts: maybe(fc.array(fc.constantFrom(...values.int), { maxLength: 3 })),
    member: maybe(member),
  }),
  asOf: maybe(fc.constantFrom(...values.date)),
  records: fc.record({ Loan: fc.array(loan, { maxLength: 3 }) }),
});
