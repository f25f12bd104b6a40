import { digitOf, type KeyPress, keyOf } from '../ui/key-of'

/** What is read of a key event to know the combination. */
export type Press = KeyPress & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * What a key press may be written as, the likeliest first: by the character it types, and by its digit where no layout has
 * that character beside Control. Control stands for the command key of a Mac.
 */
export function combinationsOf(event: Press): readonly string[] {
  const key = keyOf(event)
  const digit = digitOf(event)
  // The key of plus has it above its equals sign.
  const named = withModifiers(event, key === '=' ? '+' : key)
  const placed = digit === null ? named : withModifiers(event, String(digit))
  return key === '' ? [] : placed === named ? [named] : [named, placed]
}

/** The last part of a combination: its key without modifiers. */
export function keyPart(combination: string): string {
  return /[^+]+$|\+$/.exec(combination)?.[0] ?? combination
}

/** Whether a combination types a character where one types: a sign, letter or digit without Control or Alt. */
export function typesText(combination: string): boolean {
  return keyPart(combination).length === 1 && !/^(?:Ctrl|Alt)\+/.test(combination)
}

function withModifiers(event: Press, key: string): string {
  // A sign or a digit needs Shift on one layout and none on another.
  const needsShift = key.length > 1 || /^\p{L}$/u.test(key)
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && needsShift ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+')
}
