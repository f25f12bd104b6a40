import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { LaunchedApp } from '../fixtures/launched-app'
import { selectText } from '../fixtures/select-text'
import { callFrom, expect, OWN, type Shell, test } from './shell'

async function ownFolder(app: LaunchedApp): Promise<string> {
  return join(await app.projectFolder(), 'analysts', (await app.analyst()).id)
}

/** The themes on disk, by name. */
async function savedThemes(app: LaunchedApp): Promise<string[]> {
  const text = await readFile(join(await ownFolder(app), 'themes.json'), 'utf8')
  return [...text.matchAll(/"name":\s*"([^"]+)"/g)].map(match => match[1] ?? '')
}

/** Makes every later save fail until the answer is called: where the analyst's folder was there is a file. */
async function breakSaving(app: LaunchedApp): Promise<() => Promise<void>> {
  const folder = await ownFolder(app)
  await rename(folder, `${folder}.away`)
  await writeFile(folder, '')
  return async () => {
    await rm(folder)
    await rename(`${folder}.away`, folder)
  }
}

/** Creates a theme whose saving fails. */
async function unsavedTheme(shell: Shell, name: string): Promise<void> {
  const { value } = await shell.call(OWN, 'theme.create', { name })
  expect(value).toMatchObject({ ok: false, error: { code: 'not-saved' } })
}

/** The paper that the sample project has open. */
async function openPaper(page: Page): Promise<{ id: string }> {
  const { value } = (await callFrom(page, 'project.state', {})) as { value: { documents: { id: string }[] } }
  const [paper] = value.documents
  if (!paper) throw new Error('The project has no paper.')
  return paper
}

test('quitting waits for a save that is under way', async ({ launch, shell }) => {
  const app = await launch()
  const names = Array.from({ length: 20 }, (_, index) => `Haast ${index}`)
  const calls = names.map(name => shell().call(OWN, 'theme.create', { name }))
  await shell().quit()
  for (const reply of await Promise.all(calls)) expect(reply.value).toMatchObject({ ok: true })
  expect(await shell().ended).toBe(0)
  const saved = await savedThemes(app)
  expect(names.filter(name => !saved.includes(name))).toEqual([])
})

test('closing the window ends the app, with the project’s lock given back', async ({ launch, shell }) => {
  const app = await launch()
  await callFrom(app.page, 'theme.create', { name: 'Vlak voor sluiten' })
  await shell().closeWindow()
  expect(await shell().ended).toBe(0)
  expect(await savedThemes(app)).toContain('Vlak voor sluiten')
  expect(await readdir(await ownFolder(app))).not.toContain('lock.json')
})

test('work that cannot be saved is named; trying again saves it', async ({ launch, shell }) => {
  const app = await launch()
  const mend = await breakSaving(app)
  await unsavedTheme(shell(), 'Niet kwijt')
  await shell().quit()
  const dialog = await shell().dialog()
  expect(dialog.shown).toMatchObject({ message: 'Niet alles kon worden bewaard.', modal: true })
  expect(dialog.shown.detail).toContain('thema “Niet kwijt” maken')
  expect(dialog.shown.buttons).toEqual(['Opnieuw proberen', 'Niet afsluiten', 'Afsluiten en verliezen'])
  expect(dialog.shown).toMatchObject({ defaultId: 0, cancelId: 1 })
  dialog.press('Opnieuw proberen')
  const again = await shell().dialog()
  await mend()
  again.press('Opnieuw proberen')
  expect(await shell().ended).toBe(0)
  expect(await savedThemes(app)).toContain('Niet kwijt')
})

test('the user can stay with unsaved work, and leave later', async ({ launch, shell }) => {
  const app = await launch()
  const mend = await breakSaving(app)
  await unsavedTheme(shell(), 'Blijven')
  await shell().closeWindow()
  ;(await shell().dialog()).press('Niet afsluiten')
  await expect(app.page.locator('main')).toBeVisible()
  expect(await shell().windows()).toHaveLength(1)
  await mend()
  await shell().quit()
  expect(await shell().ended).toBe(0)
  expect(await savedThemes(app)).toContain('Blijven')
})

test('the user can leave without it', async ({ launch, shell }) => {
  const app = await launch()
  app.expectProblem(/ended with code 1/)
  await breakSaving(app)
  await unsavedTheme(shell(), 'Verloren')
  await shell().quit()
  ;(await shell().dialog()).press('Afsluiten en verliezen')
  expect(await shell().ended).toBe(1)
})

/** Types a note into a fresh annotation and leaves it in the page, which has not handed it in yet. */
async function typeNote(page: Page, text: string): Promise<void> {
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  await page.keyboard.type(text)
}

