import { describe, expect, it } from "vitest";
import { application } from "#app";
import { readEnvironment } from "#platform/app/environment";
import { missingVariables } from "#platform/app/missing-variables";
import { reportOn } from "#test/rule-cases";
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
    testDeployment(rule);
  });
}

/** What a control leans on in a deployment: an application with real data does not start without it. */
function testDeployment({ citation, dependsOn }: ControlRule): void {
  if (dependsOn === undefined) return;
  it(`is asked for at start-up: ${dependsOn} (edge)`, ({ task }) => {
    const { cases } = reportOn(task, "edge");
    const folder = application.folder;
    const missing = (variables: Readonly<Record<string, string>>): readonly string[] =>
      missingVariables({ assurance: "production" }, readEnvironment(variables, folder), "serve");
    const named = (lines: readonly string[]): boolean =>
      lines.some((line) => line.startsWith(`${dependsOn}:`));
    expect(named(missing({})), citation).toBe(true);
    cases.met += 1;
    const value = dependsOn === "OIDC_ISSUER" ? "https://issuer.example" : "given";
    expect(named(missing({ [dependsOn]: value })), citation).toBe(false);
    cases.notMet += 1;
  });
}
