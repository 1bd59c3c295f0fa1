/** A `Map` or a `WeakMap`. */
interface Memory<Key, Value> {
  has(key: Key): boolean;
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What a memory has under a key; made when it is asked for first. */
export function remembered<Key, Value>(
  memory: Memory<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as Value;
  const made = make();
  memory.set(key, made);
  return made;
}
