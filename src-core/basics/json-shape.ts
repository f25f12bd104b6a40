import { DEEPEST_JSON, MOST_VALUES } from './limits'

/**
 * Why bytes of JSON are not worth parsing, or null: they stand deeper in each other, or are more values, than anybody's
 * work. One pass, whatever they hold, so that it can be asked before anything else looks at them; what is no JSON at all is left
 * to the parser, which stops where it goes wrong.
 */
export function jsonFault(bytes: Uint8Array): string | null {
  let depth = 0
  let values = 0
  let inString = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (inString) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) inString = false
    } else if (byte === QUOTE) inString = true
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth += 1
      values += 1
      if (depth > DEEPEST_JSON) return `it nests deeper than ${DEEPEST_JSON} levels`
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1
    else if (byte === COMMA) values += 1
    if (values > MOST_VALUES) return `it holds more than ${MOST_VALUES} values`
  }
  return null
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const BACKSLASH = 0x5c
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
