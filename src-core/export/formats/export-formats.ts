import type { ExportFormat } from '../export-format'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Every format annotations are handed in as; each is loaded when it is first asked for. */
export const exportFormats = {
  word: {
    extension: 'docx',
    mediaType: WORD,
    losses: ['positions', 'theme-tree', 'hidden-characters'],
    pictures: true,
    render: async (source, options) => (await import('../word/dossier')).renderDossier(source, options),
  },
  'word-paper': {
    extension: 'docx',
    mediaType: WORD,
    losses: ['theme-tree', 'hidden-characters'],
    choices: [],
    pictures: true,
    render: async (source, options) => (await import('../word/papers')).renderPapers(source, options),
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    losses: ['positions', 'theme-tree', 'hidden-characters'],
    printed: true,
    pictures: true,
    render: async (source, options, tools) =>
      (await import('./printed')).printAnnotations(source, options, tools),
  },
  'pdf-paper': {
    extension: 'pdf',
    mediaType: 'application/pdf',
    losses: ['theme-tree', 'hidden-characters'],
    choices: [],
    printed: true,
    pictures: true,
    render: async (source, options, tools) => (await import('./printed')).printPapers(source, options, tools),
  },
  'marked-pdf': {
    extension: 'pdf',
    mediaType: 'application/pdf',
    losses: ['theme-tree', 'note-formats', 'theme-notes'],
    choices: [],
    over: 'application/pdf',
    render: async (source, options, tools) =>
      (await import('../marked-pdf/marked-pdf')).renderMarkedPdf(source, options, tools),
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    losses: ['positions', 'theme-tree', 'theme-colours', 'note-formats', 'long-cells', 'region-pictures'],
    choices: ['rows', 'question', 'raw-cells'],
    render: async (source, options) => (await import('../tables')).renderXlsx(source, options),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    losses: ['positions', 'theme-tree', 'hidden-characters'],
    pictures: true,
    render: async (source, options) => (await import('../html')).renderHtml(source, options),
  },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    losses: ['positions', 'theme-tree', 'theme-colours', 'hidden-characters', 'region-pictures'],
    render: async (source, options) => (await import('../markdown')).renderMarkdown(source, options),
  },
  obsidian: {
    extension: 'zip',
    mediaType: 'application/zip',
    losses: ['positions', 'theme-colours', 'hidden-characters'],
    choices: ['question'],
    folder: true,
    pictures: true,
    render: async (source, options) => (await import('../vault/vault-zip')).renderVaultZip(source, options),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv',
    losses: [
      'positions',
      'theme-tree',
      'theme-colours',
      'note-formats',
      'filter',
      'formula-signs',
      'region-pictures',
    ],
    choices: ['rows', 'question', 'separator', 'raw-cells', 'byte-order-mark'],
    render: async (source, options) => (await import('../tables')).renderCsv(source, options),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    losses: ['region-pictures'],
    choices: ['question'],
    render: async (source, options) => (await import('../json')).renderJson(source, options),
  },
  jsonl: {
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    losses: [
      'theme-tree',
      'theme-colours',
      'note-formats',
      'filter',
      'outside-turns',
      'theme-notes',
      'paper-notes',
      'regions',
    ],
    choices: [],
    turns: true,
    render: async (source, options) => (await import('../json-lines')).renderJsonLines(source, options),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>

export type ExportFormatName = keyof typeof exportFormats

/** The names of all formats, in the order in which they are offered. */
export const exportFormatNames = Object.keys(exportFormats) as [ExportFormatName, ...ExportFormatName[]]
