import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { CallError } from '../../../../src-core/contract/errors'
import { limitsFor } from '../../../../src-main/import/decoding/limits'
import { openArchive } from '../../../../src-main/import/zip/open-archive'
import { readPackage } from '../../../../src-main/package/read-package'
import { makePackage } from '../../../../src-main/services/packages/make-package'
import {
  addTheme,
  highlight,
  MARIJKE,
  makeProject,
  openSession,
  PAPER,
} from '../../../durability/support/project'

type Files = Record<string, Buffer>

let sound: Buffer
let files: Files

beforeAll(async () => {
  const session = await openSession(await makeProject())
  await addTheme(session, 'sancties')
  await highlight(session, 0)
  sound = Buffer.from((await makePackage(session, false)).bytes)
  files = await unzip(sound)
  await session.close()
})

async function unzip(bytes: Buffer): Promise<Files> {
  const archive = await openArchive({
    name: 'p',
    bytes,
    limits: limitsFor(bytes.byteLength),
    onProgress: () => undefined,
  })
  const entries = archive.names.map(async name => [name, Buffer.from((await archive.read(name)) ?? [])])
  return Object.fromEntries(await Promise.all(entries)) as Files
}

async function zip(entries: Files): Promise<Buffer> {
  const file = new ZipFile()
  for (const [name, bytes] of Object.entries(entries)) file.addBuffer(bytes, name)
  file.end()
  return buffer(file.outputStream)
}

