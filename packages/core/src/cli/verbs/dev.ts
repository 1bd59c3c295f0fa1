import { once } from "node:events";
import { join } from "node:path";
import type { Child } from "#core/cli/child-process";
import type { Io } from "#core/cli/io";
import type { Verb } from "#core/cli/verb";
import type { BuildReport } from "#core/factory";
import { blueprintArgument, outFlag } from "#core/cli/blueprint-flags";
import { startChild } from "#core/cli/child-process";
import { CommandError } from "#core/cli/command-error";
import { exitCode } from "#core/cli/exit-code";
import { findBlueprint } from "#core/cli/find-blueprint";
import { findOut } from "#core/cli/find-out";
import { freePort } from "#core/cli/free-port";
import { installPackages } from "#core/cli/install-packages";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { startProgress } from "#core/cli/progress";
import { setAsideData } from "#core/cli/set-aside-data";
import { watchOrder } from "#core/cli/watch-order";
import { createFactory } from "#core/factory";

/** `bylaw dev`: builds, runs, and does both again whenever the order changes. */
export const devVerb: Verb = {
  name: "dev",
  summary: "build and run the application, again on every change",
  description:
    "Builds the application, installs its packages if they are missing, starts it on a free port, and builds and starts it again when the blueprint or a pack in a folder changes. While the blueprint has errors the last good build runs on. Ctrl-C ends it. When a change alters the tables, the embedded database of the build before is set aside, not carried over.",
  arguments: [blueprintArgument],
  flags: {
    out: outFlag,
    port: { value: "<port>", help: "The port; the first free one from 3000 on when left out." },
    json: {
      help: "Print one JSON object a line for what happens: built, failed, set-aside, started, ended.",
    },
  },
  examples: ["bylaw dev blueprint.yaml --out app", "cd app && bylaw dev --port 4000"],
  async run(given, io) {
    const file = await findBlueprint(given.argument("blueprint"), io);
    const out = await findOut(given.text("out"), file, io);
    const port = await choosePort(given.text("port"));
    const session = new Session({ file, out, port, asJson: given.is("json") }, io);
    return session.run();
  },
};

async function choosePort(named: string | undefined): Promise<number> {
  if (named === undefined) return freePort(3000);
  const port = Number(named);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new CommandError(
    `--port cannot be ${JSON.stringify(named)}.`,
    "Write a number from 1 to 65535.",
  );
}

interface Options {
  readonly file: string;
  readonly out: string;
  readonly port: number;
  readonly asJson: boolean;
}

class Session {
  readonly #options: Options;
  readonly #io: Io;
  readonly #events = new EventTarget();
  #app: Child | undefined;
  #unwatch: (() => void) | undefined;
  #isOver = false;

  constructor(options: Options, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  async run(): Promise<number> {
    const forget = this.#io.onInterrupt(() => {
      this.#isOver = true;
      this.#events.dispatchEvent(new Event("next"));
    });
    try {
      await this.#untilOver();
      return exitCode.ok;
    } finally {
      forget();
      this.#unwatch?.();
      await this.#app?.stop();
    }
  }

  async #untilOver(): Promise<void> {
    const next = once(this.#events, "next");
    await this.#rebuild();
    if (this.#isOver) return;
    await next;
    if (!this.#isOver) await this.#untilOver();
  }

  async #rebuild(): Promise<void> {
    const { file, out } = this.#options;
    const progress = startProgress(this.#io);
    const report = await createFactory(progress).build({ file, out }).finally(progress.stop);
    this.#watch(report);
    if (!this.#options.asJson) printDiagnostics(report.diagnostics, this.#io.stderr, this.#io);
    const { plan } = report;
    if (plan === undefined) {
      this.#say("failed", "The order has errors; waiting for a change.", report.diagnostics);
      return;
    }
    const changed = plan.files.filter(
      ({ action, content }) =>
        action === "remove" || (content !== undefined && action !== "conflict"),
    );
    this.#say(
      "built",
      `Built: ${changed.length} files changed.`,
      changed.map(({ path }) => path),
    );
    if (this.#app !== undefined && changed.length === 0) return;
    await installPackages(out, this.#io);
    await this.#restart(
      changed.some(({ path, action }) => action !== "add" && path.startsWith("src/db/migrations/")),
    );
  }

  async #restart(hasOtherTables: boolean): Promise<void> {
    const { out, port } = this.#options;
    const before = this.#app;
    this.#app = undefined;
    await before?.stop();
    if (this.#isOver) return;
    const aside =
      hasOtherTables && !this.#io.env["DATABASE_URL"] ? await setAsideData(out) : undefined;
    if (aside !== undefined) {
      const text = `The tables have changed; the development data are set aside in ${aside}.`;
      this.#say("set-aside", text, { folder: aside });
    }
    this.#say("started", `Starting on http://127.0.0.1:${port} (Ctrl-C ends it)`, { port });
    const env = { PORT: String(port) };
    const app = startChild(process.execPath, [join("src", "main.ts")], { cwd: out, env }, this.#io);
    this.#app = app;
    void this.#tellEnd(app);
  }

  async #tellEnd(app: Child): Promise<void> {
    const code = await app.done;
    if (this.#app !== app || this.#isOver) return;
    this.#app = undefined;
    const text = `The application ended with code ${code}; waiting for a change.`;
    this.#say("ended", text, { code });
  }

  #watch({ document, packs }: BuildReport): void {
    this.#unwatch?.();
    const inFolders = document?.blueprint.packs.some((name) => /^[./]/.test(name)) ?? false;
    const folders = inFolders
      ? packs.map(({ folder }) => folder).filter((folder) => !folder.includes("node_modules"))
      : [];
    this.#unwatch = watchOrder(this.#options.file, folders, () => {
      this.#events.dispatchEvent(new Event("next"));
    });
  }

  #say(event: string, text: string, detail: unknown): void {
    const { asJson } = this.#options;
    this.#io.stdout.write(asJson ? `${JSON.stringify({ event, detail })}\n` : `${text}\n`);
  }
}
