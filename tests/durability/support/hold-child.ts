import { once } from 'node:events'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem } from '../../../src-main/storage/files/system'

/** Opens a project, says whether it may write there, and holds it until its input ends. */
async function hold(folder: string): Promise<void> {
  const analyst = { id: 'ana_00000000000000aa', name: 'Marijke' }
  const session = await ProjectSession.open(realSystem, folder, analyst, () => undefined)
  process.stdout.write(session.writable ? 'writes\n' : 'reads\n')
  process.stdin.resume()
  await once(process.stdin, 'end')
  await session.close()
}

await hold(process.argv[2] ?? '')
