import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EVERYTHING } from '../../../src-core/query/filter'
import type { ShownItem } from '../../electron-standin/menu'
import { selectText } from '../fixtures/select-text'
import { callFrom, expect, test } from './shell'

const labels = (items: readonly ShownItem[]) =>
  items.filter(({ type }) => type !== 'separator').map(({ label }) => label)
const submenu = (items: readonly ShownItem[], label: string) =>
  items.find(item => item.label === label)?.submenu ?? []

const firstDocument = async (page: Parameters<typeof callFrom>[0]) => {
  const reply = (await callFrom(page, 'project.state', {})) as {
    value: { documents: { id: string; title: string }[] }
  }
  return reply.value.documents[0]?.id ?? ''
}

test('the frame has the appearance, and the menus the language, that are chosen', async ({
  launch,
  shell,
}) => {
  const { page } = await launch({ appearance: 'light' })
  await test.step('the frame of the window follows the appearance', async () => {
    const paper = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    await expect.poll(paper).toBe(false)
    await shell().choose('Beeld', 'Weergave', 'Donker')
    await expect.poll(async () => (await shell().outside()).themeSource).toBe('dark')
    await expect.poll(paper).toBe(true)
    await expect.poll(async () => (await shell().windows())[0]?.backgroundColor).toBe('#1b1b1a')
  })
  await test.step('the menus speak the language of the system, and then the one that is chosen', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    await expect
      .poll(async () => labels(await shell().menu()))
      .toEqual(['Bestand', 'Bewerken', 'Beeld', 'Annoteren', 'Ga', 'Help'])
    await shell().choose('Beeld', 'Taal', 'English')
    await expect
      .poll(async () => labels(await shell().menu()))
      .toEqual(['File', 'Edit', 'View', 'Annotate', 'Go', 'Help'])
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect
      .poll(async () =>
        submenu(submenu(await shell().menu(), 'View'), 'Language')
          .filter(({ checked }) => checked)
          .map(({ label }) => label),
      )
      .toEqual(['English'])
  })
})

test('Control with the wheel and the menu make everything larger, which the next start keeps', async ({
  launch,
  shell,
}) => {
  const app = await launch()
  await expect(app.page.getByRole('article').first()).toBeAttached()
  const zoom = () =>
    shell()
      .windows()
      .then(([window]) => window?.zoomLevel)
  await shell().wheel('in')
  await shell().choose('Beeld', 'Inzoomen')
  await shell().choose('Beeld', 'Inzoomen')
  await shell().wheel('out')
  expect(await zoom()).toBe(2)
  await app.restart()
  await expect
    .poll(async () => (await shell().windows())[0]?.options.webPreferences['zoomFactor'])
    .toBeCloseTo(1.44)
  await shell().choose('Beeld', 'Ware grootte')
  expect(await zoom()).toBe(0)
  for (let turns = 0; turns < 20; turns += 1) await shell().wheel('out')
  expect(await zoom()).toBe(-3)
})

