import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { PackageNeed, PackageNode, PackageTree } from "#core/packages/package-tree";
import { findPackage } from "#core/packages/find-package";
import { readLock } from "#core/packages/read-lock";
import { readManifest, type Manifest } from "#core/packages/read-manifest";
import { mapBounded } from "#core/map-bounded";

/** A package that is asked for. */
interface Request {
  readonly name: string;
  readonly range: string;
  readonly kind: PackageNeed["kind"];
  /** Whether to say so when it is not there: not of the optional companions of a package. */
  readonly told: boolean;
}

/**
 * Reads which packages an application needs, from the manifests of what is installed, found as
 * Node.js finds them. Runs none of their code. Two copies of one version count as one package, which
 * needs what either of them needs.
 */
export async function readPackages(folder: string): Promise<PackageTree> {
  const root = await realpath(resolve(folder));
  const manifest = await readManifest(root);
  const nodes = new Map<string, PackageNode>();
  const seen = new Map<string, string>();

  const visit = async (
    from: string,
    requests: readonly Request[],
  ): Promise<{ readonly needs: readonly PackageNeed[]; readonly absent: readonly string[] }> => {
    const found = await mapBounded(requests, ({ name }) => findPackage(name, from));
    const needs: PackageNeed[] = [];
    const absent: string[] = [];
    for (const [index, { name, range, kind, told }] of requests.entries()) {
      const at = found[index];
      if (at !== undefined) {
        // oxlint-disable-next-line no-await-in-loop -- what one finds the next need not read again
        needs.push({ key: await read(at, name), kind });
      } else if (kind === "optional") {
        if (told) absent.push(`${name}@${range}`);
      } else {
        const key = `${name}@${range} (not installed)`;
        nodes.set(key, { ...nothing, key, name, version: undefined, range });
        needs.push({ key, kind });
      }
    }
    return { needs, absent };
  };

  const read = async (at: string, name: string): Promise<string> => {
    const known = seen.get(at);
    if (known !== undefined) return known;
    const own = await readManifest(at);
    const version = own?.version;
    const key = `${own?.name ?? name}@${version ?? "unknown"}`;
    seen.set(at, key);
    const { needs, absent } = await visit(at, own === undefined ? [] : requestsOf(own));
    const other = nodes.get(key) ?? nothing;
    nodes.set(key, {
      key,
      name: own?.name ?? name,
      version,
      licenses: own === undefined ? [] : licensesOf(own),
      needs: distinct([...other.needs, ...needs]),
      absent: [...new Set([...other.absent, ...absent])].toSorted(),
    });
    return key;
  };

  const development = Object.entries(manifest?.devDependencies ?? {}).map(
    ([name, range]): Request => ({ name, range, kind: "development", told: true }),
  );
  const top = await visit(root, [
    ...(manifest === undefined ? [] : requestsOf(manifest)),
    ...development,
  ]);
  const lock = await readLock(root);
  return {
    version: manifest?.version,
    needs: distinct(top.needs),
    absent: top.absent.toSorted(),
    packages: [...nodes.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ...(lock !== undefined && { lock }),
  };
}

const nothing = { licenses: [], needs: [], absent: [] } as const;

/** What a package asks for. npm and pnpm install the companions (peers) of packages as well. */
function requestsOf(manifest: Manifest): readonly Request[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifest;
  const requests = new Map<string, Request>();
  for (const [name, range] of Object.entries(peerDependencies)) {
    const optional = peerDependenciesMeta[name]?.optional === true;
    requests.set(name, { name, range, kind: optional ? "optional" : "required", told: false });
  }
  for (const [name, range] of Object.entries(dependencies)) {
    requests.set(name, { name, range, kind: "required", told: true });
  }
  for (const [name, range] of Object.entries(optionalDependencies)) {
    requests.set(name, { name, range, kind: "optional", told: true });
  }
  return [...requests.values()];
}

function licensesOf({ license, licenses }: Manifest): readonly string[] {
  return license === undefined ? licenses : [license];
}

function distinct(needs: readonly PackageNeed[]): readonly PackageNeed[] {
  const byKey = new Map(needs.map((need) => [`${need.key} ${need.kind}`, need]));
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? []);
}
