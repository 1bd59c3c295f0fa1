import { visibleText } from "#core/evidence/visible-text";

/** Text that is markup already; only `markup` makes it, so that data, however shaped, never is one. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in markup; nothing stands for `false` and `undefined`. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

/**
 * Writes HTML or SVG. Everything that is interpolated is text, in elements and in quoted attributes,
 * unless it is `Markup`. Characters that are not seen, or turn the direction in which text is read,
 * are shown by their number.
 *
 * @example
 * ```ts
 * markup`<p title="${'"'}">${"<b>"}</p>`.toString(); // <p title="&#34;">&#60;b&#62;</p>
 * ```
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const text = strings.reduce(
    (before, part, place) => before + print(values[place - 1]) + withoutIndent(part),
    "",
  );
  return new Markup(text);
}

function print(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof Markup) return content.toString();
  if (typeof content === "object") return content.map(print).join("");
  return escapeText(String(content));
}

function withoutIndent(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, "\n");
}

function escapeText(text: string): string {
  return visibleText(text).replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