/** All annotations on disk, as text. */
async function savedAnnotations(app: LaunchedApp): Promise<string> {
  const folder = join(await ownFolder(app), 'annotations')
  const files = (await readdir(folder)).filter(name => name.endsWith('.json'))
  return (await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
}

for (const what of ['logging off', 'SIGINT'] as const)
  test(`${what} ends the app with what was being typed kept, and the lock given back`, async ({
    launch,
    shell,
  }) => {
    const app = await launch()
    await typeNote(app.page, 'Halve gedachte')
    if (what === 'logging off') expect(await shell().logOff(), 'Windows is held').toBe(true)
    else shell().signal('SIGINT')
    expect(await shell().ended).toBe(0)
    expect(await savedAnnotations(app)).toContain('Halve gedachte')
    expect(await readdir(await ownFolder(app))).not.toContain('lock.json')
  })

test('a system that goes down is held while work cannot be saved', async ({ launch, shell }) => {
  const app = await launch()
  const mend = await breakSaving(app)
  await unsavedTheme(shell(), 'Voor het uitschakelen')
  expect(await shell().shutdown()).toBe(true)
  const dialog = await shell().dialog()
  await mend()
  dialog.press('Opnieuw proberen')
  expect(await shell().ended).toBe(0)
  expect(await savedThemes(app)).toContain('Voor het uitschakelen')
})

test('a failure while leaving is told, and no process without a window stays behind', async ({
  launch,
  shell,
}) => {
  const app = await launch({ fails: ['dialog.showMessageBox'] })
  // Here the page outlives the program that ends so, and may just be loading a part of the window for later.
  app.expectProblem(/showMessageBox failed|^ {4}at |ended with code 1|net::ERR_NAME_NOT_RESOLVED/)
  await breakSaving(app)
  await unsavedTheme(shell(), 'Kan niet')
  await shell().quit()
  const told = await shell().dialog()
  expect(told.shown).toMatchObject({ kind: 'error', title: 'Kanttekening kon niet goed worden afgesloten.' })
  expect(told.shown.content).toContain('dialog.showMessageBox failed.')
  expect(await shell().ended).toBe(1)
})

test('a note that can no longer be handed in is named before the app ends', async ({ launch, shell }) => {
  const { page } = await launch()
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeFocused()
  const { id: documentId } = await openPaper(page)
  const { value } = (await callFrom(page, 'annotation.list', { documentId })) as { value: { id: string }[] }
  await page.keyboard.type('Mijn tekst')
  await callFrom(page, 'annotation.delete', { ids: value.map(({ id }) => id) })
  await expect(page.getByText('Mijn tekst')).toBeVisible()
  await shell().closeWindow()
  const dialog = await shell().dialog()
  expect(dialog.shown.detail).toContain('1 tekst die u aan het typen was')
  dialog.press('Niet afsluiten')
  await expect(page.getByText('Mijn tekst')).toBeVisible()
  await shell().quit()
  ;(await shell().dialog()).press('Afsluiten en verliezen')
  expect(await shell().ended).toBe(0)
})

test('a page that asks to stay is not what decides', async ({ launch, shell }) => {
  const app = await launch()
  // Only a page the user has touched may ask.
  await app.page.keyboard.press('F6')
  await app.page.evaluate(() => addEventListener('beforeunload', event => event.preventDefault()))
  await shell().closeWindow()
  expect(await shell().ended).toBe(0)
})

test('a window that hangs can be waited for, and one that crashed comes back', async ({ launch, shell }) => {
  const app = await launch()
  const { page } = app
  await test.step('a window that hangs can be waited for', async () => {
    await shell().windowEvent('unresponsive')
    const first = await shell().dialog()
    expect(first.shown.buttons).toEqual(['Wachten', 'Opnieuw laden'])
    first.press('Wachten')
    await shell().windowEvent('responsive')
    await expect(page.locator('main')).toBeVisible()
  })
  await test.step('a crashed window comes back with everything that was saved, and says so', async () => {
    app.expectProblem(/the page crashed/)
    await callFrom(app.page, 'theme.create', { name: 'Van voor de klap' })
    await shell().crash()
    const dialog = await shell().dialog()
    expect(dialog.shown.message).toBe('Het venster was gestopt en is opnieuw geopend.')
    dialog.press('OK')
    await expect.poll(() => shell().page() !== app.page).toBe(true)
    const page = shell().page()
    await expect(page.locator('main')).toBeVisible()
    const themes = (await callFrom(page, 'theme.list', {})) as { value: { name: string }[] }
    expect(themes.value.map(({ name }) => name)).toContain('Van voor de klap')
  })
})
