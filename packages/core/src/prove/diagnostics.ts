import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1801: {
    severity: "error",
    message: "The property of {rule} fails on the built application: {failure}",
    help: "Either the application does not do what the rule says, or its test asks for something else. The counterexample shows the smallest case that fails.",
  },
  BYL1802: {
    severity: "error",
    message: "Nobody notices when the enforcement of {rule} is taken away ({layer}).",
    help: "The property passes all the same. Either it asserts nothing about this rule, or something else does the rule's work.",
  },
  BYL1803: {
    severity: "error",
    message: "Taking the enforcement of {rule} away ({layer}) breaks other rules: {others}.",
    help: "Enforcements that lean on one another cannot be judged one by one. Ask for the same control by both rules, or part them.",
  },
  BYL1804: {
    severity: "error",
    message: "{rule} is tested in vain: its condition was {side}.{masked}",
    help: "A property that sees only one side of a rule says nothing about it. Give the rule an example on the other side, or ask whether this application needs the rule.",
  },
  BYL1805: {
    severity: "error",
    message: "{rule} is enforced, but there is no test of it.",
    help: "Run `bylaw build` again. If the test is missing even so, its control has no property yet.",
  },
  BYL1806: {
    severity: "error",
    message: "Leaving out the enforcement of {rule} ({layer}) changes nothing in the application.",
    help: "What is claimed to enforce it is not there, or is there for another reason as well.",
  },
  BYL1807: {
    severity: "error",
    message:
      "The application without the enforcement of {rule} ({layer}) could not be tried: {problem}",
    help: "Run the same command again with `--no-cache`. If it stays so, what the rule needs is needed elsewhere too.",
  },
  BYL1808: {
    severity: "error",
    message:
      "`{path}` was changed by hand where {rule} is enforced, so its enforcement cannot be taken away.",
    help: "Take the change back, a comment too, or lay it further away: into a file of your own, or lines that are not beside the enforcement.",
  },
  BYL1809: {
    severity: "error",
    message:
      "The property of {rule} fails in the same way with and without its enforcement: {failure}",
    help: "Either the enforcement has no effect, or the property fails whatever the application does.",
  },
  BYL1810: {
    severity: "error",
    message: "The application does not type-check: {problem}",
    help: "Run `npm run types` in its folder, and prove again when it passes.",
  },
  BYL1811: {
    severity: "error",
    message: "`{path}` could not be merged with what you changed by hand.",
    help: "Bylaw's text lies beside it as `{path}.new`. Settle it, then prove again: evidence of a half-merged application says nothing.",
  },
  BYL1812: {
    severity: "error",
    message: "There is no rule {rule} in this application's packs.{meant}",
  },
  BYL1813: {
    severity: "error",
    message: "A question is open, so nobody knows whether {rule} applies: {question}.",
    help: "Answer it under `facts` in the blueprint.",
  },
  BYL1814: {
    severity: "error",
    message: "What is tested with many requests at once fails: {failure}",
    help: "Run `npm run test:postgres` in the application's folder to see it alone.",
  },
  BYL1815: {
    severity: "error",
    message: "`{path}` cannot be merged: {problem}.",
    help: "Give the files that `bylaw prove --shard` wrote, one for each part, all of the same order and of the same engine.",
  },
  BYL1816: {
    severity: "error",
    message:
      "The property of {rule} asserts nothing: it passes, and tells of no case that it tried.",
    help: "Have it compare what the application does with what the rule says, on both sides.",
  },
  BYL1817: {
    severity: "error",
    message: "The packages of the application in `{out}` are not installed.",
    help: "Run `npm install` there. `bylaw prove` does so by itself.",
  },
  BYL1818: {
    severity: "error",
    message: "The application's database cannot be made: {problem}",
    help: "Its migrations run in an empty database before anything is tried. Take back what was changed in them by hand.",
  },
  BYL1819: {
    severity: "error",
    message: "`{path}` has changed while the application was proven.",
    help: "What was tried is not what is there. Prove again, and let the folder be meanwhile.",
  },
  BYL1820: {
    severity: "error",
    message: "{rule} is unproven: {reason}",
  },
  BYL1821: {
    severity: "error",
    message: "The property of {rule} was changed by hand: `{path}`.",
    help: "What it shows is what you ask, not what the pack asks. Take the change back, and lay tests of your own in files of your own.",
  },
  BYL1822: {
    severity: "warning",
    message: "`{path}` was changed by hand, and the properties of rules run with it.",
    help: "The evidence lists it. Whoever reads the evidence must trust your change as well.",
  },
  BYL1823: {
    severity: "error",
    message: "`{path}` is nothing that evidence can vouch for.",
    help: "Put a plain file in the place of a symbolic link, and give it a name without backslashes and control characters.",
  },
} as const;

export const report: ReturnType<typeof defineDiagnostics<typeof table>> = defineDiagnostics(table);
