import type {
  FieldDeclaration,
  RelationDeclaration,
  StatesDeclaration,
} from "#core/blueprint/blueprint-format";

/** The file format of `pack.yaml`, with its defaults filled in. */
export interface PackFile {
  readonly pack: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly version: string;
  /** The day as of which the pack states the law; decisions are made as of this day by default. */
  readonly asOf: string;
  readonly jurisdictions: readonly string[];
  /** What data is called by how sensitive it is; a dot makes a class part of another. */
  readonly classifications: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly description?: string | undefined;
        /** Whether values of the class must never appear in logs, audit entries or error texts. */
        readonly sensitive: boolean;
      }
    >
  >;
  /** Field names that suggest a class: matched against the name in lower case without separators. */
  readonly classifiers: readonly { readonly names: readonly string[]; readonly class: string }[];
  readonly purposes: Readonly<Record<string, { readonly title: string }>>;
  /** Questions whose answers decide which rules apply. */
  readonly facts: Readonly<
    Record<
      string,
      {
        readonly question: string;
        readonly type: "bool" | "int" | "string";
        readonly help?: string | undefined;
      }
    >
  >;
}

/** The file format of `concepts/*.yaml`: a data model that rules can speak of. */
export interface ConceptFile {
  readonly concept: string;
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
  readonly relations: Readonly<Record<string, RelationDeclaration>>;
  readonly states?: StatesDeclaration | undefined;
}
