import fc from "fast-check";
import { expect, it } from "vitest";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { dnsNamespace, uuidV5 } from "#core/evidence/uuid-v5";

const settings = { seed: 20_261_122, numRuns: 200 };

it("gives the UUID of RFC 9562, appendix A.4", () => {
  expect(uuidV5(dnsNamespace, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

it("says that it is of version 5 and of the variant of the RFC", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ unit: "binary" }), (namespace, name) => {
      expect(uuidV5(namespace, name)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
    settings,
  );
});

it("is the same for the same names only, wherever one ends and the next begins", () => {
  const names = fc.array(fc.string({ unit: "grapheme", maxLength: 3 }), { maxLength: 3 });
  fc.assert(
    fc.property(names, names, (some, others) => {
      const same = JSON.stringify(some) === JSON.stringify(others);
      expect(evidenceUuid(...some) === evidenceUuid(...others)).toBe(same);
    }),
    settings,
  );
  expect(evidenceUuid("ab", "c")).not.toBe(evidenceUuid("a", "bc"));
});
