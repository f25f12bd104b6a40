import { type CitationStyle, readStyle } from './style'
import apa from './styles/apa.json' with { type: 'json' }
import juridisch from './styles/nl-juridisch.json' with { type: 'json' }
import plain from './styles/plain.json' with { type: 'json' }

/** What is cited by where nothing else was chosen. */
export const USUAL_STYLE = 'plain'

let read: readonly CitationStyle[] | null = null

/** The styles that come with the program, in the order in which they are offered; read when they are first asked for. */
export function builtInStyles(): readonly CitationStyle[] {
  read ??= [plain, juridisch, apa].map(style => readStyle(JSON.stringify(style)))
  return read
}

/** A style that comes with the program. Throws where there is none of that name. */
export function builtInStyle(id: string): CitationStyle {
  return styleOf(id, [])
}

/** A style by its id, from those of the program and others. Throws `Error` where there is none. */
export function styleOf(id: string, others: readonly CitationStyle[]): CitationStyle {
  const found = [...builtInStyles(), ...others].find(style => style.id === id)
  if (!found) throw new Error(`There is no citation style “${id}”.`)
  return found
}
