import * as z from 'zod'
import { fieldsOf, readTemplate, type TemplatePiece } from './template'

/** The kinds of papers a style may cite each in its own way. */
const CITED_KINDS = [
  'kamerstuk',
  'attachment',
  'handelingen',
  'aanhangsel',
  'letter',
  'union',
  'staatsblad',
  'staatscourant',
  'tractatenblad',
  'gazette',
  'other',
] as const

export type CitedKind = (typeof CITED_KINDS)[number]

/** What a template may be filled with; `docs/citation-styles.md` says what each is. */
const CITED_FIELDS = [
  'title',
  'shortTitle',
  'sentenceTitle',
  'shortSentenceTitle',
  'newDate',
  'date',
  'year',
  'dayMonth',
  'signed',
  'signedYear',
  'noDate',
  'ownNumber',
  'chamber',
  'years',
  'dossier',
  'nr',
  'letter',
  'meeting',
  'item',
  'number',
  'sender',
  'author',
  'reference',
  'piece',
  'page',
  'pages',
  'pageWords',
  'place',
] as const

/** How long a style's file may be, in bytes. */
export const LARGEST_STYLE = 64 * 1024

const template = z
  .string()
  .min(1)
  .max(500)
  .transform((written, context) => {
    try {
      const pieces = readTemplate(written)
      const unknown = fieldsOf(pieces).find(field => !CITED_FIELDS.some(known => known === field))
      if (unknown !== undefined) throw new Error(`there is no field “${unknown}”`)
      return pieces
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      context.addIssue({ code: 'custom', message: `the template “${written}”: ${why}` })
      return z.NEVER
    }
  })
/** One template, or several of which the first that can be filled in stands. */
const templates = z.union([template.transform(one => [one]), z.array(template).min(1).max(20)])
const waysSchema = z.strictObject({
  full: templates,
  short: templates.optional(),
  underHeading: templates.optional(),
})

/** A citation style as a file has it. */
const citationStyleSchema = z.strictObject({
  schema: z.literal('kanttekening/citation-style@1'),
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens only'),
  name: z.strictObject({ nl: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(80) }),
  /** The language of dates and places; absent: that of the export. */
  language: z.enum(['nl', 'en']).optional(),
  /** What stands between the first page and the last. */
  pageDash: z.string().max(3).default('-'),
  /** What stands before the last of several authors. */
  authorAnd: z.string().max(10).default(' & '),
  cite: z.strictObject({
    ...Object.fromEntries(CITED_KINDS.map(kind => [kind, waysSchema.optional()])),
    other: waysSchema,
  }),
})

/** How papers of one kind are cited. */
export interface CitedWays {
  readonly full: readonly (readonly TemplatePiece[])[]
  readonly short?: readonly (readonly TemplatePiece[])[] | undefined
  readonly underHeading?: readonly (readonly TemplatePiece[])[] | undefined
}

/** How papers are cited: templates for each kind of paper. */
export interface CitationStyle {
  readonly id: string
  readonly name: { readonly nl: string; readonly en: string }
  readonly language?: 'nl' | 'en' | undefined
  readonly pageDash: string
  readonly authorAnd: string
  readonly cite: Readonly<Partial<Record<CitedKind, CitedWays>>> & { readonly other: CitedWays }
}

/** Reads what a style's file holds. Throws `Error` that says for people what is wrong with it. */
export function readStyle(content: string): CitationStyle {
  if (content.length > LARGEST_STYLE) throw new Error('it is larger than a style can be')
  let data: unknown
  try {
    data = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = citationStyleSchema.safeParse(data)
  if (read.success) return read.data as CitationStyle
  throw new Error(faultOf(read.error.issues))
}

/** The innermost reason first found: a choice between one template and several says only that neither fits. */
function faultOf(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues
  if (!issue) return 'it is no citation style'
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find(({ code }) => code === 'custom') ?? issue.errors.flat()[0]
    if (inner) return faultOf([{ ...inner, path: [...issue.path, ...inner.path] }])
  }
  const where = issue.path.map(String).join('.')
  return where === '' ? issue.message : `${where}: ${issue.message}`
}
