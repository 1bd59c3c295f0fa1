import { writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isNode, parseDocument } from "yaml";
import type { Io } from "#core/cli/io";
import type { Arguments, Verb } from "#core/cli/verb";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { readTextFile } from "#core/blueprint/read-text-file";
import { yamlSizeLimit } from "#core/blueprint/read-yaml";
import { CommandError } from "#core/cli/command-error";
import { commonFlags } from "#core/cli/common-flags";
import { exitCode } from "#core/cli/exit-code";
import { installedPacks } from "#core/cli/installed-packs";
import { printDiagnostics } from "#core/cli/print-diagnostics";
import { printJson } from "#core/cli/print-json";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { relativePath } from "#core/diagnostic/relative-path";
import { findPack } from "#core/pack/find-pack";
import { hasCode } from "#core/write/has-code";
import { makeFolder } from "#core/write/make-folder";

/** `bylaw new`: begins an order from a pack's starter. */
export const newVerb: Verb = {
  name: "new",
  summary: "begin a blueprint from a pack's starter",
  description:
    "Writes a blueprint that a pack brings as a start into a new folder. Asks for what is not given, on a terminal. Never overwrites a file.",
  arguments: [],
  flags: {
    pack: { value: "<pack>", help: "The pack: a short name, an npm package or a folder." },
    app: { value: "<name>", help: "The application's name, in lower case with hyphens." },
    out: {
      value: "<folder>",
      help: "Where to write blueprint.yaml; a folder named after the app when left out.",
    },
    yes: { short: "y", help: "Ask nothing." },
    json: commonFlags.json,
  },
  examples: ["bylaw new", "bylaw new --pack ./packs/library --app city-library --yes"],
  async run(given, io) {
    const { pack, app, out } = await readAnswers(given, io);
    const folder = resolve(io.cwd, out ?? app);
    const starter = await readStarter(pack, folder, io);
    if (starter === undefined) return exitCode.errors;
    const text = fillIn(starter, app, isFolder(pack) ? resolve(io.cwd, pack) : undefined, folder);
    const file = join(folder, "blueprint.yaml");
    const { diagnostics } = parseBlueprint(text, file);
    if (hasErrors(diagnostics)) {
      printDiagnostics(diagnostics, io.stderr, io);
      return exitCode.errors;
    }
    await writeNew(file, text, io);
    const shown = relativePath(file, io.cwd);
    if (given.is("json")) printJson({ blueprint: file, app, pack }, io);
    else {
      const next = `bylaw build ${shown} --out ${relativePath(join(folder, "app"), io.cwd)}`;
      io.stdout.write(`Wrote ${shown}.\n\nNext:\n  bylaw check ${shown}\n  ${next}\n`);
    }
    return exitCode.ok;
  },
};

interface Answers {
  readonly pack: string;
  readonly app: string;
  readonly out: string | undefined;
}

async function readAnswers(given: Arguments, io: Io): Promise<Answers> {
  const [pack, app, out] = [given.text("pack"), given.text("app"), given.text("out")];
  if (pack !== undefined && app !== undefined) return { pack, app, out };
  const installed = await installedPacks(io.cwd);
  if (io.isInteractive && !given.is("yes") && !given.is("json")) {
    const { askForOrder } = await import("#core/cli/ask-for-order");
    return { ...(await askForOrder({ pack, app }, installed)), out };
  }
  const missing = pack === undefined ? "--pack" : "--app";
  throw new CommandError(
    `${missing} is missing.`,
    installed.length === 0
      ? "For example: bylaw new --pack ./packs/library --app city-library --yes"
      : `The installed packs are ${installed.join(", ")}.`,
  );
}

function isFolder(pack: string): boolean {
  return /^\.{0,2}\//.test(pack) || pack === ".";
}

async function readStarter(pack: string, folder: string, io: Io): Promise<string | undefined> {
  const { value, diagnostics } = await findPack(pack, io.cwd);
  printDiagnostics(diagnostics, io.stderr, io);
  if (value === undefined) return undefined;
  const path = join(value.folder, "starter", "blueprint.yaml");
  const read = await readTextFile(path, { limit: yamlSizeLimit, followsLinks: false });
  if ("text" in read) return read.text;
  throw new CommandError(
    `The pack ${pack} brings no starter.`,
    `Write ${relativePath(join(folder, "blueprint.yaml"), io.cwd)} yourself; the pack's README shows how.`,
    exitCode.noInput,
  );
}

/** Puts the application's name, and the way to a pack in a folder, into a starter's text. */
function fillIn(starter: string, app: string, pack: string | undefined, folder: string): string {
  const document = parseDocument(starter);
  const named = replaceValue(starter, document.get("app", true), JSON.stringify(app));
  if (pack === undefined) return named;
  const packs = parseDocument(named).get("packs", true);
  return replaceValue(named, packs, `[${JSON.stringify(wayTo(pack, folder))}]`);
}

/** Replaces one value of a YAML text and leaves every other character as it is. */
function replaceValue(text: string, node: unknown, value: string): string {
  if (!isNode(node) || !node.range) {
    throw new CommandError(
      "The pack's starter lacks `app` or `packs`.",
      "Write them into its `starter/blueprint.yaml`.",
      exitCode.errors,
    );
  }
  const [start, end] = node.range;
  const plain = /^"[a-z][a-z0-9-]*"$/.test(value) ? value.slice(1, -1) : value;
  return text.slice(0, start) + plain + text.slice(end);
}

function wayTo(pack: string, folder: string): string {
  const way = relative(folder, pack).split(sep).join("/");
  return way.startsWith("../") ? way : `./${way}`;
}

async function writeNew(file: string, text: string, io: Io): Promise<void> {
  try {
    makeFolder(dirname(file));
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw hasCode(error, "EEXIST")
      ? new CommandError(
          `${relativePath(file, io.cwd)} exists already, and stays as it is.`,
          "Name another folder with --out.",
          exitCode.errors,
        )
      : new CommandError(
          `${relativePath(file, io.cwd)} cannot be written: ${error.message}`,
          undefined,
          exitCode.errors,
        );
  }
}
