/** `dueDate`, `DueDate` and `due-date` as `due_date`; runs of capitals count as one word. */
export function snakeCase(name: string): string {
  return words(name).join("_");
}

/** `dueDate`, `DueDate` and `due_date` as `due-date`. */
export function kebabCase(name: string): string {
  return words(name).join("-");
}

/** `dueDate` as `Due date`, for people. */
export function sentenceCase(name: string): string {
  const text = words(name).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The English plural of the last word of a name in kebab-case or snake_case. */
export function pluralOf(name: string): string {
  const [, before = "", last = name] = /^(.*[-_])?([^-_]+)$/.exec(name) ?? [];
  return `${before}${pluralWord(last)}`;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["child", "children"],
  ["man", "men"],
  ["woman", "women"],
  ["foot", "feet"],
  ["half", "halves"],
  ["shelf", "shelves"],
  ["leaf", "leaves"],
  ["knife", "knives"],
  ["life", "lives"],
  ["wife", "wives"],
  ["analysis", "analyses"],
  ["basis", "bases"],
  ["diagnosis", "diagnoses"],
  ["criterion", "criteria"],
  ["index", "indexes"],
  ["quiz", "quizzes"],
]);

const unchanged: ReadonlySet<string> = new Set([
  "equipment",
  "information",
  "news",
  "series",
  "species",
  "staff",
  "data",
  "media",
]);

function pluralWord(word: string): string {
  if (unchanged.has(word)) return word;
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function words(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[\s_-]+/)
    .map((word) => word.toLowerCase());
}
