/** Thrown by the interpreter's own functions where a result is unknown. */
export class UnknownResult extends Error {}

/** A list with a missing element: it is there, but whatever is asked of it is unknown. */
export class OracleGap {
  readonly kind = "gap";
}

/** The one such list; looking through it ends the evaluation as unknown. */
export const gap: OracleGap = new Proxy(new OracleGap(), {
  ownKeys: () => {
    throw new UnknownResult();
  },
});
