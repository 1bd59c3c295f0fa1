import type { Verb } from "#core/cli/verb";
import { commonFlags } from "#core/cli/common-flags";
import { columns } from "#core/cli/columns";
import { wrap } from "#core/cli/wrap";

/** The help of the command line as a whole. */
export function overallHelp(verbs: readonly Verb[]): string {
  return [
    "Bylaw builds applications that obey the law of their sector, and shows that they do.",
    "",
    "Usage: bylaw <verb> [arguments] [flags]",
    "",
    columns(verbs.map(({ name, summary }) => [name, summary])),
    "",
    "Examples:",
    "  bylaw new --pack ./packs/library --app city-library --yes",
    "  bylaw check city-library/blueprint.yaml",
    "  bylaw build city-library/blueprint.yaml --out city-library/app",
    "",
    columns([
      ["bylaw <verb> --help", "what a verb does, with its flags and examples"],
      ["bylaw --version", "the version of Bylaw"],
    ]),
    "",
    "Exit codes: 0 all is well, 1 errors found, 2 `plan` has changes, 64 wrong usage,",
    "66 no such file, 70 a bug of Bylaw.",
    "",
  ].join("\n");
}

/** The help of one verb. */
export function verbHelp({ name, description, arguments: wanted, flags, examples }: Verb): string {
  const usage = wanted.map((one) => (one.optional === true ? `[${one.name}]` : `<${one.name}>`));
  const rows = Object.entries({ ...flags, help: commonFlags.help }).filter(
    ([, flag]) => flag.hidden !== true,
  );
  return [
    ["Usage: bylaw", name, ...usage, "[flags]"].join(" "),
    "",
    wrap(description),
    "",
    ...(wanted.length === 0
      ? []
      : ["Arguments:", columns(wanted.map((one) => [one.name, one.help])), ""]),
    "Flags:",
    columns(
      rows.map(([flag, { value, short, help }]) => [
        `${short === undefined ? "" : `-${short}, `}--${flag}${value === undefined ? "" : ` ${value}`}`,
        help,
      ]),
    ),
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}
