import type { Submittable, Connection, FieldDef } from "pg";
import { decoderOf } from "#platform/database/decode-value";
import { encodeParameter } from "#platform/database/encode-parameter";
import type { Step } from "#platform/database/session";

type Row = Readonly<Record<string, unknown>>;

/** What node-postgres keeps on a connection besides what its types declare. */
interface WireConnection {
  readonly parsedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | null)[] }): void;
  describe(message: { type: "P" }): void;
  execute(message: object): void;
  sync(): void;
  on(event: "parseComplete", listener: () => void): void;
  off(event: "parseComplete", listener: () => void): void;
  readonly stream: { cork(): void; uncork(): void };
}

function isWireConnection(connection: object): connection is WireConnection {
  return "parsedStatements" in connection && "stream" in connection && "parse" in connection;
}

/**
 * Several statements sent together with one Sync behind the last, for `client.query(pipeline)`.
 *
 * PostgreSQL runs what stands before a Sync in one transaction (unless one is open already): after
 * an error it skips the rest and undoes all, and only the Sync commits. So there is no moment at
 * which half of it could be kept, not even when the server cancels one of the statements, which
 * separate BEGIN and COMMIT messages in a pipeline cannot promise.
 *
 * @see PostgreSQL manual, 54.2.4 Pipelining
 */
export class Pipeline implements Submittable {
  readonly results: Promise<readonly (readonly Row[])[]>;
  readonly #steps: readonly { name: string; text: string; values: readonly (string | null)[] }[];
  readonly #settle: PromiseWithResolvers<readonly (readonly Row[])[]>;
  readonly #rows: Row[][] = [[]];
  #fields: readonly { readonly name: string; readonly decode: (text: string) => unknown }[] = [];
  #failure: unknown;
  #stopListening = (): void => {};

  constructor(steps: readonly Step[]) {
    this.#steps = steps.map(({ statement, values = [] }) => ({
      name: typeof statement === "string" ? "" : (statement.name ?? ""),
      text: typeof statement === "string" ? statement : statement.text,
      values: values.map(encodeParameter),
    }));
    this.#settle = Promise.withResolvers();
    this.results = this.#settle.promise;
  }

  /** Sends everything; an error that is returned instead means that nothing was sent. */
  submit(connection: Connection): Error | undefined {
    const wire: object = connection;
    if (!isWireConnection(wire)) return new Error("this version of pg has another connection");
    const { parsedStatements } = wire;
    const unparsed = new Map<string, string>();
    for (const { name, text } of this.#steps) {
      if (name === "") continue;
      const before = Object.hasOwn(parsedStatements, name)
        ? parsedStatements[name]
        : unparsed.get(name);
      if (before === undefined) unparsed.set(name, text);
      else if (before !== text) return new Error(`two different statements are named ${name}`);
    }

    const parsing: { name: string; text: string }[] = [];
    wire.stream.cork();
    for (const { name, text, values } of this.#steps) {
      if (name === "" || unparsed.delete(name)) {
        wire.parse({ name, text });
        parsing.push({ name, text });
      }
      wire.bind({ statement: name, values });
      wire.describe({ type: "P" });
      wire.execute({});
    }
    wire.sync();
    wire.stream.uncork();
    if (parsing.some(({ name }) => name !== "")) this.#rememberParsed(wire, parsing);
    return undefined;
  }

  /**
   * Keeps the connection's list of statements, which the client does for one statement a query
   * only. What was parsed stays parsed, even when the pipeline fails after it.
   */
  #rememberParsed(wire: WireConnection, parsing: { name: string; text: string }[]): void {
    const onParsed = (): void => {
      const done = parsing.shift();
      if (done !== undefined && done.name !== "") wire.parsedStatements[done.name] = done.text;
    };
    wire.on("parseComplete", onParsed);
    this.#stopListening = () => wire.off("parseComplete", onParsed);
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.#fields = fields.map(({ name, dataTypeID }) => ({ name, decode: decoderOf(dataTypeID) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      const row: Record<string, unknown> = {};
      for (const [index, { name, decode }] of this.#fields.entries()) {
        const text = fields[index] ?? null;
        row[name] = text === null ? null : decode(text);
      }
      this.#rows.at(-1)?.push(row);
    } catch (error) {
      this.#failure ??= error;
    }
  }

  handleCommandComplete(): void {
    this.#fields = [];
    this.#rows.push([]);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: unknown): void {
    this.#stopListening();
    this.#settle.reject(error);
  }

  handleReadyForQuery(): void {
    this.#stopListening();
    if (this.#failure === undefined) this.#settle.resolve(this.#rows.slice(0, this.#steps.length));
    else this.#settle.reject(this.#failure);
  }
}
