/** Whether a class is another one or part of it: `secret.key` is part of `secret`. */
export function isClassWithin(name: string | undefined, whole: string): boolean {
  return name === whole || name?.startsWith(`${whole}.`) === true;
}
