import type { Caught, Trial } from "./catch-fault.ts";

/** What kind of test caught a fault. */
type Catcher = "own" | "rule" | "control" | "pack" | "nothing";

const catchers: Readonly<Record<Catcher, string>> = {
  own: "by the rule's own property",
  rule: "by another rule's",
  control: "by tests of controls",
  pack: "by tests of packs",
  nothing: "missed",
};

const introduction = `# Planted faults

How much do the tests of an emitted application notice? [\`bylaw prove\`](proof.md) takes enforcement away and changes rules, both by machine. The faults on this page were thought of and planted by hand, one at a time, in the source and the migrations of the three examples: what a wrong emitter or a careless hand would do. Each breaks a rule of law, or what [the emitted application](emitted-app.md) promises.

\`\`\`console
$ node scripts/plant-faults.ts          # all three; or: clinic, freight, wallet; with --json
$ node scripts/plant-faults.ts --page   # writes this page
\`\`\`

An application is built anew, and its tests must pass. Then each fault is planted, and tests run on a PostgreSQL server until one fails: the property of the rule that is broken, then those of the other rules, those of packs and those of controls. For a fault in a control, that control's tests come first. The faults are in [\`scripts/planted-faults\`](../scripts/planted-faults).
`;

/** What runs before this one missed, and what was done about it. */
const lessons = `## What the first runs missed

Where a fault got through, the property was made better until it was noticed; so the score says what the tests notice now, and not that they would notice any fault that nobody has thought of.

| missed at first | why | what notices it now |
| --- | --- | --- |
| The history of a record shows hidden fields | the property of rules about fields read records and lists | it reads histories and the answers to changes as well |
| An accounting leaves out the day six years before | other rules did not let the records of the examples exist, so the property saw one purpose only | records of such rules are completed until no other rule minds them |
| Whoever took an emergency access may review it | what an operation requires and sets was part of other tests' world, and no test's subject | \`test/platform/operations.test.ts\`: every operation against the interpreter |
| Records are never purged | that records are kept was tested, not that they go | the property of retention runs the job on both sides of the day |
| A certificate must hold today, not until the trip ends | in every example the trip ended on the day itself | examples also take place a day before, where the rule does not read the clock |
| A claim counts as settled when it is acknowledged | only the state that ends the time was entered | every other state is entered too, and leaves the time running |
| A blind index keyed by a constant; one nonce for all | what lies in the database is no plain text either way | indexes under two secrets and ciphertexts of one value are compared |
| One cell of the segregation table is wrong in the database | the test of tables took every second combination where it was to take all, and this one was between | it takes all, or steps by what shares no factor with the table's sides |
| A container whose check digit is ten modulo ten | the interpreter asks the pack's function, which was wrong itself | the pack's own test has such a number |
`;

/** Writes the page of a run. */
export function pageOf(trials: readonly Trial[]): string {
  const applications = [...new Set(trials.map(({ application }) => application))];
  const missed = trials.filter(({ caught }) => caught === undefined);
  return [
    introduction,
    `## Score\n\n${trials.length - missed.length} of ${trials.length} were caught.\n\n${scores(applications, trials)}`,
    ...(missed.length > 0 ? [`## Missed\n\n${explained(missed)}`] : []),
    lessons,
    ...applications.map((application) => {
      const own = trials.filter((trial) => trial.application === application);
      return `## The ${application}\n\n${listed(own)}`;
    }),
  ].join("\n");
}

function scores(applications: readonly string[], trials: readonly Trial[]): string {
  const kinds = Object.keys(catchers) as readonly Catcher[];
  const row = (name: string, some: readonly Trial[]): readonly string[] => [
    name,
    String(some.length),
    ...kinds.map((kind) => String(some.filter((trial) => catcherOf(trial) === kind).length)),
  ];
  return table(
    ["", "faults", ...kinds.map((kind) => catchers[kind])],
    [
      ...applications.map((name) =>
        row(
          name,
          trials.filter(({ application }) => application === name),
        ),
      ),
      row("together", trials),
    ],
  );
}

function explained(missed: readonly Trial[]): string {
  return table(
    ["application", "fault", "why nothing notices it"],
    missed.map(({ application, fault }) => [
      application,
      fault.name,
      fault.unseen ?? "Not explained yet.",
    ]),
  );
}

function listed(trials: readonly Trial[]): string {
  return table(
    ["fault", "breaks", "file", "caught by"],
    trials.map(({ fault, caught }) => [
      fault.name,
      code(fault.breaks),
      code(fault.file.replace("src/db/migrations/", "").replace("src/", "")),
      caught === undefined ? "**nothing**" : toldOf(caught, fault.breaks),
    ]),
  );
}

function toldOf({ file, test, layer }: Caught, breaks: string): string {
  const rule = ruleOf(file);
  if (rule === undefined) return `${code(file)}: ${test}`;
  const said = test.replace(/^[^>]* > /, "").replace(/ \((edge|service|database)\)$/, "");
  const whose = rule === breaks ? "its property" : code(rule);
  return `${whose}: ${said}${layer === undefined ? "" : ` (${layer})`}`;
}

function catcherOf({ fault, caught }: Trial): Catcher {
  if (caught === undefined) return "nothing";
  const rule = ruleOf(caught.file);
  if (rule !== undefined) return rule === fault.breaks ? "own" : "rule";
  return caught.file.startsWith("test/platform/") ? "control" : "pack";
}

function ruleOf(file: string): string | undefined {
  return /^test\/rules\/(.*)\.test\.ts$/.exec(file)?.[1];
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}
