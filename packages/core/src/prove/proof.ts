/**
 * What stands behind a rule: `enforced` when its property passes on the built application and fails
 * without the rule's enforcement, layer by layer; `configured` when it depends on a setting that
 * start-up checks; `organisational` when people must do it; `not applicable` with the reason; and
 * `unproven` in every other case.
 */
export type Status = "enforced" | "configured" | "organisational" | "not applicable" | "unproven";

/** Where a rule is enforced. `design` is the check of the blueprint, before anything is built. */
export type ProofLayer = "design" | "edge" | "service" | "database";

/** Everything that proving an application found; the evidence is printed from it and from nothing else. */
export interface Proof {
  readonly format: 1;
  readonly application: ProvenApplication;
  /** The version of the engine. */
  readonly engine: string;
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  /** When the run began, as an instant in UTC; of several parts, the earliest. */
  readonly ranAt: string;
  readonly scope: ProofScope;
  /** The versions; several, such as `18.3, 18.4`, where parts or earlier results come from others. */
  readonly environment: { readonly node: string; readonly postgres: string };
  /** How long the run took, in milliseconds; nothing else in here depends on speed. */
  readonly tookMs: number;
  /** One for each rule of the packs, in their order. */
  readonly rules: readonly RuleProof[];
  /** What is tested with many requests at once, on a real PostgreSQL server. */
  readonly races: readonly TestRun[];
  readonly graph: ApplicationGraph;
  /** Files that the engine keeps and that differ from what it wrote, by path. */
  readonly changedByHand: readonly string[];
  /** What the application is made of, by path, `src/app.ts` for example. */
  readonly subjects: readonly Subject[];
}

/** What a run was to try. Evidence is written only of all rules. */
export interface ProofScope {
  /** The rules that were asked for, by id; undefined for all of them. */
  readonly rules?: readonly string[];
  /** Which of several parts this is; undefined for the whole. */
  readonly part?: { readonly index: number; readonly count: number };
  /** Whether small changes of the rules were tried. */
  readonly mutants: boolean;
}

