import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandin } from '../fixtures/standin-process'
import { expect, test } from './shell'

let dataFolder: string

test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kanttekening-e2e-'))
})
test.afterEach(() => rm(dataFolder, { recursive: true, force: true }))

for (const call of ['session.protocol.handle', 'Menu.setApplicationMenu', 'BrowserWindow.loadURL'])
  test(`where ${call} fails at the start, that is told, and the project is given back`, async () => {
    const boxes: { title: string; content: string }[] = []
    const standin = startStandin(
      ['--user-data', dataFolder],
      {
        endpoint: '',
        locale: 'nl-NL',
        viewport: { width: 1, height: 1 },
        appearance: 'light',
        motion: 'reduce',
        fails: [call],
      },
      { 'error-box': (box: { title: string; content: string }) => void boxes.push(box) },
    )
    expect(await standin.ended).toBe(1)
    expect(boxes).toEqual([
      {
        title: 'Kanttekening kon niet worden geopend.',
        content: `Uw bestanden zijn niet gewijzigd.\n\n${call} failed.`,
      },
    ])
    const left = await readdir(dataFolder, { recursive: true })
    expect(left.some(path => path.endsWith('project.json'))).toBe(true)
    expect(left.filter(path => path.endsWith('lock.json'))).toEqual([])
  })
