import { chmod, readdir, stat, symlink, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planFiles } from "#core/write/plan-files";
import { writePlan } from "#core/write/write-plan";
import { WriteError } from "#core/write/write-error";
import { Folder, tree } from "./folder.ts";

let folder: Folder;

beforeEach(async () => {
  folder = await Folder.create();
});

afterEach(async () => {
  await folder.remove();
});

const ten = Array.from({ length: 10 }, (_, index) => `line ${index}`);
const first = tree(
  { "README.md": `${ten.join("\n")}\n`, "src/app.ts": "one\n" },
  { "src/own.ts": "yours\n" },
);

function changed(line: number, to: string): string {
  return `${ten.with(line, to).join("\n")}\n`;
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WriteError);
  return (error as WriteError).diagnostic.code;
}

describe("a first build", () => {
  it("writes every file and the lock file", async () => {
    expect(await folder.build(first)).toEqual({
      "README.md": "add",
      "src/app.ts": "add",
      "src/own.ts": "add",
    });
    expect(Object.keys(await folder.files())).toEqual([
      ".bylaw/.gitignore",
      ".bylaw/base.json",
      "README.md",
      "bylaw.lock.json",
      "src/app.ts",
      "src/own.ts",
    ]);
  });

  it("gives the same bytes in two folders", async () => {
    const other = await Folder.create();
    await folder.build(first);
    await other.build(first);
    expect(await folder.files()).toEqual(await other.files());
    await other.remove();
  });

  it("notes the packs and what is left out", async () => {
    const options = { packs: [{ name: "library", version: "1.0.0" }], without: "one-loan:edge" };
    await folder.build(first, options);
    expect(JSON.parse(await folder.read("bylaw.lock.json"))).toMatchObject({
      packs: { library: "1.0.0" },
      without: "one-loan:edge",
      yours: ["src/own.ts"],
    });
  });

  it("refuses a folder that holds somebody's files, and touches none of them", async () => {
    await folder.write("index.js", "theirs");
    expect(await refusal(planFiles(first, folder.path))).toBe("BYL1702");
    expect(await folder.files()).toEqual({ "index.js": "theirs" });
  });

  it("accepts a folder that holds the very order, or nothing but .git", async () => {
    await folder.write(".git/HEAD", "ref");
    await folder.write("blueprint.yaml", "bylaw: 1\n");
    await folder.write("packs/mine/pack.yaml", "pack: mine\n");
    await folder.build(tree({ "blueprint.yaml": "bylaw: 1\n", "src/app.ts": "one\n" }));
    expect(await folder.read("src/app.ts")).toBe("one\n");
  });

  it("never overwrites a file that is there, even when forced", async () => {
    await folder.write("README.md", "theirs\n");
    expect(await folder.build(first, { force: true })).toMatchObject({ "README.md": "conflict" });
    expect(await folder.read("README.md")).toBe("theirs\n");
    expect(await folder.read("README.md.new")).toBe(`${ten.join("\n")}\n`);
  });
});

