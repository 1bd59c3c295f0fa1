import { visibleText } from "#core/evidence/visible-text";

/** An element; text from outside may stand in its values and texts, never in its names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or one text. */
  readonly content?: readonly XmlElement[] | string;
}

/**
 * Prints an XML 1.0 document in UTF-8. Characters that XML forbids, even escaped, are shown as
 * `\u{1B}`. Source: W3C, Extensible Markup Language 1.0, production 2 (Char) and section 3.3.3.
 */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, "")}`;
}

function print({ name, attributes, content = [] }: XmlElement, indent: string): string {
  const values = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(String(value))}"`],
  );
  const start = `${indent}<${name}${values.join("")}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${text(content)}</${name}>\n`;
  const children = content.map((child) => print(child, `${indent}  `)).join("");
  return `${start}>\n${children}${indent}</${name}>\n`;
}

function text(value: string): string {
  return visibleText(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Readers turn a line feed or tab of an attribute into a blank unless it is escaped. */
function attribute(value: string): string {
  return text(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
