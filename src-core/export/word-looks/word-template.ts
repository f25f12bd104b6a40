import * as z from 'zod'

/** The largest file that is taken as a template, in bytes. */
export const LARGEST_TEMPLATE = 16 * 1024 * 1024

/** What a template can hold that is not taken over, told to whoever chooses it. */
export const leftOutNames = ['text', 'links', 'fields', 'objects', 'pictures', 'fonts', 'bullets'] as const

export type LeftOut = (typeof leftOutNames)[number]

/** What can be at the edge of a page, and on which pages. */
export const edgeKinds = ['header', 'footer'] as const
export const edgePages = ['default', 'first', 'even'] as const

/** A length in twentieths of a point, within what Word takes. */
const twips = z.int().min(-31_680).max(31_680)

/** XML of a template: written anew from what was read, with the prefixes that `WORD_SPACES` declares and those of drawings. */
const xml = z.string()

const pictureSchema = z.object({
  extension: z.enum(['png', 'jpeg', 'gif', 'emf', 'wmf']),
  content: z.instanceof(Uint8Array<ArrayBufferLike>),
})

/**
 * The looks of a Word file, without its text: styles, theme, fonts, numbering, and the pages with what stands at their edges.
 * Nothing in it leads outside the file or can run.
 */
export const wordTemplateSchema = z.object({
  /** The file's name. */
  name: z.string(),
  /** What stands within the root of `styles.xml`. */
  styles: xml,
  /** The styles in it. */
  known: z.array(
    z.object({
      id: z.string(),
      /** As Word names them in every language: `heading 1`. */
      name: z.string(),
      type: z.enum(['paragraph', 'character', 'table', 'numbering']),
      isDefault: z.boolean(),
    }),
  ),
  /** The whole `theme1.xml` and `fontTable.xml`. */
  theme: xml.nullable(),
  fonts: xml.nullable(),
  /** What stands within the root of `numbering.xml`, with the highest of its numbers; -1 and 0 where there are none. */
  numbering: z.object({
    abstracts: xml,
    lists: xml,
    lastAbstract: z.int(),
    lastList: z.int(),
    count: z.int(),
  }),
  /** Settings that belong to the looks, each as the element that it is. */
  settings: z.object({ tab: xml, even: xml, themeFonts: xml, colours: xml, mirror: xml }),
  page: z.object({
    width: twips.positive(),
    height: twips.positive(),
    margins: z.object({
      top: twips,
      right: twips.nonnegative(),
      bottom: twips,
      left: twips.nonnegative(),
      header: twips.nonnegative(),
      footer: twips.nonnegative(),
      gutter: twips.nonnegative(),
    }),
    borders: xml,
    numbers: xml,
    /** The first page has edges of its own. */
    isFirstApart: z.boolean(),
  }),
  edges: z.array(
    z.object({
      kind: z.enum(edgeKinds),
      on: z.enum(edgePages),
      content: xml,
      /** The pictures in it, by the relationship that names them. */
      pictures: z.array(z.object({ id: z.string().regex(/^[\w.-]{1,80}$/), picture: z.int().nonnegative() })),
    }),
  ),
  pictures: z.array(pictureSchema),
  leftOut: z.array(z.enum(leftOutNames)),
})

export type WordTemplate = z.infer<typeof wordTemplateSchema>

export type TemplatePage = WordTemplate['page']