describe("a second build", () => {
  it("writes nothing when nothing changed, not even the lock file", async () => {
    await folder.build(first);
    const before = await stat(join(folder.path, "bylaw.lock.json"));
    const names = await readdir(folder.path, { recursive: true });
    expect(await folder.build(first)).toEqual({});
    const after = await stat(join(folder.path, "bylaw.lock.json"));
    expect(after.mtimeMs).toBe(before.mtimeMs);
    expect(after.ino).toBe(before.ino);
    expect(await readdir(folder.path, { recursive: true })).toEqual(names);
  });

  it("brings an untouched file up to date and keeps its mode", async () => {
    await folder.build(first);
    await chmod(join(folder.path, "src/app.ts"), 0o755);
    expect(await folder.build(tree({ ...byPath(first), "src/app.ts": "two\n" }))).toMatchObject({
      "src/app.ts": "change",
    });
    expect(await folder.read("src/app.ts")).toBe("two\n");
    expect((await stat(join(folder.path, "src/app.ts"))).mode & 0o777).toBe(0o755);
  });

  it("leaves a file alone that only the user changed", async () => {
    await folder.build(first);
    await folder.write("README.md", changed(2, "mine"));
    expect(await folder.build(first)).toEqual({});
    expect(await folder.read("README.md")).toBe(changed(2, "mine"));
  });

  it("merges changes that lie apart, again and again", async () => {
    await folder.build(first);
    await folder.write("README.md", changed(2, "mine"));
    const second = tree({ ...byPath(first), "README.md": changed(7, "law") });
    expect(await folder.build(second)).toMatchObject({ "README.md": "merge" });
    const merged = ten.with(2, "mine").with(7, "law");
    expect(await folder.read("README.md")).toBe(`${merged.join("\n")}\n`);
    expect(await folder.build(second)).toEqual({});
    const third = tree({ ...byPath(first), "README.md": changed(7, "newer law") });
    expect(await folder.build(third)).toMatchObject({ "README.md": "merge" });
    expect(await folder.read("README.md")).toContain("mine\n");
    expect(await folder.read("README.md")).toContain("newer law\n");
  });

  it("merges into a file that was checked out with the line ends of Windows", async () => {
    await folder.build(first);
    await folder.write("README.md", changed(2, "mine").replaceAll("\n", "\r\n"));
    await folder.build(tree({ ...byPath(first), "README.md": changed(7, "law") }));
    const merged = ten.with(2, "mine").with(7, "law");
    expect(await folder.read("README.md")).toBe(`${merged.join("\r\n")}\r\n`);
  });

  it("merges JSON key by key where lines stand too close together", async () => {
    const manifest = (dependencies: object): string =>
      `${JSON.stringify({ dependencies }, null, 2)}\n`;
    await folder.build(tree({ "package.json": manifest({ hono: "1", zod: "1" }) }));
    await folder.write("package.json", manifest({ hono: "1", mine: "1", zod: "1" }));
    const bumped = tree({ "package.json": manifest({ hono: "2", zod: "2" }) });
    expect(await folder.build(bumped)).toEqual({ "package.json": "merge" });
    expect(await folder.read("package.json")).toBe(manifest({ hono: "2", mine: "1", zod: "2" }));
    await folder.write("package.json", manifest({ hono: "0", mine: "1", zod: "2" }));
    const again = tree({ "package.json": manifest({ hono: "3", zod: "2" }) });
    expect(await folder.build(again)).toEqual({ "package.json": "conflict" });
  });

  it("writes a file again that was deleted, but not one of the user's", async () => {
    await folder.build(first);
    await folder.delete("src/app.ts");
    await folder.delete("src/own.ts");
    expect(await folder.build(first)).toEqual({ "src/app.ts": "add" });
  });

  it("never writes a file of the user's twice", async () => {
    await folder.build(first);
    await folder.write("src/own.ts", "edited\n");
    expect(await folder.build(tree(byPath(first), { "src/own.ts": "newer\n" }))).toEqual({});
    expect(await folder.read("src/own.ts")).toBe("edited\n");
  });

  it("removes what the order no longer has, with folders that become empty", async () => {
    await folder.build(tree({ "README.md": "x\n", "src/entities/loan/rules.ts": "x\n" }));
    expect(await folder.build(tree({ "README.md": "x\n" }))).toEqual({
      "src/entities/loan/rules.ts": "remove",
    });
    expect(await readdir(folder.path)).toEqual([".bylaw", "README.md", "bylaw.lock.json"]);
  });

  it("keeps what the order no longer has when it was changed by hand, and says so once", async () => {
    await folder.build(first);
    await folder.write("src/app.ts", "mine\n");
    const less = tree({ "README.md": "x\n" });
    expect(await folder.build(less)).toMatchObject({
      "src/app.ts": "release",
      "src/own.ts": "release",
    });
    expect(await folder.read("src/app.ts")).toBe("mine\n");
    expect(await folder.build(less)).toEqual({});
  });
});

describe("a conflict", () => {
  const second = tree({ ...byPath(first), "README.md": changed(2, "law") });

  beforeEach(async () => {
    await folder.build(first);
    await folder.write("README.md", changed(2, "mine"));
    await folder.build(second);
  });

  it("leaves the user's file and lays the engine's beside it", async () => {
    expect(await folder.read("README.md")).toBe(changed(2, "mine"));
    expect(await folder.read("README.md.new")).toBe(changed(2, "law"));
  });

  it("is reported as long as it stands, without writing anything", async () => {
    const before = await folder.files();
    expect(await folder.build(second)).toEqual({ "README.md": "conflict" });
    expect(await folder.files()).toEqual(before);
  });

  it("is settled by deleting the engine's file", async () => {
    await folder.delete("README.md.new");
    expect(await folder.build(second)).toEqual({});
    const third = tree({
      ...byPath(first),
      "README.md": `${ten.with(2, "law").with(8, "more").join("\n")}\n`,
    });
    expect(await folder.build(third)).toMatchObject({ "README.md": "merge" });
    expect(await folder.read("README.md")).toBe(
      `${ten.with(2, "mine").with(8, "more").join("\n")}\n`,
    );
  });

  it("is settled by taking the engine's text over", async () => {
    await folder.write("README.md", changed(2, "law"));
    expect(await folder.build(second)).toEqual({ "README.md.new": "remove" });
    expect(Object.keys(await folder.files())).not.toContain("README.md.new");
  });

  it("offers a newer text while it stands, and loses none of the engine's changes", async () => {
    const third = tree({
      ...byPath(first),
      "README.md": `${ten.with(2, "law").with(8, "more").join("\n")}\n`,
    });
    expect(await folder.build(third)).toMatchObject({ "README.md": "conflict" });
    expect(await folder.read("README.md.new")).toContain("more");
    await folder.write("README.md", changed(4, "mine"));
    expect(await folder.build(third)).toMatchObject({
      "README.md": "merge",
      "README.md.new": "remove",
    });
    expect(await folder.read("README.md")).toBe(
      `${ten.with(2, "law").with(4, "mine").with(8, "more").join("\n")}\n`,
    );
  });

  it("does not replace what somebody wrote beside the file", async () => {
    await folder.write("README.md.new", "notes\n");
    const third = tree({ ...byPath(first), "README.md": changed(2, "newer law") });
    expect(await folder.build(third)).toEqual({ "README.md": "conflict" });
    expect(await folder.read("README.md.new")).toBe("notes\n");
  });

  it("arises for a file that is no text, and for one of the platform", async () => {
    const platform = tree({ "src/platform/http/clock.ts": "one\n", "icon.svg": "<svg/>\n" });
    const other = await Folder.create();
    await other.build(platform);
    await other.write("src/platform/http/clock.ts", "mine\n");
    await other.write("icon.svg", new Uint8Array([0xff, 0xfe, 0x00]));
    expect(await other.build(platform)).toEqual({});
    const newer = tree({ "src/platform/http/clock.ts": "two\n", "icon.svg": "<svg></svg>\n" });
    const conflicts = { "src/platform/http/clock.ts": "conflict", "icon.svg": "conflict" };
    expect(await other.build(newer)).toEqual(conflicts);
    expect(await other.build(newer)).toEqual(conflicts);
    await other.delete("src/platform/http/clock.ts.new");
    await other.delete("icon.svg.new");
    expect(await other.build(newer)).toEqual({});
    await other.remove();
  });
});

