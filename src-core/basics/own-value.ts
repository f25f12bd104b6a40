/**
 * What an object has under a key of its own, or undefined. The only way to look up what is keyed by data: every object has a
 * `constructor` and a `__proto__` that nobody put there.
 */
export function ownValue<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
