import type { Io } from "#core/cli/io";
import type { Plan } from "#core/write/plan";
import type { Verb } from "#core/cli/verb";
import type { BuildOrder, Factory } from "#core/factory";
import { blueprintArgument, outFlag } from "#core/cli/blueprint-flags";
import { CommandError } from "#core/cli/command-error";
import { commonFlags } from "#core/cli/common-flags";
import { exitCode } from "#core/cli/exit-code";
import { findBlueprint } from "#core/cli/find-blueprint";
import { findOut } from "#core/cli/find-out";
import { planToJson, printPlan } from "#core/cli/plan-summary";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { startProgress } from "#core/cli/progress";
import { relativePath } from "#core/diagnostic/relative-path";
import { sizeYoungSpaceFor } from "#core/cli/young-space";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { createFactory } from "#core/factory";

/** `bylaw build`: writes the application. */
export const buildVerb: Verb = {
  name: "build",
  summary: "write the application, or bring it up to date",
  description:
    "Builds the ordered application into a folder. What you changed by hand is merged with what Bylaw changed; where both changed the same lines your file stays and Bylaw's is laid beside it as <name>.new. The same order gives the same bytes.",
  arguments: [blueprintArgument],
  flags: {
    out: outFlag,
    force: { help: "Accept a folder that holds files of others; they stay as they are." },
    json: commonFlags.json,
    without: {
      value: "<rule[:layer]>",
      help: "Leave a rule's enforcement out, to see that its tests fail.",
      hidden: true,
    },
  },
  examples: ["bylaw build blueprint.yaml --out app", "cd app && bylaw build"],
  async run(given, io) {
    const file = await findBlueprint(given.argument("blueprint"), io);
    sizeYoungSpaceFor(file);
    const out = await findOut(given.text("out"), file, io);
    const progress = startProgress(io);
    const factory = createFactory(progress);
    try {
      const order = { file, out, force: given.is("force") };
      const left = await findWithout(given.text("without"), order, factory);
      const { diagnostics, plan } = await factory.build(
        left === undefined ? order : { ...order, without: left },
      );
      progress.stop();
      if (given.is("json")) {
        printJson({ diagnostics, plan: plan === undefined ? null : planToJson(plan) }, io);
      } else {
        printDiagnostics(diagnostics, io.stderr, io);
        if (plan !== undefined) {
          printPlan(plan, "past", io);
          if (plan.lock.before === undefined) printNext(out, io);
          else if (changesTables(plan)) io.stdout.write(tablesNotice);
        }
      }
      const isDone = plan?.files.every(({ action }) => action !== "conflict") ?? false;
      return isDone ? exitCode.ok : exitCode.errors;
    } finally {
      progress.stop();
    }
  },
};

const tablesNotice = `
The tables have changed. A database that an earlier build made does not fit any more: for a prototype,
delete data/database; elsewhere, write the change as a migration of your own.
`;

function changesTables({ files }: Plan): boolean {
  return files.some(
    ({ path, action }) => action === "change" && path.startsWith("src/db/migrations/"),
  );
}

async function findWithout(
  named: string | undefined,
  order: BuildOrder,
  factory: Factory,
): Promise<BuildOrder["without"]> {
  if (named === undefined) return undefined;
  const [rule = "", layer] = named.split(":");
  const { woven, rules } = await factory.check(order);
  if (woven === undefined) return { rule };
  const enforced = woven.enforcements.filter((enforcement) => enforcement.rule.id === rule);
  if (enforced.length === 0) {
    const meant = didYouMean(
      rule,
      rules.map(({ id }) => id),
    );
    throw new CommandError(
      `No rule ${JSON.stringify(rule)} is enforced in this application.`,
      meant === undefined || meant === rule ? undefined : `Did you mean ${meant}?`,
    );
  }
  if (layer === undefined) return { rule };
  const layers = [...new Set(enforced.map((enforcement) => enforcement.layer))];
  if (!layers.some((known) => known === layer)) {
    throw new CommandError(
      `${rule} is not enforced in ${JSON.stringify(layer)}.`,
      `It is in ${layers.join(", ")}.`,
    );
  }
  return { rule, layer };
}

function printNext(out: string, io: Io): void {
  const folder = relativePath(out, io.cwd);
  io.stdout.write(`\nNext:\n  cd ${folder}\n  npm install\n  npm test\n  npm run dev\n`);
}
