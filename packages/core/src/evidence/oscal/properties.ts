import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import { visibleLine } from "#core/evidence/visible-text";

/** The namespace of the properties that OSCAL has no name for. */
export const oscalNamespace = "https://bylaw.dev/ns/oscal";

/** The value of a property; a list becomes one property for each, and what is empty becomes none. */
type PropertyValue = string | number | boolean | undefined | readonly string[];

/** Properties of ours, by their names, which are tokens. Their values have one line. */
export function ownProperties(
  values: Readonly<Record<string, PropertyValue>>,
): readonly OscalObject[] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === "object"
      ? value.flatMap((each) => ownProperty(name, each))
      : ownProperty(name, value),
  );
}

/** A property of ours with a class, which is a token. */
export function classedProperty(name: string, value: string, className: string): OscalObject {
  return { name, ns: oscalNamespace, value: visibleLine(value), class: className };
}

function ownProperty(
  name: string,
  value: Exclude<PropertyValue, readonly string[]>,
): readonly OscalObject[] {
  const text = value === undefined ? "" : visibleLine(String(value));
  return text === "" ? [] : [{ name, ns: oscalNamespace, value: text }];
}
