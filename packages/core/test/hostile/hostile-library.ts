import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import { libraryFolder, variedLibrary } from "../fixtures/library-pack.ts";
import type { Order } from "./arbitrary-blueprint.ts";
import { hostileText, payloads } from "./hostile-text.ts";

/** A pack in use, or none. */
export interface Law {
  readonly packs: readonly Pack[];
  readonly rules: readonly Rule[];
}

/** The keys of a pack's files whose values are free text, with how long they may be. */
const freeTexts: Readonly<Record<string, number>> = {
  title: 100,
  description: 300,
  question: 300,
  citation: 60,
  says: 300,
  message: 200,
  duty: 200,
  evidence: 200,
};

/** The library's pack, each of whose texts tries to become code. */
export async function loadHostileLibrary(): Promise<Law> {
  let next = 0;
  const text = (most: number): string => {
    const fitting = payloads.filter(({ length }) => length <= most);
    next += 1;
    return fitting[next % fitting.length] ?? "";
  };
  const files = globSync("**/*.yaml", { cwd: libraryFolder }).toSorted();
  const changed = files.map((file) => {
    const data: unknown = parse(readFileSync(join(libraryFolder, file), "utf8"));
    return [file, stringify(replaceTexts(data, text))] as const;
  });
  const { pack, rules, diagnostics } = await variedLibrary(Object.fromEntries(changed));
  if (pack === undefined) throw new Error(JSON.stringify(diagnostics));
  return { packs: [pack], rules };
}

function replaceTexts(value: unknown, text: (most: number) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => replaceTexts(each, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => {
      const most = freeTexts[key];
      const isText = most !== undefined && typeof member === "string";
      return [key, isText ? text(most) : replaceTexts(member, text)];
    }),
  );
}

const decision = fc
  .tuple(hostileText(900), hostileText(900), hostileText(100))
  .map(([rationale, alternative, decidedBy]) => ({
    off: true,
    rationale: `A reason of twenty characters: ${rationale}`,
    alternative: `An alternative to it: ${alternative}`,
    decidedBy,
    decidedOn: "2026-01-31",
  }));

/** Adds the library to an order: its concepts, what its rules ask, and which of them are off. */
export function withLibrary(order: fc.Arbitrary<Order>): fc.Arbitrary<Order> {
  const library = fc.record({
    minors: fc.boolean(),
    branches: fc.nat(6),
    off: fc.option(decision, { nil: undefined }),
    searchesCards: fc.boolean(),
  });
  return fc.tuple(order, library).map(([base, { minors, branches, off, searchesCards }]) => {
    const entities = base["entities"] as Readonly<Record<string, unknown>>;
    const own = Object.entries(entities).filter(([name]) => !/^(Book|Member|Loan)$/i.test(name));
    const card = {
      type: "string",
      required: true,
      pattern: "^[0-9]{6}$",
      search: searchesCards,
    };
    const decisions = off === undefined ? {} : { "encrypted-cards": off };
    return Object.assign({}, base, {
      decisions,
      packs: ["./library"],
      jurisdictions: ["US"],
      facts: { lendsToMinors: minors, branches },
      roles: {
        ...(base["roles"] as object),
        librarian: {
          purposes: ["lending"],
          may: { Book: "all", Member: "all", Loan: "all" },
          needs: ["reader", "reader.card"],
        },
      },
      entities: {
        ...Object.fromEntries(own),
        Book: { is: "library/Book" },
        Member: { is: "library/Member", fields: { card: { ...card, class: "reader.card" } } },
        Loan: { is: "library/Loan" },
      },
    });
  });
}
