import { collectEntries, type ExportSource, groupEntries } from './collect-entries'
import { renderHtml } from './html'
import { renderJson } from './json'
import { renderMarkdown } from './markdown'
import type { ExportOptions, RenderedExport } from './options'
import { exportWords } from './words'

const FORMATS = {
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  html: { extension: 'html', mediaType: 'text/html' },
  json: { extension: 'json', mediaType: 'application/json' },
} as const

/** Renders annotations in one of the export formats; the same input gives the same text. */
export function renderExport(source: ExportSource, options: ExportOptions): RenderedExport {
  const entries = collectEntries(source, options)
  const groups = groupEntries(source, entries, options)
  const { extension, mediaType } = FORMATS[options.format]
  return {
    name: `${fileName(source.projectName)}-${exportWords(options.language).title.toLowerCase()}.${extension}`,
    mediaType,
    text: render(source, options, entries, groups),
    count: entries.length,
  }
}

function render(
  source: ExportSource,
  options: ExportOptions,
  entries: ReturnType<typeof collectEntries>,
  groups: ReturnType<typeof groupEntries>,
): string {
  switch (options.format) {
    case 'markdown':
      return renderMarkdown(source, entries, groups, options)
    case 'html':
      return renderHtml(source, entries, groups, options)
    case 'json':
      return renderJson(source, entries, options)
  }
}

/** A project's name as a file name that every file system takes. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.toLowerCase().slice(0, 60) || 'kanttekening'
}
