import { decodeArray } from "#platform/database/decode-array";

type Decoder = (text: string) => unknown;

const asNumber: Decoder = Number;
const asJson: Decoder = (text) => JSON.parse(text) as unknown;
const asBoolean: Decoder = (text) => text === "t";
const asBytes: Decoder = (text) => Buffer.from(text.slice(2), "hex");

const asSafeInteger: Decoder = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError("a bigint beyond 2^53 was read; select it as text");
  }
  return value;
};

/** "2026-01-31 10:00:00.5+00" to "2026-01-31T10:00:00.500Z"; the session's time zone is UTC. */
const asInstant: Decoder = (text) => {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (parts === null)
    throw new RangeError(`the timestamp ${text} is not a UTC time of years 1 to 9999`);
  const [, date, time, fraction = ""] = parts;
  return `${date}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}Z`;
};

/** By the type's object identifier, which is the same in every PostgreSQL (pg_type.dat). */
const scalars: ReadonlyMap<number, Decoder> = new Map([
  [16, asBoolean],
  [17, asBytes],
  [20, asSafeInteger],
  [21, asNumber],
  [23, asNumber],
  [26, asNumber],
  [114, asJson],
  [700, asNumber],
  [701, asNumber],
  [1184, asInstant],
  [3802, asJson],
]);

const elementOfArray: ReadonlyMap<number, number> = new Map([
  [199, 114], // json[]
  [1000, 16], // boolean[]
  [1001, 17], // bytea[]
  [1005, 21], // smallint[]
  [1007, 23], // integer[]
  [1009, 25], // text[]
  [1014, 1042], // character[]
  [1015, 1043], // varchar[]
  [1016, 20], // bigint[]
  [1021, 700], // real[]
  [1022, 701], // double precision[]
  [1115, 1114], // timestamp[]
  [1182, 1082], // date[]
  [1183, 1083], // time[]
  [1185, 1184], // timestamptz[]
  [1187, 1186], // interval[]
  [1231, 1700], // numeric[]
  [2951, 2950], // uuid[]
  [3807, 3802], // jsonb[]
]);

const asText: Decoder = (text) => text;

function decoderOfScalar(type: number): Decoder {
  return scalars.get(type) ?? asText;
}

const arrays: ReadonlyMap<number, Decoder> = new Map(
  [...elementOfArray].map(([type, element]) => [
    type,
    (text: string) => decodeArray(text, decoderOfScalar(element)),
  ]),
);

/**
 * The function that reads PostgreSQL's text form of a type, by the type's object identifier.
 * Dates, numerics, times, intervals, uuids and types that are not known here stay text.
 */
export function decoderOf(type: number): Decoder {
  return arrays.get(type) ?? decoderOfScalar(type);
}
