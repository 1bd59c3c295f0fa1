/** A part of an OSCAL document, as JSON. */
export type OscalObject = Readonly<Record<string, unknown>>;

/** A list under its name, or nothing: OSCAL has no empty lists. */
export function listed<Name extends string>(
  name: Name,
  items: readonly OscalObject[],
): Readonly<Partial<Record<Name, readonly OscalObject[]>>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key loses its type
  return (items.length === 0 ? {} : { [name]: items }) as Readonly<
    Partial<Record<Name, readonly OscalObject[]>>
  >;
}
