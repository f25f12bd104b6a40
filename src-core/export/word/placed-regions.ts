import { noteText } from '../../annotation/note-text'
import { writtenBy } from '../citing/written-by'
import type { ExportRegion } from '../regions/export-region'
import { regionConnections } from '../regions/region-parts'
import { capital, regionWords } from '../regions/region-words'
import type { RenderOptions } from '../render-options'
import { paragraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { exportWords } from '../words'
import { byLine, NOTE_LEFT, REPLY_LEFT, writeNote } from './entry-paragraphs'
import { type Heading, writeHeading } from './headings'
import { themeLabels } from './theme-label'

/** The heading above regions of original pages. */
export function regionsHeading(language: RenderOptions['language']): Heading {
  return { level: 1, words: regionWords(language).heading }
}

/** Writes regions with their pictures, below a heading that is the `number`th of the file, from 0. */
export function writeRegions(
  file: WordFile,
  regions: readonly ExportRegion[],
  language: RenderOptions['language'],
  number: number,
): void {
  if (regions.length === 0) return
  writeHeading(file, regionsHeading(language), number)
  putRegions(file, regions, language)
}

/** Writes regions one below the other, as they stand below any heading. */
export function putRegions(
  file: WordFile,
  regions: readonly ExportRegion[],
  language: RenderOptions['language'],
): void {
  const words = regionWords(language)
  for (const one of regions) {
    const { region, themes, citation, place, isHere, link, author, picture, replies } = one
    if (picture) {
      const drawn = file.picture({ ...picture, says: words.picture(place) })
      file.add(paragraph(drawn, { style: 'Place', keepNext: true }))
    } else file.add(paragraph(run(words.noPicture), { style: 'Place' }))
    if (!isHere) file.add(paragraph(run(capital(words.elsewhere)), { style: 'Place' }))
    const cited = run(citation)
    const where = link === null ? cited : file.links.body.around(cited, link)
    const labels =
      themes.length === 0 ? '' : `${run(` · ${exportWords(language).themes}: `)}${themeLabels(themes)}`
    file.add(paragraph(`${where}${labels}`, { style: 'Place' }))
    if (region.words !== '') {
      file.add(paragraph(run(`${words.words}:`), { style: 'Place' }))
      for (const line of region.words.split('\n'))
        file.add(paragraph(run(line), { style: 'Note', indent: { left: NOTE_LEFT, hanging: 0 } }))
    }
    if (noteText(region.note) !== '') {
      file.add(byLine(`${words.note} · ${author}`, NOTE_LEFT))
      writeNote(file, region.note?.content ?? [], NOTE_LEFT)
    }
    for (const { line, link: to } of regionConnections(one, language)) {
      const told = run(line)
      file.add(paragraph(to === null ? told : file.links.body.around(told, to), { style: 'Place' }))
    }
    for (const reply of replies) {
      file.add(
        byLine(`${words.reply} · ${writtenBy(reply.author, reply.region.created, language)}`, REPLY_LEFT),
      )
      writeNote(file, reply.region.note?.content ?? [], REPLY_LEFT)
    }
  }
}
