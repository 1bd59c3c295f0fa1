import type { ExpressionNode } from "#core/rule/expression/ast";

/** A part of a source, as offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The source of an expression, of which parts are taken out and put in. */
export class ExpressionText {
  readonly source: string;
  /** 1 where a character is code, and not of a text or a comment. */
  readonly #isCode: Uint8Array;

  constructor(source: string) {
    this.source = source;
    this.#isCode = codeOf(source);
  }

  /**
   * The whole of a node. The parser places a node from its first name or constant to its last, so that
   * parentheses around its ends are missing: `(a) && (b)` is told as `a) && (b`.
   */
  whole({ start, end }: Span): Span {
    let open = 0;
    let missing = 0;
    for (let at = start; at < end; at++) {
      const sign = this.#codeAt(at);
      if (sign === "(") open += 1;
      else if (sign === ")" && open > 0) open -= 1;
      else if (sign === ")") missing += 1;
    }
    let [from, to] = [start, end];
    while (missing > 0 && from > 0) if (this.#codeAt(--from) === "(") missing -= 1;
    while (open > 0 && to < this.source.length) if (this.#codeAt(to++) === ")") open -= 1;
    return { start: from, end: to };
  }

  /** The text of a node, in parentheses where it could be taken apart by what stands beside it. */
  operand(node: ExpressionNode): string {
    const { start, end } = this.whole(node);
    const text = this.source.slice(start, end);
    return node.kind === "logic" || node.kind === "conditional" ? `(${text})` : text;
  }

  /** Where a sign or a word of the language first stands in a part of the source. */
  find(token: string, { start, end }: Span): Span | undefined {
    for (let at = start; at + token.length <= end; at++) {
      if (this.#isCode[at] === 1 && this.source.startsWith(token, at)) {
        return { start: at, end: at + token.length };
      }
    }
    return undefined;
  }

  /** The source with another text in one place. */
  with({ start, end }: Span, text: string): string {
    return this.source.slice(0, start) + text + this.source.slice(end);
  }

  #codeAt(at: number): string | undefined {
    return this.#isCode[at] === 1 ? this.source[at] : undefined;
  }
}

/** Marks what stands in no text and in no comment. */
function codeOf(source: string): Uint8Array {
  const marks = new Uint8Array(source.length);
  const skipped =
    /\/\/[^\n]*|[rR](?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')|"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
  marks.fill(1);
  for (const match of source.matchAll(skipped)) {
    marks.fill(0, match.index, match.index + match[0].length);
  }
  return marks;
}
