import type { Page } from '@playwright/test'
import { addFile, openFile } from '../e2e/fixtures/add-file'
import { expect, test } from '../e2e/fixtures/test'
import { docRow, makeContainer, makeDoc } from '../unit/src-main/import/make-doc'
import { at, makeDocx, makePdf, makeZip } from '../unit/src-main/import/make-files'
import { makeFodt, makeOdt } from '../unit/src-main/import/make-odt'

const WORDS = 'De minister kan deze berichten niet bevestigen.'

/** Waits until the paper that was made from a file is the one that shows. */
const isOpen = (page: Page, name: string) =>
  expect(page.getByRole('main').getByRole('button', { name, exact: true })).toBeVisible()

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><kamerstuk><kamerstukkop><tekstregel>Tweede Kamer</tekstregel></kamerstukkop><titel>Brief van de minister</titel>
<stuk><algemeen><vrije-tekst><tekst><al>${WORDS}</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`

const EPUB = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="boek.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'boek.opf':
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Hoofdstuk</h1><p>${WORDS}</p></body></html>`,
}

const READ: readonly (readonly [name: string, make: () => Buffer | Promise<Buffer>])[] = [
  ['brief.txt', () => Buffer.from(`Geachte voorzitter,\r\n\r\n${WORDS}\r\n`)],
  ['brief.md', () => Buffer.from(`# Brief\n\n**Geachte** voorzitter,\n\n${WORDS}\n`)],
  ['brief.pdf', () => makePdf([at(72, 700, 'Geachte voorzitter,') + at(72, 660, WORDS)])],
  ['brief.docx', () => makeDocx(`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`)],
  [
    'brief.html',
    () =>
      Buffer.from(
        `<!doctype html><title>Brief</title><script>document.title = 'overgenomen'</script><p onclick="alert(1)">${WORDS}</p><img src="https://example.org/volg.png">`,
      ),
  ],
  ['brief.xml', () => Buffer.from(XML)],
  ['brief.epub', () => makeZip(EPUB)],
]

test('reads papers of every format, and shows their words and nothing else of them', async ({ launch }) => {
  test.slow()
  const { page } = await launch()
  for (const [name, make] of READ)
    await test.step(name, async () => {
      await addFile(page, name, await make())
      await isOpen(page, name)
      await expect(page.locator('#paper')).toContainText(WORDS)
      await expect(page).not.toHaveTitle(/overgenomen/)
      await expect(page.locator('#paper script, #paper img, #paper [onclick]')).toHaveCount(0)
    })
})

const ODT_NOTE =
  '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Kamerstuk 28 844.</text:p></text:note-body></text:note>'
const odtRow = (cells: readonly string[]) =>
  `<table:table-row>${cells.map(cell => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`
const ODT_BODY = `<text:p>Vraag 1</text:p><text:p>Klopt het bericht over de veren?${ODT_NOTE}</text:p><text:p>Antwoord 1</text:p><text:p>${WORDS}</text:p><table:table>${odtRow(['Jaar', 'Euro'])}${odtRow(['2025', '12'])}</table:table>`

const QUESTIONED: readonly (readonly [name: string, make: () => Buffer | Promise<Buffer>])[] = [
  ['vragen.odt', () => makeOdt(ODT_BODY)],
  ['vragen.fodt', () => makeFodt(ODT_BODY)],
  [
    'vragen.doc',
    () =>
      makeDoc(
        [
          `Vraag 1\rKlopt het bericht over de veren?\u0002\rAntwoord 1\r${WORDS}\r`,
          ...docRow(['Jaar', 'Euro']),
          ...docRow(['2025', '12']),
        ],
        { footnotes: ['\u0002Kamerstuk 28 844.\r'] },
      ),
  ],
]

test('reads the questions, answers, notes and tables of papers', async ({ launch }) => {
  const { page } = await launch()
  for (const [name, make] of QUESTIONED)
    await test.step(name, async () => {
      await addFile(page, name, await make())
      await isOpen(page, name)
      const paper = page.locator('#paper')
      await expect(paper).toContainText(WORDS)
      await expect(paper.getByText('Vraag 1', { exact: true })).toBeVisible()
      await expect(paper.getByText('Antwoord 1', { exact: true })).toBeVisible()
      await expect(paper.getByRole('table').getByText('2025')).toBeVisible()
      await expect(paper.getByText('Kamerstuk 28 844.').first()).toBeVisible()
    })
})

const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

const REFUSED: readonly (readonly [name: string, make: () => Buffer | Promise<Buffer>, says: RegExp])[] = [
  ['kapot.doc', () => OLE, /kapot\.doc.*beschadigd/s],
  ['cijfers.xls', () => makeContainer({ Workbook: Buffer.alloc(9) }), /cijfers\.xls.*rekenblad/s],
  ['brief.rtf', () => Buffer.from('{\\rtf1 Geachte}'), /brief\.rtf.*\.docx.*\.odt/s],
  ['leeg.pdf', () => makePdf(['']), /leeg\.pdf.*(afbeelding|tekst)/s],
  ['leeg.txt', () => Buffer.alloc(0), /leeg\.txt/],
  ['kapot.docx', async () => (await makeDocx('<w:p/>')).subarray(0, 60), /kapot\.docx/],
  ['bom.docx', () => makeZip({ 'word/document.xml': Buffer.alloc(16 * 1024 * 1024, ' ') }), /bom\.docx/],
]

test('refuses what it cannot read with the reason, one after the other, and goes on', async ({ launch }) => {
  test.slow()
  const { page } = await launch()
  const papers = page.getByRole('region', { name: 'Stukken' }).getByRole('listitem')
  await expect(papers).toHaveCount(1)
  for (const [name, make, says] of REFUSED)
    await test.step(name, async () => {
      await addFile(page, name, await make())
      // A page that is a picture is first read as one.
      await expect(page.getByText(says).first()).toBeVisible({ timeout: 300_000 })
      await page.keyboard.press('Escape')
      await expect(papers).toHaveCount(1)
    })
  await openFile(page, 'daarna.txt', Buffer.from(`Daarna gaat het weer: ${WORDS}`), 'Daarna gaat het weer')
})
