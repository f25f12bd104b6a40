import { spellingOf } from './spelling'
import writing from './writing.module.css'

/** What tells others than those who see it that an editor is a text one writes in: its looks, name, state and language. */
export function textboxAttributes(
  look: string | undefined,
  label: string,
  readOnly: boolean,
  language: string,
): Record<string, string> {
  return {
    class: `${look} ${writing['text']}`,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-readonly': String(readOnly),
    ...spellingOf(language),
  }
}
