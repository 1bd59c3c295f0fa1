import { describe, expect, it } from "vitest";
import { readEnvironment } from "#platform/app/environment";
import { missingVariables, type Use } from "#platform/app/missing-variables";

const namesOf = (
  assurance: "prototype" | "production",
  use: Use,
  variables: Readonly<Record<string, string>> = {},
): readonly string[] =>
  missingVariables({ assurance }, readEnvironment(variables, "/app"), use).map(
    (line) => line.split(":")[0] ?? "",
  );

const all = {
  DATABASE_URL: "postgres://localhost/library",
  ENCRYPTION_KEYS: "k1:key",
  AUDIT_SIGNING_KEY: "key",
  OIDC_ISSUER: "https://issuer.example",
};

describe("the variables that an application with real data needs", () => {
  it("are all named at once, to serve and for a command", () => {
    expect(namesOf("production", "serve")).toEqual(Object.keys(all));
    expect(namesOf("production", "command")).toEqual(Object.keys(all).slice(0, 3));
  });

  it.each(Object.keys(all))("are named without those that are set, such as %s", (name) => {
    const { [name as keyof typeof all]: _, ...others } = all;
    expect(namesOf("production", "serve", others)).toEqual([name]);
    expect(namesOf("production", "serve", { ...all, [name]: " " })).toEqual([name]);
  });

  it("are none of a prototype, nor where all are set", () => {
    expect(namesOf("prototype", "serve")).toEqual([]);
    expect(namesOf("production", "serve", all)).toEqual([]);
  });
});

describe("the proxies that are trusted", () => {
  it("are none unless the environment says how many", () => {
    expect(readEnvironment({}, "/app").trustedProxies).toBe(0);
    expect(readEnvironment({ TRUSTED_PROXIES: "2" }, "/app").trustedProxies).toBe(2);
    for (const value of ["-1", "11", "1.5", "yes"]) {
      expect(() => readEnvironment({ TRUSTED_PROXIES: value }, "/app")).toThrow("TRUSTED_PROXIES");
    }
  });
});
