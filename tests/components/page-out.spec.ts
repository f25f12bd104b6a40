import { card } from '../e2e/fixtures/mark'
import { chooseForPage, QUOTED, writePage } from '../e2e/fixtures/notebook-page'
import { expect, test } from '../e2e/fixtures/test'

test('a page and a quotation are copied as formatted and as plain text', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only the browser lets a test read the clipboard')
  const { page } = await launch()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  /** What a program would paste; empty as long as another page of the browser has the focus, or nothing is there. */
  const pasted = async () => {
    await page.bringToFront()
    return page.evaluate(async () => {
      try {
        const [item] = await navigator.clipboard.read()
        const read = async (type: string) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : ''
        return { html: await read('text/html'), plain: await read('text/plain') }
      } catch {
        // It was copied to meanwhile.
        return { html: '', plain: '' }
      }
    })
  }
  await writePage(page)
  await chooseForPage(page, 'Kopiëren met bronnen')
  await expect.poll(async () => (await pasted()).plain).toMatch(/De kern\. /)
  await expect
    .poll(async () => (await pasted()).plain)
    .toMatch(new RegExp(`“${QUOTED}” \\(.*VVD, antwoord 5\\)`))
  await expect
    .poll(async () => (await pasted()).html)
    .toMatch(new RegExp(`<blockquote[^>]*><p[^>]*>${QUOTED} \\(.*VVD, antwoord 5\\)</p>`))
  await card(page, QUOTED).locator('[data-card-main]').click()
  await page.getByRole('button', { name: 'Citaat met bronvermelding kopiëren' }).click()
  await expect
    .poll(async () => (await pasted()).plain)
    .toMatch(/^“zware consequenties” \(.*VVD, antwoord 5\)$/)
  await expect
    .poll(async () => (await pasted()).html)
    .toMatch(/<blockquote[^>]*><p[^>]*>zware consequenties \(.*VVD, antwoord 5\)<\/p><\/blockquote>/)
})

test('a page is printed by itself, and the paper is back after that', async ({ launch }) => {
  const { page } = await launch()
  await writePage(page)
  // The system’s dialog would wait for somebody.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await chooseForPage(page, 'Afdrukken…')
  const sheet = page.locator('[data-sheet]')
  await expect(sheet).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Dossier per thema')
  await expect(sheet.getByRole('blockquote').first()).toContainText(QUOTED)
  await expect(sheet.getByRole('heading', { name: 'Voetnoten' })).toBeVisible()
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Citaat uit' })).toHaveCount(2)
  await expect(page.locator('#paper')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('article').first()).toBeVisible()
})
