import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src-main/import/read-document'
import { at, makePdf, makeZip } from '../unit/src-main/import/make-files'
import { makeFodt, makeOdt } from '../unit/src-main/import/make-odt'

const WORDS = 'Geachte voorzitter,'
const PICTURE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

let server: Server
let address: string
let folder: string
const asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanttekening-'))
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('<a/>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await new Promise(resolve => server.close(resolve))
  await rm(folder, { recursive: true })
})

/** Reads a file that points at the server: its words come out, and nobody asked the server for anything. */
async function readsOnly(name: string, bytes: Uint8Array): Promise<void> {
  const { text } = await readDocument(name, bytes)
  expect(text).toContain(WORDS)
  expect(asked).toEqual([])
}

const page = () =>
  `<html><head><base href="${address}/"><link rel="stylesheet" href="${address}/a.css"><script src="${address}/a.js"></script></head>
  <body background="${address}/b.png"><p>${WORDS}</p><img src="${address}/a.png" srcset="${address}/b.png 2x"><iframe src="${address}/f"></iframe>
  <object data="${address}/o"></object><video src="${address}/v"></video><form action="${address}/x"></form></body></html>`

describe('reading fetches and runs nothing that a file points at', () => {
  it('pictures, templates and parts of a Word file that stand elsewhere', async () => {
    const blip = (id: string) =>
      `<w:p><w:r><w:drawing><a:graphic ${PICTURE}><a:blip r:link="${id}"/></a:graphic></w:drawing></w:r></w:p>`
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const link = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${type}/${kind}" TargetMode="External" Target="${target}"/>`
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
      link('pic', 'image', `${address}/a.png`) +
      link('file', 'image', 'file:///etc/passwd') +
      link('template', 'attachedTemplate', `${address}/a.dotm`) +
      link('notes', 'footnotes', `${address}/notes.xml`) +
      link('chunk', 'aFChunk', `${address}/chunk.html`)
    }</Relationships>`
    const bytes = await makeZip({
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': rels,
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${type}"><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>${blip('pic')}${blip('file')}<w:altChunk r:id="chunk"/></w:body></w:document>`,
    })
    await readsOnly('brief.docx', bytes)
    expect((await readDocument('brief.docx', bytes)).text).not.toContain('root:')
  })

  it('pictures, objects, sections and templates of an OpenDocument text that stand elsewhere', async () => {
    const frame = (inside: string) => `<draw:frame svg:width="9cm" svg:height="9cm">${inside}</draw:frame>`
    const body = `<text:p>${WORDS}${frame(`<draw:image xlink:href="${address}/a.png"/>`)}${frame(`<draw:object xlink:href="${address}/o"/>`)}${frame('<draw:object xlink:href="../../../etc/passwd"/>')}</text:p><text:section><text:section-source xlink:href="${address}/s.odt"/></text:section>`
    const parts = { meta: `<meta:template xlink:href="${address}/t.ott"/>` }
    await readsOnly('brief.odt', await makeOdt(body, parts))
    await readsOnly('brief.fodt', makeFodt(body, parts))
  })

  it('pictures, styles, scripts and frames of a web page', async () => {
    await readsOnly('brief.html', Buffer.from(page()))
  })

  it('pictures, styles and scripts of an e-book, and chapters that stand elsewhere', async () => {
    const bytes = await makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      'b.opf': `<package><manifest><item id="c" href="c.xhtml"/><item id="d" href="${address}/d.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="d"/></spine></package>`,
      'c.xhtml': page(),
    })
    await readsOnly('boek.epub', bytes)
  })

  it('document types, style sheets and schemas of an XML file', async () => {
    const xml = `<?xml version="1.0"?><?xml-stylesheet href="${address}/a.xsl"?><!DOCTYPE kamerstuk SYSTEM "${address}/a.dtd">
      <kamerstuk xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${address}/a.xsd"><al>${WORDS}</al></kamerstuk>`
    await readsOnly('stuk.xml', Buffer.from(xml))
  })

  it('actions of a PDF: to start a program, to run a script, to go to an address or another file', async () => {
    const proof = join(folder, 'gestart')
    const actions = [
      `<</S/Launch/F(/usr/bin/touch)/Unix<</F(/usr/bin/touch)/P(${proof})>>/Win<</F(cmd.exe)/P(/c echo > ${proof})>>>>`,
      `<</S/JavaScript/JS(app.launchURL\\("${address}/js", true\\); this.submitForm\\("${address}/form"\\))>>`,
      `<</S/URI/URI(${address}/uri)>>`,
      `<</S/GoToR/F(${address}/other.pdf)/D[0/Fit]>>`,
      `<</S/SubmitForm/F<</FS/URL/F(${address}/submit)>>>>`,
    ]
    for (const action of actions) {
      const catalog = `/OpenAction${action}/AA<</WC${action}/DP${action}>>/Names<</JavaScript<</Names[(a)${action}]>>>>`
      await readsOnly('stuk.pdf', makePdf([at(50, 700, WORDS)], catalog))
    }
    expect(existsSync(proof)).toBe(false)
  })
})
