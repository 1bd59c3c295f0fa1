import { cancel, intro, select, text } from "@clack/prompts";
import { CommandError } from "#core/cli/command-error";
import { exitCode } from "#core/cli/exit-code";

interface Known {
  readonly pack: string | undefined;
  readonly app: string | undefined;
}

interface Answers {
  readonly pack: string;
  readonly app: string;
}

/** Asks on the terminal for what a new order needs and is not known yet. */
export async function askForOrder(known: Known, installed: readonly string[]): Promise<Answers> {
  intro("A new blueprint");
  const pack = known.pack ?? (await askForPack(installed));
  const app =
    known.app ??
    answered(
      await text({
        message: "What is the application called?",
        placeholder: "city-library",
        validate: (value) =>
          /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value ?? "")
            ? undefined
            : "Lower-case letters, digits and hyphens, beginning with a letter.",
      }),
    );
  return { pack, app };
}

async function askForPack(installed: readonly string[]): Promise<string> {
  if (installed.length === 0) {
    return answered(
      await text({
        message: "Which pack? Its folder or the name of its package.",
        placeholder: "./packs/library",
        validate: (value) => ((value ?? "") === "" ? "Name a pack." : undefined),
      }),
    );
  }
  return answered(
    await select({
      message: "Which sector?",
      options: installed.map((name) => ({ value: name, label: name })),
    }),
  );
}

function answered(value: string | symbol): string {
  if (typeof value === "string") return value;
  cancel("Nothing was written.");
  throw new CommandError("Stopped.", undefined, exitCode.errors);
}
