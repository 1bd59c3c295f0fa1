import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1201: { severity: "error", message: "No pack has the concept `{name}`." },
  BYL1202: { severity: "error", message: "`{name}` is a concept of several packs: {packs}." },
  BYL1203: {
    severity: "error",
    message: "`{field}` says less than its concept `{concept}`: {problem}.",
    help: "Leave out what the concept says already; an entity may only be stricter.",
  },
  BYL1204: {
    severity: "error",
    message: "The states of `{entity}` do not fit its concept `{concept}`: {problem}.",
  },
  BYL1205: { severity: "error", message: "`{name}` is a name that every app uses for itself." },
  BYL1206: {
    severity: "error",
    message: "`{name}` and `{other}` would both be called `{mapped}`.",
  },
  BYL1207: {
    severity: "error",
    message: "`{name}` becomes `{mapped}`, which has more than 63 characters.",
    help: "Choose a shorter name: databases cut longer ones off.",
  },
  BYL1208: { severity: "error", message: "The field `{field}` contradicts itself: {problem}." },
  BYL1209: { severity: "error", message: "The pattern of `{field}` cannot be used: {problem}." },
  BYL1210: { severity: "error", message: "No pack has the class `{class}`." },
  BYL1211: {
    severity: "error",
    message: "`{field}` looks like data of the class `{class}`, but says nothing of its class.",
    help: "Write `class: {class}`, or `class: none` where its values need no protection.",
  },
  BYL1212: { severity: "error", message: "`{relation}` points to `{target}`, which is not there." },
  BYL1213: {
    severity: "error",
    message: "`{relation}` of the concept `{concept}` points to `{target}`, but no entity is one.",
  },
  BYL1214: {
    severity: "error",
    message: "`{relation}` points to `{target}`, and several entities are one: {entities}.",
  },
  BYL1215: {
    severity: "error",
    message: "`{relation}` lists records of `{target}` by `{by}`: {problem}.",
  },
  BYL1216: {
    severity: "error",
    message: "The relation `{relation}` does not fit its concept `{concept}`: {problem}.",
  },
  BYL1217: { severity: "error", message: "`{entity}` has no state `{state}`." },
  BYL1218: {
    severity: "warning",
    message: "No record of `{entity}` can ever reach the state `{state}`.",
    help: "Name it among the states that another one may become, or remove it.",
  },
  BYL1219: { severity: "error", message: "There is no entity `{entity}`." },
  BYL1220: {
    severity: "error",
    message: "The role `{role}` may search `{entity}`, but not read it.",
    help: "Grant `read` as well, or take `search` away.",
  },
  BYL1221: { severity: "error", message: "There is no role `{role}`." },
  BYL1222: {
    severity: "error",
    message: "`{moves}` does not say from which state to which.",
    help: "Write `moves: from -> to`, or `moves: one | other -> to`.",
  },
  BYL1223: {
    severity: "error",
    message:
      "The operation `{operation}` moves `{entity}` from `{from}` to `{to}`, which its states do not allow.",
  },
  BYL1224: { severity: "error", message: "`{entity}` has no field `{field}` that could be set." },
  BYL1225: { severity: "error", message: "No pack knows the purpose `{purpose}`." },
  BYL1226: { severity: "error", message: "No pack asks for the fact `{fact}`." },
  BYL1227: {
    severity: "error",
    message: "The fact `{fact}` is {found}, but its answer is {expected}.",
  },
  BYL1228: {
    severity: "error",
    message: "The role `{role}` needs `{need}`, which is neither a class nor a field.",
  },
  BYL1229: {
    severity: "error",
    message: "`{entity}` has no states, so nothing can be moved.",
  },
} as const;

/** Reports what is wrong when the names of a blueprint are resolved, BYL1201 to BYL1229. */
export const reportModel: ReturnType<typeof defineDiagnostics<typeof table>> =
  defineDiagnostics(table);
