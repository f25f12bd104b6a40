import { basename, resolve } from 'node:path'
import { type PackagedName, packagedNames } from '../../../src-core/records/kinds/packaged-kinds'
import { recordKey } from '../../../src-core/records/record-change'
import { readInputFile } from '../../import/read-input-file'
import { packageCalls } from '../../services/calls/package-calls'
import { writeDurably } from '../../storage/files/write-durably'
import type { CliContext } from './context'
import { type Counted, counted } from './counted'
import { type ProjectArguments, withSession } from './with-session'

export interface PackageExport extends ProjectArguments {
  readonly output: string
  readonly papers: boolean
}

export interface PackageImport extends ProjectArguments {
  readonly keep: 'both' | 'mine' | 'theirs'
}

/** Writes a package of the analyst’s own work. Throws `CallError`. */
export async function exportPackage(context: CliContext, options: PackageExport): Promise<void> {
  const { system, folder, print } = context
  const path = resolve(folder, options.output)
  const made = await withSession(context, options, async session => {
    const made = await packageCalls(() => session, {})['package.make']({ carry: options.papers })
    await writeDurably(system, path, Buffer.from(made.content, 'base64'))
    return made
  })
  const held = counted([made.annotations, 'annotation'], [made.papers, 'paper'])
  await print(`${basename(path)}: ${held}\n`)
}

/** What records that travel are called, in the singular and where that is not made by an s the plural. */
const CALLED: Readonly<Record<PackagedName, readonly [one: string, many?: string]>> = {
  annotation: ['annotation'],
  theme: ['theme'],
  notebook: ['page of the notebook', 'pages of the notebook'],
  connection: ['connection'],
  commitment: ['row of the register', 'rows of the register'],
  note: ['note'],
  judgement: ['judgement'],
  search: ['search', 'searches'],
  region: ['region'],
  group: ['group of themes', 'groups of themes'],
}

/** Imports a colleague’s package as one change. Throws `CallError`, with nothing changed. */
export async function importPackage(
  context: CliContext,
  file: string,
  options: PackageImport,
): Promise<void> {
  const { system, folder, print } = context
  const path = resolve(folder, file)
  const bytes = await readInputFile(system, path)
  const merged = await withSession(context, options, async session => {
    const calls = packageCalls(() => session, {})
    session.mustBeWritable()
    const content = Buffer.from(bytes).toString('base64')
    const { token, items } = await calls['package.open']({ name: basename(path), content })
    const both = items.filter(({ state }) => state === 'both')
    const choices =
      options.keep === 'both'
        ? {}
        : Object.fromEntries(both.map(({ kind, id }) => [recordKey(kind, id), options.keep] as const))
    return calls['package.merge']({ token, papers: {}, choices })
  })
  const { records, papers, unplaced } = merged
  const made = packagedNames.map((kind): Counted => [records[kind] ?? 0, ...CALLED[kind]])
  const came = [...made, [papers, 'paper'] as const].filter(([count]) => count > 0)
  const astray = unplaced > 0 ? `; ${unplaced} without a place` : ''
  await print(`${came.length > 0 ? counted(...came) : 'Nothing new'}${astray}\n`)
}
