/** A decimal as text, exact: `"10000.00"`; missing when not known. */
export type Decimal = string | null | undefined;

interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

/** Compares two decimals by value: negative, zero or positive; undefined when unknown. */
export function compareDecimals(left: Decimal, right: Decimal): number | undefined {
  const pair = align(left, right);
  if (pair === undefined) return undefined;
  return pair.left === pair.right ? 0 : pair.left < pair.right ? -1 : 1;
}

/** The sum, with the larger number of decimal places. */
export function addDecimals(left: Decimal, right: Decimal): string | undefined {
  const pair = align(left, right);
  return pair && print(pair.left + pair.right, pair.scale);
}

/** The difference, with the larger number of decimal places. */
export function subtractDecimals(left: Decimal, right: Decimal): string | undefined {
  const pair = align(left, right);
  return pair && print(pair.left - pair.right, pair.scale);
}

/** The exact product, with the decimal places of both. */
export function multiplyDecimals(left: Decimal, right: Decimal): string | undefined {
  const one = read(left);
  const other = read(right);
  return one && other && print(one.digits * other.digits, one.scale + other.scale);
}

/** The decimal where it has no more places than that, zeros at the end apart; otherwise unknown. */
export function withinPlaces(value: Decimal, places: number): string | undefined {
  const [, fraction = ""] = value?.replace(/(\.\d*?)0+$/, "$1").split(".") ?? [];
  return fraction.length <= places ? (value ?? undefined) : undefined;
}

function align(
  left: Decimal,
  right: Decimal,
): { readonly left: bigint; readonly right: bigint; readonly scale: number } | undefined {
  const one = read(left);
  const other = read(right);
  if (one === undefined || other === undefined) return undefined;
  const scale = Math.max(one.scale, other.scale);
  return {
    left: one.digits * 10n ** BigInt(scale - one.scale),
    right: other.digits * 10n ** BigInt(scale - other.scale),
    scale,
  };
}

function read(value: Decimal): Scaled | undefined {
  if (typeof value !== "string" || value.length > 1000) return undefined;
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(value);
  if (parts === null) return undefined;
  const fraction = parts[2] ?? "";
  return { digits: BigInt(`${parts[1]}${fraction}`), scale: fraction.length };
}

function print(digits: bigint, scale: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const sign = digits < 0n ? "-" : "";
  const whole = text.slice(0, text.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-scale)}`;
}
