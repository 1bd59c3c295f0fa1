import { describe } from "vitest";
import { ruleNamed } from "#test/rule-judge";
import type { ControlRule } from "#test/rule-types";
import { testAccess } from "#test/rule-control-access";
import { testAuditTrail } from "#test/rule-control-audit-trail";
import { testAuthentication } from "#test/rule-control-authentication";
import { testEncryption } from "#test/rule-control-encryption";
import { testVersions } from "#test/rule-control-versions";

const tests: Readonly<Record<string, (rule: ControlRule) => void>> = {
  access: testAccess,
  "audit-trail": testAuditTrail,
  authentication: testAuthentication,
  "field-encryption": testEncryption,
  "record-versions": testVersions,
};

/** Tests a rule that asks for a control: that the control does what it is there for. */
export function testControl(id: string): void {
  const rule = ruleNamed(id, "control");
  describe(`${id}: ${rule.control}`, () => {
    const test = tests[rule.control];
    if (test === undefined) throw new Error(`the control ${rule.control} has no test for ${id}`);
    test(rule);
  });
}
