/** A package that an application needs, with what it needs in turn. */
export interface PackageNode {
  /** `name@version`; of a package that is not installed, `name@range (not installed)`. */
  readonly key: string;
  readonly name: string;
  /** What its manifest states; undefined where that states none, or there is none. */
  readonly version: string | undefined;
  /** What was asked for, of a package that is not installed where Node.js looks for it. */
  readonly range?: string;
  /** The licences that its manifest states, as they stand there. */
  readonly licenses: readonly string[];
  readonly needs: readonly PackageNeed[];
  /** Optional dependencies that are not installed, such as those for other systems, as `name@range`. */
  readonly absent: readonly string[];
}

/** That one package needs another. */
export interface PackageNeed {
  readonly key: string;
  readonly kind: "required" | "optional" | "development";
}

/** The packages of an application. */
export interface PackageTree {
  /** The version of the application itself. */
  readonly version: string | undefined;
  readonly needs: readonly PackageNeed[];
  readonly absent: readonly string[];
  /** Sorted by key. */
  readonly packages: readonly PackageNode[];
  /** The lock file's name, and the hashes in it by `name@version`, as `sha512-<base64>`. */
  readonly lock?: {
    readonly file: string;
    readonly integrity: ReadonlyMap<string, string>;
  };
}
