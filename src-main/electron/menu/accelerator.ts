import { ownValue } from '../../../src-core/basics/own-value'

/** What Electron calls the keys that it names otherwise than the DOM. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  '+': 'Plus',
}

const NAMED =
  /^(?:Left|Right|Up|Down|Plus|Enter|Backspace|Delete|Insert|Home|End|PageUp|PageDown|F(?:[1-9]|1\d|2[0-4]))$/

const MODIFIERS = /^(?:(?:Ctrl|Alt|Shift)\+)*$/

/**
 * The accelerator that a menu shows for a command's keys, the first of them that Electron can name; undefined where there
 * is none. Names after https://www.electronjs.org/docs/latest/api/accelerator.
 */
export function acceleratorOf(keys: readonly string[]): string | undefined {
  return keys.map(named).find(accelerator => accelerator !== undefined)
}

function named(combination: string): string | undefined {
  const key = /[^+]+$|\+$/.exec(combination)?.[0] ?? ''
  const name = ownValue(NAMES, key) ?? key
  // Beyond these, Electron throws at a name it does not know.
  if (!NAMED.test(name) && !/^[!-~]$/.test(name)) return undefined
  const modifiers = combination.slice(0, -key.length)
  return MODIFIERS.test(modifiers) ? `${modifiers.replace('Ctrl+', 'CmdOrCtrl+')}${name}` : undefined
}
