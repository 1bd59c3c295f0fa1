import { join } from "node:path";

/** Where and with what the application runs: read from the environment, checked at start. */
export interface Environment {
  /** Whether NODE_ENV says that this is where real data are. */
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  /** The PostgreSQL server; PGlite in the data folder when undefined. */
  readonly databaseUrl: string | undefined;
  readonly poolSize: number;
  /** Holds PGlite's data and the keys that development makes. */
  readonly dataFolder: string;
  readonly oidcIssuer: string | undefined;
  readonly oidcAudience: string | undefined;
  readonly encryptionKeys: string | undefined;
  readonly auditSigningKey: string | undefined;
  /** The largest body in bytes. */
  readonly bodyLimit: number;
  /** How many proxies of one's own stand in front, whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

/**
 * Reads the environment.
 *
 * @throws Error that names every variable that is wrong, and what to write instead
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  folder: string,
): Environment {
  const problems: string[] = [];
  const text = (name: string): string | undefined => {
    const value = variables[name]?.trim();
    return value === "" ? undefined : value;
  };
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const value = text(name);
    if (value === undefined) return otherwise;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    problems.push(
      `${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(value)}.`,
    );
    return otherwise;
  };
  const logLevel = text("LOG_LEVEL") ?? "info";
  if (!isLevel(logLevel)) problems.push("LOG_LEVEL is debug, info, warn or error.");
  const databaseUrl = text("DATABASE_URL");
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    problems.push("DATABASE_URL starts with postgres:// or postgresql://.");
  }
  const environment: Environment = {
    isProduction: text("NODE_ENV") === "production",
    port: whole("PORT", 3000, 0, 65_535),
    host: text("HOST") ?? "127.0.0.1",
    databaseUrl,
    poolSize: whole("DATABASE_POOL_SIZE", 6, 1, 100),
    dataFolder: text("DATA_FOLDER") ?? join(folder, "data"),
    oidcIssuer: text("OIDC_ISSUER"),
    oidcAudience: text("OIDC_AUDIENCE"),
    encryptionKeys: text("ENCRYPTION_KEYS"),
    auditSigningKey: text("AUDIT_SIGNING_KEY"),
    bodyLimit: whole("BODY_LIMIT", 1_048_576, 1024, 104_857_600),
    trustedProxies: whole("TRUSTED_PROXIES", 0, 0, 10),
    logLevel: isLevel(logLevel) ? logLevel : "info",
  };
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return environment;
}

function isLevel(value: string): value is Environment["logLevel"] {
  return ["debug", "info", "warn", "error"].includes(value);
}
