/**
 * A whole number in calculations that may go beyond what is exact: whatever is beyond 2^53 - 1 either
 * way is unknown.
 */
export class WideInteger {
  readonly value: bigint;

  private constructor(value: bigint) {
    this.value = value;
  }

  /** Undefined for what is not a whole number or not exact. */
  static from(value: unknown): WideInteger | undefined {
    if (typeof value === "bigint") {
      return Number.isSafeInteger(Number(value)) ? new WideInteger(value) : undefined;
    }
    return Number.isSafeInteger(value) ? new WideInteger(BigInt(Number(value))) : undefined;
  }

  toNumber(): number {
    return Number(this.value);
  }
}
