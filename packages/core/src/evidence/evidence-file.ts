/** A file of the evidence. */
export interface EvidenceFile {
  /** The path within the application, `compliance/junit.xml` for example. */
  readonly path: string;
  readonly content: string;
}
