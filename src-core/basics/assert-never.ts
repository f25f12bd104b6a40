/** Ends a `switch` that handles every case: a new case makes the compiler stop here. */
export function assertNever(value: never): never {
  throw new TypeError(`Not a known case: ${JSON.stringify(value)}`)
}
