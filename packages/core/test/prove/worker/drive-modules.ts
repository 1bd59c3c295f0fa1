/** A process that loads modules in versions, as it is asked, and answers what they say. */
import { watchModules } from "#core/prove/worker/module-versions";
import type { Told, Wish } from "./module-wishes.ts";

interface Loaded {
  readonly own: string;
  readonly stamp: number;
  readonly uses: readonly Loaded[];
}

function tell({ own, stamp, uses }: Loaded): Told {
  return { own, stamp, uses: uses.map(tell) };
}

async function grant({ folder, steps }: Wish): Promise<readonly (Told | string)[]> {
  const modules = watchModules(folder);
  const results: (Told | string)[] = [];
  for (const step of steps) {
    if ("begin" in step) {
      modules.begin(Object.fromEntries(step.begin));
    } else {
      // oxlint-disable-next-line no-await-in-loop
      const result = await modules.load(step.load).then(
        (module) => tell(module as Loaded),
        (error: unknown) => String(error),
      );
      results.push(result);
    }
  }
  return results;
}

process.on("message", (wish: Wish) => {
  void grant(wish).then((told) => process.send?.(told));
});
