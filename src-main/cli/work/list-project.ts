import { resolve } from 'node:path'
import { readProject } from '../../services/session/read-project'
import type { CliContext } from './context'
import { tellProblems } from './tell-problems'

export interface ListArguments {
  readonly project: string
  readonly json: boolean
}

/** Prints the papers of a project by title, without opening it: another program may be at work in it. Throws `CallError`. */
export async function listProject(
  { system, folder, print, progress }: CliContext,
  { project, json }: ListArguments,
): Promise<void> {
  const { documents, annotations, problems } = await readProject(system, resolve(folder, project))
  const counts = new Map<string, number>()
  for (const { documentId } of annotations) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  const papers = documents
    .map(({ id, meta, kind, source }) => ({
      id,
      title: meta.title,
      date: meta.date,
      kind,
      file: source.name,
      annotations: counts.get(id) ?? 0,
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'nl'))
  progress(tellProblems(problems, 'Not listed'))
  await print(
    json
      ? `${JSON.stringify(papers, null, 2)}\n`
      : papers
          .map(paper => `${[paper.id, paper.date ?? '-', paper.annotations, paper.title].join('  ')}\n`)
          .join(''),
  )
}
