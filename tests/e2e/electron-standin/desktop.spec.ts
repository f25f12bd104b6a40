import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startStandin } from '../fixtures/standin-process'
import { expect, test } from './shell'

const PAPER = 'Geachte voorzitter,\n\nHierbij stuur ik u de brief over het gasveld.\n'

/** Starts the app a second time on the same data, as a double click does; resolves when it has ended. */
async function secondInstance(dataFolder: string, ...args: string[]): Promise<number | null> {
  const nothing = { endpoint: '', locale: 'nl-NL', viewport: { width: 1, height: 1 } } as const
  const second = startStandin(
    ['--user-data', dataFolder, ...args],
    { ...nothing, appearance: 'light', motion: 'reduce' },
    {},
  )
  return second.ended
}

test('a second start brings the window forward, opens its paper there, and ends', async ({
  launch,
  shell,
}) => {
  const { page, dataFolder } = await launch()
  const paper = join(dataFolder, 'brief.txt')
  await writeFile(paper, PAPER)
  await shell().minimise()
  expect(await secondInstance(dataFolder, paper)).toBe(0)
  await expect(page.getByText('brief over het gasveld')).toBeVisible()
  const windows = await shell().windows()
  expect(windows).toHaveLength(1)
  expect(windows[0]).toMatchObject({ minimised: false, visible: true, focused: 1 })
})

test('a second start with a project opens it in the first', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  const other = join(dataFolder, 'ander.kanttekening')
  for (const folder of ['documents', 'analysts']) await mkdir(join(other, folder), { recursive: true })
  const file = { schema: 'kanttekening/project@1', id: 'prj_0123456789abcdef', name: 'Ander project' }
  await writeFile(join(other, 'project.json'), JSON.stringify(file))
  expect(await secondInstance(dataFolder, '--project', other)).toBe(0)
  await expect(page.getByText('Ander project').first()).toBeVisible()
  expect(await secondInstance(dataFolder, join(other, 'project.json'))).toBe(0)
  expect(await shell().windows()).toHaveLength(1)
})

test('a paper opened from the desktop is added and shown', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  const paper = join(dataFolder, 'brief.txt')
  await writeFile(paper, PAPER)
  expect(await shell().openFile(paper), 'the app takes the file itself').toBe(true)
  await expect(page.getByText('brief over het gasveld')).toBeVisible()
})

test('a paper that is in the project already is shown, not added twice', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  const paper = join(dataFolder, 'brief.txt')
  await writeFile(paper, PAPER)
  await shell().openFile(paper)
  await expect(page.getByText('brief over het gasveld')).toBeVisible()
  await page.getByText('Schriftelijk overleg').first().click()
  await expect(page.getByText('brief over het gasveld')).toBeHidden()
  await shell().openFile(paper)
  await expect(page.getByText('brief over het gasveld')).toBeVisible()
})

test('what cannot be opened is told by name, and changes nothing', async ({ launch, shell }) => {
  const { page, dataFolder } = await launch()
  const program = join(dataFolder, 'virus.exe')
  await writeFile(program, Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 3, 0, 255, 254]))
  for (const [path, name] of [
    [program, 'virus.exe'],
    [join(dataFolder, 'weg.txt'), 'weg.txt'],
    [dataFolder, dataFolder.split('/').at(-1)],
  ] as const) {
    await shell().openFile(path)
    const told = await shell().dialog()
    expect(told.shown).toMatchObject({ message: `“${name}” kon niet worden geopend.` })
    told.press('OK')
  }
  await expect(page.locator('main')).toBeVisible()
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
