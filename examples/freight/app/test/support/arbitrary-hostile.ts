import fc from "fast-check";
import type { Values } from "#platform/records/entity";

/** A request that no well-meaning client sends. */
export interface HostileRequest {
  /** What takes the place of each id in the path, from the id of a record that exists. */
  readonly id: (existing: string) => string;
  readonly query: string;
  /** The body, from one of the right shape. */
  readonly body: (valid: Values) => string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const uuid = "018f0000-0000-7000-8000-000000000000";
const cursor = (text: string): string => `cursor=${Buffer.from(text).toString("base64url")}`;
const json = (value: unknown): string => JSON.stringify(value);

const ids: readonly HostileRequest["id"][] = [
  (existing) => existing,
  (existing) => existing.toUpperCase(),
  (existing) => `${existing}'--`,
  (existing) => `%7B${existing}%7D`,
  () => uuid,
  () => "nothing",
  () => "%00",
  () => "..%2F..%2Fetc",
  () => "%F0%28%8C%28",
  () => "__proto__",
  () => "x".repeat(3000),
];

const queries: readonly string[] = [
  "cursor=x",
  cursor("null"),
  cursor("[]"),
  cursor('[{"a":1},"x"]'),
  cursor(`["'; drop table x; --","${uuid}"]`),
  cursor(`["\\u0000","${uuid}"]`),
  cursor(`[1e400,"${uuid}"]`),
  cursor(`["2026-99-99T99:99:99Z","${uuid}"]`),
  "limit=99999999999999999999",
  "sort=__proto__",
  "sort=-",
  "sort=id;drop",
  "id=nothing",
  "createdAt.gt=2026-02-31T25:00:00Z",
  "createdAt.lt=275760-09-13T00:00:00Z",
  "createdBy=%00",
  "createdBy=%zz",
  "createdBy=%ED%A0%80",
  "constructor=1",
  "toString.gt=1",
  "state.in=x",
  "limit=1&limit=2",
  `${"a".repeat(5000)}=1`,
];

const bodies: readonly HostileRequest["body"][] = [
  (valid) => json(valid),
  (valid) => json({ ...valid, unknown: 1 }),
  (valid) => json({ ...valid, id: uuid, tenant: "two", version: 99, createdBy: "x" }),
  () => "",
  () => "null",
  () => "[]",
  () => '"text"',
  () => "{",
  (valid) => `${json(valid)} x`,
  () => '{"a":'.repeat(5000) + "1" + "}".repeat(5000),
  () => "[".repeat(30_000),
  (valid) => json(valid).replace(/^\{/, '{"__proto__":{"role":"x"},'),
  (valid) => json(valid).replace(/^\{/, '{"constructor":{"prototype":{}},'),
  () => Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  () => Uint8Array.from([0x00, 0x01, 0x02]),
  () => json({ a: "x".repeat(100_000) }),
  (valid) => json(valid).replaceAll(/:("[^"]*"|\d+|true|false)/g, ":1e999"),
];

/** Values of which most fields can hold no more than one or two. */
const values: readonly unknown[] = [
  null,
  1e308,
  -1,
  0.1,
  2 ** 53,
  true,
  [],
  {},
  "",
  "x".repeat(30_000),
  "\0",
  "\uD800",
  "'; drop table x; --",
  "<script>alert(1)</script>",
  "2026-02-30",
  "9999-12-31",
  "0001-01-01",
  "9999-12-31T23:59:59.999Z",
  "9999-12-31T23:59:60Z",
  "0001-01-01T00:00:00+14:00",
  "99999999999999999999.99",
  "-0.00",
  "urn:uuid:018F0000-0000-7000-8000-000000000000",
];

const headers: readonly Readonly<Record<string, string>>[] = [
  { "content-type": "text/plain" },
  { "content-type": "application/x-www-form-urlencoded" },
  { "content-type": "application/json; charset=utf-16" },
  { "content-type": "" },
  { "content-length": "999999999" },
  { "content-length": "x" },
  { "if-match": '"99999999999999"' },
  { "if-match": "'; drop" },
  { "if-none-match": '"1", "2"' },
  { "purpose-of-use": "'; drop table x" },
  { "x-request-id": "x".repeat(5000) },
];

/** A body of the right shape but for one field. */
function withValue(place: number, value: unknown): HostileRequest["body"] {
  return (valid) => {
    const names = Object.keys(valid);
    const name = names[place % names.length];
    return json(name === undefined ? value : { ...valid, [name]: value });
  };
}

/** Requests that try to break the server. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.record({
  id: fc.oneof({ weight: 3, arbitrary: fc.constant(ids[0] ?? String) }, fc.constantFrom(...ids)),
  query: fc.oneof(fc.constant(""), fc.constantFrom(...queries)),
  body: fc.oneof(
    fc.constantFrom(...bodies),
    fc.tuple(fc.nat(), fc.constantFrom(...values)).map(([place, value]) => withValue(place, value)),
  ),
  headers: fc.oneof(fc.constant({}), fc.constantFrom(...headers)),
});
