import { ownValue } from '../../src-core/basics/own-value'

/** What is read of a key event to know the key. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'keyCode' | 'isComposing'>

/** The key code that browsers give every key an input method takes. */
const TAKEN_BY_INPUT_METHOD = 229

/** What stands at a place of the keyboard where letters are Latin, by the place's name. */
const PLACES: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Minus: '-',
  Equal: '=',
  Slash: '/',
}

/**
 * The key of an event as shortcuts name it: a key's name, or the character it types, letters small. On a layout of
 * another script, such as Greek or Cyrillic, a letter counts as what stands at its place on a Latin keyboard. Empty while
 * an input method composes: the key belongs to that.
 */
export function keyOf(event: KeyPress): string {
  if (isComposed(event)) return ''
  const typed = event.key.length > 1 ? event.key : event.key.toLowerCase()
  return isOtherScript(typed) ? (latinAt(event.code) ?? typed) : typed
}

/**
 * The digit of a number key, by its place where the layout types something else there, as AZERTY does without Shift and
 * QWERTY with it; null for another key, and while an input method composes.
 */
export function digitOf(event: KeyPress): number | null {
  if (isComposed(event) || event.key.length !== 1) return null
  if (/^[0-9]$/.test(event.key)) return Number(event.key)
  const place = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1]
  return place === undefined ? null : Number(place)
}

/**
 * The sign that stands at a key's place on a Latin keyboard, whatever it types there with Shift; null for another key, and
 * while an input method composes.
 */
export function signOf(event: KeyPress): string | null {
  return isComposed(event) ? null : (ownValue(PLACES, event.code) ?? null)
}

/** The character a key types into a text, or empty where it types none or is a shortcut. */
export function textOf(event: KeyPress & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  // AltGr comes as Control with Alt.
  const isShortcut = event.metaKey || event.ctrlKey !== event.altKey
  return isComposed(event) || isShortcut || event.key.length !== 1 ? '' : event.key
}

function isComposed({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === TAKEN_BY_INPUT_METHOD
}

function isOtherScript(typed: string): boolean {
  return /^\p{L}$/u.test(typed) && !/\p{Script=Latin}/u.test(typed)
}

function latinAt(code: string): string | undefined {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? ownValue(PLACES, code)
}
