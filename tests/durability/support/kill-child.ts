import type { Annotation } from '../../../src-core/annotation/model'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem } from '../../../src-main/storage/files/system'

/** Makes annotations until it is killed, several at a time, and prints the id of each that was acknowledged. */
async function makeAnnotations(folder: string, documentId: string): Promise<void> {
  const analyst = { id: 'ana_00000000000000aa', name: 'Marijke' }
  const session = await ProjectSession.open(realSystem, folder, analyst, () => undefined)
  if (!session.writable) throw new Error('The project is held by another process.')
  const at = '2026-01-01T10:00:00.000Z'
  for (;;) {
    const batch = Array.from({ length: 3 }, async () => {
      const after: Annotation = {
        id: `ann_${realSystem.randomId()}`,
        author: analyst.id,
        revision: 1,
        created: at,
        modified: at,
        documentId,
        start: 0,
        end: 5,
        quote: { exact: 'Vraag', prefix: '', suffix: '' },
        place: { block: 'b1' },
        themes: [],
        note: null,
      }
      await session.commit({ key: 'annotation-create', count: 1, name: '' }, [
        { kind: 'annotation', before: null, after },
      ])
      process.stdout.write(`${after.id}\n`)
    })
    await Promise.all(batch)
  }
}

const [folder = '', documentId = ''] = process.argv.slice(2)
await makeAnnotations(folder, documentId)