/** The package with other entries, and a manifest that vouches for them as they are. */
async function vouched(changes: Files, manifest: object = {}, base = files): Promise<Buffer> {
  const entries = { ...base, ...changes }
  const { 'manifest.json': own, ...others } = entries
  const list = Object.entries(others).map(([path, bytes]) => ({
    path,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  const described = { ...JSON.parse(String(own)), files: list, ...manifest }
  return zip({ ...others, 'manifest.json': Buffer.from(JSON.stringify(described)) })
}

/** A package whose first entry's name is written over by another of the same length, which a ZIP library would refuse to write. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  expect(to.length).toBe(from.length)
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

async function failureOf(bytes: Uint8Array): Promise<CallError> {
  try {
    await readPackage('werk.ktpakket', bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(CallError)
    expect((error as CallError).message).toContain('werk.ktpakket')
    return error as CallError
  }
  throw new Error('The package was read.')
}

const annotationPath = () => Object.keys(files).find(path => path.includes('/annotations/')) ?? ''

describe('a package', () => {
  it('is read as it was made', async () => {
    const content = await readPackage('werk.ktpakket', sound)
    expect(content.about.sender).toEqual(MARIJKE)
    expect(content.layers.map(({ annotations, themes }) => [annotations.length, themes.length])).toEqual([
      [1, 1],
    ])
    expect([...content.anchors.values()].map(({ quote }) => quote.exact)).toEqual(['Vraag 1.'])
  })

  it('is refused wherever it is cut', async () => {
    for (let at = 0; at < sound.byteLength; at += Math.ceil(sound.byteLength / 80)) {
      const { code } = await failureOf(sound.subarray(0, at))
      expect(['damaged', 'unsupported-format']).toContain(code)
    }
  })

  it('is refused when any byte of a file in it is another', async () => {
    const changed = Buffer.from(files[annotationPath()] ?? '')
    changed[changed.length - 8] = 0x20
    const { code, message } = await failureOf(await zip({ ...files, [annotationPath()]: changed }))
    expect(code).toBe('damaged')
    expect(message).toContain('not as it was sent')
  })

  it('is refused when it is no package, or no ZIP at all', async () => {
    expect((await failureOf(Buffer.from('geen pakket'))).code).toBe('unsupported-format')
    expect((await failureOf(await zip({ 'word/document.xml': Buffer.from('<w/>') }))).code).toBe(
      'unsupported-format',
    )
    expect((await failureOf(Buffer.alloc(0))).code).toBe('unsupported-format')
  })

  it('of a newer program says so', async () => {
    const newer = await vouched({}, { schema: 'kanttekening/package@2' })
    expect((await failureOf(newer)).code).toBe('newer-version')
    const records = Buffer.from(JSON.stringify({ schema: 'kanttekening/annotations@9', records: [] }))
    expect((await failureOf(await vouched({ [annotationPath()]: records }))).code).toBe('newer-version')
  })

  it('never has a file that its list does not name, nor lacks one', async () => {
    expect((await failureOf(await zip({ ...files, 'extra.txt': Buffer.from('x') }))).message).toContain(
      'extra.txt',
    )
    const { 'anchors.json': _, ...without } = files
    expect((await failureOf(await zip(without))).message).toContain('anchors.json')
  })

  it('never has a name that is a path', async () => {
    const bytes = await vouched({ 'documents/xxxxx/evil.json': Buffer.from('{}') })
    for (const name of [
      '../../../../../etc/passwd',
      '/documents/xxxxx/evil.jso',
      'C:\\uments\\xxxxx\\evil.json'.slice(0, 24),
    ]) {
      const from = 'documents/xxxxx/evil.json'.slice(0, name.length)
      expect((await failureOf(renamed(bytes, from, name))).code).toBe('damaged')
    }
  })

  it('with records that cannot be understood is refused whole', async () => {
    const broken = Buffer.from(JSON.stringify({ schema: 'kanttekening/annotations@1', records: [{ id: 1 }] }))
    expect((await failureOf(await vouched({ [annotationPath()]: broken }))).code).toBe('damaged')
    const list = JSON.parse(String(files['manifest.json']))
    expect((await failureOf(await vouched({}, { documents: [] }))).message).toContain('another paper')
    expect((await failureOf(await vouched({}, { sender: { ...list.sender, id: '../x' } }))).code).toBe(
      'damaged',
    )
  })

  it('that unpacks to far more than it is is refused without being unpacked', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024)
    expect(deflateRawSync(zeros).byteLength).toBeLessThan(zeros.byteLength / 200)
    const bomb = await vouched({ 'anchors.json': zeros })
    expect((await failureOf(bomb)).code).toBe('too-large')
  })

  it('is unpacked no further than its list says, and not at all where that is too much', async () => {
    const list = JSON.parse(String(files['manifest.json'])).files as { path: string; bytes: number }[]
    const grown = { ...files, 'anchors.json': Buffer.alloc(512 * 1024, ' ') }
    expect((await failureOf(await zip(grown))).code).toBe('too-large')
    const claimed = list.map(entry => ({ ...entry, bytes: 32 * 1024 * 1024 * 1024 }))
    const manifest = { ...JSON.parse(String(files['manifest.json'])), files: claimed }
    const claiming = { ...files, 'manifest.json': Buffer.from(JSON.stringify(manifest)) }
    expect((await failureOf(await zip(claiming))).code).toBe('too-large')
  })

  it('with a paper that is not what it says is refused', async () => {
    const session = await openSession(await makeProject())
    await highlight(session, 0)
    const withPaper = await unzip(Buffer.from((await makePackage(session, true)).bytes))
    await session.close()
    expect((await readPackage('werk.ktpakket', await zip(withPaper))).documents).toEqual([PAPER])
    const [path = ''] = Object.keys(withPaper).filter(name => name.endsWith('document.json'))
    const other = { [`documents/${PAPER.id}/source`]: Buffer.from('Een ander stuk.') }
    expect((await failureOf(await vouched(other, {}, withPaper))).message).toContain(
      `${path} belongs to another file`,
    )
    const changed = { [path]: Buffer.from(JSON.stringify({ ...PAPER, text: 'Een andere tekst.' })) }
    expect((await failureOf(await vouched(changed, {}, withPaper))).message).toContain(
      'does not fit its text',
    )
  })
})
