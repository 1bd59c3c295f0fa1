import type { Clock } from "#platform/http/clock";

/** A clock that only moves when a test moves it. */
export interface SetClock extends Clock {
  set(time: Date | string): void;
  /** Milliseconds. */
  advance(by: number): void;
}

/** Starts a clock that stands at `time`. */
export function setClock(time: string): SetClock {
  let now = new Date(time).getTime();
  return {
    now: () => new Date(now),
    set(to) {
      now = new Date(to).getTime();
    },
    advance(by) {
      now += by;
    },
  };
}