test('the menus do what they say, and undo what they name', async ({ launch, shell }) => {
  const { page } = await launch()
  await test.step('undo and redo are named after the change, and do it', async () => {
    const edit = async () => labels(submenu(await shell().menu(), 'Bewerken'))
    await expect.poll(edit).toContain('Ongedaan maken')
    await callFrom(page, 'theme.create', { name: 'Gas & SWIFT' })
    await expect.poll(edit).toContain('Ongedaan maken: thema “Gas & SWIFT” maken')
    await shell().choose('Bewerken', 'Ongedaan maken: thema “Gas & SWIFT” maken')
    await expect.poll(edit).toContain('Opnieuw: thema “Gas & SWIFT” maken')
    await expect.poll(edit).toContain('Ongedaan maken')
    await shell().choose('Bewerken', 'Opnieuw: thema “Gas & SWIFT” maken')
    await expect.poll(edit).toContain('Ongedaan maken: thema “Gas & SWIFT” maken')
  })
  await test.step('undo in the menu undoes typing where one types, and elsewhere the last change', async () => {
    await selectText(page, 'zware consequenties')
    await page.keyboard.press('Control+Enter')
    const note = page.getByRole('textbox', { name: 'Notitie' })
    await expect(note).toBeFocused()
    await page.keyboard.type('Zeker')
    await shell().choose('Bewerken', 'Ongedaan maken: “zware consequenties” markeren')
    await expect(note).toHaveText('')
    const filter = page.getByLabel('Zoeken in annotaties')
    await filter.pressSequentially('zware')
    await shell().choose('Bewerken', 'Ongedaan maken: “zware consequenties” markeren')
    await expect(filter).toHaveValue('')
    await filter.blur()
    await shell().choose('Bewerken', 'Ongedaan maken: “zware consequenties” markeren')
    await expect(note).toBeHidden()
  })
  await test.step('a menu command reaches the window, About tells the version, and a text field has a menu of its own kind', async () => {
    await expect(page.getByRole('article').first()).toBeAttached()
    await shell().choose('Bestand', 'Instellingen…')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await shell().choose('Bewerken', 'Zoeken in het stuk')
    const field = page.getByRole('searchbox').or(page.getByRole('textbox')).first()
    await expect(field).toBeFocused()

    await field.fill('gas')
    await field.click({ button: 'right' })
    await expect
      .poll(async () => labels((await shell().contextMenu()) ?? []))
      .toEqual(['Knippen', 'Kopiëren', 'Plakken', 'Alles selecteren'])

    await page.evaluate(() => {
      window.print = () => void document.body.classList.add('was-printed')
    })
    await shell().choose('Bestand', 'Afdrukken…')
    await expect(page.locator('body')).toContainClass('was-printed')

    await shell().choose('Help', 'Over Kanttekening')
    const { about, aboutShown } = await shell().app()
    expect(aboutShown).toBe(1)
    expect(about).toMatchObject({ applicationName: 'Kanttekening' })
    expect(about.applicationVersion).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

test('papers, exports and projects go by the dialogs of the system', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  await test.step('papers are added from the menu, chosen in the system’s dialog; what cannot be opened is told with the reason', async () => {
    const paper = join(dataFolder, 'brief.txt')
    await writeFile(paper, 'Geachte voorzitter,\n\nHierbij stuur ik u de brief over het gasveld.\n')
    await shell().choose('Bestand', 'Stukken toevoegen…')
    const dialog = await shell().dialog()
    expect(dialog.shown).toMatchObject({ kind: 'open', modal: true })
    expect(dialog.shown.properties).toEqual(['openFile', 'multiSelections'])
    dialog.choose(paper)
    await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()
    await shell().choose('Bestand', 'Stukken toevoegen…')
    ;(await shell().dialog()).choose()
    await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()

    const broken = join(dataFolder, 'stuk.pdf')
    await writeFile(broken, '%PDF-1.7\nnot really')
    await shell().choose('Bestand', 'Stukken toevoegen…')
    ;(await shell().dialog()).choose(broken)
    const results = page.getByRole('region', { name: 'Inlezen' })
    await expect(results.getByRole('listitem').filter({ hasText: 'stuk.pdf' })).toContainText('beschadigd')
    await expect(page.getByText('brief over het gasveld').and(page.locator('[data-block]'))).toBeVisible()

    await shell().choose('Bestand', 'Project openen…')
    ;(await shell().dialog()).choose(join(dataFolder, 'nergens'))
    const told = await shell().dialog()
    expect(told.shown).toMatchObject({ kind: 'message', message: 'Dat is niet gelukt.' })
    told.press('OK')
  })
  await test.step('an export asks where, writes there, and says nothing when the user cancels', async () => {
    await callFrom(page, 'annotation.create', {
      documentId: await firstDocument(page),
      start: 0,
      end: 12,
      themes: [],
      note: null,
    })
    const options = {
      format: 'markdown',
      groupBy: 'document-order',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    }
    await callFrom(page, 'export.render', { task: 'uit', options })
    const cancelled = callFrom(page, 'export.save', { task: 'uit' })
    const first = await shell().dialog()
    expect(first.shown).toMatchObject({ kind: 'save', modal: true })
    expect(first.shown.defaultPath).toMatch(/\.md$/)
    first.choose()
    expect(await cancelled).toEqual({ ok: true, value: null })
    const saved = callFrom(page, 'export.save', { task: 'uit' })
    ;(await shell().dialog()).choose(join(dataFolder, 'uit.md'))
    expect(await saved).toMatchObject({ ok: true, value: { name: 'uit.md', count: 1 } })
  })
  await test.step('another project is opened from a dialog and then stands among the recent ones', async () => {
    const other = join(dataFolder, 'ander.kanttekening')
    for (const folder of ['documents', 'analysts']) await mkdir(join(other, folder), { recursive: true })
    const file = { schema: 'kanttekening/project@1', id: 'prj_0123456789abcdef', name: 'Ander & project' }
    await writeFile(join(other, 'project.json'), JSON.stringify(file))
    await shell().choose('Bestand', 'Project openen…')
    ;(await shell().dialog()).choose(other)
    await expect(page.getByText('Ander & project').first()).toBeVisible()
    const recent = async () => labels(submenu(submenu(await shell().menu(), 'Bestand'), 'Eerdere projecten'))
    await expect.poll(recent).toEqual(['Voorbeeld: NAVO-ministeriële'])
    await shell().choose('Bestand', 'Eerdere projecten', 'Voorbeeld: NAVO-ministeriële')
    await expect.poll(recent).toEqual(['Ander & project'])
  })
})
