import { errnoOf } from './system'

const REASONS = new Map([
  ['ENOENT', 'its folder is not there'],
  ['ENOTDIR', 'a part of its path is a file and no folder'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'the disk is full'],
])

/** Why the system wrote nothing, in words for the user; null where that has none but the system's own. */
export function whyNotWritten(error: unknown): string | null {
  return REASONS.get(errnoOf(error) ?? '') ?? null
}
