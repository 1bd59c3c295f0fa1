import { isSupportedSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";

/**
 * Whether a text is an expression of SPDX licences, such as `(MIT OR Apache-2.0)`. Source: SPDX
 * Specification 2.3, annex D.
 */
export function isSpdxExpression(text: string): boolean {
  if (text.length > 1000) return false;
  let rest: readonly string[] = text.match(/[()]|[^\s()]+/g) ?? [];
  const take = (): string | undefined => {
    const [first] = rest;
    rest = rest.slice(1);
    return first;
  };
  const term = (): boolean => {
    const word = take();
    if (word === "(") return compound() && take() === ")";
    if (word === undefined || !isLicense(word)) return false;
    if (rest[0] !== "WITH") return true;
    take();
    return isSupportedSpdxId(take() ?? "");
  };
  const compound = (): boolean => {
    if (!term()) return false;
    while (rest[0] === "AND" || rest[0] === "OR") {
      take();
      if (!term()) return false;
    }
    return true;
  };
  return compound() && rest.length === 0;
}

function isLicense(word: string): boolean {
  return (
    isSupportedSpdxId(word.replace(/\+$/, "")) ||
    /^(DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(word)
  );
}
