import { CallError } from '../../../src-core/contract/errors'
import { decodeBytes } from './decode-text-bytes'
import { latin1 } from './sniff-format'
import { decodeWindows1252, isWindows1252 } from './windows-1252'

const DECLARED = [
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i,
] as const

/** XML or HTML bytes as text without its byte order mark; a declared encoding counts where the bytes are not UTF-8. */
export function decodeMarkup(name: string, bytes: Uint8Array): string {
  const text = declared(bytes) ?? decodeBytes(name, bytes).text
  // A byte order mark, also one that was encoded twice.
  const start = text.replace(/^(?:[\s\uFEFF]|ï»¿)+/, '')
  if (start === '') throw new CallError('empty-document', `${name} is empty.`, { fault: { kind: 'empty' } })
  return start
}

function declared(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 2048))
  const label = DECLARED.map(pattern => pattern.exec(head)?.[1]).find(Boolean)
  if (!label || /^(?:utf-?8|utf-?16.*)$/i.test(label) || isUtf8(bytes)) return null
  if (isWindows1252(label)) return decodeWindows1252(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // An encoding nobody knows: the text decides.
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
