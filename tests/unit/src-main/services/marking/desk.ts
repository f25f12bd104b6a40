import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CallInput } from '../../../../../src-core/contract/calls'
import { openApp } from '../../../../../src-main/services/open-app'

const resources = resolve(import.meta.dirname, '../../../../../resources')

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** The services over a folder of their own, with the sample paper and none of its annotations. */
export async function openDesk() {
  const userData = await mkdtemp(join(tmpdir(), 'kanttekening-'))
  const start = () =>
    openApp({ userData, resources, host: 'web', version: '0.0.0', locale: 'nl', userName: 'Ana', shell: {} })
  let app = await start()
  const documentId = (await app.handlers['project.state']({})).documents[0]?.id ?? ''
  return {
    documentId,
    get calls() {
      return app.handlers
    },
    async restart() {
      await app.close()
      app = await start()
    },
    paper: () => app.handlers['document.get']({ id: documentId }),
    async annotations() {
      const all = await app.handlers['annotation.list']({ documentId })
      return all.sort((one, other) => one.start - other.start)
    },
    replies: () => app.handlers['reply.list']({ documentId }),
    mark: (from: number, to: number, rest: Partial<CallInput<'annotation.create'>> = {}) =>
      app.handlers['annotation.create']({
        documentId,
        start: from,
        end: to,
        themes: [],
        note: null,
        ...rest,
      }),
    theme: async (name: string, rest: Partial<CallInput<'theme.create'>> = {}) =>
      (await app.handlers['theme.create']({ name, ...rest })).id,
    async close() {
      await app.close()
      await rm(userData, { recursive: true })
    },
  }
}
