import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1301: { severity: "error", message: "There is no pack in `{folder}`: {problem}." },
  BYL1302: {
    severity: "error",
    message: "`{file}` is {what}, which packs cannot hold.",
    help: "Put a plain file of at most 1 MB in its place.",
  },
  BYL1303: { severity: "error", message: "The pack in `{folder}` is too large: {problem}." },
  BYL1304: {
    severity: "error",
    message: "The {what} `{id}` is there twice; the other stands in `{file}`.",
    help: "Give one of the two another name.",
  },
  BYL1305: { severity: "error", message: "There is no pack `{reference}`: {problem}." },
  BYL1306: {
    severity: "error",
    message: "The package `{name}` is not a pack: {problem}.",
    help: "Its default export must be `definePack({ folder })`.",
  },
  BYL1310: { severity: "error", message: "No pack has the concept `{concept}`." },
  BYL1311: { severity: "error", message: "No pack has the class `{class}`." },
  BYL1312: { severity: "error", message: "The concept `{concept}` has no state `{state}`." },
  BYL1313: {
    severity: "error",
    message: "The values of the parameter `{parameter}` are not in the order of their dates.",
    help: "Put the value that holds first at the top; only the first may be without `from`.",
  },
  BYL1314: {
    severity: "error",
    message: "The parameter `{parameter}` is {found} here, but {expected} before.",
    help: "Write all values of a parameter in the same way.",
  },
  BYL1315: {
    severity: "error",
    message: "The rule `{rule}` has no example that {what}.",
  },
  BYL1316: {
    severity: "error",
    message: "The example names `{name}`, which {where} does not have.",
  },
  BYL1317: {
    severity: "error",
    message: "An example of a rule of the kind `{kind}` cannot expect `{found}`.",
  },
  BYL1318: {
    severity: "error",
    message: "The rule would hold from {from} to {to}, which is no time at all.",
    help: "Exchange the two dates.",
  },
  BYL1319: {
    severity: "error",
    message: "Which rows may be seen can only be said of a concept.",
    help: "Name a concept under `on`, or say `fields` only.",
  },
  BYL1320: {
    severity: "error",
    message: "The rule `{rule}` keeps records for no time.",
    help: "Write `years`, `months` or `days` under `keep`.",
  },
  BYL1321: {
    severity: "error",
    message: "The packs `{pack}` in `{folder}` and `{other}` have one name.",
  },
  BYL1322: {
    severity: "error",
    message: "The example `{example}` gives {found}, but expects {expected}.",
    help: "Correct the rule or the example, whichever the law says is wrong.",
  },
  BYL1323: {
    severity: "warning",
    message: "The rule `{rule}` is {status}, and has no example that {what}.",
  },
  BYL1324: {
    severity: "error",
    message: "The example gives `{name}` {found}, but it must be {expected}.",
  },
  BYL1331: {
    severity: "error",
    message: "The function `{name}` is said to stand in `{file}`, which {problem}.",
    help: "`module` names a file of `src/runtime` without `.ts` that exports the function.",
  },
  BYL1332: {
    severity: "error",
    message: "The control `{control}` {problem}.",
  },
  BYL1333: {
    severity: "error",
    message:
      "A pack cannot be called `{pack}`: applications have a folder or a schema of that name.",
    help: "Give the pack another name.",
  },
  BYL1334: {
    severity: "error",
    message: "A function of a pack cannot be called `{name}`, which {problem}.",
    help: "Give the function, or the table that it asks, another name.",
  },
  BYL1335: {
    severity: "error",
    message: "Rules cannot set `{setting}` of the control `{control}`{value}.",
  },
  BYL1336: {
    severity: "error",
    message: "`leansOn` names the rule `{name}`, which {problem}.",
  },
} as const;

/** Reports what is wrong with packs and their rules, BYL1301 to BYL1336. */
export const reportPack: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