describe("paths", () => {
  it.each([
    ["../outside.ts"],
    ["src/../../outside.ts"],
    ["/etc/outside.ts"],
    ["C:/outside.ts"],
    ["src\\..\\outside.ts"],
    ["src//app.ts"],
    ["./app.ts"],
    [""],
    ["src/\u0000.ts"],
    [".git/hooks/pre-commit"],
    ["packages/.GIT/config"],
    [".bylaw/journal.json"],
    ["bylaw.lock.json"],
    ["node_modules/hono/index.js"],
  ])("refuse %j before anything is written", async (path) => {
    expect(await refusal(planFiles(tree({ "src/app.ts": "x", [path]: "x" }), folder.path))).toBe(
      "BYL1701",
    );
    expect(await folder.files()).toEqual({});
  });

  it("refuse two that differ only in case", async () => {
    const twins = tree({ "src/Loan.ts": "x", "src/loan.ts": "x" });
    expect(await refusal(planFiles(twins, folder.path))).toBe("BYL1701");
  });

  it("refuse symbolic links, as parents and as targets, also when they appear after planning", async () => {
    await folder.build(tree({ "a/one.ts": "x", "b/two.ts": "x" }));
    const plan = await planFiles(
      tree({ "a/one.ts": "y", "b/two.ts": "x", "c/new.ts": "x" }),
      folder.path,
    );
    const outside = join(folder.path, "..", "outside");
    await mkdir(outside);
    await symlink(outside, join(folder.path, "c"));
    expect(await refusal(writePlan(plan))).toBe("BYL1701");
    expect(await refusal(planFiles(tree({ "c/new.ts": "x" }), folder.path))).toBe("BYL1701");
    expect(await readdir(outside)).toEqual([]);
    expect(await folder.read("a/one.ts")).toBe("x");
  });

  it("of a lock file are not believed", async () => {
    await folder.build(first);
    const lock = JSON.parse(await folder.read("bylaw.lock.json")) as { files: object };
    const hostile = { ...lock, files: { ...lock.files, "../victim": "0".repeat(64) } };
    await folder.write("bylaw.lock.json", JSON.stringify(hostile));
    expect(await refusal(planFiles(first, folder.path))).toBe("BYL1701");
  });

  it("of a journal are not believed", async () => {
    await folder.build(first);
    await folder.write("../victim", "precious");
    const steps = [{ path: "../victim", after: "0".repeat(64) }];
    await folder.write(".bylaw/staging/0", "evil");
    await folder.write(".bylaw/journal.json", JSON.stringify({ journal: 1, steps }));
    expect(await refusal(planFiles(first, folder.path))).toBe("BYL1701");
    expect(await folder.read("../victim")).toBe("precious");
  });
});

describe("the engine's own files", () => {
  it.each([["bylaw.lock.json"], [".bylaw/base.json"], [".bylaw/journal.json"]])(
    "are refused when damaged: %s",
    async (path) => {
      await folder.build(first);
      await folder.write(path, "<<<<<<< HEAD");
      expect(await refusal(planFiles(first, folder.path))).toBe("BYL1703");
    },
  );

  it("are written again when the base texts were deleted", async () => {
    await folder.build(first);
    const before = await folder.files();
    await folder.delete(".bylaw/base.json");
    expect(await folder.build(first)).toEqual({});
    expect(await folder.files()).toEqual(before);
  });
});

function byPath(files: typeof first): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.filter(({ owner }) => owner === "engine").map(({ path, content }) => [path, content]),
  );
}