/** The order in short. */
export interface ProvenApplication {
  readonly name: string;
  readonly title: string;
  readonly assurance: string;
  readonly jurisdictions: readonly string[];
  /** The day as of which the law was read, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Something that the evidence vouches for: a file of the application, the blueprint, or a pack as a whole. */
export interface Subject {
  /** A path within the application, or `pack:<name>@<version>`. */
  readonly name: string;
  readonly sha256: string;
}

/** What was found of one rule. */
export interface RuleProof {
  readonly rule: string;
  readonly pack: string;
  readonly kind: string;
  readonly title: string;
  readonly citation: string;
  readonly url?: string;
  /** What the provision says, in the pack's words. */
  readonly says: string;
  readonly status: Status;
  /** Why the status is what it is: one sentence. */
  readonly reason: string;
  readonly decision: RuleDecision;
  readonly review: RuleReview;
  /** From when to when the rule holds, as dates. */
  readonly holds: { readonly from?: string | undefined; readonly to?: string | undefined };
  /** What the encoding leaves out. */
  readonly notEncoded: readonly string[];
  /** The entities concerned, by name. */
  readonly entities: readonly string[];
  /** For an organisational rule: what people must do, what shows that they did, and how often. */
  readonly duty?: { readonly duty: string; readonly evidence: string; readonly every?: string };
  readonly enforcedAt: readonly Place[];
  /** The run of its property on the built application; undefined where there is none. */
  readonly property?: PropertyRun;
  /**
   * One for each layer, and one for all together where there are several. None of a rule about the
   * blueprint (`design`): nothing of the application enforces it.
   */
  readonly ablations: readonly Ablation[];
  /** When it was tried, as an instant in UTC: before `ranAt` where nothing has changed since. */
  readonly triedAt?: string;
  /** Undefined when mutants were not asked for, or when there is nothing to change. */
  readonly mutation?: Mutation;
  /** What is wrong; empty unless the status is `unproven`. */
  readonly problems: readonly Problem[];
}

/** Why a rule applies, or why it does not. */
interface RuleDecision {
  readonly outcome: "applies" | "not-applicable" | "unknown" | "switched-off";
  readonly reason: string;
  /** The lines of the blueprint that led to it, as `blueprint.yaml:12`. */
  readonly because: readonly string[];
}

/** Whether lawyers have looked at the encoding. */
interface RuleReview {
  readonly state: "reviewed" | "needs legal review";
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly note?: string | undefined;
}

/** A line of the application that enforces a rule. */
export interface Place {
  readonly layer: ProofLayer;
  readonly file: string;
  readonly line: number;
  readonly entity?: string;
}

/** A test file that ran. */
export interface TestRun {
  /** The path of the test within the application. */
  readonly file: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly tests: readonly TestResult[];
}

/** The run of a rule's property. */
export interface PropertyRun extends TestRun {
  /** How many cases were tried: `met + notMet`. */
  readonly runs: number;
  /** How often the rule's condition was met, so that it had to refuse, hide, start or keep. */
  readonly met: number;
  /** How often it was not met, so that it had to let be. */
  readonly notMet: number;
}

/** What came out of one test. */
export interface TestResult {
  readonly name: string;
  readonly layer?: ProofLayer;
  readonly state: "passed" | "failed" | "skipped";
  readonly cases?: { readonly met: number; readonly notMet: number };
  readonly failure?: Failure;
}

/** Why a test failed. */
export interface Failure {
  readonly message: string;
  /** The smallest case that fails, as commands for a shell. */
  readonly counterexample?: string;
}

/** What happened when the enforcement of a rule was taken away. */
export interface Ablation {
  readonly layer: ProofLayer | "all";
  /** Other rules whose enforcement is the same mechanism, and was taken away with it. */
  readonly together: readonly string[];
  /** Whether the rule's property failed, as it must. */
  readonly seen: boolean;
  /** The tests that failed, by name; in a layer of several these are that layer's own probes. */
  readonly by: readonly string[];
  /** How many properties of unrelated rules were run as well, and those of them that failed. */
  readonly unrelated: { readonly run: number; readonly failed: readonly string[] };
}

/** The rule's mutants, and which of them were noticed. */
export interface Mutation {
  readonly killed: number;
  /** Those that make a difference to this application or to an example. */
  readonly total: number;
  readonly mutants: readonly MutantResult[];
  /** What was chosen from much, in plain words: `16 of 324 cells of tables were changed`. */
  readonly notes?: readonly string[];
}

/** One change of a rule, and what noticed it. */
export interface MutantResult {
  /** Stable within the rule: operator and number, `threshold-2` for example. */
  readonly id: string;
  readonly operator: string;
  /** The change in plain words. */
  readonly description: string;
  /** `equivalent`: neither an example nor the application changes by it, so there is nothing to notice. */
  readonly outcome: "killed" | "survived" | "equivalent";
  /** What killed it: an example, the property, or the check of packs, with its name. */
  readonly by?: { readonly what: "example" | "property" | "check"; readonly name: string };
}

/** A reason for which a rule is unproven. */
export interface Problem {
  /** A diagnostic's code, `BYL1801` for example. */
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

/** What the application is made of, as a picture shows it. */
export interface ApplicationGraph {
  readonly entities: readonly {
    readonly name: string;
    readonly title: string;
    /** The concept that it is, as `pack/Concept`. */
    readonly concept?: string;
    readonly fields: number;
    readonly references: readonly { readonly field: string; readonly entity: string }[];
    /** Each state with those that can follow it; the first is the initial one. */
    readonly states: readonly { readonly name: string; readonly next: readonly string[] }[];
    /** The rules that concern it. */
    readonly rules: readonly string[];
  }[];
}
