import { AsyncLocalStorage } from "node:async_hooks";

/** A test may have put another clock in its place. */
const { setImmediate } = globalThis;

/** To whom what is being done belongs. */
const owners = new AsyncLocalStorage<Strays>();

/** Those that are open, innermost last; for failures that do not say where they come from. */
const open: Strays[] = [];

/**
 * The failures that nobody awaits while something is done: promises that are rejected unheard, and
 * errors thrown from timers. What fails later than that belongs to what is around it; what fails later
 * still is dropped, since a variant may leave promises behind whose failures say nothing of the next.
 */
export class Strays {
  readonly #outer: Strays | undefined;
  readonly #errors: unknown[] = [];
  #isOver = false;

  constructor(outer?: Strays) {
    this.#outer = outer;
  }

  /** Does something of which the failures are to be kept. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    open.push(this);
    try {
      return await owners.run(this, work);
    } finally {
      // Node.js tells of them once nothing else is to be done.
      await new Promise((done) => setImmediate(done));
      open.splice(open.indexOf(this), 1);
    }
  }

  /** Ends it; returns what failed until now. */
  end(): readonly unknown[] {
    this.#isOver = true;
    return this.#errors;
  }

  note(error: unknown): void {
    if (this.#isOver) this.#outer?.note(error);
    else this.#errors.push(error);
  }
}

/** Lets no failure that nobody awaits end the process. */
export function watchStrays(): void {
  const note = (error: unknown): void => (owners.getStore() ?? open.at(-1))?.note(error);
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
}
