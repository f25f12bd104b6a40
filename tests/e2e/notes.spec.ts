import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holdCalls } from './fixtures/hold-calls'
import type { LaunchedApp } from './fixtures/launched-app'
import { cards, palette } from './fixtures/mark'
import { selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

// React holds back what comes within 300 ms of its stand-in, and then shows it long after making it: a stopped clock
// makes sure of that.
test('a note can be written when its editor comes a moment after its card', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  const isOpen = cards(page).getByRole('button', { expanded: true }).waitFor({ timeout: 0 })
  await page.route('**/assets/note-editor-*.js', async route => {
    await isOpen
    await route.continue()
  })
  await page.clock.install()
  await page.reload()
  await selectText(page, 'zware consequenties')
  await expect(palette(page)).toBeVisible()
  // Far enough ahead that a machine that is held up has not got there by itself.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000))
  await page.keyboard.press('Control+Enter')
  await isOpen
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(async () => {
    await page.clock.runFor(20)
    await expect(note).toBeFocused({ timeout: 100 })
  }).toPass({ intervals: [50] })
  await page.clock.resume()
  await page.keyboard.type('Zie de brief')
  await expect(note).toHaveText('Zie de brief')
})

test('what is typed while the note is being kept is kept too when its window closes', async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const app = await launch()
  const { page } = app
  let first: () => void
  const isBeingKept = new Promise<void>(resolve => {
    first = resolve
  })
  await page.route(
    '**/call/annotation.update',
    async route => {
      const answer = await route.fetch()
      first()
      // The answer is held back until the page is gone.
      await page.waitForEvent('close', { timeout: 0 }).catch(() => undefined)
      await route.fulfill({ response: answer }).catch(() => undefined)
    },
    { times: 1 },
  )
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await page.keyboard.type('Eerst dit')
  await isBeingKept
  await page.keyboard.type(', dan dat')
  const isClosed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await isClosed
  await expect.poll(() => keptAnnotations(app)).toContain('Eerst dit, dan dat')
})

test('the status bar says saved only when what is typed is kept as well', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  const status = page.locator('[data-save]')
  const release = await holdCalls(page, 'annotation.update')
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await expect(status).toHaveAttribute('data-save', 'saved')
  const isHandedIn = page.waitForRequest('**/call/annotation.update')
  await page.keyboard.type('Zie de brief')
  await expect(status).toHaveAttribute('data-save', 'saving')
  await isHandedIn
  await expect(status).toHaveAttribute('data-save', 'saving')
  release()
  await expect(status).toHaveAttribute('data-save', 'saved')
})

test('what was typed a moment ago is kept when the app is ended', { tag: '@electron' }, async ({
  launch,
}) => {
  const app = await launch()
  await selectText(app.page, 'zware consequenties')
  await app.page.keyboard.press('Control+Enter')
  await expect(app.page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await app.page.keyboard.type('Zie de brief')
  await app.restart()
  await expect(cards(app.page)).toContainText('Zie de brief')
})

test('a browser asks before it closes a page with a note that could not be handed in', {
  tag: '@apart',
}, async ({ launch, host }) => {
  test.skip(host !== 'web', 'in Electron the program asks, which the specs of leaving show')
  const app = await launch()
  const { page } = app
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await app.kill()
  await expect(page.getByText('Laat dit venster open')).toBeVisible()
  await page.keyboard.type('Nog niet bewaard')
  await expect(page.locator('[data-save="failed"]')).toHaveText(/Niet bewaard: het programma antwoordt niet/)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveText('Nog niet bewaard')
})

test('a note written in one sitting is undone at once, however often it was kept meanwhile', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  await page.keyboard.type('Eerst dit')
  await expect.poll(() => keptAnnotations(app)).toContain('Eerst dit')
  await page.keyboard.type(', dan dat')
  await expect.poll(() => keptAnnotations(app)).toContain('Eerst dit, dan dat')
  await expect(cards(page).getByText('Bewaard')).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click()
  await expect(note).toHaveText('')
  await expect(cards(page)).toHaveCount(1)
})

/** The bytes of the project's one file of own annotations; nothing while it is not there yet. */
async function keptAnnotations(app: LaunchedApp): Promise<string> {
  const folder = join(await app.projectFolder(), 'analysts', (await app.analyst()).id, 'annotations')
  const [file] = await readdir(folder).catch(() => [])
  return file === undefined ? '' : readFile(join(folder, file), 'utf8')
}
