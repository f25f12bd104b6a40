import { resolve } from 'node:path'
import { ownDay } from '../../../../src-core/export/citing/own-day'
import type { RegisterFormat } from '../../../../src-core/export/register/register-formats'
import { registerRows } from '../../../../src-core/export/register/register-row'
import { namesOfMakers } from '../../../../src-core/export/word/authors-of'
import type { ExportLanguage } from '../../../../src-core/export/words'
import { readProject } from '../../../services/session/read-project'
import { writeRegister } from '../../../services/suggesting/write-register'
import { handOutFile } from '../../../storage/files/hand-out-file'
import type { CliContext } from '../context'
import { counted } from '../counted'
import { placeOutside } from '../place-outside'
import { tellProblems } from '../tell-problems'
import { untilStopped } from '../until-stopped'
import { chooseStyle } from './choose-style'
import { chooseTemplate, leftOutOf } from './choose-template'

export interface RegisterArguments {
  readonly project: string
  readonly format: RegisterFormat
  readonly out: string
  readonly language: ExportLanguage
  readonly style: string
  readonly template?: string
}

/** Writes a project’s register of commitments to a file, without opening the project. Throws `CallError`. */
export async function exportRegister(context: CliContext, options: RegisterArguments): Promise<void> {
  const { system, folder, print } = context
  const { format, language } = options
  const project = resolve(folder, options.project)
  const contents = await readProject(system, project)
  const out = await placeOutside(system, project, folder, options.out)
  const style = await chooseStyle(system, folder, options.style)
  const template = await chooseTemplate(context, format, options.template)
  const now = system.now()
  const rows = registerRows(contents, { language, style, today: ownDay(now) })
  const { content, count, leftOut } = writeRegister(rows, format, {
    projectName: contents.name,
    creator: makersOf(contents),
    now: now.toISOString(),
    language,
    template: template ?? null,
  })
  await untilStopped(() => handOutFile(system, out, content))
  const missing = tellProblems(contents.problems, 'Not included')
  const without = contents.commitments.length - rows.length
  const lost =
    without > 0 ? `Not included, for want of their passages: ${counted([without, 'commitment'])}\n` : ''
  const undated =
    leftOut > 0
      ? `Not in a calendar, as they have no day or are done: ${counted([leftOut, 'commitment'])}\n`
      : ''
  await print(
    `${missing}${lost}${undated}${leftOutOf(template)}${counted([count, 'commitment'])} written to ${options.out}\n`,
  )
}

/** Who entered the commitments, as a Word file names its makers. */
function makersOf({ commitments, analysts }: Awaited<ReturnType<typeof readProject>>): string {
  const authors = new Set(commitments.map(({ author }) => author))
  return namesOfMakers(analysts.filter(({ id }) => authors.has(id)).map(({ name }) => name))
}
