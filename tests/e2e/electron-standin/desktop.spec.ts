import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { paletteField } from '../fixtures/command-palette'
import { mark } from '../fixtures/mark'
import { makePackage } from '../fixtures/packages'
import { startStandin } from '../fixtures/standin-process'
import { expect, OWN, test } from './shell'

const PAPER = 'Geachte voorzitter,\n\nHierbij stuur ik u de brief over het gasveld.\n'

const panel = (page: Page) => page.getByRole('region', { name: 'Inlezen' })
const papers = (page: Page) => page.getByRole('region', { name: 'Stukken' }).getByRole('listitem')

/** Writes a file and answers its path. */
async function put(folder: string, name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Starts the app a second time on the same data, as a double click does; resolves with its exit code when it has said so and ended. */
async function secondInstance(dataFolder: string, ...args: string[]): Promise<number | null> {
  const nothing = { endpoint: '', locale: 'nl-NL', viewport: { width: 1, height: 1 } } as const
  const second = startStandin(
    ['--user-data', dataFolder, ...args],
    { ...nothing, appearance: 'light', motion: 'reduce' },
    {},
  )
  const code = await second.ended
  expect(second.printed()).toContain('Kanttekening is open already: its window was brought forward.')
  return code
}

test('a second start hands what it was given to the first, and ends', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  await test.step('a second start brings the window forward, opens its paper there, and ends', async () => {
    const paper = join(dataFolder, 'brief.txt')
    await writeFile(paper, PAPER)
    await shell().minimise()
    expect(await secondInstance(dataFolder, paper)).toBe(0)
    await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()
    await expect
      .poll(() => shell().windows())
      .toMatchObject([{ minimised: false, visible: true, focused: 1 }])
  })
  await test.step('a second start with a project opens it in the first', async () => {
    const other = join(dataFolder, 'ander.kanttekening')
    for (const folder of ['documents', 'analysts']) await mkdir(join(other, folder), { recursive: true })
    const file = { schema: 'kanttekening/project@1', id: 'prj_0123456789abcdef', name: 'Ander project' }
    await writeFile(join(other, 'project.json'), JSON.stringify(file))
    expect(await secondInstance(dataFolder, '--project', other)).toBe(0)
    await expect(page.getByText('Ander project').first()).toBeVisible()
    expect(await secondInstance(dataFolder, join(other, 'project.json'))).toBe(0)
    expect(await shell().windows()).toHaveLength(1)
  })
})

test('a paper opened from the desktop is added and shown, once; a folder that is no project is told of by name', async ({
  launch,
  shell,
}) => {
  const { page, dataFolder } = await launch()
  const paper = join(dataFolder, 'brief.txt')
  await writeFile(paper, PAPER)
  expect(await shell().openFile(paper), 'the app takes the file itself').toBe(true)
  await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()
  await expect(papers(page)).toHaveCount(2)
  await page.getByText('Schriftelijk overleg').first().click()
  await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeHidden()
  await shell().openFile(paper)
  await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()

  await shell().openFile(dataFolder)
  const told = await shell().dialog()
  const name = dataFolder.split('/').at(-1)
  expect(told.shown).toMatchObject({ message: `“${name}” kon niet worden geopend.` })
  told.press('OK')
  await expect(papers(page)).toHaveCount(2)
})

test('papers opened from the desktop are read like dropped ones: each fate is told, and they are one change', async ({
  launch,
  shell,
}) => {
  const { page, dataFolder } = await launch()
  const given = await Promise.all([
    put(dataFolder, 'een.txt', 'Brief een\n\nGeachte voorzitter,\n'),
    put(dataFolder, 'twee.txt', 'Brief twee\n\nGeachte voorzitter,\n'),
    put(dataFolder, 'virus.exe', Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 3, 0, 255, 254])),
  ])
  expect(await secondInstance(dataFolder, ...given, join(dataFolder, 'weg.txt'))).toBe(0)
  await expect(panel(page)).toContainText('2 toegevoegd · 2 niet ingelezen')
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'virus.exe' })).toContainText(
    'Sla het stuk op als PDF',
  )
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'weg.txt' })).toContainText(
    'Het bestand is er niet meer',
  )
  await expect(papers(page)).toHaveCount(3)
  await page.locator('#paper').focus()
  await page.keyboard.press('Control+z')
  await expect(papers(page)).toHaveCount(1)
  expect(await shell().windows()).toHaveLength(1)
})

