import { parseArgs } from "node:util";
import type { Arguments, Flag, Verb } from "#core/cli/verb";
import { CommandError } from "#core/cli/command-error";
import { commonFlags } from "#core/cli/common-flags";
import { didYouMean } from "#core/diagnostic/did-you-mean";

/** Reads what was typed after a verb by the verb's table; throws CommandError for what it lacks. */
export function parseArguments(verb: Verb, args: readonly string[]): Arguments {
  const flags: Readonly<Record<string, Flag>> = { ...verb.flags, help: commonFlags.help };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short !== undefined && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") {
      values.set(token.name, checkFlag(verb, flags, token));
    }
  }
  checkArguments(verb, positionals, values.has("help"));
  return {
    argument: (name) => positionals[verb.arguments.findIndex((argument) => argument.name === name)],
    text: (name) => {
      const value = values.get(name);
      return typeof value === "string" ? value : undefined;
    },
    is: (name) => values.get(name) === true,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkFlag(
  verb: Verb,
  flags: Readonly<Record<string, Flag>>,
  { name, rawName, value, inlineValue }: OptionToken,
): string | true {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (flag === undefined) {
    const meant = didYouMean(name, visible(flags));
    throw new CommandError(
      `${rawName} is no flag of \`bylaw ${verb.name}\`.`,
      meant === undefined
        ? `Its flags are ${visible(flags)
            .map((known) => `--${known}`)
            .join(", ")}.`
        : `Did you mean --${meant}?`,
    );
  }
  if (flag.value === undefined) {
    if (value !== undefined)
      throw new CommandError(`${rawName} takes no value.`, `Write ${rawName}.`);
    return true;
  }
  if (value === undefined || (inlineValue !== true && value.startsWith("-") && value !== "-")) {
    throw new CommandError(`${rawName} needs a value.`, `Write ${rawName} ${flag.value}.`);
  }
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const meant = didYouMean(value, flag.choices);
    throw new CommandError(
      `${rawName} cannot be ${JSON.stringify(value)}.`,
      `${meant === undefined ? "" : `Did you mean ${meant}? `}It is one of ${flag.choices.join(", ")}.`,
    );
  }
  return value;
}

function visible(flags: Readonly<Record<string, Flag>>): readonly string[] {
  return Object.keys(flags).filter((name) => flags[name]?.hidden !== true);
}

function checkArguments(verb: Verb, positionals: readonly string[], wantsHelp: boolean): void {
  const extra = positionals[verb.arguments.length];
  if (extra !== undefined) {
    throw new CommandError(
      `\`bylaw ${verb.name}\` does not take ${JSON.stringify(extra)}.`,
      `Run \`bylaw ${verb.name} --help\`.`,
    );
  }
  const missing = verb.arguments.find(
    ({ optional }, index) => optional !== true && positionals[index] === undefined,
  );
  if (missing !== undefined && !wantsHelp) {
    throw new CommandError(
      `\`bylaw ${verb.name}\` needs <${missing.name}>: ${missing.help}`,
      `For example: ${verb.examples[0] ?? ""}`,
    );
  }
}
