import { ownValue } from '../../basics/own-value'

/** A piece of a template: words as they are, a field, or alternatives of which the first that can be filled stands. */
export type TemplatePiece =
  | { readonly words: string }
  | { readonly field: string }
  | { readonly oneOf: readonly (readonly TemplatePiece[])[] }

/** What fields hold; a field that is not there is not known. */
export type Fields = Readonly<Record<string, string | undefined>>

/** How deep brackets may stand in brackets. */
const DEEPEST = 8

/**
 * Reads a template: words stand as they are, `{field}` is filled in, `[…]` is left out where a field in it is not known, and
 * `[…|…]` takes the first that can be filled. `\` before a sign takes it as it is. Throws `Error` with a reason for people.
 */
export function readTemplate(template: string): TemplatePiece[] {
  const signs = [...template]
  let at = 0
  const alternatives = (depth: number): TemplatePiece[][] => {
    if (depth > DEEPEST) throw new Error(`brackets stand more than ${DEEPEST} deep`)
    const found: TemplatePiece[][] = []
    let pieces: TemplatePiece[] = []
    let words = ''
    const close = () => {
      if (words !== '') pieces.push({ words })
      words = ''
    }
    for (; at < signs.length; at += 1) {
      const sign = signs[at] ?? ''
      if (sign === '\\') {
        at += 1
        if (signs[at] === undefined) throw new Error('it ends with a backslash')
        words += signs[at]
      } else if (sign === '{') {
        close()
        const end = signs.indexOf('}', at)
        const field = end < 0 ? '' : signs.slice(at + 1, end).join('')
        if (!/^[a-zA-Z]+$/.test(field)) throw new Error(`“{” at ${at + 1} begins no field`)
        pieces.push({ field })
        at = end
      } else if (sign === '}') {
        throw new Error(`“}” at ${at + 1} ends no field`)
      } else if (sign === '[') {
        close()
        const opened = at
        at += 1
        const oneOf = alternatives(depth + 1)
        if (signs[at] !== ']') throw new Error(`“[” at ${opened + 1} is not closed`)
        pieces.push({ oneOf })
      } else if (depth > 0 && sign === '|') {
        close()
        found.push(pieces)
        pieces = []
      } else if (sign === ']') {
        if (depth === 0) throw new Error(`“]” at ${at + 1} closes nothing`)
        break
      } else words += sign
    }
    close()
    found.push(pieces)
    return found
  }
  return alternatives(0)[0] ?? []
}

/** The names of the fields in a template. */
export function fieldsOf(pieces: readonly TemplatePiece[]): string[] {
  return pieces.flatMap(piece =>
    'field' in piece ? [piece.field] : 'oneOf' in piece ? piece.oneOf.flatMap(fieldsOf) : [],
  )
}

/** A template filled in; null where a field outside of brackets is not known. */
export function fillTemplate(pieces: readonly TemplatePiece[], fields: Fields): string | null {
  let filled = ''
  for (const piece of pieces) {
    if ('words' in piece) filled += piece.words
    else if ('field' in piece) {
      const value = ownValue(fields, piece.field)
      if (!value) return null
      filled += value
    } else filled += firstFilled(piece.oneOf, fields) ?? ''
  }
  return filled
}

/** The first of some templates that can be filled in; null where none can. */
export function firstFilled(templates: readonly (readonly TemplatePiece[])[], fields: Fields): string | null {
  for (const template of templates) {
    const filled = fillTemplate(template, fields)
    if (filled !== null) return filled
  }
  return null
}
