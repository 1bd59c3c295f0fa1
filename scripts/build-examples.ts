// Brings the committed example applications up to date with the engine and the packs.
import { createFactory } from "@bylaw/core";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../examples");
for (const name of readdirSync(folder)) {
  const file = join(folder, name, "blueprint.yaml");
  if (!existsSync(file)) continue;
  const { plan, diagnostics } = await createFactory().build({
    file,
    out: join(folder, name, "app"),
  });
  for (const { severity, message } of diagnostics)
    process.stdout.write(`${severity}: ${message}\n`);
  const written = plan?.files.filter(({ action }) => action !== "keep") ?? [];
  for (const { path, action } of written) process.stdout.write(`${action} ${name}/app/${path}\n`);
  process.stdout.write(
    `${name}: ${plan === undefined ? "not built" : `${plan.files.length} files`}\n`,
  );
  if (plan === undefined) process.exitCode = 1;
}
