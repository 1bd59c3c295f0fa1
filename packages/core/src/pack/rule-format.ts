/** A value in an example's record. */
export type ExampleValue = string | number | boolean | null | readonly string[];

/** One example of a rule: what is given, and whether that obeys it. */
export interface RuleExample {
  readonly name: string;
  readonly given: {
    readonly record?: ExampleRecord | undefined;
    readonly old?: ExampleRecord | undefined;
    readonly actor?: ExampleRecord | undefined;
    readonly input?: ExampleRecord | undefined;
    /** The records of other concepts that exist, by concept name. */
    readonly records?: Readonly<Record<string, readonly ExampleRecord[]>> | undefined;
    /** How many other people have approved the record; nobody unless it says. */
    readonly approvals?: number | undefined;
    /** A field, for the `fields` part of a visibility rule: its name, class and entity. */
    readonly field?: ExampleRecord | undefined;
    /** What the app is, for a design rule. */
    readonly app?: Readonly<Record<string, unknown>> | undefined;
    readonly facts?: ExampleRecord | undefined;
    readonly jurisdictions?: readonly string[] | undefined;
    readonly today?: string | undefined;
    readonly at?: string | undefined;
  };
  readonly expect:
    | "allowed"
    | "refused"
    | "shown"
    | "hidden"
    | "masked"
    /** No clock starts. */
    | "nothing"
    | { readonly due: string }
    | { readonly keepUntil: string };
}

type ExampleRecord = Readonly<Record<string, ExampleValue>>;

/** One value of a parameter and the day it starts to hold; amounts are decimal strings. */
export interface ParameterValue {
  readonly from?: string | undefined;
  readonly value: number | string | boolean | readonly string[];
}

interface CommonRule {
  readonly id: string;
  readonly title: string;
  readonly source: {
    /** The provision, as the field cites it, for example `31 CFR 1010.311`. */
    readonly citation: string;
    readonly url?: string | undefined;
    readonly retrieved?: string | undefined;
    /** What the provision says, in our own words. */
    readonly says: string;
  };
  readonly status: "proposed" | "in-force" | "vacated";
  /** From the first day to the last, both included. */
  readonly holds?:
    | { readonly from?: string | undefined; readonly to?: string | undefined }
    | undefined;
  /** A condition over `facts`, `app` and `jurisdictions`; without one the rule always applies. */
  readonly applies?: string | undefined;
  readonly parameters?: Readonly<Record<string, readonly ParameterValue[]>> | undefined;
  readonly examples: readonly RuleExample[];
  /** What the encoding leaves out. */
  readonly notEncoded: readonly string[];
  /** Rules that this one's own test builds upon, so that it fails without them as well. */
  readonly leansOn: readonly string[];
  readonly reviewed: {
    readonly state: "reviewed" | "needs legal review";
    readonly by?: string | undefined;
    readonly on?: string | undefined;
    readonly note?: string | undefined;
  };
}

/** When a guard or a clock looks at a record: an event, or the record entering a state. */
export type Moment = "create" | "update" | "delete" | { readonly enters: readonly string[] };

/** A record must always satisfy `require`, over `record` and `params`. */
interface InvariantRule extends CommonRule {
  readonly kind: "invariant";
  readonly on: string;
  readonly require: string;
  readonly message: string;
}

/** A change happens only if `require` holds, over `record`, `old`, `actor`, `params`, `records`, `approvals`, `today` and `at`. */
interface GuardRule extends CommonRule {
  readonly kind: "guard";
  readonly on: string;
  readonly when: Moment | readonly Moment[];
  readonly require: string;
  readonly message: string;
}

/** When something happens, a duty is due within a time. */
interface ClockRule extends CommonRule {
  readonly kind: "clock";
  readonly on: string;
  readonly starts: Moment;
  /** The date or moment from which the time runs, over `record`, `records`, `at`, `today` and `params`. */
  readonly from: string;
  /** A condition without which no clock starts, over the same and `actor`. */
  readonly if?: string | undefined;
  readonly due: { readonly days: number; readonly count: "calendar" | "business" };
  readonly extension?:
    | { readonly days: number; readonly times: number; readonly reason: boolean }
    | undefined;
  /** While the record is in one of these states the time stands still. */
  readonly pauses?: { readonly while: readonly string[] } | undefined;
  readonly met: Moment;
  readonly duty: string;
}

/** Who may see which rows and fields. */
interface VisibilityRule extends CommonRule {
  readonly kind: "visibility";
  /** A class (and those below it) or a concept. */
  readonly on: string | { readonly class: string };
  /** Over `record`, `actor`, `records`, `at`, `today` and `params`. Only with a concept. */
  readonly rows?: string | undefined;
  /** Over `actor`, `field` and `params`. */
  readonly fields?: string | undefined;
  /**
   * Shows the first and last characters of a text to those who do not see the field, and `*` for each
   * of the others; of a text that is not longer, `*` only. Fields of other types are left out.
   */
  readonly mask?: { readonly first: number; readonly last: number } | undefined;
}

/** How long records are kept. */
interface RetentionRule extends CommonRule {
  readonly kind: "retention";
  readonly on: string;
  readonly keep: {
    readonly years: number;
    readonly months: number;
    readonly days: number;
    /** The date from which the time runs, over `record` and `params`. */
    readonly from: string;
  };
  /** Whether the app deletes a record when its time is over, or leaves that to people. */
  readonly purge: boolean;
}

/** A mechanism must be there. */
interface ControlRule extends CommonRule {
  readonly kind: "control";
  readonly control: string;
  /** The classes that the control protects, where it protects data. */
  readonly protects: readonly string[];
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** An addressable specification: may be switched off with a recorded reason and alternative. */
  readonly addressable: boolean;
  /** What the control leans on in a deployment, which start-up asks for, and what is left to it. */
  readonly dependsOn?: { readonly variable: DeploymentVariable; readonly says: string } | undefined;
}

/** A variable of the environment without which an application with real data does not start. */
type DeploymentVariable = "AUDIT_SIGNING_KEY" | "ENCRYPTION_KEYS" | "OIDC_ISSUER";

/** A statement about the blueprint itself, over `app`, `facts` and `jurisdictions`. */
interface DesignRule extends CommonRule {
  readonly kind: "design";
  readonly require: string;
  readonly message: string;
}

/** People must do it. */
interface OrganisationalRule extends CommonRule {
  readonly kind: "organisational";
  readonly duty: string;
  readonly evidence: string;
  readonly every?: string | undefined;
}

/** The file format of a rule, with its defaults filled in: one clause of law. */
export type RuleFile =
  | InvariantRule
  | GuardRule
  | ClockRule
  | VisibilityRule
  | RetentionRule
  | ControlRule
  | DesignRule
  | OrganisationalRule;
