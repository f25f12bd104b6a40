import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runBuiltCommandLine } from '../fixtures/run-program'
import { selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

const passages = {
  sanctions: 'Het kabinet is van mening dat een eventuele',
  noted: 'Deelt de minister de mening',
  swift: 'de-escalatie van de situatie',
}
const note = 'Dit antwoord vergelijken met vraag 28'

test('a newcomer reads, marks, notes, closes, comes back and hands in', {
  tag: ['@electron', '@apart'],
}, async ({ launch }) => {
  test.slow()
  const app = await launch({ firstStart: true })
  const { page } = app

  await expect(page.getByRole('heading', { level: 1 })).toContainText('NAVO ministeriële bijeenkomst')
  const outline = page.getByRole('region', { name: 'Inhoud' })
  for (const party of ['VVD', 'D66', 'PVV', 'CDA', 'SP', 'PvdA', 'Volt', 'Groep Van Haga'])
    await expect(outline.getByRole('button', { name: new RegExp(`^${party} `) })).toBeVisible()

  const palette = page.getByRole('dialog', { name: 'Passage markeren' })
  await selectText(page, passages.sanctions)
  await expect(palette).toBeVisible()
  await page.keyboard.type('Sancties')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Annotaties' })
  await expect(panel).toContainText(passages.sanctions)

  await selectText(page, passages.swift)
  await expect(palette).toBeVisible()
  await page.keyboard.type('SWIFT')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText(passages.swift)

  await selectText(page, passages.noted)
  await expect(palette).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await page.keyboard.type(note)
  await page.keyboard.press('Escape')
  await expect(panel).toContainText(note)
  await expect(page.getByRole('contentinfo').getByText('Bewaard', { exact: true }).first()).toBeVisible()

  await app.restart()
  const kept = app.page.getByRole('complementary', { name: 'Annotaties' })
  for (const expected of [...Object.values(passages), 'Sancties', 'SWIFT', note])
    await expect(kept).toContainText(expected)

  for (const format of ['markdown', 'html', 'json']) {
    const out = join(app.dataFolder, `export.${format}`)
    const project = await app.projectFolder()
    const ran = await runBuiltCommandLine(['export', '--project', project, '--format', format, '--out', out])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const text = (await readFile(out, 'utf8')).replaceAll('\\', '')
    for (const expected of [...Object.values(passages), 'Sancties', 'SWIFT', note])
      expect(text).toContain(expected)
  }
})
