import { blocksOf, isRest, type DutySpan } from "#logistics/duty-log";
import type { HoursRules } from "#logistics/hours-rules";

/** An unbroken rest. */
export interface Rest {
  readonly start: number;
  readonly end: number;
  /** The longest unbroken time in the sleeper berth within it. */
  readonly berth: number;
}

/** What lies between two rests that start the clocks afresh. */
export interface Shift {
  /** When the driver first works. */
  readonly start: number;
  readonly spans: readonly DutySpan[];
  /** The rests in it, none of which starts the clocks afresh by itself. */
  readonly rests: readonly Rest[];
  /** The rest that ends it; absent while it goes on. */
  readonly closing: Rest | undefined;
  /** Whether such a rest came before it, so that its start is known. */
  readonly opened: boolean;
}

/** Cuts a log into shifts. A log that ends with a long enough rest has no shift that goes on. */
export function shiftsOf(
  spans: readonly DutySpan[],
  { reset }: Pick<HoursRules, "reset">,
): readonly Shift[] {
  const rests = blocksOf(spans, isRest).map(restOf);
  const resets = rests.filter(({ start, end }) => end - start >= reset);
  const cuts = [undefined, ...resets];
  return cuts.flatMap((opening, index): readonly Shift[] => {
    const closing = resets[index];
    const from = opening?.end ?? -Infinity;
    const to = closing?.start ?? Infinity;
    const within = spans.filter(({ start, end }) => start >= from && end <= to);
    const first = within.find((span) => !isRest(span));
    if (first === undefined) return [];
    const inner = rests.filter(({ start, end }) => start >= first.start && end <= to);
    return [
      {
        start: first.start,
        spans: within.filter(({ start }) => start >= first.start),
        rests: inner,
        closing,
        opened: opening !== undefined,
      },
    ];
  });
}

function restOf(block: readonly [DutySpan, ...DutySpan[]]): Rest {
  const [first] = block;
  const last = block.at(-1) ?? first;
  const berths = block.filter(({ status }) => status === "sleeper-berth");
  const berth = Math.max(0, ...berths.map(({ start, end }) => end - start));
  return { start: first.start, end: last.end, berth };
}
