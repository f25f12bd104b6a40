import { basename, resolve } from 'node:path'
import { CallError } from '../../../../src-core/contract/errors'
import type { WordTemplate } from '../../../../src-core/export/word-looks/word-template'
import { readInputFile } from '../../../import/read-input-file'
import { templateApart } from '../../../import/reader/template-apart'
import type { CliContext } from '../context'

/** What a template holds that is not taken over, as the command line says it. */
const LEFT_OUT: Readonly<Record<WordTemplate['leftOut'][number], string>> = {
  text: 'its text',
  links: 'links to other files and addresses',
  fields: 'fields other than those of page, title and date',
  objects: 'objects of other programs',
  pictures: 'pictures that are not in the file or of another kind',
  fonts: 'fonts within the file',
  bullets: 'pictures as bullets',
}

/** The formats that are Word files, those of exports and of the register. */
const WORD: ReadonlySet<string> = new Set(['word', 'word-paper', 'docx'])

/** The template of a Word file by its path; undefined where none is asked for. Throws `bad-input` for other formats, and why a file is none. */
export async function chooseTemplate(
  { system, folder, startReader }: Pick<CliContext, 'system' | 'folder' | 'startReader'>,
  format: string,
  named: string | undefined,
): Promise<WordTemplate | undefined> {
  if (named === undefined) return undefined
  if (!WORD.has(format))
    throw new CallError('bad-input', `A template gives Word files their looks; ${format} is none.`)
  const path = resolve(folder, named)
  return templateApart(startReader)(basename(path), await readInputFile(system, path, named))
}

/** What of a template is not taken over, as a line to print; nothing where all of it is. */
export function leftOutOf(template: WordTemplate | undefined): string {
  // That only its looks are taken is what a template is for.
  const named = template?.leftOut.filter(one => one !== 'text') ?? []
  if (!template || named.length === 0) return ''
  return `Not taken from ${template.name}: ${named.map(one => LEFT_OUT[one]).join(', ')}.\n`
}
