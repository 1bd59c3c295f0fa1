/**
 * Reads PostgreSQL's text form of an array, such as `{a,"b,c",NULL,{…}}`.
 *
 * @see PostgreSQL manual, 8.15.6 Array Input and Output Syntax
 */
export function decodeArray(text: string, decode: (element: string) => unknown): unknown[] {
  // A lower bound other than 1 is written in front, as in "[0:1]={a,b}".
  let at = text.startsWith("[") ? text.indexOf("=") + 1 : 0;

  const readQuoted = (): string => {
    let value = "";
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === "\\") at += 1;
      value += text[at];
    }
    at += 1;
    return value;
  };

  const readPlain = (): string => {
    const start = at;
    while (at < text.length && text[at] !== "," && text[at] !== "}") at += 1;
    return text.slice(start, at);
  };

  const readElement = (): unknown => {
    if (text[at] === "{") return readList();
    if (text[at] === '"') return decode(readQuoted());
    const plain = readPlain();
    return plain === "NULL" ? null : decode(plain);
  };

  const readList = (): unknown[] => {
    const list: unknown[] = [];
    for (at += 1; at < text.length && text[at] !== "}";) {
      list.push(readElement());
      if (text[at] === ",") at += 1;
    }
    at += 1;
    return list;
  };

  return readList();
}
