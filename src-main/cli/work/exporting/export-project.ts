import { resolve } from 'node:path'
import type { StructuredDocument } from '../../../../src-core/document/model'
import type { ExportSource } from '../../../../src-core/export/collect-entries'
import { type ConnectedEnd, pairConnections } from '../../../../src-core/export/connected'
import type { ExportFormat } from '../../../../src-core/export/export-format'
import { exportFormats } from '../../../../src-core/export/formats/export-formats'
import type { ExportOptions } from '../../../../src-core/export/formats/export-options'
import { withAnnotations } from '../../../../src-core/export/with-annotations'
import { drawApart } from '../../../import/reader/draw-apart'
import { markApart } from '../../../import/reader/mark-apart'
import { checkFormat } from '../../../services/calls/export-calls'
import { renderInThread } from '../../../services/exporting/export-thread'
import { type ProjectContents, readProject } from '../../../services/session/read-project'
import { confined } from '../../../storage/files/confined-fs'
import { handOutFile } from '../../../storage/files/hand-out-file'
import { createDocumentStore } from '../../../storage/project/document-store'
import { projectPaths } from '../../../storage/project/project-folder'
import { chooseDocument, chooseParties, chooseThemes } from '../choose'
import type { CliContext } from '../context'
import { counted } from '../counted'
import { placeOutside } from '../place-outside'
import { tellProblems } from '../tell-problems'
import { tellProgress } from '../tell-progress'
import { untilStopped } from '../until-stopped'
import { choosePreset } from './choose-preset'
import { chooseStyle } from './choose-style'
import { chooseTemplate, leftOutOf } from './choose-template'
import type { ExportArguments } from './export-arguments'
import { handOutFolder } from './hand-out-folder'

/** In a thread, so that Ctrl-C ends what is busy. */
const render = renderInThread()

/**
 * Writes a project’s annotations to a file, all of them or those that pass the filters, as a preset says where one is named; `given` are
 * the options that were typed, which count more. Throws `CallError`.
 */
export async function exportProject(
  context: CliContext,
  typed: ExportArguments,
  given: ReadonlySet<string>,
): Promise<void> {
  const preset = typed.preset === undefined ? null : await choosePreset(context, typed.preset, typed.userData)
  const kept = Object.entries(preset?.options ?? {}).filter(([name]) => !given.has(name))
  const options: ExportArguments = { ...typed, ...Object.fromEntries(kept) }
  const { system, folder, print, startReader, printPdf } = context
  const project = resolve(folder, options.project)
  const contents = await readProject(system, project)
  const out = await placeOutside(system, project, folder, options.out)
  const style =
    (given.has('style') ? undefined : preset?.style) ?? (await chooseStyle(system, folder, options.style))
  const template = await chooseTemplate(context, options.format, options.template)
  const chosen = exportOptions(contents, options, style.id)
  const source = { ...sourceOf(contents, system.now(), chosen.documentId), styles: [style], template }
  checkFormat(chosen.format, source)
  const store = createDocumentStore(confined(system, project), projectPaths(project))
  const originalOf = (document: StructuredDocument) => store.source(document)
  const { tell, printing, end } = tellProgress(context)
  const { content, count, unit, notes, regions, holds } = await untilStopped(signal =>
    render(source, chosen, {
      tools: {
        markOriginal: markApart(startReader, originalOf, signal),
        drawRegions: drawApart(startReader, originalOf, signal),
        printPdf: html => {
          printing()
          return printPdf(html, signal)
        },
      },
      onProgress: tell,
      signal,
    }),
  ).finally(end)
  const { folder: isFolder }: ExportFormat = exportFormats[chosen.format]
  await untilStopped(signal =>
    isFolder && !/\.zip$/i.test(out)
      ? handOutFolder(system, out, content, signal)
      : handOutFile(system, out, content),
  )
  const what = unit === 'turns' ? 'turn' : 'annotation'
  const written = counted(
    [count, what],
    ...(notes ? [[notes, 'note'] as const] : []),
    ...(regions ? [[regions, 'region'] as const] : []),
  )
  const missing = tellProblems(contents.problems, 'Not included')
  const astray = holds?.unplaced ? `Not surely found, and so not highlighted: ${holds.unplaced}\n` : ''
  await print(`${missing}${astray}${leftOutOf(template)}${written} written to ${options.out}\n`)
}

function exportOptions(contents: ProjectContents, options: ExportArguments, styleId: string): ExportOptions {
  return {
    format: options.format,
    groupBy: options.group === 'document' ? 'document-order' : options.group,
    filter: {
      themes: chooseThemes(contents, options.theme),
      untagged: options.untagged,
      parties: chooseParties(contents.documents, options.party),
      text: options.text,
    },
    documentId: options.document === undefined ? null : chooseDocument(contents.documents, options.document),
    language: options.language,
    marks: options.marks === 'brackets' ? 'bracketed' : 'left-out',
    citationStyle: styleId,
    place: options.place,
    question: options.question,
    notes: options.notes,
    replies: options.replies,
    rows: options.rows,
    byteOrderMark: options.bom,
    separator: options.separator,
    rawCells: options.raw,
  }
}

/** What an export is made of: one paper by its id, or for null all of them. */
function sourceOf(contents: ProjectContents, now: Date, documentId: string | null): ExportSource {
  const {
    id: projectId,
    name,
    analysts,
    documents,
    annotations,
    judgements,
    connections,
    themes,
    groups,
    notes,
    regions,
  } = contents
  const chosen = documents.filter(({ id }) => documentId === null || id === documentId)
  return {
    projectId,
    projectName: name,
    exportedAt: now.toISOString(),
    analysts,
    documents: withAnnotations(chosen, annotations, judgements),
    themes,
    themeGroups: groups,
    notes,
    regions,
    papers: documents,
    connections: pairConnections(connections, endsIn(contents)),
  }
}

/** Finds what is connected or quoted by an id in a project that was read: an annotation or a region, with its paper. */
export function endsIn({
  documents,
  annotations,
  regions,
}: Pick<ProjectContents, 'documents' | 'annotations' | 'regions'>): (id: string) => ConnectedEnd | null {
  const papers = new Map(documents.map(document => [document.id, document]))
  const marks = new Map(annotations.map(annotation => [annotation.id, annotation]))
  const rectangles = new Map(regions.map(region => [region.id, region]))
  return id => {
    const annotation = marks.get(id)
    const region = rectangles.get(id)
    const document = papers.get((annotation ?? region)?.documentId ?? '')
    if (!document) return null
    if (annotation) return { annotation, document }
    return region ? { region, document } : null
  }
}
