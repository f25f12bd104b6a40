import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

const read = (html: string) =>
  readDocument('stuk.html', Buffer.from(`<!DOCTYPE html><html lang="nl"><body>${html}</body></html>`))

/** Every note: its mark, its text, and the text before each of its marks. */
function notesOf({ footnotes, blocks, text }: StructuredDocument) {
  return footnotes.map(({ mark, block, marks }) => {
    const own = blocks.find(({ id }) => id === block)
    return [
      mark,
      own ? text.slice(own.start, own.end) : null,
      marks.map(at => text.slice(Math.max(0, at - 6), at)),
    ]
  })
}

const TEXT = 'Het kabinet betaalt dit jaar'

/** How each program writes a paper with two notes, of which the second has two paragraphs where the program can. */
const DIALECTS: Readonly<Record<string, string>> = {
  'plain HTML': `<p>${TEXT}<sup><a href="#fn1">1</a></sup> en 2024<sup><a href="#fn2">2</a></sup> niet.</p>
    <ol><li id="fn1">Kamerstuk 36 000.</li><li id="fn2">2 maart 2024.</li></ol>`,
  pandoc: `<p>${TEXT}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> en 2024<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a> niet.</p>
    <section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>
    <li id="fn1"><p>Kamerstuk 36 000.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
    <li id="fn2"><p>2 maart 2024.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
  'Word, filtered HTML': `<style><!-- span.MsoFootnoteReference {vertical-align:super;} --></style><div class=WordSection1>
    <p class=MsoNormal>${TEXT}<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span></span></a> en 2024<a href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a> niet.</p></div>
    <div><br clear=all><hr align=left size=1 width="33%">
    <div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Kamerstuk 36 000.</p></div>
    <div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> 2 maart 2024.</p></div></div>`,
  LibreOffice: `<p>${TEXT}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> en 2024<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a> niet.</p>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>	Kamerstuk 36 000.</p></div>
    <div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>	2 maart 2024.</p></div>`,
  MediaWiki: `<p>${TEXT}<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup> en 2024<sup id="cite_ref-x_2-0" class="reference"><a href="#cite_note-x-2">[2]</a></sup> niet.</p>
    <ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Kamerstuk 36 000.</span></li>
    <li id="cite_note-x-2"><span class="mw-cite-backlink">↑ <sup><a href="#cite_ref-x_2-0">a</a></sup></span> <span class="reference-text">2 maart 2024.</span></li></ol>`,
}

describe('footnotes as programs write them in web pages', () => {
  test.each(Object.entries(DIALECTS))('%s', async (_, html) => {
    const document = await read(html)
    expect(notesOf(document)).toEqual([
      ['1', 'Kamerstuk 36 000.', ['t jaar']],
      ['2', '2 maart 2024.', ['n 2024']],
    ])
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Het kabinet betaalt dit jaar1 en 20242 niet.',
      'Kamerstuk 36 000.',
      '2 maart 2024.',
    ])
    expect(document.warnings).toEqual([])
  })

  test('a note of several paragraphs, and hidden notes that open when asked for', async () => {
    const document = await read(
      `<p>Een zin<a href="#_ftn1" name="_ftnref1">[1]</a> en nog<a epub:type="noteref" href="#n2">2</a>.</p>
      <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Eerste alinea.</p><p>Tweede alinea.</p></div>
      <aside epub:type="footnote" id="n2" hidden>Verborgen noot.</aside>`,
    )
    expect(notesOf(document)).toEqual([
      ['1', 'Eerste alinea. Tweede alinea.', ['en zin']],
      ['2', 'Verborgen noot.', ['en nog']],
    ])
  })
})

test.each([['*'], ['**'], ['\x86', '†'], ['\x87', '‡']])(
  'a note at the foot of a page leaves its mark %s to the text',
  async (mark, sign = mark) => {
    const page =
      at(60, 700, 'De dienst adviseert sinds 2019 over de veerponten') +
      at(287, 704, mark, 6) +
      at(60, 688, 'en over de steigers die daarbij horen, op verzoek van de provincies.') +
      at(60, 90, mark, 5) +
      at(70, 86, 'Wet op de steigers, artikel 3.', 8)
    const paper = await readDocument('a.pdf', makePdf([page]))
    expect(paper.footnotes.map(note => note.mark)).toEqual([sign])
    expect(
      paper.blocks
        .filter(({ kind }) => kind === 'footnote')
        .map(({ start, end }) => paper.text.slice(start, end)),
    ).toEqual(['Wet op de steigers, artikel 3.'])
  },
)