test('papers that macOS names one by one are one import, and it can be stopped', async ({
  launch,
  shell,
}) => {
  const { page, dataFolder } = await launch()
  await expect(papers(page)).toHaveCount(1)
  const given = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      put(dataFolder, `brief-${index}.txt`, `Brief ${index}\n\nGeachte voorzitter,\n`),
    ),
  )
  await Promise.all(given.map(path => shell().openFile(path)))
  await expect(panel(page)).toContainText(/Inlezen: \d+ van 30 bestanden/)
  await panel(page).getByRole('button', { name: 'Annuleren' }).click()
  await expect(panel(page)).toContainText(/\d+ overgeslagen/)
  const added = async () =>
    Number(/(\d+) toegevoegd/.exec((await panel(page).textContent()) ?? '')?.[1] ?? '0')
  await expect.poll(async () => (await papers(page).count()) - (await added())).toBe(1)
})

test('papers given at the start are read once the window is there', async ({ launch }) => {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-given-'))
  const { page } = await launch({ files: [await put(folder, 'brief.txt', PAPER)] })
  await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()
  await expect(papers(page)).toHaveCount(2)
  await rm(folder, { recursive: true, force: true })
})

test('a project that cannot be opened does not keep the app shut', async ({ launch, shell, standins }) => {
  const started = launch({ project: '/nergens/weg.kanttekening' })
  await expect.poll(() => standins.length).toBe(1)
  const told = await shell().dialog()
  expect(told.shown).toMatchObject({ message: '“weg.kanttekening” kon niet worden geopend.', modal: false })
  told.press('OK')
  const { page } = await started
  await expect(page.getByText('Voorbeeld: NAVO-ministeriële').first()).toBeVisible()
})

test('an original goes to the file manager, and a package comes from it', async ({
  launch,
  shell,
  saveFile,
}) => {
  const app = await launch()
  const { page, dataFolder } = app
  await test.step('a copy of the original is shown in the file manager, where it was saved and nowhere else', async () => {
    await expect(papers(page)).toHaveCount(1)
    await page.keyboard.press('Control+3')
    await page.getByRole('button', { name: 'Kopie van het origineel bewaren' }).first().click()
    const path = join(dataFolder, 'kopie.txt')
    const asked = await shell().dialog()
    asked.choose(path)
    await page.getByRole('button', { name: 'Tonen in map' }).click()
    await expect.poll(async () => (await shell().outside()).shown).toEqual([path])
    const forged = await shell().call(OWN, 'source.show', { place: '/etc/passwd' })
    expect(forged.value).toMatchObject({ ok: false, error: { code: 'not-found' } })
    const foreign = await shell().call({ origin: 'https://a.example', parent: null }, 'source.show', {
      place: path,
    })
    expect(foreign.value).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect((await shell().outside()).shown).toEqual([path])
  })
  await test.step('a package opened from the desktop is looked at, and not taken for a paper', async () => {
    const path = await makePackage(saveFile, app)
    expect(await shell().openFile(path)).toBe(true)
    const review = app.page.getByRole('dialog', { name: /^Pakket van / })
    await expect(review).toBeVisible()
    await expect(papers(app.page)).toHaveCount(1)
    await app.page.keyboard.press('Escape')
    await expect(review).toBeHidden()
    const broken = await put(app.dataFolder, 'gebroken.ktpakket', 'geen pakket')
    await shell().openFile(broken)
    await expect(app.page.getByText('gebroken.ktpakket', { exact: false }).first()).toBeVisible()
    await expect(papers(app.page)).toHaveCount(1)
  })
})

test('a link opens the app at its passage, by the system’s event and by a second start; one that is none is told', async ({
  launch,
  shell,
}) => {
  const { page, dataFolder } = await launch()
  await mark(page, 'zware consequenties', '1')
  const card = page.locator('[data-card-main]')
  await card.click()
  await page.getByRole('button', { name: 'Link kopiëren' }).click()
  await expect(page.locator('[data-notice]')).toContainText('Gekopieerd')
  // Nobody may read the clipboard but by pasting.
  await page.keyboard.press('Control+k')
  await paletteField(page).press('Control+v')
  await expect(paletteField(page)).toHaveValue(/^kanttekening:/)
  const link = await paletteField(page).inputValue()
  await paletteField(page).fill('')
  await page.keyboard.press('Escape')
  await expect(paletteField(page)).toBeHidden()
  await card.click()
  await expect(card).toHaveAttribute('aria-expanded', 'false')
  expect(await shell().openUrl(link)).toBe(true)
  await expect(card).toHaveAttribute('aria-expanded', 'true')
  await card.click()
  await expect(card).toHaveAttribute('aria-expanded', 'false')
  expect(await secondInstance(dataFolder, link)).toBe(0)
  await expect(card).toHaveAttribute('aria-expanded', 'true')
  await shell().openUrl('kanttekening://open/prj_1/doc_1?run=calc')
  const told = await shell().dialog()
  expect(told.shown.message).toContain('kon niet worden geopend')
  told.press('OK')
})
