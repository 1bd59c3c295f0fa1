import { beforeAll, describe, expect, it } from "vitest";
import { ablationsOf } from "#core/prove/ablations-of";
import { unrelatedRules } from "#core/prove/unrelated-rules";
import type { Woven } from "#core/weave/woven";
import { weaveLibrary } from "./woven-library.ts";

const alsoEncrypted = `id: encrypted-names
title: Names are encrypted
source: { citation: Library Rules 8.2, says: Names are not stored in plain text. }
status: in-force
kind: control
control: field-encryption
protects: [reader.card]
`;

let woven: Woven;
let shared: Woven;
beforeAll(async () => {
  ({ woven } = await weaveLibrary());
  ({ woven: shared } = await weaveLibrary({ "rules/members/encrypted-names.yaml": alsoEncrypted }));
});

/** What enforces rules, as `rule layer`. */
const enforcing = ({ enforcements }: Woven): readonly string[] =>
  enforcements.map(({ rule, layer }) => `${rule.id} ${layer}`);

describe("taking a rule's enforcement away", () => {
  it("takes the one layer that there is", () => {
    const [only, ...more] = ablationsOf("one-loan-a-book", woven);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ layer: "database", together: [] });
    expect(enforcing(only!.woven)).toEqual(
      enforcing(woven).filter((each) => !each.startsWith("one-loan-a-book")),
    );
  });

  it("takes each of several layers by itself, then all of them", () => {
    const ablations = ablationsOf("loan-length", woven);
    expect(ablations.map(({ layer }) => layer)).toEqual(["edge", "database", "all"]);
    const left = ablations.map((each) =>
      enforcing(each.woven).filter((one) => one.startsWith("loan-length")),
    );
    expect(left).toEqual([["loan-length database"], ["loan-length edge"], []]);
  });

  it("takes nothing else, for any rule, and leaves the tests' expectations alone", () => {
    for (const id of new Set(woven.enforcements.map(({ rule }) => rule.id))) {
      for (const { woven: rest } of ablationsOf(id, woven)) {
        const others = (all: Woven): readonly string[] =>
          enforcing(all).filter((each) => !each.startsWith(`${id} `));
        expect(others(rest)).toEqual(others(woven));
        expect(rest.enforcements.length).toBeLessThan(woven.enforcements.length);
        expect(rest.expected).toEqual(woven.enforcements);
        expect(rest.decisions).toBe(woven.decisions);
      }
    }
  });

  it("takes a control away from all rules that ask for it", () => {
    const [only, ...more] = ablationsOf("encrypted-cards", shared);
    expect(more).toEqual([]);
    expect(only?.together).toEqual(["encrypted-names"]);
    expect(enforcing(only!.woven).filter((each) => each.startsWith("encrypted"))).toEqual([]);
    expect(ablationsOf("encrypted-names", shared)[0]?.together).toEqual(["encrypted-cards"]);
    expect(ablationsOf("encrypted-cards", woven)[0]?.together).toEqual([]);
  });

  it("takes nothing of a rule that nothing enforces", () => {
    expect(ablationsOf("minors", woven)).toEqual([]);
  });
});

describe("the rules that could notice although they have nothing to do with it", () => {
  it("are those on the same entities, and controls", () => {
    expect(unrelatedRules("own-record", [], woven).toSorted()).toEqual([
      "encrypted-cards",
      "need-to-know",
    ]);
    expect(unrelatedRules("loan-length", [], woven).toSorted()).toEqual([
      "encrypted-cards",
      "keep-loans",
      "one-loan-a-book",
      "reminder",
      "second-librarian",
    ]);
  });

  it("are all others for a control, but for those that go with it", () => {
    const enforced = [...new Set(shared.enforcements.map(({ rule }) => rule.id))];
    expect(unrelatedRules("encrypted-cards", ["encrypted-names"], shared).toSorted()).toEqual(
      enforced.filter((id) => !id.startsWith("encrypted")).toSorted(),
    );
  });
});
