import { makeZip } from './make-files'

const NAMES = ['office', 'text', 'table', 'style', 'manifest', 'meta']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:math="http://www.w3.org/1998/Math/MathML"',
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  )
  .join(' ')

export const ODT = 'application/vnd.oasis.opendocument.text'

/** What an OpenDocument text holds besides its body, as XML. */
export interface OdtParts {
  /** Automatic styles of the text. */
  readonly automatic?: string
  /** Styles that people see. */
  readonly named?: string
  /** Automatic styles of the pages' heads. */
  readonly automaticOfPages?: string
  readonly masters?: string
  readonly meta?: string
  /** Other entries of the archive. */
  readonly entries?: Readonly<Record<string, string>>
}

const part = (root: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMES}>${inside}</office:${root}>`

/** An OpenDocument text with this body. */
export function makeOdt(body: string, parts: OdtParts = {}): Promise<Buffer> {
  const { automatic = '', named = '', automaticOfPages = '', masters = '', meta = '', entries = {} } = parts
  return makeZip({
    mimetype: ODT,
    'content.xml': part(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': part(
      'document-styles',
      `<office:styles>${named}</office:styles><office:automatic-styles>${automaticOfPages}</office:automatic-styles><office:master-styles>${masters}</office:master-styles>`,
    ),
    'meta.xml': part('document-meta', `<office:meta>${meta}</office:meta>`),
    'META-INF/manifest.xml': `<manifest:manifest ${NAMES}/>`,
    ...Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [name, content.replace(/(?=\/?>)/, ` ${NAMES}`)]),
    ),
  })
}

/** The same as one XML document. */
export function makeFodt(body: string, parts: OdtParts = {}): Buffer {
  const { automatic = '', named = '', masters = '', meta = '' } = parts
  return Buffer.from(
    part(
      'document',
      `<office:meta>${meta}</office:meta><office:styles>${named}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles>${masters}</office:master-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
  )
}
