import { strToU8 } from 'fflate/browser'

/** What no file system takes in a name, and what would end a link to it in brackets. */
const REFUSED = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu

/** Names of devices on Windows, whatever stands behind a dot. Source: Microsoft, “Naming Files, Paths, and Namespaces”. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i

/** The longest name, in code points and in bytes of UTF-8: with a folder and a number it fits every file system. */
const [LONGEST, MOST_BYTES] = [80, 180]

/** Gives names to the files of one folder, which every file system takes and tells apart, whatever their case. */
export class VaultNames {
  private readonly taken = new Set<string>()

  /** A name for a title, without an extension; `otherwise` where nothing of the title can stay. */
  nameFor(title: string, otherwise: string): string {
    const plain = safeName(title) || safeName(otherwise) || 'x'
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? plain : `${plain} (${number})`
      const key = name.normalize('NFC').toLowerCase()
      if (this.taken.has(key)) continue
      this.taken.add(key)
      return name
    }
  }
}

/** A title as a name of a file; empty where nothing of it can stay. */
export function safeName(title: string): string {
  const plain = title.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ')
  const trimmed = trimEnds(cut(trimEnds(plain)))
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed
}

/** Windows drops dots and spaces at the end, and a dot at the beginning hides a file elsewhere. */
function trimEnds(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '')
}

/** As many whole words as fit, without what only opens; a word that is longer is cut. */
function cut(name: string): string {
  let bytes = 0
  let kept = ''
  for (const character of [...name].slice(0, LONGEST)) {
    bytes += strToU8(character).byteLength
    if (bytes > MOST_BYTES) break
    kept += character
  }
  if (kept === name) return kept
  const whole = name.charAt(kept.length) === ' ' ? kept : kept.replace(/\s\S*$/, '')
  return whole.replace(/[\s(‘“'–-]+$/, '')
}
