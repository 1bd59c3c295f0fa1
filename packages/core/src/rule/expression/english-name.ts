/**
 * The default English name of a path: camel case becomes words, and the path is said from its end.
 *
 * `["record", "dueOn"]` is "the due on", `["old", "dueOn"]` "the due on of the old one",
 * `["asOf"]` "the day of the decision".
 */
export function englishName(path: readonly string[]): string {
  const [root = "", ...fields] = path;
  if (root === "approvals") return "the number of other people who have approved it";
  if (root === "records" && fields[0] === "consents") return "the consents in force";
  if (fields.length === 0)
    return root === "asOf" ? "the day of the decision" : `the ${words(root)}`;
  const said = fields.toReversed().map((field) => `the ${words(field)}`);
  if (root === "old") said.push("the record as it was");
  else if (!["record", "new", "records", "parameters"].includes(root))
    said.push(`the ${words(root)}`);
  return said.join(" of ");
}

function words(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]/g, " ")
    .toLowerCase();
}
