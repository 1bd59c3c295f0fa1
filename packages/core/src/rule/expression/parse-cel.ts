import { type ASTNode, Environment } from "@marcbachmann/cel-js";

/** The longest source of an expression, in UTF-16 units. */
const longestSource = 4000;

/** The result of parsing: a CEL tree, or what is wrong at which offset. */
export type ParsedCel =
  | { readonly tree: ASTNode }
  | {
      readonly problem: string;
      readonly start: number;
      readonly end: number;
      readonly large: boolean;
    };

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxDepth: 60, maxAstNodes: 2000, maxListElements: 500 },
});

/** Parses CEL, never throws, and stops at a limit of size before any later step could run long. */
export function parseCel(source: string): ParsedCel {
  const whole = { start: 0, end: source.length };
  if (source.length > longestSource) {
    const problem = `${source.length} characters, of at most ${longestSource}`;
    return { problem, start: 0, end: 1, large: true };
  }
  if (source.trim() === "") return { problem: "it is empty", ...whole, large: false };
  if (/(^|[^!])(!\s*){60}|(-\s*){60}/.test(source)) {
    return { problem: "more than 60 signs in a row", ...whole, large: true };
  }
  try {
    return { tree: environment.parse(source).ast };
  } catch (error) {
    const { summary, range, code } = describe(error);
    const start = Math.min(range?.start ?? 0, source.length);
    const end = Math.max(start, Math.min(range?.end ?? start, source.length));
    return { problem: lowerFirst(summary), start, end, large: code === "limit_exceeded" };
  }
}

interface CelError {
  readonly summary: string;
  readonly code?: string;
  readonly range?: { readonly start: number; readonly end: number } | undefined;
}

function describe(error: unknown): CelError {
  if (error instanceof RangeError) return { summary: "too deeply nested", code: "limit_exceeded" };
  if (error instanceof Error && "summary" in error && typeof error.summary === "string") {
    const range = "range" in error ? error.range : undefined;
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    const summary = error.summary.replace(/^Unexpected token: EOF$/, "It ends too early");
    return { summary, code, range: isRange(range) ? range : undefined };
  }
  throw error;
}

function isRange(value: unknown): value is { readonly start: number; readonly end: number } {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
