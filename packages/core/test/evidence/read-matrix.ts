import { readXml, type ReadElement } from "./read-xml.ts";

/** The matrix as a tree. The page is XML but for its first line, its style and its script. */
export function readMatrix(page: string): ReadElement {
  const body = page
    .replace("<!doctype html>\n", "")
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<script>.*<\/script>/s, "")
    .trim();
  return readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`);
}

/** An element and all that is within it. */
export function within(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(within)];
}

/** The text of an element and of all that is within it, of which the order is lost. */
export function textOf(element: ReadElement): string {
  return within(element)
    .map(({ text }) => text)
    .join("\n");
}
