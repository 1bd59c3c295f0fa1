import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regulationOf } from "#core/evidence/regulation-of";
import { hostileText } from "./arbitrary-proof.ts";

const settings = { seed: 20_261_122, numRuns: 1000 };

describe("the regulation of a citation", () => {
  it.for([
    ["27 CFR 164.312(a)(2)(ii)", "27 CFR 164"],
    ["27 CFR 164.508(a)(2); 164.524(a)(1)(i)", "27 CFR 164"],
    ["27 CFR 395.8(a)(1), 395.30(b)-(d); 23 CFR 658.17", "27 CFR 395"],
    ["27 C.F.R. § 164.312", "27 CFR 164"],
    ["27 CFR Part 164 Subpart C", "27 CFR 164"],
    ["31 CFR Chapter V; 50 Percent Rule", "31 CFR Chapter V"],
    ["49 USC 14706(e)(1); 49 CFR 370.9(a)", "49 USC 14706"],
    ["LIB CAT 4.0.1 3.3.1, 3.3.1.1-3.3.1.3", "LIB CAT 4.0.1"],
    ["LIBIS 2.0, 7.4.1; 7.4.1.4 (error declaration)", "LIBIS 2.0"],
    ["LIBIS 2.0 and LBV 2.0 (shelves); 49 USC 14706", "LIBIS 2.0"],
    ["ISO 2108", "ISO 2108"],
    ["ISO 27001:2022 A.5.1", "ISO 27001:2022"],
    ["SHELVES VI/2.4-2.6", "SHELVES VI"],
    ["L1 General Specifications, 7.9; 2.4 (ISBN)", "L1 General Specifications"],
    ["Tex. Books & Reading Code 181.102(a)", "Tex. Books & Reading Code"],
    ["Library Rules 4.3", "Library Rules"],
    ["Library Rules (2010) 6", "Library Rules"],
    ["Library Rules 9", "Library Rules"],
    ["Regulation (EU) 2016/679, Article 32(1)", "Regulation (EU) 2016/679"],
    ["Directive 95/46/EC Article 4", "Directive 95/46/EC"],
    ["Public Law 104-191", "Public Law 104-191"],
    ["Careful cataloguing (two keys to a book)", "Careful cataloguing"],
    ["Design decision of this pack; no clause is claimed", "Design decision of this pack"],
    ["50 Percent Rule", "50 Percent Rule"],
    ["42", "42"],
    [" ; ", "Without a citation"],
  ])("%s is from %s", ([citation = "", regulation]) => {
    expect(regulationOf(citation)).toBe(regulation);
  });

  it("is never empty, stands on one line, and is its own regulation", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.lorem({ mode: "sentences" })), (citation) => {
        const regulation = regulationOf(citation);
        expect(regulation.trim()).not.toBe("");
        expect(regulation).not.toMatch(/[\n\r]/);
        expect(regulationOf(regulation)).toBe(regulation);
      }),
      settings,
    );
  });
});
