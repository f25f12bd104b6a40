/** What can be wrong with a file that was given, so that the window can say it, and what to do, in every language. */
export const faultKinds = [
  'empty',
  'no-text',
  'pictures',
  'portfolio',
  'metadata-only',
  'password',
  'encrypted',
  'copy-protected',
  'word-95',
  'old-office',
  'spreadsheet',
  'presentation',
  'rtf',
  'open-document',
  'image',
  'zip',
  'package',
  'packed-project',
  'binary',
  'larger',
  'pages',
  'entries',
  'depth',
  'inflated',
  'slow',
  'memory',
  'cut-off',
  'not-xml',
  'incomplete',
  'folder',
  'gone',
  'not-allowed',
  'not-word',
  'macros',
  'strict',
  'document-type',
] as const

export type FaultKind = (typeof faultKinds)[number]

/** A fault with the number that belongs to it: pages that are pictures, files that are attached, or the limit in MB, pages, files, levels or seconds. */
export interface FileFault {
  readonly kind: FaultKind
  readonly count?: number | undefined
}
