/** How many ways a pattern may have to match at one place, so that no input makes it slow. */
const mostWays = 5000;

/** How much more a way counts that is tried at every character of the input, not at the first only. */
const anywhere = 20;

/**
 * Checks that a pattern lies within what JavaScript and PostgreSQL read alike: printable ASCII,
 * escaped punctuation, classes of ASCII letters and digits, `^`, `$`, groups, `|`, `?`, `{n}`, `{n,m}`.
 *
 * @returns What is wrong with it, or undefined.
 */
export function checkPattern(pattern: string): string | undefined {
  if (pattern.length > 300) return "it is longer than 300 characters";
  try {
    const reader = new PatternReader(pattern);
    const ways = reader.alternatives(0);
    if (reader.position < pattern.length) return "it has a ) without its (";
    if (ways > mostWays) return "it has too many ways to match, which makes it slow";
    return undefined;
  } catch (error) {
    if (error instanceof PatternProblem) return error.message;
    throw error;
  }
}

class PatternProblem extends Error {}

/** Reads a pattern from left to right; each method returns in how many ways its part can match. */
class PatternReader {
  position = 0;
  readonly #pattern: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  alternatives(depth: number): number {
    if (depth > 5) throw new PatternProblem("its groups are nested too deeply");
    let ways = this.#alternative(depth);
    while (this.#accept("|")) ways += this.#alternative(depth);
    return ways;
  }

  #alternative(depth: number): number {
    const isAnchored = depth > 0 || this.#peek() === "^";
    const ways = this.#sequence(depth);
    return isAnchored || ways === 1 ? ways : ways * anywhere;
  }

  #sequence(depth: number): number {
    const start = this.position;
    let ways = 1;
    while (this.position < this.#pattern.length && !"|)".includes(this.#peek())) {
      ways = Math.min(ways * this.#piece(depth), Number.MAX_SAFE_INTEGER);
    }
    if (this.position === start) throw new PatternProblem("an alternative of it is empty");
    return ways;
  }

  #piece(depth: number): number {
    const anchor = "^$".includes(this.#peek());
    const ways = this.#atom(depth);
    const repeat = this.#repeat();
    if (repeat === undefined) return ways;
    if (anchor) throw new PatternProblem("it repeats an anchor");
    if ("?*+{".includes(this.#peek()) && this.#peek() !== "") {
      throw new PatternProblem("it has two repeats in a row");
    }
    return ways ** repeat.most * (repeat.most - repeat.least + 1);
  }

  #repeat(): { readonly least: number; readonly most: number } | undefined {
    if (this.#accept("?")) return { least: 0, most: 1 };
    if ("*+".includes(this.#peek()) && this.#peek() !== "") {
      throw new PatternProblem(`${this.#peek()} repeats without a bound`);
    }
    if (this.#peek() !== "{") return undefined;
    const bounds = /^\{(\d{1,3})(?:,(\d{1,3}))?\}/.exec(this.#pattern.slice(this.position));
    if (bounds === null)
      throw new PatternProblem("{ does not begin a repeat such as {3} or {1,20}");
    const least = Number(bounds[1]);
    const most = Number(bounds[2] ?? bounds[1]);
    if (most > 255 || most < 1 || least > most) {
      throw new PatternProblem(`the repeat ${bounds[0]} is not within 1 and 255`);
    }
    this.position += bounds[0].length;
    return { least, most };
  }

  #atom(depth: number): number {
    const character = this.#take();
    if (character === "(") {
      if (this.#peek() === "?") throw new PatternProblem("it has a group that begins with (?");
      const ways = this.alternatives(depth + 1);
      if (!this.#accept(")")) throw new PatternProblem("it has a ( without its )");
      return ways;
    }
    if (character === "[") return this.#class();
    if (character === "\\") return this.#escape();
    if (character === ".") throw new PatternProblem(". does not mean the same everywhere");
    if ("?*+{}]".includes(character)) {
      throw new PatternProblem(`${character} stands where a character is needed`);
    }
    assertPrintable(character);
    return 1;
  }

  #class(): number {
    if (this.#peek() === "^") throw new PatternProblem("it has a class that begins with [^");
    let members = 0;
    while (!this.#accept("]")) {
      if (this.position >= this.#pattern.length)
        throw new PatternProblem("it has a [ without its ]");
      const from = this.#take();
      if (from === "\\") this.#escape();
      else if (from === "[") throw new PatternProblem("it has a [ within a class");
      else if (from === "-" && members > 0 && this.#peek() !== "]") {
        throw new PatternProblem("it has a - in the middle of a class; write \\-");
      } else assertPrintable(from);
      if (from !== "-" && this.#peek() === "-" && this.#pattern[this.position + 1] !== "]") {
        this.position++;
        const to = this.#take();
        const range = `${from}${to}`;
        if (!/^(\d\d|[a-z]{2}|[A-Z]{2})$/.test(range) || from > to) {
          throw new PatternProblem(`the range ${from}-${to} is not one of digits or ASCII letters`);
        }
      }
      members++;
    }
    if (members === 0) throw new PatternProblem("it has an empty class");
    return 1;
  }

  #escape(): number {
    const escaped = this.#take();
    if (escaped === "" || !"^$\\.*+?()[]{}|/-".includes(escaped)) {
      throw new PatternProblem(`\\${escaped} does not mean the same everywhere`);
    }
    return 1;
  }

  #peek(): string {
    return this.#pattern[this.position] ?? "";
  }

  #take(): string {
    const character = this.#peek();
    this.position++;
    return character;
  }

  #accept(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.position++;
    return true;
  }
}

function assertPrintable(character: string): void {
  if (!/^[ -~]$/.test(character)) {
    throw new PatternProblem("it has a character that is not printable ASCII");
  }
}
