import { ComponentScope, ComponentType, LifecyclePhase } from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  HashDictionary,
  LicenseRepository,
  LifecycleRepository,
  Metadata,
  Property,
  PropertyRepository,
  Tools,
  ComponentRepository,
} from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import type { Proof } from "#core/prove/proof";
import type { PackageNode, PackageTree } from "#core/packages/package-tree";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { integrityHash } from "#core/evidence/sbom/integrity-hash";
import { declaredLicenses } from "#core/evidence/sbom/licenses";
import { packageScopes, type PackageScope } from "#core/evidence/sbom/package-scopes";
import { packageUrl } from "#core/evidence/sbom/package-url";
import { visibleLine } from "#core/evidence/visible-text";
import { sha256 } from "#core/write/sha256";

const scopes = {
  required: ComponentScope.Required,
  optional: ComponentScope.Optional,
  excluded: ComponentScope.Excluded,
} as const satisfies Record<PackageScope, ComponentScope>;

/**
 * Prints the software bill of materials of an application as CycloneDX 1.6, which more tools read than
 * 1.7: the application, the packages that it needs with their licences, hashes and dependencies, and
 * as tools the engine and the packs that it was built with. What only development needs has the scope
 * `excluded`. A package that is not installed stands there with the range that was asked for; an
 * optional one that is not, such as one for another system, is a property of what asked for it. The
 * hashes are those of the lock file, of the packages as the registry hands them out.
 */
export function sbom(proof: Proof, tree: PackageTree): string {
  const bom = new Bom({ metadata: metadataOf(proof, tree) });
  const scopeOf = packageScopes(tree);
  const components = new Map(
    tree.packages.map((each) => [
      each.key,
      packageComponent(each, scopeOf.get(each.key) ?? "excluded", tree),
    ]),
  );
  const connect = (from: Component | undefined, { needs }: Pick<PackageNode, "needs">): void => {
    for (const { key } of needs) {
      const to = components.get(key);
      if (to !== undefined) from?.dependencies.add(to.bomRef);
    }
  };
  connect(bom.metadata.component, tree);
  for (const each of tree.packages) connect(components.get(each.key), each);
  for (const component of components.values()) bom.components.add(component);

  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  bom.serialNumber = `urn:uuid:${evidenceUuid("sbom", sha256(serializer.serialize(bom)))}`;
  return `${serializer.serialize(bom, { space: 2 })}\n`;
}

function metadataOf({ application, engine, packs, ranAt }: Proof, tree: PackageTree): Metadata {
  const { version, lock } = tree;
  return new Metadata({
    timestamp: new Date(ranAt),
    lifecycles: new LifecycleRepository([LifecyclePhase.Build]),
    tools: new Tools({
      components: new ComponentRepository([
        new Component(ComponentType.Application, "core", {
          group: "@bylaw",
          version: visibleLine(engine),
          description: "The engine that built and proved the application",
        }),
        ...packs.map(
          (pack) =>
            new Component(ComponentType.Data, visibleLine(pack.name), {
              version: visibleLine(pack.version),
              description: "A pack of rules that the application was built with",
            }),
        ),
      ]),
    }),
    component: new Component(ComponentType.Application, visibleLine(application.name), {
      bomRef: "application",
      description: visibleLine(application.title),
      ...(version !== undefined && { version: visibleLine(version) }),
      properties: properties({
        "bylaw:optional-not-installed": tree.absent,
        "bylaw:hashes-from": [lock?.file ?? "no lock file of npm or pnpm was found"],
      }),
    }),
  });
}

function packageComponent(node: PackageNode, scope: PackageScope, tree: PackageTree): Component {
  const { key, name, version, range, licenses, absent } = node;
  const slash = name.startsWith("@") ? name.indexOf("/") : -1;
  const integrity = version === undefined ? undefined : tree.lock?.integrity.get(key);
  const hash = integrity === undefined ? undefined : integrityHash(integrity);
  return new Component(ComponentType.Library, visibleLine(name.slice(slash + 1)) || "–", {
    bomRef: key,
    ...(slash > 0 && { group: visibleLine(name.slice(0, slash)) }),
    ...(version !== undefined && { version: visibleLine(version) }),
    purl: packageUrl(name, version),
    scope: scopes[scope],
    licenses: new LicenseRepository(declaredLicenses(licenses)),
    hashes: new HashDictionary(hash === undefined ? [] : [hash]),
    properties: properties({
      ...(range !== undefined && { "bylaw:not-installed": [range] }),
      "bylaw:optional-not-installed": absent,
    }),
  });
}

function properties(values: Readonly<Record<string, readonly string[]>>): PropertyRepository {
  return new PropertyRepository(
    Object.entries(values).flatMap(([name, all]) =>
      all.map((value) => new Property(name, visibleLine(value))),
    ),
  );
}
