import { ruleNames } from "#core/emit/rule-names";
import { declaredField } from "#core/prove/mutate/declared-field";
import type { Clause, Subject } from "#core/prove/mutate/subject";
import type { ExpressionNode } from "#core/rule/expression/ast";
import { parameterHistory } from "#core/rule/parameter-values";
import { englishName } from "#core/rule/expression/english-name";
import { expressionToEnglish } from "#core/rule/expression/to-english";

/** How much is quoted of a clause that is longer. */
const longest = 160;
/** How much is shown on either side of what differs. */
const beside = 60;

/** A part of an expression in English, with fields called by their titles where they have one. */
export function say(subject: Subject, clause: Clause, node: ExpressionNode): string {
  const nameOf = ruleNames(subject.rule);
  const name = (path: readonly string[]): string => {
    const [root = "", member = ""] = path;
    const said = nameOf(path);
    if (root === "params") return sayParameter(subject, member);
    if (root === "records" && path.length === 2) return `${said} records`;
    const title = titleOf(path, clause, subject);
    if (title === undefined) return said;
    const field = englishName(["record", path.at(-1) ?? ""]);
    return said.startsWith(field) ? `“${title}”${said.slice(field.length)}` : said;
  };
  return expressionToEnglish({ ...clause.expression, tree: node }, { name });
}

/** The value of a parameter that has had only one; its name for a list and for one that changed. */
function sayParameter({ rule }: Subject, name: string): string {
  const [first, ...later] = parameterHistory(rule, name);
  const isPlain = first !== undefined && later.length === 0 && typeof first.value !== "object";
  return isPlain ? withCommas(String(first.value)) : `the parameter ${name}`;
}

/** What the concept calls a field, where it has a title of its own. */
function titleOf(
  [root = "", ...rest]: readonly string[],
  { elements }: Clause,
  subject: Subject,
): string | undefined {
  const path = elements.get(root) ?? [root];
  return declaredField([...path, ...rest], subject)?.title;
}

/** `“the fee is at most 10.00” becomes “the fee is less than 10.00”`, with what is alike shortened. */
export function sayChange(before: string, after: string): string {
  const [one, other] = [plainText(before), plainText(after)];
  if (one.length <= longest && other.length <= longest) return `“${one}” becomes “${other}”`;
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && one[first] === other[first]) first += 1;
  let last = 0;
  while (last < shorter - first && one.at(-1 - last) === other.at(-1 - last)) last += 1;
  const shown = (text: string): string => around(text, first, text.length - last);
  return `“${shown(one)}” becomes “${shown(other)}”`;
}

/** A number with commas between its thousands; any other text as it is. */
export function withCommas(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text)
    ? text.replaceAll(/(?<!\..*)\B(?=(\d{3})+(\D|$))/g, ",")
    : text;
}

/** A text from outside in quotation marks, on one line and shortened. */
export function quote(text: string, most: number = longest): string {
  const plain = plainText(text);
  return `“${plain.length <= most ? plain : shorten(plain, most)}”`;
}

/** The beginning and the end of a long text. */
function shorten(text: string, most: number): string {
  const tail = Math.floor(most / 3);
  const start = text.slice(0, most - tail).replace(/\s+\S*$/, "");
  return `${start} … ${text.slice(-tail).replace(/^\S*\s+/, "")}`;
}

/** What differs, with the words around it. */
function around(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - beside), from);
  const after = text.slice(to, to + beside);
  const head = from > beside ? `… ${before.replace(/^\S*\s+/, "")}` : before;
  const tail = to + beside < text.length ? `${after.replace(/\s+\S*$/, "")} …` : after;
  const middle = text.slice(from, to);
  return `${head}${middle.length > longest ? shorten(middle, longest) : middle}${tail}`;
}

/**
 * Without line breaks and without characters that a reader does not see or that turn the line round;
 * quotation marks in it become inner ones.
 */
function plainText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "�")
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .trim();
}
