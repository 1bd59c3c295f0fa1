/** Names that code of an expression gives a meaning of its own: the helpers it calls, and keywords. */
const reserved: ReadonlySet<string> = new Set(
  `and or not when holds present equal sameDecimal sameInstant less more atLeast atMost plus minus times
  oneOf exists every filter map sum sumOfDecimals size given decimalOf firstRow uniqueRow rows withinPlaces
  isHoliday addDays addMinutes addMonths addYears addBusinessDays daysBetween dateOf startsWith endsWith
  contains matches record old actor params records at today
  arguments async await break case catch class const continue debugger default delete do else enum
  eval export extends false finally for function if implements import in instanceof interface let new
  null package private protected public return static super switch this throw true try typeof
  undefined var void while with yield`.split(/\s+/),
);

/** Whether a name already means something in the code of expressions. */
export function isReservedName(name: string): boolean {
  return reserved.has(name);
}

/** A name that means nothing else, and is none of the others. */
export function freeName(name: string, others: ReadonlySet<string> = new Set()): string {
  return isReservedName(name) || others.has(name) ? freeName(`${name}_`, others) : name;
}
