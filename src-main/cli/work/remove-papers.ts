import { trashCalls } from '../../services/calls/trash-calls'
import { chooseDocument } from './choose'
import type { CliContext } from './context'
import { type ProjectArguments, withSession } from './with-session'

/** Moves papers to the trash, all that are named or none. Throws `CallError`, naming the papers there are. */
export async function removePapers(
  context: CliContext,
  papers: readonly string[],
  options: ProjectArguments,
): Promise<void> {
  const removed = await withSession(context, options, async session => {
    session.mustBeWritable()
    const documents = session.documents.heads()
    const ids = new Set(papers.map(paper => chooseDocument(documents, paper)))
    await trashCalls(() => session)['document.delete']({ ids: [...ids] })
    return documents.filter(({ id }) => ids.has(id))
  })
  await context.print(removed.map(({ meta }) => `removed: ${meta.title}\n`).join(''))
}
