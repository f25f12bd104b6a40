import { readFile } from 'node:fs/promises'
import { fromBufferPromise } from 'yauzl'
import { chooseForPage, QUOTED, writePage } from './fixtures/notebook-page'
import { expect, test } from './fixtures/test'

/** The XML of a part of a Word file. */
async function readPart(path: string, name: string): Promise<string> {
  const zip = await fromBufferPromise(await readFile(path), { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }
  throw new Error(`${name} is not in ${path}.`)
}

test('a page is saved as Word and Markdown with what was just typed, its citations as footnotes', {
  tag: '@electron',
}, async ({ launch, host, saveFile: save }) => {
  test.skip(host === 'electron', 'nobody answers the system’s dialog')
  const app = await launch()
  const { page } = app
  await writePage(page)
  const word = await save(app, () => chooseForPage(page, 'Word…'))
  expect(word.name).toBe('dossier-per-thema.docx')
  await expect(page.getByText('Blad bewaard in dossier-per-thema.docx')).toBeVisible()
  const body = await readPart(word.path, 'word/document.xml')
  for (const words of ['De kern. ', QUOTED, 'sanctiepakketten']) expect(body).toContain(words)
  expect(body.match(/w:footnoteReference /g)).toHaveLength(2)
  const footnotes = await readPart(word.path, 'word/footnotes.xml')
  expect(footnotes).toMatch(/Citaat uit [^<]*VVD, antwoord 5/)
  const markdown = await save(app, () => chooseForPage(page, 'Markdown…'))
  await expect(page.getByText('Blad bewaard in dossier-per-thema.md')).toBeVisible()
  const written = await readFile(markdown.path, 'utf8')
  expect(written).toMatch(/^# Dossier per thema\n/)
  expect(written).toContain('De kern')
  expect(written).toContain(`> ${QUOTED}[^1]`)
  expect(written).toMatch(/\n\[\^1\]: Citaat uit .*VVD, antwoord 5/)
})
