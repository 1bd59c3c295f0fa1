/** A text as the address of a web page; undefined unless it is `http` or `https`, without a password. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text === undefined ? null : URL.parse(text);
  if (address === null || !["http:", "https:"].includes(address.protocol)) return undefined;
  return address.username === "" && address.password === "" ? address.href : undefined;
}
