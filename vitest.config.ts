import { globSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";

const projects = globSync(["packages/*", "docs", "test"], { cwd: import.meta.dirname });

export default defineConfig({
  test: {
    projects: projects.map((root) => ({
      extends: true,
      test: {
        name: basename(root),
        root,
        include: [root === "test" ? "*.test.ts" : "test/**/*.test.ts"],
        exclude: ["**/fixtures/**"],
      },
    })),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
