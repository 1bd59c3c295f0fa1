/**
 * The package URL of a package in npm's registry. Source: purl-spec, type npm.
 *
 * @example
 * ```ts
 * packageUrl("@scope/name", "1.0.0+2"); // "pkg:npm/%40scope/name@1.0.0%2B2"
 * ```
 */
export function packageUrl(name: string, version: string | undefined): string {
  const path = name.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return version === undefined
    ? `pkg:npm/${path}`
    : `pkg:npm/${path}@${encodeURIComponent(version.toWellFormed())}`;
}
