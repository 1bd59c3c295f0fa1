/** What the page says of one code: the files of the failing example and of the corrected one. */
interface PageEntry {
  readonly code: string;
  readonly failing: Readonly<Record<string, string>>;
  readonly corrected: Readonly<Record<string, string>>;
}

/** Reads the entries of the page on diagnostics, in their order. */
export function pageEntries(page: string): readonly PageEntry[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((text) => {
      const [failing = "", corrected = "", ...more] = text.split(/^Corrected:$/m);
      const code = text.slice(0, 7);
      if (more.length > 0) throw new Error(`${code} has several corrected examples`);
      return { code, failing: filesOf(failing), corrected: filesOf(corrected) };
    });
}

/** The files of an example by the path in the comment on top, which CSV cannot hold. */
function filesOf(text: string): Readonly<Record<string, string>> {
  const blocks = [...text.matchAll(/^```(yaml|csv)\n# (\S+)\n(.*?)^```$/gms)];
  return Object.fromEntries(
    blocks.map(([, language, file = "", content = ""]) => [
      file,
      language === "csv" ? content : `# ${file}\n${content}`,
    ]),
  );
}
