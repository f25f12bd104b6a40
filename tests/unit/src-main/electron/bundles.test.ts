import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PRELOAD = resolve(import.meta.dirname, '../../../../src-main/electron/preload.ts')

describe('the preload bundle', () => {
  let folder = ''
  let text = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kanttekening-preload-'))
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        minify: false,
        rollupOptions: {
          input: PRELOAD,
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    })
    text = await readFile(join(folder, 'preload.cjs'), 'utf8')
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('requires nothing but electron, which is all a sandboxed preload may', () => {
    const required = [...text.matchAll(/\brequire\(([^)]*)\)/g)].map(match => match[1])
    expect(new Set(required)).toEqual(new Set(['"electron"']))
    expect(text).not.toMatch(/\bimport\b\s*[({'"]|\bprocess\.|\bnode:/)
  })

  it('gives the page two functions, and never Electron itself', () => {
    const exposed: Record<string, unknown> = {}
    const invoked: unknown[] = []
    const electron = {
      contextBridge: {
        exposeInMainWorld(key: string, api: unknown) {
          exposed[key] = api
        },
      },
      ipcRenderer: {
        on: () => undefined,
        invoke: async (...args: unknown[]) => void invoked.push(args),
      },
    }
    const run = Reflect.construct(Function, ['require', 'module', 'exports', text]) as (
      ...args: unknown[]
    ) => void
    run(() => electron, { exports: {} }, {})
    expect(Object.keys(exposed)).toEqual(['kanttekening'])
    const bridge = exposed['kanttekening'] as { call(name: string, input: unknown): Promise<unknown> }
    expect(Object.keys(bridge)).toEqual(['call', 'subscribe'])
    void bridge.call('project.state', {})
    expect(invoked).toEqual([['kanttekening:call:project.state', {}]])
  })
})
