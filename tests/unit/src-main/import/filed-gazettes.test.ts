import { expect, test } from 'vitest'
import { citeWhole } from '../../../../src-core/export/citing/cite'
import { builtInStyle } from '../../../../src-core/export/citing/styles'
import { readDocument } from '../../../../src-main/import/read-document'

// What the publisher says of a paper in its head and nowhere in its text: the number it is cited by.

const html = (name: string, scheme: string) =>
  `<!DOCTYPE html><html lang="nl"><head><title>x</title><meta name="DC.title" content="Regeling veren" />
<meta name="DC.identifier" scheme="OVERHEIDop.${scheme}" content="${name}" />
<meta name="DCTERMS.issued" content="2017-06-14" /></head><body><h1>Regeling veren</h1>
<p>De veren varen iedere dag van het jaar, behalve bij ijs.</p></body></html>`

const xml = (name: string) =>
  `<?xml version="1.0" encoding="utf-8"?><officiele-publicatie><metadata>
<meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.example.nl/${name}/metadata.xml" /></metadata>
<kop><titel>Blad</titel></kop><staatsblad><intitule>Besluit over veren</intitule>
<al>De veren varen iedere dag van het jaar, behalve bij ijs.</al></staatsblad></officiele-publicatie>`

const cited = async (file: string, content: string) =>
  citeWhole(builtInStyle('nl-juridisch'), await readDocument(file, Buffer.from(content)), {
    language: 'nl',
    place: false,
  }).full

test.each([
  ['stb-2014-1296', 'StbID', 'Stb. 2014, 1296'],
  ['stcrt-2013-20981', 'StcrtID', 'Stcrt. 2013, 20981'],
  ['trb-2016-112', 'TrbID', 'Trb. 2016, 112'],
  ['gmb-2017-200007', 'GmbID', 'Gmb. 2017, 200007'],
  ['prb-2017-2003', 'PrbID', 'Prb. 2017, 2003'],
  ['wsb-2019-1004', 'WsbID', 'Wsb. 2019, 1004'],
  ['bgr-2023-1715', 'BgrID', 'Bgr. 2023, 1715'],
  ['kst-37999-12', 'KstID', 'Kamerstukken II 2016/17, 37999, nr. 12'],
])('%s is cited by its number, from a page and from XML', async (name, scheme, is) => {
  expect(await cited('stuk.html', html(name, scheme))).toBe(is)
  // That XML says no day, so that the year of a paper in a dossier is not known.
  expect(await cited('stuk.xml', xml(name))).toBe(is.replace(' 2016/17', ''))
})

test('a name that is no paper’s is no number', async () => {
  expect(await cited('stuk.html', html('rapport-2014-1296', 'x'))).toBe('Regeling veren, 14 juni 2017')
})
