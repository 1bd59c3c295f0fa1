import fc from "fast-check";

/** Words with a meaning in TypeScript, JavaScript, SQL or the emitted modules, in lower case. */
const words =
  `abstract access all analyse and any application array as async at await bigint body book
  both break case catch check class collate column config const constraint context database date
  declare default delete desc distinct do else encrypted end entity enum error eval export extends
  false fetch field finally for foreign from function get grant group handler having id implements
  import in input instanceof integer interface into is jobs join key lateral let like limit loan
  member module name namespace never new not now null number numeric object of offset old on only or
  order override package primary private problem process protected public record references require
  return returning roles rules select session set sets state static string super switch symbol table
  tenant text then this throw timestamp to today trigger true try type typeof undefined union unique
  unknown user using uuid validate value values var variadic version void when where while window with
  xmin yield zod`.split(/\s+/);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const word = fc.constantFrom(...words);
/** Names that only differ in where their capitals stand, and so become one elsewhere. */
const clashing = fc.constantFrom(
  "dueOn",
  "dueON",
  "dueoN",
  "due0n",
  "duEOn",
  "createdAT",
  "cardIndex",
);
const long = fc.nat(3).map((end) => "x".repeat(62) + "abcd".charAt(end));
const plain = fc.stringMatching(/^[a-z]{3,9}([A-Z][a-z]{1,7}){0,2}[0-9]{0,2}$/);

/** Names of members: legal ones of every shape, some of which cannot stand side by side. */
export const anyMember: fc.Arbitrary<string> = fc.oneof(
  word,
  clashing,
  long,
  plain,
  fc.tuple(word, word).map(([first, second]) => first + capital(second)),
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,62}$/),
);

/** Names of members that hardly ever stand in each other's way. */
export const someMember: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: plain },
  {
    weight: 2,
    arbitrary: word.filter((each) => !/^(id|version|state|tenant|then|xmin)$/.test(each)),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{40,62}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{2,5}([A-Z]{2}[a-z]?){1,3}$/) },
);

/** The same of entities, in PascalCase. */
export const anyEntity: fc.Arbitrary<string> = anyMember.map(capital);
export const someEntity: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: someMember },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{50,60}$/) },
  )
  .map(capital)
  .filter((name) => !reservedTypes.has(name));

/** Names of states, roles and applications, in kebab-case. */
export const kebab: fc.Arbitrary<string> = fc.oneof(
  word.filter((each) => each.length > 1),
  fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/),
);

/** Names of operations: no words of the language, which operations cannot have. */
export const operation: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("do", "lend", "validate", "record", "change"), someMember)
  .map(([verb, name]) => verb + capital(name).slice(0, 55));

const reservedTypes: ReadonlySet<string> = new Set(
  "Array Boolean Date Error Function Number Object Record Required Set String Symbol Problem".split(
    " ",
  ),
);
