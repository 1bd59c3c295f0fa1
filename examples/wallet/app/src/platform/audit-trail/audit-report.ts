/** What is wrong with a chain at one place. */
export interface AuditProblem {
  readonly tenant: string;
  /** The entry at which it shows, or the batch. */
  readonly sequence: number;
  /** Whether it shows at a whole batch, which `sequence` then numbers. */
  readonly isBatch?: boolean;
  /**
   * - `changed`: the content does not match its hash
   * - `unlinked`: the entry or batch does not follow the one before it
   * - `missing`: entries are gone, from the middle or the end
   * - `duplicate`: an entry stands more than once
   * - `inserted`: an entry was added to what had been sealed
   * - `rewritten`: the entry or batch is not the one that was anchored
   * - `head`: the chain's head does not match its last entry or batch
   * - `anchor`: an anchor's signature is not valid
   */
  readonly kind:
    | "changed"
    | "unlinked"
    | "missing"
    | "duplicate"
    | "inserted"
    | "rewritten"
    | "head"
    | "anchor";
  readonly message: string;
}

/** One tenant's chain as it was found. */
export interface AuditChain {
  readonly tenant: string;
  readonly entries: number;
  /** The last entry, or the last batch where entries are sealed in batches. */
  readonly lastSequence: number;
  /** The last entry or batch for which a valid anchor stands; 0 when there is none. */
  readonly anchoredTo: number;
  /** How many entries no batch holds yet; undefined where each is chained as it is written. */
  readonly unsealed?: number;
}

/** What `verifyAudit` found. */
export interface AuditReport {
  readonly isIntact: boolean;
  readonly entries: number;
  readonly chains: readonly AuditChain[];
  /** In the order of tenants and entries; the first thousand of `problemCount`. */
  readonly problems: readonly AuditProblem[];
  readonly problemCount: number;
}
