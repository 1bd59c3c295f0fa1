import type { Rule } from "#core/rule/rule";
import { englishName } from "#core/rule/expression/english-name";
import { parameterHistory } from "#core/rule/parameter-values";

/** How the paths of a rule's expressions are said in the comments of an application. */
export function ruleNames(rule: Rule): (path: readonly string[]) => string {
  return (path) => {
    const [root = "", member = ""] = path;
    if (root === "at") return "the time of the change";
    if (root === "today") return "the day of the change";
    if (root === "actor") return member === "subject" ? "the actor" : `the actor's ${member}`;
    if (root === "params") {
      const [first, ...later] = parameterHistory(rule, member);
      if (first !== undefined && later.length === 0) return String(first.value);
    }
    return englishName(path);
  };
}
