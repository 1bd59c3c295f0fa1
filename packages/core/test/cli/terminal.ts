import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "#core/cli/io";
import { run } from "#core/cli/run";

interface Options {
  readonly isTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command printed and how it ended. */
interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with the example's blueprint and pack, in which commands are run without a process. */
export class Terminal {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Terminal> {
    const folder = await mkdtemp(join(tmpdir(), "bylaw-cli-"));
    const fixtures = join(import.meta.dirname, "../fixtures");
    await cp(join(fixtures, "library.yaml"), join(folder, "blueprint.yaml"));
    await cp(join(fixtures, "library-pack"), join(folder, "library-pack"), { recursive: true });
    return new Terminal(folder);
  }

  async run(...argv: readonly string[]): Promise<Outcome> {
    return this.start(argv).done;
  }

  /** Starts a command that ends by itself or on `interrupt`. */
  start(argv: readonly string[], { isTerminal = false, env = {} }: Options = {}): Running {
    const printed = { out: "", err: "" };
    const interrupts = new Set<() => void>();
    const output = (name: "out" | "err"): Io["stdout"] => ({
      write: (text) => {
        printed[name] += text;
      },
      isTerminal,
    });
    const io: Io = {
      stdout: output("out"),
      stderr: output("err"),
      isInteractive: false,
      env: { PATH: process.env["PATH"], ...env },
      cwd: this.folder,
      onInterrupt(callback) {
        interrupts.add(callback);
        return () => interrupts.delete(callback);
      },
    };
    const done = run(argv, io).then((code) => ({ code, ...printed }));
    return {
      done,
      printed: () => printed.out + printed.err,
      interrupt: () => {
        for (const callback of interrupts) callback();
      },
    };
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    await writeFile(join(this.folder, path), text.replace(from, to));
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

interface Running {
  readonly done: Promise<Outcome>;
  readonly printed: () => string;
  readonly interrupt: () => void;
}
