import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { fromBufferPromise } from 'yauzl'
import { mark } from './fixtures/mark'
import { saveFileOn } from './fixtures/save-file'
import { expect, test } from './fixtures/test'

const CONSEQUENCES = 'zware consequenties'
const PREPARED = 'specifieke sancties worden voorbereid'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Exporteren' })
const preview = (page: Page) => dialog(page).getByRole('region', { name: 'Voorbeeld' })

/** The XML of the parts of a Word file, by their names. */
async function readParts(path: string): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(await readFile(path), { lazyEntries: true })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
  }
  return parts
}

/** The words between the marks of each comment, by its id. */
function commentedWords(xml: string): Map<string, string> {
  const words = new Map<string, string>()
  for (const [, id = ''] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)) {
    const [, range = ''] =
      new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`).exec(xml) ?? []
    words.set(id, [...range.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
  }
  return words
}

test('an annotated paper for Word is saved with its comments, and the dialog says what it holds', {
  tag: '@electron',
}, async ({ launch, host, standins }) => {
  test.skip(host === 'electron', 'nobody answers the system’s dialog')
  const app = await launch()
  const { page } = app
  await mark(page, CONSEQUENCES, '2')
  await mark(page, PREPARED, '1')
  await page.keyboard.press('Control+e')
  await dialog(page).getByLabel('Formaat').selectOption('Word: dossier')
  await expect(preview(page)).toContainText('2 citaten, elk met de bron als voetnoot')
  await dialog(page).getByLabel('Formaat').selectOption('Word: geannoteerd stuk')
  await expect(preview(page)).toContainText('2 opmerkingen in de marge')
  // What is read back of the file: the paper, with each comment beside its words.
  await expect(preview(page).getByRole('article')).toContainText('De leden van de VVD-fractie')
  const beside = preview(page).getByRole('complementary')
  await expect(beside.filter({ hasText: 'SWIFT' })).toHaveCount(1)
  await expect(beside).toHaveCount(2)
  await expect(dialog(page).getByRole('button', { name: 'Kopiëren' })).toHaveCount(0)
  const saved = await saveFileOn({ host, standins })(app, () =>
    dialog(page).getByRole('button', { name: 'Bewaren' }).click(),
  )
  expect(saved.name).toMatch(/\.docx$/)
  // The dialog goes once the file is written.
  await expect(dialog(page)).toBeHidden()
  const parts = await readParts(saved.path)
  const words = commentedWords(parts.get('word/document.xml') ?? '')
  expect([...words.values()].toSorted()).toEqual([PREPARED, CONSEQUENCES].toSorted())
  const comments = parts.get('word/comments.xml') ?? ''
  for (const id of words.keys()) expect(comments).toContain(`<w:comment w:id="${id}"`)
  expect(comments).toContain('SWIFT')
})
