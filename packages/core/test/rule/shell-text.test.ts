import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shellComment, shellJson, shellWord } from "#test/shell-text";
import { hostileText } from "../hostile/hostile-text.ts";

const run = promisify(execFile);
const seed = 20_261_122;

const texts = fc.oneof(
  hostileText(80),
  fc.constantFrom(
    "'; echo pwned; '",
    "$(echo pwned)",
    "`echo pwned`",
    "\nEOF\necho pwned\n",
    "it's $HOME, \\'!!",
    "-n",
    "",
  ),
);

/** What prints: an address or a header can hold nothing else. */
const printing = texts.filter((text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text));

async function shell(script: string): Promise<string> {
  return (await run("sh", ["-c", script])).stdout;
}

describe("texts in commands for a shell", () => {
  it("are one word each, in which nothing is acted upon", async () => {
    const words = fc.sample(printing, { seed, numRuns: 200 });
    const script = words.map((text) => `printf '%s\\0' ${shellWord(text)}`).join("\n");
    expect((await shell(script)).split("\0").slice(0, -1)).toEqual(words);
  });

  it("do nothing in a comment", async () => {
    const comments = fc.sample(texts, { seed, numRuns: 200 }).map(shellComment);
    expect(comments.every((comment) => !/[\n\r]/.test(comment))).toBe(true);
    expect(await shell(comments.join("\n"))).toBe("");
  });

  it("stay what they are as JSON, in a word and in a here-document", async () => {
    const values = fc.sample(fc.array(texts), { seed, numRuns: 60 });
    const script = values.flatMap((value) => [
      `printf '%s\\0' ${shellWord(shellJson(value))}`,
      `cat <<'EOF'\n${shellJson(value, 2)}\nEOF`,
      "printf '\\0'",
    ]);
    const read = (await shell(script.join("\n"))).split("\0").slice(0, -1);
    expect(read.map((text) => JSON.parse(text))).toEqual(values.flatMap((value) => [value, value]));
  });

  it("have nothing in their JSON that a terminal or a shell's history acts upon", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shellJson({ text }, 2)).not.toMatch(/[!\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
      }),
      { seed },
    );
  });
});
