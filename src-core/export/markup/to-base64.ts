const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** So many bytes become one piece of text at once: a whole number of groups of three. */
const PIECE = 3 * 4096

/** Bytes as base64 (RFC 4648, section 4), which nothing but Node and the browser has ready. Linear. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += PIECE)
    pieces.push(pieceOf(bytes.subarray(from, from + PIECE)))
  return pieces.join('')
}

function pieceOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const group = (one << 16) | (two << 8) | three
    const left = bytes.length - at
    text += SIGNS.charAt(group >> 18)
    text += SIGNS.charAt((group >> 12) & 63)
    text += left > 1 ? SIGNS.charAt((group >> 6) & 63) : '='
    text += left > 2 ? SIGNS.charAt(group & 63) : '='
  }
  return text
}
