import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { readEnvironment, type Environment } from "#platform/app/environment";
import { missingVariables, type Use } from "#platform/app/missing-variables";
import { loadSigningKey, type SigningKey } from "#platform/audit-trail/signing-key";
import { openDatabase } from "#platform/database/open-database";
import type { Database } from "#platform/database/session";
import { loadMasterKeys, type MasterKeys } from "#platform/field-encryption/master-keys";
import { systemClock, type Clock } from "#platform/http/clock";

/** What the server and the commands stand on. */
export interface Parts {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly masterKeys: MasterKeys;
  readonly signingKey: SigningKey;
  /** The file outside of the database in which the heads of the audit trail are anchored. */
  readonly anchorFile: string;
  readonly database: Database;
}

/** Keeps a prototype away from real data, and real data away from what only a prototype may use. */
function requireRightPlace(application: Application, environment: Environment, use: Use): void {
  const { assurance, controls } = application;
  if (assurance !== "prototype" && !controls.authentication) {
    throw new Error("This application was built without authentication and is not served.");
  }
  if (assurance === "prototype" && environment.isProduction) {
    throw new Error(
      "This application was built as a prototype, which signs its own tokens and makes its own keys; it does not run with NODE_ENV=production. Set `assurance: production` in blueprint.yaml and build it again.",
    );
  }
  const missing = missingVariables(application, environment, use);
  if (missing.length > 0) throw new Error(["Set these variables:", ...missing].join("\n"));
}

/**
 * Reads the environment and opens the keys and the database. A prototype makes keys of its own in
 * the data folder; other levels refuse to start without real ones.
 *
 * @throws Error that says which variables are missing or wrong
 */
export async function openParts(
  application: Application,
  variables: Readonly<Record<string, string | undefined>>,
  use: Use = "command",
): Promise<Parts> {
  const environment = readEnvironment(variables, application.folder);
  requireRightPlace(application, environment, use);
  const { dataFolder } = environment;
  const developmentFolder = application.assurance === "prototype" ? dataFolder : undefined;
  const masterKeys = loadMasterKeys({ text: environment.encryptionKeys, developmentFolder });
  const signingKey = loadSigningKey({ pem: environment.auditSigningKey, developmentFolder });
  const database = await openDatabase({
    url: environment.databaseUrl,
    folder: join(dataFolder, "database"),
    role: application.databaseRole,
    poolSize: environment.poolSize,
  });
  const anchorFile = join(dataFolder, "audit-anchors.jsonl");
  return { environment, clock: systemClock, masterKeys, signingKey, anchorFile, database };
}
