import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bothAppearances, checkAccessibility } from './fixtures/check-accessibility'
import { runFromPalette } from './fixtures/command-palette'
import { mark } from './fixtures/mark'
import { drawnWords } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

let folder = ''

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-papers-'))
})

test.afterEach(() => rm(folder, { recursive: true, force: true }))

const panel = (page: Page) => page.getByRole('region', { name: 'Inlezen' })
const papers = (page: Page) => page.getByRole('region', { name: 'Stukken' }).getByRole('listitem')
const result = (page: Page, path: string) => panel(page).getByRole('listitem').filter({ hasText: path })

/** Writes a file of the test's folder and answers its path. */
async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

const letter = (title: string) =>
  `${title}\n\nGeachte voorzitter,\n\nHierbij bied ik u dit stuk aan: ${title}.\n`

/** Drops files and folders of the disk on the middle of the window, as a file manager does. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  // The window takes nothing before it is there.
  await expect(page.getByRole('button', { name: 'Stuk toevoegen' })).toBeVisible()
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
  await session.detach()
}

/** Chooses from the menu of the button that adds papers. */
async function add(page: Page, way: string): Promise<void> {
  await page.getByRole('button', { name: 'Stuk toevoegen' }).click()
  await page.getByRole('menuitem', { name: way }).click()
}

/** Chooses files, or a folder, in the browser's own dialog. */
async function choose(page: Page, way: 'Bestanden kiezen…' | 'Map kiezen…', paths: string | string[]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), add(page, way)])
  await chooser.setFiles(paths)
}

test('one paper is added, and a folder of them', { tag: '@electron' }, async ({ launch }) => {
  const { page } = await launch()
  await test.step('one chosen paper is added, opened and told of', async () => {
    await choose(page, 'Bestanden kiezen…', await put('brief.txt', letter('Brief over de dijken')))
    await expect(page.getByRole('heading', { level: 1, name: 'Brief over de dijken' })).toBeVisible()
    await expect(page.getByText('“Brief over de dijken” is toegevoegd')).toBeVisible()
    await expect(panel(page)).toBeHidden()
    await expect(papers(page)).toHaveCount(2)
  })
  await test.step('a folder is searched for files, dropped or chosen; hidden ones are left alone', async () => {
    await put('stukken/brief.txt', letter('Brief over de sluizen'))
    await put('stukken/diep/nota.md', '# Nota over water\n\nGeachte voorzitter,\n')
    await put('stukken/diep/.verborgen', 'niets')
    await drop(page, join(folder, 'stukken'))
    await expect(panel(page)).toContainText('2 toegevoegd')
    await panel(page).getByRole('button', { name: 'Bestanden tonen' }).click()
    await expect(result(page, 'stukken/diep/nota.md')).toContainText('Nota over water')
    await panel(page).getByRole('button', { name: 'Sluiten' }).click()
    await choose(page, 'Map kiezen…', join(folder, 'stukken'))
    await expect(panel(page)).toContainText('2 stonden er al')
    await expect(papers(page)).toHaveCount(4)
  })
})

