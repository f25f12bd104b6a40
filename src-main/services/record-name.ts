import type { AnyRecord } from '../../src-core/contract/record-change'

/** The beginning of a text, to name something by. */
export function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`
}

/**
 * What people call a record: a theme's name, a document's title, the beginning of a quote, who received work is from; a correction has no name.
 */
export function recordName(record: AnyRecord): string {
  if ('quote' in record) return shorten(record.quote.exact)
  if ('title' in record) return shorten(record.title)
  if ('from' in record) return shorten(record.from.name)
  return 'name' in record ? shorten(record.name) : ''
}
