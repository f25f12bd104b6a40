import { betweenFolders, type ImportGraph, SOURCES } from './read-imports'

/** The folders and their imports as a page of Mermaid drawings, one a source folder, with how many files each holds. */
export function drawFolders(files: ImportGraph): string {
  const counts = new Map<string, number>()
  for (const file of files.keys()) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const between = betweenFolders(files)
  const drawings = SOURCES.map(source => {
    const own = [...counts].filter(([folder]) => folder === source || folder.startsWith(`${source}/`)).sort()
    const name = (folder: string) => folder.replaceAll(/[^a-z]/g, '_')
    const boxes = own.map(([folder, count]) => {
      const title = folder === source ? source : folder.slice(source.length + 1)
      return `  ${name(folder)}["${title} (${count})"]`
    })
    const arrows = own.flatMap(([folder]) =>
      [...(between.get(folder) ?? [])]
        .filter(other => other.startsWith(`${source}/`))
        .sort()
        .map(other => `  ${name(folder)} --> ${name(other)}`),
    )
    return [`## \`${source}\``, '', '```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n')
  })
  return `${[HEAD, ...drawings].join('\n\n')}\n`
}

const HEAD = `# Folders and their imports

Made by \`npm run folders\`; a test holds it to the sources. Each box is a folder with how many source files it holds, each arrow
says that one imports another, types counted. There is no way round: no cycle between folders, and none between files.`
