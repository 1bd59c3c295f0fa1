// Builds the example applications into out/, starts each, and tells a short story against it.
import { createFactory, type ProgressEvent } from "@bylaw/core";
import { existsSync } from "node:fs";
import { rm, symlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { story as clinicStory } from "../examples/clinic/story.ts";
import { story as freightStory } from "../examples/freight/story.ts";
import { story as walletStory } from "../examples/wallet/story.ts";
import { createNarrator, faint, print, strong } from "./demo/narrator.ts";
import { runApp } from "./run-app.ts";
import type { Story } from "./demo/story.ts";

const root = join(import.meta.dirname, "..");

interface Example {
  readonly name: string;
  readonly about: string;
  readonly story: Story;
}

const examples: readonly Example[] = [
  { name: "clinic", about: "a clinic in California that keeps health records", story: clinicStory },
  { name: "wallet", about: "a wallet from which people send money abroad", story: walletStory },
  { name: "freight", about: "a carrier that also takes hazardous goods", story: freightStory },
];

/** `npx pnpm@12 demo wallet` shows one of them. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const unknown = wanted.filter((name) => !examples.some((example) => example.name === name));
if (unknown.length > 0) {
  const names = examples.map(({ name }) => name).join(", ");
  process.stderr.write(`There is no example ${unknown.join(", ")}. The examples are ${names}.\n`);
  process.exit(2);
}

const steps: Readonly<Record<ProgressEvent["phase"], string>> = {
  parse: "reading the order",
  load: "loading the rules of law",
  check: "deciding which of them apply",
  emit: "writing the application's source",
  plan: "comparing it with the folder",
  write: "saving it",
};

print(strong("Bylaw builds backends that obey the law of their sector, and shows that they do."));
for (const example of examples) {
  if (wanted.length === 0 || wanted.includes(example.name)) await show(example);
}
print(`\n${strong("What next?")}`);
print("  Read what was ordered:    examples/clinic/blueprint.yaml (and wallet, and freight)");
print("  Read what was built:      out/clinic (start with its README.md)");
print("  Why each rule applies:    out/clinic/compliance/decisions.md");
print(
  "  Start it yourself:        cd out/clinic && npm start, then open http://127.0.0.1:3000/docs",
);
print("  Order your own:           npx pnpm@12 bylaw new");
print("  The tour (15 minutes):    docs/tour.md");

async function show({ name, about, story }: Example): Promise<void> {
  const out = join(root, "out", name);
  const file = join(root, "examples", name, "blueprint.yaml");
  print(`\n${strong(name)}: ${about}`);
  const started = performance.now();
  const factory = createFactory({ onProgress: tellProgress });
  const { diagnostics, plan, woven } = await factory.build({ file, out });
  if (plan === undefined || woven === undefined) {
    throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  }
  const rules = woven.decisions.filter(({ outcome }) => outcome === "applies").length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(
    `  ${woven.model.entities.length} kinds of record, ${rules} of ${woven.decisions.length} rules apply: ${plan.files.length} files in ${seconds} s`,
  );
  // The packages are those that the workspace has installed for the committed example.
  const modules = join(out, "node_modules");
  if (!existsSync(modules)) {
    await symlink(relative(out, join(root, "examples", name, "app/node_modules")), modules);
  }
  await rm(join(out, "data"), { recursive: true, force: true });
  const app = await runApp(out, "demo");
  print(faint("  ✓ is what the application allowed, ✗ what it refused, as it should."));
  print(faint(`  started on ${app.url} with an embedded PostgreSQL in out/${name}/data`));
  try {
    await story(createNarrator(app), app);
  } finally {
    await app.stop();
  }
}

function tellProgress({ phase, status }: ProgressEvent): void {
  if (status === "started") print(faint(`  ${steps[phase]} …`));
}
