/** The ends of a ZIP's list of entries, and how long the fixed parts of them are, in bytes (APPNOTE 6.3, 4.3.12 and 4.3.16). */
const END = 'PK\u0005\u0006'
const ENTRY = 0x02014b50
const [END_LENGTH, ENTRY_LENGTH] = [22, 46]
/** A comment behind the list is no longer than this. */
const LONGEST_COMMENT = 0xffff

/**
 * The names in a ZIP's own list of entries, with `/` for `\`, as far as the list can be read; null where it has none, as one that was
 * cut off. Names in the files that it holds are not among them.
 */
export function zipNames(bytes: Uint8Array): string[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf(END, undefined, 'latin1')
  if (end < 0 || end < file.byteLength - LONGEST_COMMENT - END_LENGTH || end + END_LENGTH > file.byteLength)
    return null
  const names: string[] = []
  let at = end - file.readUInt32LE(end + 12)
  while (at >= 0 && at + ENTRY_LENGTH <= end && file.readUInt32LE(at) === ENTRY) {
    const length = file.readUInt16LE(at + 28)
    names.push(file.toString('latin1', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length).replaceAll('\\', '/'))
    at += ENTRY_LENGTH + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return names
}
