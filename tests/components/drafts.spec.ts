import { openFile } from '../e2e/fixtures/add-file'
import { bothAppearances, checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { cards, palette } from '../e2e/fixtures/mark'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'
import { makeDocx } from '../unit/src-main/import/make-files'

const by = 'w:author="J. Jansen" w:date="2026-03-03T10:15:00Z"'
const run = (text: string, format = '') =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
// Reading a file starts a process of its own, which takes a while on a busy machine.
test.slow()

const DRAFT = `<w:p>${run('Het kabinet is ')}<w:del ${by}><w:r><w:delText xml:space="preserve">niet </w:delText></w:r></w:del>${run('bereid')}<w:ins ${by}>${run(' te betalen')}</w:ins>${run('.')}</w:p>
  <w:p>${run('Dit ')}${run('blijft vertrouwelijk', '<w:strike/>')}${run(' tot 1 mei.')}</w:p>`

test('a paper with tracked changes says which reading it shows, and shows the other one at its place', async ({
  launch,
}) => {
  const { page } = await launch()
  await openFile(page, 'concept.docx', await makeDocx(DRAFT), 'Het kabinet is bereid te betalen.')
  const notice = page.getByRole('region', { name: 'Concept' })
  await expect(notice).toContainText('U leest het met alle wijzigingen aanvaard.')
  await expect(notice).toContainText('1 invoeging · 1 verwijdering · 1 doorgehaalde passage')
  const deleted = page.getByRole('button', { name: 'Verwijderd door J. Jansen, 3 maart 2026: niet' })
  const drawn = () => deleted.evaluate(mark => getComputedStyle(mark, '::before').content)
  await expect.poll(drawn).not.toContain('niet')
  await notice.getByRole('button', { name: 'Toon wat niet in de tekst staat' }).click()
  await expect.poll(drawn).toContain('niet')
  await deleted.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Verwijderd door J. Jansen, 3 maart 2026')
  await expect(page.getByRole('dialog')).toContainText('niet')
  await page.keyboard.press('Escape')
  await expect(deleted).toBeFocused()
  const struck = page.locator('[data-paper-text]').getByRole('deletion')
  await expect(struck).toHaveText('blijft vertrouwelijk')
  await checkAccessibility(page, 'a draft with its changes', bothAppearances)
})

test('struck words are quoted as struck, in a card, a copy and an export that says which reading it quotes', async ({
  launch,
}) => {
  const { page } = await launch()
  await openFile(page, 'concept.docx', await makeDocx(DRAFT), 'Het kabinet is bereid te betalen.')
  await selectText(page, 'blijft vertrouwelijk')
  await expect(palette(page)).toBeVisible()
  const copied = await page.evaluate(() => {
    const data = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
    document.getElementById('paper')?.dispatchEvent(event)
    return [data.getData('text/plain'), data.getData('text/html')]
  })
  expect(copied).toEqual(['~~blijft vertrouwelijk~~', '<p><s>blijft vertrouwelijk</s></p>'])
  await page.keyboard.press('1')
  await expect(cards(page).getByRole('deletion')).toHaveText('blijft vertrouwelijk')
  await page.keyboard.press('Control+e')
  const shown = page.getByRole('dialog', { name: 'Exporteren' }).getByRole('region', { name: 'Voorbeeld' })
  await expect(shown).toContainText(
    'bevat bijgehouden wijzigingen en is geciteerd met alle wijzigingen aanvaard',
  )
  await expect(shown).toContainText('blijft vertrouwelijk')
})

test('what tells of a draft is listed for checking, each with its place, until it was seen', async ({
  launch,
}) => {
  const { page } = await launch()
  await openFile(page, 'concept.docx', await makeDocx(DRAFT), 'Het kabinet is bereid te betalen.')
  await page.getByRole('button', { name: 'Bekijk deze plaatsen' }).click()
  const pane = page.getByRole('region', { name: 'Inlezen nakijken' })
  const points = pane.getByRole('listbox').getByRole('option')
  await expect(points).toHaveText([
    /Verwijderd door J\. Jansen, 3 maart 2026.*niet/,
    /Ingevoegd door J\. Jansen, 3 maart 2026.*te betalen/,
    /Doorgehaald.*blijft vertrouwelijk/,
  ])
  const toCheck = pane.getByRole('radio', { name: /^Om na te kijken/ })
  await expect(toCheck).toHaveText(/\d$/)
  const before = Number(/\d+/.exec((await toCheck.textContent()) ?? '')?.[0])
  await points.first().click()
  await pane.getByRole('button', { name: 'Gezien' }).click()
  await expect(toCheck).toHaveText(new RegExp(`${before - 1}$`))
  await expect(points).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Concept' })).toBeVisible()
  await checkAccessibility(page, 'what tells of a draft', bothAppearances)
})
