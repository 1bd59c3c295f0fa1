/** What is said of a whole number: its type and the bounds it is declared with. */
interface IntegerField {
  readonly type: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const least = -2_147_483_648;
const greatest = 2_147_483_647;

/** Whether a field holds whole numbers beyond 32 bits: it is declared with a bound beyond them. */
export function isWideInteger({ type, min = 0, max = 0 }: IntegerField): boolean {
  return type === "integer" && [min, max].some((bound) => bound < least || bound > greatest);
}

/** The least and the greatest value of a whole number, both included, where its field says neither. */
export function integerBounds(field: IntegerField): { readonly min: number; readonly max: number } {
  const isWide = isWideInteger(field);
  return {
    min: field.min ?? (isWide ? Number.MIN_SAFE_INTEGER : least),
    max: field.max ?? (isWide ? Number.MAX_SAFE_INTEGER : greatest),
  };
}
