import { readEnvironment } from "#platform/app/environment";
import { runCommand } from "#platform/app/run-command";
import { tenancyOf } from "#platform/app/tenancy";
import { runTokenCommand } from "#platform/authentication/token-command";
import { application } from "../src/app.ts";

await runCommand(async () => {
  const environment = readEnvironment(process.env, application.folder);
  return await runTokenCommand(process.argv.slice(2), {
    roles: application.roles,
    tenancy: tenancyOf(application),
    audience: environment.oidcAudience ?? application.name,
    dataFolder: environment.dataFolder,
    issuerUrl: environment.oidcIssuer,
  });
});
