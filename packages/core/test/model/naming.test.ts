import { kebabCase, pluralOf, sentenceCase, snakeCase } from "#core/model/naming";
import { expect, it } from "vitest";

it.each([
  ["dueDate", "due_date", "due-date", "Due date"],
  ["LibraryCard", "library_card", "library-card", "Library card"],
  ["userID", "user_id", "user-id", "User id"],
  ["HTMLPage", "html_page", "html-page", "Html page"],
  ["line2Text", "line2_text", "line2-text", "Line2 text"],
])("maps %s", (name, snake, kebab, sentence) => {
  expect([snakeCase(name), kebabCase(name), sentenceCase(name)]).toEqual([snake, kebab, sentence]);
});

it.each([
  ["book", "books"],
  ["library", "libraries"],
  ["day", "days"],
  ["branch", "branches"],
  ["box", "boxes"],
  ["book-shelf", "book-shelves"],
  ["person", "people"],
  ["bus", "buses"],
  ["series", "series"],
])("makes %s into %s", (one, many) => {
  expect(pluralOf(one)).toBe(many);
});
