import { at, makeDocx, makePdf, makeZip } from '../unit/src-main/import/make-files'
import { addFile, openFile } from './fixtures/add-file'
import { expect, test } from './fixtures/test'

const WORDS = 'De minister kan deze berichten niet bevestigen.'

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

for (const [name, make] of READ) {
  test(`reads ${name}, and shows its words and nothing else of it`, async ({ launch }) => {
    const { page } = await launch()
    await openFile(page, name, await make(), WORDS)
    expect(await page.title()).not.toContain('overgenomen')
    await expect(page.locator('#paper script, #paper img, #paper [onclick]')).toHaveCount(0)
  })
}

const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

const REFUSED: readonly (readonly [name: string, make: () => Buffer | Promise<Buffer>, says: RegExp])[] = [
  ['oud.doc', () => OLE, /oud\.doc.*Word/s],
  ['scan.pdf', () => makePdf(['0 0 m 100 100 l S']), /scan\.pdf.*(scan|text)/s],
  ['leeg.txt', () => Buffer.alloc(0), /leeg\.txt/],
  ['kapot.docx', async () => (await makeDocx('<w:p/>')).subarray(0, 60), /kapot\.docx/],
  ['bom.docx', () => makeZip({ 'word/document.xml': Buffer.alloc(16 * 1024 * 1024, ' ') }), /bom\.docx/],
]

for (const [name, make, says] of REFUSED) {
  test(`refuses ${name} with the reason, and the app goes on`, async ({ launch }) => {
    const { page } = await launch()
    const papers = page.getByRole('region', { name: 'Stukken' }).getByRole('listitem')
    await expect(papers).toHaveCount(1)
    await addFile(page, name, await make())
    await expect(page.getByText(says).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(papers).toHaveCount(1)
    await openFile(page, 'daarna.txt', Buffer.from(`Daarna gaat het weer: ${WORDS}`), 'Daarna gaat het weer')
  })
}
