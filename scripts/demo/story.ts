import type { RunningApp } from "../run-app.ts";

/** Who acts in a story. */
export interface Person {
  readonly name: string;
  readonly role: string;
  readonly purpose: string;
}

/** What an application answered. */
interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly etag: string | undefined;
}

/** What a story is told with. */
export interface Narrator {
  /** Says a sentence. */
  readonly tell: (text: string) => void;
  /**
   * Lets a person do something over HTTP and prints the sentence with what came of it. Fails when
   * the answer has another status than the story expects.
   */
  readonly act: (
    person: Person,
    sentence: string,
    request: {
      readonly method: string;
      readonly path: string;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    },
    expected: number,
  ) => Promise<Reply>;
  /** Prints a detail of the last answer. */
  readonly note: (text: string) => void;
}

/** A short story about one application: what is allowed, what is refused, what is remembered. */
export type Story = (narrator: Narrator, app: RunningApp) => Promise<void>;
