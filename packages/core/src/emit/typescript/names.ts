/** `LoanRequest` as `loanRequest`. */
export function toCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `loanRequest` and `loan-request` as `LoanRequest`. */
export function toPascal(name: string): string {
  return name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** `LoanRequest` as `loan-request`. */
export function toKebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

const reserved: ReadonlySet<string> = new Set(
  `abstract any as async await boolean break case catch class const constructor continue debugger
  declare default delete do else enum eval export extends false finally for from function get if
  implements import in instanceof interface is let module namespace never new null number object of
  package private protected public require return set static string super switch symbol this throw
  true try type typeof undefined unknown var void while with yield arguments`.split(/\s+/),
);

/** What the modules with constants of entities import or declare beside them. */
const taken: ReadonlySet<string> = new Set(
  `application config jobs roles rules join validateChange validateNew bigint customType date
  encrypted integer numeric pgTable text timestamp uuid`.split(/\s+/),
);

/** The constant that holds an entity's definition. */
export function entityConstant(name: string): string {
  const camel = toCamel(name);
  return reserved.has(camel) || taken.has(camel) ? `${camel}Entity` : camel;
}

/** The constant of the table that holds the links of an entity: `book_authors` as `bookAuthorsLink`. */
export function linkConstant(table: string): string {
  return `${table.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())}Link`;
}
