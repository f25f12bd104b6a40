import { annotationCalls } from '../../../src-main/services/calls/annotation-calls'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem } from '../../../src-main/storage/files/system'

/** Makes annotations one after another and says of each that it was acknowledged. */
async function makeThree(folder: string, documentId: string): Promise<void> {
  const analyst = { id: 'ana_00000000000000aa', name: 'Marijke' }
  const session = await ProjectSession.open(realSystem, folder, analyst, () => undefined)
  const calls = annotationCalls(() => session)
  for (let number = 1; number <= 3; number += 1) {
    process.stdout.write(`ASKED ${number}\n`)
    const start = number * 10
    await calls['annotation.create']({ documentId, start, end: start + 8, themes: [], note: null })
    process.stdout.write(`ACKNOWLEDGED ${number}\n`)
  }
  await session.close()
}

const [folder = '', documentId = ''] = process.argv.slice(2)
await makeThree(folder, documentId)
