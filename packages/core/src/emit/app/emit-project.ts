import type { EmittedFile } from "#core/emit/emitted-file";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { dependencies, developmentDependencies } from "#core/emit/app/dependencies";
import { emitted } from "#core/emit/emitted-file";
import { packFolders } from "#core/emit/pack-source";
import { purgedEntities } from "#core/weave/purged-entities";

/** The files around the source: package, compiler, linter, container, scripts. */
export function emitProject(woven: Woven): readonly EmittedFile[] {
  const purges = purgedEntities(woven).length > 0;
  return [
    emitted("package.json", json(packageJson(woven, purges))),
    emitted("tsconfig.json", json(tsconfig)),
    emitted("vitest.config.ts", vitestConfig),
    emitted(".oxlintrc.json", json(oxlint)),
    emitted(".oxfmtrc.json", json({ printWidth: 100, ignorePatterns: ["bylaw.lock.json"] })),
    emitted(".gitignore", "node_modules\ndata\ncoverage\n.env\n"),
    emitted(".dockerignore", ".bylaw\n.env\n.git\ndata\nnode_modules\n"),
    emitted("scripts/token.ts", token),
    emitted("scripts/audit-verify.ts", auditVerify),
    emitted("scripts/rotate-keys.ts", rotateKeys),
    ...(purges ? [emitted("scripts/retention-purge.ts", retentionPurge)] : []),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function packageJson(woven: Woven, purges: boolean): object {
  const { name, description } = woven.model;
  const aliases = packFolders(woven).map((pack) => [`#${pack}/*`, `./src/${pack}/*.ts`] as const);
  return {
    name,
    version: "1.0.0",
    private: true,
    ...(description !== undefined && { description: description.slice(0, 200) }),
    type: "module",
    imports: {
      "#app": "./src/app.ts",
      "#platform/*": "./src/platform/*.ts",
      "#schema": "./src/db/schema.ts",
      "#test/*": "./test/support/*.ts",
      ...Object.fromEntries(aliases),
    },
    scripts: {
      start: "node src/main.ts",
      dev: "node --watch src/main.ts",
      token: "node scripts/token.ts",
      "audit:verify": "node scripts/audit-verify.ts",
      "keys:rotate": "node scripts/rotate-keys.ts",
      ...(purges && { "retention:purge": "node scripts/retention-purge.ts" }),
      test: "vitest run",
      "test:postgres": "TEST_DATABASE=postgres vitest run",
      types: "tsc",
      lint: "oxlint",
      format: "oxfmt",
    },
    dependencies,
    devDependencies: developmentDependencies,
    engines: { node: ">=24.11" },
  };
}

const tsconfig = {
  compilerOptions: {
    target: "es2024",
    lib: ["es2025", "dom"],
    types: ["node"],
    module: "nodenext",
    moduleDetection: "force",
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    skipLibCheck: true,
  },
  include: ["src", "test", "scripts", "*.config.ts"],
};

const oxlint = {
  plugins: ["typescript", "oxc", "unicorn", "import", "node", "promise"],
  options: { typeAware: true },
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  rules: {
    "import/no-named-as-default-member": "off",
    "no-await-in-loop": "off",
    "typescript/no-explicit-any": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-unsafe-type-assertion": "off",
    "unicorn/consistent-function-scoping": "off",
  },
  ignorePatterns: ["node_modules", "**/validate.js"],
};

const vitestConfig = code`
  import { defineConfig } from "vitest/config";

  export default defineConfig({
    test: {
      include: ["test/**/*.test.ts"],
      globalSetup: ["test/support/global-setup.ts"],
      // One database a worker, emptied between tests: creating one for each would take most of the time.
      isolate: false,
      maxWorkers: 2,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  });
`;

const token = code`
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
`;

const auditVerify = code`
  import { runAuditCommand } from "#platform/app/audit-command";
  import { runCommand } from "#platform/app/run-command";
  import { application } from "../src/app.ts";

  await runCommand(() => runAuditCommand(process.argv.slice(2), application));
`;

const rotateKeys = code`
  import { runRotateCommand } from "#platform/app/rotate-command";
  import { runCommand } from "#platform/app/run-command";
  import { application } from "../src/app.ts";

  await runCommand(() => runRotateCommand(process.argv.slice(2), application));
`;

const retentionPurge = code`
  import { runPurgeCommand } from "#platform/app/purge-command";
  import { runCommand } from "#platform/app/run-command";
  import { application } from "../src/app.ts";

  await runCommand(() => runPurgeCommand(process.argv.slice(2), application));
`;
