import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { expressionDiagnostic } from "#core/rule/expression/diagnostics";
import type { ExpressionType, Scope } from "#core/rule/expression/types";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The variable of an enclosing quantifier, with the path of the list that it runs over. */
interface Element {
  readonly type: ExpressionType;
  readonly origin: readonly string[];
}

/** What the checker of one expression knows and collects; see `compileExpression`. */
export class Checking {
  readonly scope: Scope;
  readonly elements: ReadonlyMap<string, Element>;
  readonly diagnostics: Diagnostic[];
  readonly references: Map<string, readonly string[]>;
  readonly functions: Set<string>;
  readonly #source: string;
  readonly #at: Position | undefined;

  constructor(
    source: string,
    scope: Scope,
    at: Position | undefined,
    outer?: Checking,
    element?: readonly [string, Element],
  ) {
    this.scope = scope;
    this.#source = source;
    this.#at = at;
    this.elements = new Map([...(outer?.elements ?? []), ...(element ? [element] : [])]);
    this.diagnostics = outer?.diagnostics ?? [];
    this.references = outer?.references ?? new Map();
    this.functions = outer?.functions ?? new Set();
  }

  /** The same checking inside a quantifier. */
  within(variable: string, element: Element): Checking {
    return new Checking(this.#source, this.scope, this.#at, this, [variable, element]);
  }

  /** Records a problem at a node and returns undefined, the result of every check that failed. */
  readonly problem = (
    code: Parameters<typeof expressionDiagnostic>[0],
    parameters: Readonly<Record<string, string | number>>,
    where: Span,
    help?: string,
  ): undefined => {
    const report: (...values: never[]) => Diagnostic = expressionDiagnostic;
    const place = { at: this.#position(where), ...(help !== undefined && { help }) };
    this.diagnostics.push(Reflect.apply(report, undefined, [code, parameters, place]));
    return undefined;
  };

  text(where: Span): string {
    return this.#source.slice(where.start, where.end);
  }

  #position({ start, end }: Span): Position | undefined {
    if (this.#at === undefined) return undefined;
    const before = this.#source.slice(0, start).split("\n");
    const offset = before.at(-1)?.length ?? 0;
    const length = Math.max(1, this.text({ start, end }).split("\n", 1)[0]?.length ?? 1);
    return {
      file: this.#at.file,
      line: this.#at.line + before.length - 1,
      column: this.#at.column + offset,
      length,
    };
  }
}
