import type { PackageNeed, PackageTree } from "#core/packages/package-tree";

/** Whether the running application has a package: always, where it is there, or never. */
export type PackageScope = "required" | "optional" | "excluded";

/**
 * The scope of each package, by key: `required` when a chain of required dependencies leads to it
 * from the application, `optional` when the chain has an optional link, `excluded` when only
 * development needs it.
 */
export function packageScopes({ needs, packages }: PackageTree): ReadonlyMap<string, PackageScope> {
  const byKey = new Map(packages.map((each) => [each.key, each.needs]));
  const reach = (kinds: readonly PackageNeed["kind"][]): ReadonlySet<string> => {
    const reached = new Set<string>();
    const queue = [...needs];
    for (const { key, kind } of queue) {
      if (!kinds.includes(kind) || reached.has(key)) continue;
      reached.add(key);
      queue.push(...(byKey.get(key) ?? []));
    }
    return reached;
  };
  const required = reach(["required"]);
  const optional = reach(["required", "optional"]);
  return new Map(
    packages.map(({ key }) => [
      key,
      required.has(key) ? "required" : optional.has(key) ? "optional" : "excluded",
    ]),
  );
}
