import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { z } from "zod";
import { report } from "#core/write/diagnostics";
import { WriteError } from "#core/write/write-error";

/** Where the base texts stand in the application's folder. */
export const basePath = ".bylaw/base.json";

/** What the engine knows of the text of one of its files. */
export interface BaseText {
  /** What it wrote, from which changes by hand are told; undefined for what is not kept. */
  readonly text: string | undefined;
  /** What it laid beside the file and the user has not taken in yet. */
  readonly offered: string | undefined;
}

const schema = z.strictObject({
  base: z.record(z.string(), z.string()),
  offered: z.record(z.string(), z.string()),
});

type Stored = z.infer<typeof schema>;

/** The base texts of a folder, by path. */
export interface BaseFile {
  get(path: string): BaseText;
  /** Prints base texts. What did not change keeps its bytes, whichever compressor wrote them. */
  print(texts: ReadonlyMap<string, BaseText>): string;
}

/** Reads base texts; throws `BYL1703` when they are damaged. */
export function parseBase(text: string | undefined): BaseFile {
  const stored = text === undefined ? { base: {}, offered: {} } : read(text);
  const unpack = (packed: string | undefined): string | undefined =>
    packed === undefined ? undefined : decompress(packed);
  const own = (values: Readonly<Record<string, string>>, path: string): string | undefined =>
    Object.hasOwn(values, path) ? values[path] : undefined;
  const pack = (wanted: string, packed: string | undefined): string =>
    packed !== undefined && decompress(packed) === wanted ? packed : compress(wanted);
  return {
    get: (path) => ({
      text: unpack(own(stored.base, path)),
      offered: unpack(own(stored.offered, path)),
    }),
    print(texts) {
      const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const column = (key: "text" | "offered", old: Readonly<Record<string, string>>): object =>
        Object.fromEntries(
          sorted.flatMap(([path, value]) => {
            const wanted = value[key];
            return wanted === undefined ? [] : [[path, pack(wanted, own(old, path))]];
          }),
        );
      const value = {
        base: column("text", stored.base),
        offered: column("offered", stored.offered),
      };
      return `${JSON.stringify(value, undefined, 2)}\n`;
    },
  };
}

function read(text: string): Stored {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof z.ZodError ? (error.issues[0]?.message ?? "") : String(error);
    throw damaged(problem);
  }
}

/** Better compression takes ten times as long and saves a seventh; no window is larger than a file. */
const parameters = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };

function compress(text: string): string {
  return brotliCompressSync(text, { params: parameters }).toString("base64");
}

/** No emitted file is as large; a crafted one must not fill the memory. */
const largest = 16 * 1024 * 1024;

function decompress(packed: string): string {
  try {
    const bytes = Buffer.from(packed, "base64");
    return brotliDecompressSync(bytes, { maxOutputLength: largest }).toString("utf8");
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

function damaged(problem: string): WriteError {
  return new WriteError(report("BYL1703", { path: basePath, problem }));
}
