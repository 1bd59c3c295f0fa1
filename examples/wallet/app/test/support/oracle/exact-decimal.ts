/** An exact decimal: `digits` times ten to the power of minus `scale`. */
export class ExactDecimal {
  readonly digits: bigint;
  readonly scale: number;

  constructor(digits: bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }

  static parse(text: string): ExactDecimal | undefined {
    if (!/^-?\d{1,1000}(\.\d{1,1000})?$/.test(text)) return undefined;
    const [whole = "", fraction = ""] = text.split(".");
    return new ExactDecimal(BigInt(whole + fraction), fraction.length);
  }

  minus(other: ExactDecimal): ExactDecimal {
    return this.plus(other.negated());
  }

  plus(other: ExactDecimal): ExactDecimal {
    const scale = Math.max(this.scale, other.scale);
    return new ExactDecimal(this.#at(scale) + other.#at(scale), scale);
  }

  times(other: ExactDecimal): ExactDecimal {
    return new ExactDecimal(this.digits * other.digits, this.scale + other.scale);
  }

  negated(): ExactDecimal {
    return new ExactDecimal(-this.digits, this.scale);
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: ExactDecimal): number {
    const difference = this.minus(other).digits;
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  }

  toString(): string {
    const [sign, digits] = this.digits < 0n ? ["-", -this.digits] : ["", this.digits];
    const unit = 10n ** BigInt(this.scale);
    const fraction = this.scale === 0 ? "" : `.${String(digits % unit).padStart(this.scale, "0")}`;
    return `${sign}${digits / unit}${fraction}`;
  }

  #at(scale: number): bigint {
    return this.digits * 10n ** BigInt(scale - this.scale);
  }
}
