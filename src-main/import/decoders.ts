import type { Decoder } from './decoding/decoder'
import type { FileFormat } from './decoding/sniff-format'

/** One decoder for each format that can be read; each is loaded when the first file of its format comes. */
export const decoders = {
  text: {
    mediaType: 'text/plain',
    decode: async ({ name, bytes }) => (await import('./text/decode-text')).decodeText(name, bytes),
  },
  markdown: {
    mediaType: 'text/markdown',
    decode: async ({ name, bytes }) =>
      (await import('./text/decode-text-markdown')).decodeMarkdown(name, bytes),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    decode: async file => (await import('./docx/decode-docx')).decodeDocx(file),
  },
  doc: {
    mediaType: 'application/msword',
    decode: async file => (await import('./doc/decode-doc')).decodeDoc(file),
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    decode: async file => (await import('./odt/decode-odt')).decodeOdt(file),
  },
  fodt: {
    mediaType: 'application/vnd.oasis.opendocument.text-flat-xml',
    decode: async file => (await import('./odt/decode-odt')).decodeFlatOdt(file),
  },
  xml: {
    mediaType: 'application/xml',
    decode: async file => (await import('./xml/decode-xml')).decodeXml(file),
  },
  html: {
    mediaType: 'text/html',
    decode: async file => (await import('./html/decode-html')).decodeHtml(file),
  },
  epub: {
    mediaType: 'application/epub+zip',
    decode: async file => (await import('./epub/decode-epub')).decodeEpub(file),
  },
  pdf: {
    mediaType: 'application/pdf',
    decode: async file => (await import('./pdf/decode-pdf')).decodePdf(file),
  },
} satisfies Partial<Record<FileFormat, Decoder>>

/** The formats that can be read. */
export type ReadFormat = keyof typeof decoders
