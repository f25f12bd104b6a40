import * as z from 'zod'

/** More commands than there will ever be, and more keys than anybody gives one. */
const MOST_COMMANDS = 500
const MOST_KEYS = 8

const COMMAND = /^[a-z][a-z-]{0,60}$/

/**
 * A combination of keys as it is written down: modifiers in this order, then a key's name (that of the DOM's
 * `KeyboardEvent.key`) or the one character that it types, a letter in capitals.
 */
const combinationSchema = z
  .string()
  .regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z][A-Za-z]+|F\d{1,2}|[^\s\p{C}])$/u)

/** The keys that the user gave commands, by command; what is not in it has its usual keys, and an empty list no key. */
export const ownKeysSchema = z.record(z.string().regex(COMMAND), z.array(combinationSchema).max(MOST_KEYS))

export type OwnKeys = Readonly<Record<string, readonly string[]>>

/** Of what a file says about keys, the entries that are whole; whatever else stands in it is passed over, never a fault. */
export function wholeKeys(given: unknown): Record<string, string[]> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {}
  const keys = z.array(combinationSchema).max(MOST_KEYS)
  const whole = Object.entries(given).flatMap(([command, value]) => {
    const read = keys.safeParse(value)
    return COMMAND.test(command) && read.success ? [[command, read.data] as const] : []
  })
  return Object.fromEntries(whole.slice(0, MOST_COMMANDS))
}
