/** An element as it was read. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Reads XML 1.0 without comments, sections and declarations; throws where it is not well-formed. */
export function readXml(document: string): ReadElement {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(document);
  if (forbidden !== null) throw new Error(`a forbidden character at ${forbidden.index}`);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const found = new RegExp(pattern.source, "yu");
    found.lastIndex = at;
    const match = found.exec(document);
    if (match === null) throw new Error(`no ${pattern.source} at ${document.slice(at, at + 40)}`);
    at += match[0].length;
    return match;
  };
  const unescape = (text: string): string =>
    text.replaceAll(/&(#?)(\w*)(;?)/g, (whole, sign: string, name: string, end: string) => {
      if (end === "") throw new Error(`an ampersand stands alone: ${whole}`);
      if (sign === "#") return String.fromCodePoint(Number(name.replace(/^x/, "0x")));
      const value = entities[name];
      if (value === undefined) throw new Error(`no entity ${whole}`);
      return value;
    });
  const element = (): ReadElement => {
    const [, name = ""] = take(/<([\w-]+)/);
    const attributes: Record<string, string> = {};
    while (document[at] === " ") {
      const [, key = "", value = ""] = take(/ ([\w-]+)="([^"<]*)"/);
      if (key in attributes) throw new Error(`${key} twice`);
      // Readers turn line ends and tabs within attributes into blanks.
      attributes[key] = unescape(value.replaceAll(/[\t\n\r]/g, " "));
    }
    if (document.startsWith("/>", at)) {
      take(/\/>/);
      return { name, attributes, children: [], text: "" };
    }
    take(/>/);
    const children: ReadElement[] = [];
    let text = "";
    while (!document.startsWith("</", at)) {
      if (document[at] === "<") children.push(element());
      else text += unescape(take(/[^<]+/)[0]);
    }
    const [, closed] = take(/<\/([\w-]+)>/);
    if (closed !== name) throw new Error(`${name} is closed by ${closed}`);
    return { name, attributes, children, text };
  };
  take(/<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  const root = element();
  take(/\n$/);
  return root;
}
