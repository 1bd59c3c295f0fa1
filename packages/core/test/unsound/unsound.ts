/** A library's application in which one rule or control is deliberately wrong. */
export interface Unsound {
  /** What is wrong, in a few words. */
  readonly name: string;
  /** The rule that is not enforced, or not tested. */
  readonly rule: string;
  /** Files of the library's pack, beside or instead of those that it has. */
  readonly pack?: Readonly<Record<string, string>>;
  /** What is changed by hand in the built application. */
  readonly faults?: readonly Fault[];
  /** Everything that `prove` must say of the rule, in its order. */
  readonly says: readonly Said[];
}

/** A change of a file; the text stands there once. */
interface Fault {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** A diagnostic: its code, and what its message must name. */
interface Said {
  readonly code: string;
  readonly names: readonly string[];
}

/** A text as a whole. */
export const everything: RegExp = /^[^]*$/;
