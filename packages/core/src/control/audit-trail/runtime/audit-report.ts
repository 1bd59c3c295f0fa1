/** What is wrong with a chain at one place. */
export interface AuditProblem {
  readonly tenant: string;
  /** The entry at which it shows. */
  readonly sequence: number;
  /**
   * - `changed`: the entry's content does not match its hash
   * - `unlinked`: the entry does not follow the one before it
   * - `missing`: entries are gone, from the middle or the end
   * - `duplicate`: an entry stands more than once
   * - `rewritten`: the entry is not the one that was anchored
   * - `head`: the chain's head does not match its last entry
   * - `anchor`: an anchor's signature is not valid
   */
  readonly kind: "changed" | "unlinked" | "missing" | "duplicate" | "rewritten" | "head" | "anchor";
  readonly message: string;
}

/** One tenant's chain as it was found. */
export interface AuditChain {
  readonly tenant: string;
  readonly entries: number;
  readonly lastSequence: number;
  /** The last entry for which a valid anchor stands; 0 when there is none. */
  readonly anchoredTo: number;
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
