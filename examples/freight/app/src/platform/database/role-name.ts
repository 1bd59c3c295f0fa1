/**
 * Returns the name as it is when it is a plain lower-case SQL name, which needs no quoting in any
 * place that names a role.
 *
 * @throws RangeError when it is not
 */
export function plainRoleName(name: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) {
    throw new RangeError(`"${name}" is not a role name of lower-case letters, digits and _`);
  }
  return name;
}
