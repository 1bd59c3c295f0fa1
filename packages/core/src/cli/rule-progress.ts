import type { Io } from "#core/cli/io";
import type { ProveOptions, RuleEvent } from "#core/prove/prove-options";
import { printable } from "#core/cli/printable";
import { styleOf } from "#core/cli/style";

/** Tells which rules are being tried, and what came out of each. */
export interface RuleProgress {
  readonly onRule: (event: RuleEvent) => void;
  readonly onRound: NonNullable<ProveOptions["onRound"]>;
  /** Ends it and clears its line. */
  readonly stop: () => void;
}

/** Progress on the error stream: a line for each rule that is done and, on a terminal, one for those going on. */
export function startRuleProgress(io: Io): RuleProgress {
  const { stderr } = io;
  const { green, red, dim } = styleOf(stderr, io);
  const trying = new Set<string>();
  const begun = performance.now();
  let last: RuleEvent | undefined;
  const clear = (): void => {
    if (stderr.isTerminal) stderr.write("\r\u001B[K");
  };
  const show = (): void => {
    if (!stderr.isTerminal || last === undefined) return;
    const seconds = Math.round((performance.now() - begun) / 1000);
    const now = [...trying].map(printable).join(", ");
    stderr.write(`\r\u001B[K${dim(`${last.done}/${last.of}  ${seconds} s  ${now}`).slice(0, 120)}`);
  };
  const timer = setInterval(show, 250);
  timer.unref();
  return {
    onRule(event) {
      last = event;
      const { rule, status, done, of, outcome, cached, ms } = event;
      if (status === "started") {
        trying.add(rule);
        show();
        return;
      }
      trying.delete(rule);
      clear();
      const place = `${String(done).padStart(String(of).length)}/${of}`;
      const mark = outcome === "proven" ? green("proven  ") : red("UNPROVEN");
      const time = cached ? "unchanged" : `${((ms ?? 0) / 1000).toFixed(1)} s`;
      stderr.write(`${dim(place)}  ${mark}  ${printable(rule)}  ${dim(time)}\n`);
      show();
    },
    onRound({ done, of }) {
      clear();
      stderr.write(
        `${dim(`${done}/${of}`)}  the other rules' properties, with some rules taken away\n`,
      );
    },
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}
