import { isSafeLink } from '../../annotation/written/written-marks'
import { readPlaceLink } from '../../links/place-link'
import { wordText, xmlValue } from './xml-text'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Word follows no longer address. */
const LONGEST_ADDRESS = 2_000

/** The links of one part of a Word file, to other parts and to addresses outside, each with an id of its own. */
export class Links {
  readonly #ids = new Map<string, string>()
  readonly #written: string[] = []

  /** Links to another part of the package; the type is the last step of its name, or a whole one. Answers the id. */
  part(type: string, target: string): string {
    return this.#id(type.includes(':') ? type : `${TYPE}/${type}`, target, '')
  }

  /** Runs as a link to an address outside, or to a place in the app; only the runs where Word could not follow it. */
  around(runs: string, address: string): string {
    const target = readPlaceLink(address) ? address : isSafeLink(address) ? addressOf(address) : null
    if (runs === '' || target === null) return runs
    return `<w:hyperlink r:id="${this.#id(`${TYPE}/hyperlink`, target, ' TargetMode="External"')}" w:history="1">${runs}</w:hyperlink>`
  }

  /** The part that holds them; null where there are none. */
  write(): string | null {
    if (this.#written.length === 0) return null
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.#written.join('')}</Relationships>`
  }

  #id(type: string, target: string, mode: string): string {
    const key = `${type} ${target}`
    const known = this.#ids.get(key)
    if (known) return known
    const id = `rId${this.#written.length + 1}`
    this.#ids.set(key, id)
    this.#written.push(`<Relationship Id="${id}" Type="${type}" Target="${xmlValue(target)}"${mode}/>`)
    return id
  }
}

/**
 * An address as Word takes it, which calls a whole file damaged for one that is none: with a plain host or mailbox, and
 * everything else that addresses do not hold written as `%20`.
 */
function addressOf(address: string): string | null {
  const plain = wordText(address)
    .trim()
    .replace(/[^\x21-\x7e]|[<>"{}|\\^`]/gu, encodeURIComponent)
  if (plain.length > LONGEST_ADDRESS) return null
  return /^(?:https?:\/\/[a-z0-9.-]*[a-z0-9](?::\d{1,5})?(?:[/?#].*)?|mailto:[^@:/?#]+@[a-z0-9.-]+(?:\?.*)?)$/i.test(
    plain,
  )
    ? plain
    : null
}