test('many files at once: each fate is told, the reader stays where he was, one undo takes all back', async ({
  launch,
}) => {
  const { page } = await launch()
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const paths = [
    await put('een.txt', letter('Brief een')),
    await put('twee.md', '# Brief twee\n\nGeachte voorzitter,\n'),
    await put('kapot.pdf', '%PDF-1.7 en dan niets meer'),
    await put('leeg.txt', ''),
    await put('oud.rtf', '{\\rtf1 Geachte voorzitter}'),
    await put('hernoemd.txt', letter('Brief een')),
  ]
  await drop(page, ...paths)
  await expect(panel(page)).toContainText('2 toegevoegd · 1 stond er al · 3 niet ingelezen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await expect(result(page, 'kapot.pdf')).toContainText('Het bestand is afgebroken of beschadigd')
  await expect(result(page, 'leeg.txt')).toContainText('Het bestand is leeg.')
  await expect(result(page, 'oud.rtf')).toContainText('sla het op als Word (.docx) of OpenDocument (.odt)')
  await expect(panel(page).getByText('Zelfde inhoud als')).toBeVisible()
  await checkAccessibility(page, 'what became of an import', bothAppearances)
  await page.setViewportSize({ width: 900, height: 600 })
  // Most of the paper shows beside it and above it.
  await expect.poll(async () => (await panel(page).boundingBox())?.height).toBeLessThanOrEqual(240)
  await expect.poll(async () => (await panel(page).boundingBox())?.width).toBeLessThanOrEqual(360)
  await page.setViewportSize({ width: 1280, height: 800 })
  await result(page, 'twee.md').getByRole('button', { name: 'Openen: twee.md' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brief twee' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(papers(page)).toHaveCount(3)
  await page.locator('#paper').focus()
  await expect(
    page.getByRole('button', { name: /^Ongedaan maken: 2 stukken toevoegen, waaronder “Brief/ }),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(papers(page)).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(papers(page)).toHaveCount(3)
})

test('a file that is there already is recognised after it got another name, and opened', async ({
  launch,
}) => {
  const { page } = await launch()
  await drop(page, await put('brief.txt', letter('Brief over de dijken')))
  await expect(papers(page)).toHaveCount(2)
  await drop(page, await put('kopie.txt', letter('Brief over de dijken')))
  await expect(panel(page)).toContainText('1 stond er al')
  await expect(result(page, 'kopie.txt')).toContainText('Zelfde inhoud als brief.txt')
  await expect(papers(page)).toHaveCount(2)
})

test('an import is stopped: what was read stays, the rest is told of, and the window was free all along', async ({
  launch,
}) => {
  const { page } = await launch()
  const paths = await Promise.all(
    Array.from({ length: 40 }, (_, index) => put(`brief-${index}.txt`, letter(`Brief ${index}`))),
  )
  await drop(page, ...paths)
  await expect(panel(page).getByRole('progressbar')).toBeVisible()
  await expect(panel(page)).toContainText(/Inlezen: [1-9]\d* van 40 bestanden/)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await panel(page).getByRole('button', { name: 'Annuleren' }).click()
  await expect(panel(page)).toContainText(/\d+ toegevoegd · \d+ overgeslagen/)
  await expect(panel(page)).toContainText('Wat al gelezen was, staat in het project')
  const added = async () => Number(/(\d+) toegevoegd/.exec((await panel(page).textContent()) ?? '')?.[1])
  await expect.poll(async () => (await papers(page).count()) - (await added())).toBe(1)
})

test('text is pasted into the window, gets a title, and becomes a paper', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.evaluate(text => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, letter('Vragen over de haven'))
  const dialog = page.getByRole('dialog', { name: 'Tekst plakken' })
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toHaveValue('Vragen over de haven')
  await checkAccessibility(page, 'paste text', bothAppearances)
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Mijn eigen titel')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn eigen titel' })).toBeVisible()
  await expect(
    page.locator('[data-block]').filter({ hasText: 'Hierbij bied ik u dit stuk aan' }),
  ).toBeVisible()
})

test('text is typed as a paper from the menu; without text there is nothing to add', async ({ launch }) => {
  const { page } = await launch()
  await add(page, 'Tekst plakken…')
  const dialog = page.getByRole('dialog', { name: 'Tekst plakken' })
  await expect(dialog.getByRole('button', { name: 'Stuk toevoegen' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Tekst' }).fill(letter('Een getypte brief'))
  await dialog.getByRole('button', { name: 'Stuk toevoegen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Een getypte brief' })).toBeVisible()
})

test('an empty project says how to add papers, and opens the first that was read', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('article').first()).toBeAttached()
  await runFromPalette(page, 'nieuw project')
  await page.getByRole('textbox', { name: 'Naam van het project' }).fill('Leeg')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nog geen stuk geopend' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'Map kiezen…' })).toBeVisible()
  await drop(page, await put('een.txt', letter('Brief een')), await put('twee.txt', letter('Brief twee')))
  await expect(page.getByRole('heading', { level: 1, name: /^Brief (een|twee)$/ })).toBeVisible()
  await expect(papers(page)).toHaveCount(2)
  await expect
    .poll(async () => {
      const title = await page.getByRole('heading', { level: 1 }).textContent()
      const current = await papers(page).locator('[aria-current]').textContent()
      return title !== null && current?.includes(title)
    })
    .toBe(true)
})

test('papers can be opened while others are read, and one undo takes them all back', async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'only a browser can hold up one of its own requests')
  const { page } = await launch()
  let release: () => void = () => undefined
  const isReleased = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/call/import.file', async route => {
    if (route.request().postData()?.includes('laat.txt')) await isReleased
    await route.continue()
  })
  await choose(page, 'Bestanden kiezen…', [
    await put('vroeg.txt', letter('Brief over vroege dijken')),
    await put('laat.txt', letter('Brief over late dijken')),
  ])
  await papers(page).filter({ hasText: 'vroege dijken' }).getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brief over vroege dijken' })).toBeVisible()
  await expect(panel(page)).toContainText('1 van 2')
  release()
  await expect(papers(page)).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(papers(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1, name: /Schriftelijk overleg/ })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(papers(page)).toHaveCount(3)
})

