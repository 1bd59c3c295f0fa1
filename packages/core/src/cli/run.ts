import type { Io } from "#core/cli/io";
import type { Verb } from "#core/cli/verb";
import { CommandError } from "#core/cli/command-error";
import { exitCode } from "#core/cli/exit-code";
import { overallHelp, verbHelp } from "#core/cli/help";
import { parseArguments } from "#core/cli/parse-arguments";
import { printable } from "#core/cli/printable";
import { styleOf } from "#core/cli/style";
import { verbs } from "#core/cli/verbs";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { engineVersion } from "#core/write/engine-version";

/** Carries out a command; the number is the process's exit code. Never ends the process itself. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await carryOut(argv, io);
  } catch (error) {
    const { red, cyan } = styleOf(io.stderr, io);
    if (error instanceof CommandError) {
      io.stderr.write(`${red("error")}: ${printable(error.message)}\n`);
      if (error.help !== undefined)
        io.stderr.write(`  ${cyan("help:")} ${printable(error.help)}\n`);
      return error.code;
    }
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(`${red("internal error")}: ${printable(message)}\n`);
    const isDebug = (io.env["BYLAW_DEBUG"] ?? "") !== "";
    io.stderr.write(
      isDebug && error instanceof Error
        ? `${error.stack ?? ""}\n`
        : `  ${cyan("help:")} This is a bug of Bylaw. Set BYLAW_DEBUG=1 to see where it arose.\n`,
    );
    return exitCode.bug;
  }
}

async function carryOut(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    io.stdout.write(`${engineVersion}\n`);
    return exitCode.ok;
  }
  if (
    first === undefined ||
    first === "--help" ||
    first === "-h" ||
    (first === "help" && rest.length === 0)
  ) {
    io.stdout.write(overallHelp(verbs));
    return exitCode.ok;
  }
  if (first === "help") {
    io.stdout.write(verbHelp(findVerb(rest).verb));
    return exitCode.ok;
  }
  const { verb, args } = findVerb(argv);
  const given = parseArguments(verb, args);
  if (given.is("help")) {
    io.stdout.write(verbHelp(verb));
    return exitCode.ok;
  }
  return verb.run(given, io);
}

function findVerb(argv: readonly string[]): {
  readonly verb: Verb;
  readonly args: readonly string[];
} {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(" ");
    const verb = verbs.find((candidate) => candidate.name === name);
    if (verb !== undefined) return { verb, args: argv.slice(words) };
  }
  const [first = ""] = argv;
  const two = verbs.find(({ name }) => name.startsWith(`${first} `));
  if (two !== undefined) {
    throw new CommandError(
      `\`bylaw ${first}\` needs a second word.`,
      `Run \`bylaw ${two.name} --help\`.`,
    );
  }
  const typed = argv.slice(0, 2).join(" ");
  const names = verbs.map(({ name }) => name);
  const meant = didYouMean(first, names) ?? didYouMean(typed, names);
  throw new CommandError(
    first.startsWith("-")
      ? `${first} stands before the verb.`
      : `There is no verb ${JSON.stringify(first)}.`,
    meant === undefined
      ? "Run `bylaw --help` to see the verbs."
      : `Did you mean \`bylaw ${meant}\`?`,
  );
}
