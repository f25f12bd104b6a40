import { describe, expect, it } from 'vitest'
import { ownArguments, readArguments } from '../../../../src-main/electron/arguments'

describe('the command line', () => {
  it('makes every path absolute from the folder it was given in', () => {
    expect(
      readArguments(['--project', 'a.kanttekening', '--user-data=../data', 'stuk.pdf'], '/home/ann'),
    ).toEqual({
      project: '/home/ann/a.kanttekening',
      userData: '/home/data',
      files: ['/home/ann/stuk.pdf'],
    })
  })

  it('leaves switches of Chromium and Node alone', () => {
    expect(readArguments(['--no-sandbox', '--remote-debugging-port=0', '--lang=nl'], '/')).toEqual({
      files: [],
    })
  })

  it('takes a switch without its value for none', () => {
    expect(readArguments(['--project'], '/')).toEqual({ files: [] })
    expect(readArguments(['--project='], '/')).toEqual({ files: [] })
  })

  it('takes what comes after two dashes for files', () => {
    expect(readArguments(['--', '--project'], '/papers').files).toEqual(['/papers/--project'])
  })

  it('leaves out the program and, unpackaged, the switches and the path before the app’s own', () => {
    expect(ownArguments(['kanttekening', 'a.pdf'], true)).toEqual(['a.pdf'])
    expect(ownArguments(['electron', '--inspect=0', 'out/main/electron.js', 'a.pdf'], false)).toEqual([
      'a.pdf',
    ])
    expect(ownArguments(['electron', '.'], false)).toEqual([])
  })
})