test('a file that took too long is tried again, with more time', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can change one of its own answers')
  const { page } = await launch()
  const slow = {
    code: 'too-large',
    message: 'Reading took more than 19 seconds.',
    fault: { kind: 'slow', count: 19 },
  }
  const value = {
    name: 'traag.txt',
    outcome: 'failed',
    id: null,
    title: null,
    knownAs: null,
    versionOf: null,
    failure: slow,
  }
  await page.route('**/call/import.file', route => route.fulfill({ json: { ok: true, value } }), { times: 1 })
  await choose(page, 'Bestanden kiezen…', await put('traag.txt', letter('Brief over trage dijken')))
  await expect(result(page, 'traag.txt')).toContainText('19')
  const asking = page.waitForRequest('**/call/import.file')
  await panel(page).getByRole('button', { name: 'Opnieuw proberen: traag.txt' }).click()
  const asked = await asking
  expect(asked.postDataJSON()).toMatchObject({ name: 'traag.txt', again: true })
  await expect(page.getByRole('heading', { level: 1, name: 'Brief over trage dijken' })).toBeVisible()
})

test('another version of a paper, known by its number, is told of, and both are kept', async ({ launch }) => {
  const { page } = await launch()
  const version = (words: string) =>
    `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2021–2022\n\n21 501-02 Raad Algemene Zaken\n\nNr. 2433 BRIEF VAN DE MINISTER\n\nGeachte voorzitter,\n\n${words}\n`
  await choose(page, 'Bestanden kiezen…', await put('eerste.txt', version('Hierbij de eerste versie.')))
  await expect(papers(page)).toHaveCount(2)
  await choose(page, 'Bestanden kiezen…', await put('tweede.txt', version('Hierbij de tweede versie.')))
  await expect(result(page, 'tweede.txt')).toContainText('hetzelfde nummer')
  await expect(page.getByRole('main')).toContainText('tweede versie')
  await result(page, 'tweede.txt')
    .getByRole('button', { name: /^Openen: / })
    .first()
    .click()
  await expect(page.getByRole('main')).toContainText('eerste versie')
  await expect(papers(page)).toHaveCount(3)
})

test('a paper is read as the new version of another: its annotations go along, and one undo brings all back', async ({
  launch,
}) => {
  const { page } = await launch()
  const version = (words: string) =>
    `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2021–2022\n\n21 501-02 Raad Algemene Zaken\n\nNr. 2433 BRIEF VAN DE MINISTER\n\nGeachte voorzitter,\n\n${words}\n\nHet kabinet houdt vast aan de afspraken over sancties die in december zijn gemaakt.\n`
  await choose(page, 'Bestanden kiezen…', await put('eerste.txt', version('Hierbij de eerste versie.')))
  await expect(page.getByRole('main')).toContainText('eerste versie')
  await mark(page, 'afspraken over sancties', '1')
  await choose(page, 'Bestanden kiezen…', await put('tweede.txt', version('Hierbij de tweede versie.')))
  await expect(page.getByRole('main')).toContainText('tweede versie')
  const notice = page.getByRole('region', { name: 'Andere versie van dit stuk' })
  await notice.getByRole('button', { name: 'Inlezen als nieuwe versie…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Inlezen als nieuwe versie' })
  await expect(dialog).toContainText('Eén annotatie van u gaat mee')
  await expect(dialog).toContainText('ze gaat naar de prullenbak')
  await checkAccessibility(page, 'reading as the new version', bothAppearances)
  await dialog.getByRole('button', { name: 'Overnemen' }).click()
  await expect(dialog).toBeHidden()
  await expect(papers(page)).toHaveCount(2)
  await expect.poll(() => drawnWords(page)).toEqual(['afspraken over sancties'])
  await expect(notice).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(papers(page)).toHaveCount(3)
  await expect.poll(() => drawnWords(page)).toEqual([])
  await notice.getByRole('button', { name: 'Eerdere versie openen' }).click()
  await expect(notice).toContainText('nieuwere versie')
  await expect.poll(() => drawnWords(page)).toEqual(['afspraken over sancties'])
})
