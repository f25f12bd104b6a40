import type { ReadingLimits } from '../import/decoding/limits'

const MB = 1024 * 1024

/** The largest package that is read, in bytes: what one call takes as base64. */
export const LARGEST_PACKAGE = 64 * MB

/** The largest list of contents, in bytes, which is read before anything can be held against it. */
export const LARGEST_MANIFEST = 16 * MB

/**
 * What reading a package may cost. The papers in it are packed already, as PDF and DOCX are, so that they hardly grow;
 * their text and structure and the annotations may unpack to as much again.
 */
export const PACKAGE_LIMITS: Pick<ReadingLimits, 'inflated' | 'ratio' | 'ratioFrom' | 'entries'> = {
  inflated: 2 * LARGEST_PACKAGE,
  ratio: 200,
  ratioFrom: MB,
  entries: 20_001,
}
