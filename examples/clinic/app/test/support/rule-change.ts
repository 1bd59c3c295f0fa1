import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import { withoutCheck } from "#test/rule-alone";
import { directWaysOf, otherWaysOf, waysOf, type Change, type Way } from "#test/rule-case";
import { reportOn } from "#test/rule-cases";
import { chooseChanges, chooseElsewhere } from "#test/rule-chosen-changes";
import { choicesASide } from "#test/rule-effort";
import { ruleNamed } from "#test/rule-judge";
import { databaseOf, interfaceOf } from "#test/rule-place";
import { tryAll, tryBoth, tryElsewhere } from "#test/rule-trying";
import type { RuleExample } from "#test/rule-types";
import type { Side } from "#test/rule-verdict";
import { keepsOthersWaiting } from "#test/rule-waiting";

const bothSides: readonly Side[] = ["allowed", "refused"];

/**
 * Tests a rule about changes: whatever the interpreter says the rule allows is done, and whatever it
 * says the rule refuses is refused, by the rule's name, and leaves no trace. Where the interface and
 * the database both check a rule, the interface is tried while the database does not.
 */
export function testChange(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "check", "guard");
  for (const [entity, layers] of Object.entries(rule.on)) {
    const layer = layers.includes("service") ? "service" : "edge";
    const inDatabase = layers.includes("database");
    const isTwice = inDatabase && layers.includes("edge");
    const direct = directWaysOf(rule, entity);
    const reachable = waysOf(rule, entity).filter(({ kind }) => kind !== "enter");
    const fewest = Math.min(direct.length, reachable.length || direct.length);
    const share = Math.ceil(choicesASide() / fewest);
    const choosing = { rule, entity, examples, share, isVaried: true };
    /** An example as it is, made in one of some ways; undefined when it cannot occur so. */
    const asGiven = (example: RuleExample, ways: readonly Way[]): Change | undefined => {
      const alone = { ...choosing, examples: [example], isVaried: false };
      return chooseChanges(alone, ways)[wantedOf(example)][0];
    };

    describe(`${id} on ${entity}`, () => {
      it.for(examples)(`example: $name (${layer})`, async (example, { task, skip }) => {
        const found = asGiven(example, reachable);
        skip(found === undefined, "cannot occur in this application");
        const place = interfaceOf(await harness(), rule, false);
        const changes = found === undefined ? [] : [found];
        await tryAll(place, changes, wantedOf(example), reportOn(task, layer));
      });

      it.runIf(reachable.length > 0)(`is kept by the interface (${layer})`, async ({ task }) => {
        const app = await harness();
        const changes = chooseChanges({ ...choosing, speaksFirst: isTwice }, reachable);
        const place = interfaceOf(app, rule, isTwice);
        const report = reportOn(task, layer);
        // Where only operations set what the rule reads, the database alone may ever have to refuse.
        const needed = inDatabase ? bothSides.slice(0, 1) : bothSides;
        const attempt = (): Promise<void> => tryBoth(place, changes, needed, report);
        await (isTwice ? withoutCheck(app, { rule: id, entity }, attempt) : attempt());
      });

      const elsewhere = otherWaysOf(rule, entity);
      it.runIf(elsewhere.length > 0)(
        `does not look at other moments (${layer})`,
        async ({ task, skip }) => {
          const app = await harness();
          const changes = chooseElsewhere({ rule, entity, examples }, elsewhere);
          skip(changes.length === 0, "nothing that it would refuse occurs there");
          await tryElsewhere(interfaceOf(app, rule, false), changes, reportOn(task, layer));
        },
      );
      it.runIf(inDatabase)("is kept by the database itself (database)", async ({ task }) => {
        const place = databaseOf(await harness(), rule);
        const chosen = chooseChanges(choosing, direct);
        // Examples that the interface cannot be asked for.
        const others = examples.filter((example) => asGiven(example, reachable) === undefined);
        const changesOf = (side: Side): readonly Change[] => [
          ...chosen[side],
          ...others
            .filter((example) => wantedOf(example) === side)
            .flatMap((example) => asGiven(example, direct) ?? []),
        ];
        const { maskedBy } = chosen;
        const changes = { allowed: changesOf("allowed"), refused: changesOf("refused"), maskedBy };
        await tryBoth(place, changes, bothSides, reportOn(task, "database"));
      });

      // Of two changes at once each would otherwise miss the other.
      const looksAround = rule.require.references.some(([root]) => root === "records");
      it.runIf(looksAround)(
        `keeps other changes waiting (${inDatabase ? "database" : layer})`,
        async ({ task }) => {
          const app = await harness();
          const { cases } = reportOn(task, inDatabase ? "database" : layer);
          const { allowed } = chooseChanges(choosing, direct);
          for (const change of allowed.slice(0, 2)) {
            const what = `${rule.citation}: ${JSON.stringify(change)}`;
            expect(await keepsOthersWaiting(app, rule, change), what).toBe(true);
            cases.notMet += 1;
          }
        },
      );
    });
  }
}

function wantedOf({ expect: expected }: RuleExample): Side {
  return expected === "allowed" ? "allowed" : "refused";
}
