import { strToU8, type Zippable, zipSync } from 'fflate/browser'
import { ZIP_DATE } from '../../basics/zip-date'
import type { PageFile } from './render-page'

/** What goes to whoever asked for a page: one file. */
type OneFile = Omit<PageFile, 'beside'>

/** A page as one file: with files beside it, a zip archive of a folder that holds all of them; else itself. */
export function asOneFile({ beside, ...page }: PageFile): OneFile {
  if (beside.length === 0) return page
  const folder = page.name.replace(/\.[^.]*$/, '')
  const { content } = page
  const files: Zippable = {
    [`${folder}/${page.name}`]: typeof content === 'string' ? strToU8(content) : content,
  }
  // Pictures are packed already.
  for (const one of beside) files[`${folder}/${one.name}`] = [one.content, { level: 0 }]
  return {
    ...page,
    name: `${folder}.zip`,
    mediaType: 'application/zip',
    content: zipSync(files, { mtime: ZIP_DATE, level: 6 }),
  }
}
