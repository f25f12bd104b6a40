import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { builtInStyle } from '../../../../../src-core/export/citing/styles'
import { renderHtmlPage } from '../../../../../src-core/export/page/html-page'
import { renderMarkdownPage } from '../../../../../src-core/export/page/markdown-page'
import { renderWordPage } from '../../../../../src-core/export/page/word-page'
import { readPlaceLink } from '../../../../../src-core/links/place-link'
import { markedAs, sourceOf } from './full-page'

const PROJECT = 'prj_0123456789abcdef'
const one = markedAs('an_1', 'Ja. Het kabinet')
const other = markedAs('an_2', 'Het kabinet werkt daaraan')
const content = ['an_1', 'an_2'].map(annotation => ({ type: 'quotation' as const, attrs: { annotation } }))
const page = sourceOf(content, [one, other], {}, { projectId: PROJECT, style: builtInStyle('nl-juridisch') })

describe('the sources of a page that is handed in', () => {
  test('are cited in the style that was chosen, with the place behind', () => {
    const notes = renderMarkdownPage(page)
      .split('\n')
      .filter(line => line.startsWith('[^'))
    expect(notes).toHaveLength(2)
    for (const note of notes)
      expect(note).toMatch(/Kamerstukken II 2021\/22, 29023, nr\. 283 .*VVD, antwoord 1/)
  })

  test('lead back to their annotations in every format', () => {
    const addresses = (text: string) =>
      [...text.matchAll(/kanttekening:\/\/open\/[^"<>\s]+/g)].map(([address]) =>
        readPlaceLink(address.replaceAll('&amp;', '&')),
      )
    const parts = unzipSync(renderWordPage(page))
    for (const written of [
      renderHtmlPage(page),
      renderMarkdownPage(page),
      strFromU8(parts['word/_rels/footnotes.xml.rels'] ?? new Uint8Array()),
    ])
      expect(addresses(written)).toMatchObject([
        { project: PROJECT, annotation: 'an_1', passage: { start: one.start, end: one.end } },
        { project: PROJECT, annotation: 'an_2', passage: { start: other.start, end: other.end } },
      ])
  })
})
