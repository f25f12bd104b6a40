import type { WordTemplate } from '../word-looks/word-template'

/** A part of a Word file that comes from a template. */
export interface TemplatePart {
  /** Below `word/`. */
  readonly name: string
  readonly content: string | Uint8Array
  /** The content type; absent for what its extension tells. */
  readonly type?: string
  /** The relationships of the part. */
  readonly links?: string
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word" mc:Ignorable="w14 w15 wp14"'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/** The content types of pictures, by their extensions. */
export const PICTURE_TYPES: Readonly<Record<WordTemplate['pictures'][number]['extension'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

/** The name of the part that stands at an edge of pages. */
export function edgeName({ kind, on }: Pick<WordTemplate['edges'][number], 'kind' | 'on'>): string {
  return `template-${kind}-${on}.xml`
}

/** What stands at the edges of a template's pages, with its pictures. */
export function edgeParts({ edges, pictures }: WordTemplate): TemplatePart[] {
  return [
    ...edges.map((edge): TemplatePart => {
      const root = edge.kind === 'header' ? 'w:hdr' : 'w:ftr'
      const links = edge.pictures.flatMap(({ id, picture }) => {
        const found = pictures[picture]
        const target = found && `media/${pictureName(picture, found)}`
        return target ? `<Relationship Id="${id}" Type="${IMAGE}" Target="${target}"/>` : []
      })
      return {
        name: edgeName(edge),
        type: `${MAIN}.${edge.kind}+xml`,
        content: `${XML}<${root} ${SPACES}>${edge.content}</${root}>`,
        ...(links.length > 0 && {
          links: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
        }),
      }
    }),
    ...pictures.map((picture, index) => ({
      name: `media/${pictureName(index, picture)}`,
      content: picture.content,
    })),
  ]
}

/** A template's theme and fonts. */
export function themeParts({ theme, fonts }: WordTemplate): (TemplatePart & { readonly link: string })[] {
  return [
    ...(theme === null
      ? []
      : [
          {
            name: 'theme/theme1.xml',
            link: 'theme',
            type: 'application/vnd.openxmlformats-officedocument.theme+xml',
            content: `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">${theme}</a:theme>`,
          },
        ]),
    ...(fonts === null
      ? []
      : [
          {
            name: 'fontTable.xml',
            link: 'fontTable',
            type: `${MAIN}.fontTable+xml`,
            content: `${XML}<w:fonts ${SPACES}>${fonts}</w:fonts>`,
          },
        ]),
  ]
}

function pictureName(index: number, { extension }: WordTemplate['pictures'][number]): string {
  return `template${index + 1}.${extension}`
}
