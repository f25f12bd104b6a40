import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { runFromPalette } from '../e2e/fixtures/command-palette'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const CLIPBOARD = join(import.meta.dirname, '../fixtures/clipboard')

/** Pastes what a program put on the clipboard, as it was put there. */
async function paste(field: Locator, program: string): Promise<void> {
  const html = readFileSync(join(CLIPBOARD, `${program}.html`), 'utf8')
  await field.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** The text of a field as Markdown-like lines, which shows at once what became of what was pasted. */
function written(field: Locator): Promise<string> {
  return field.evaluate(element => {
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (!(node instanceof HTMLElement)) return ''
      if (node.dataset['footnote'] !== undefined) return `[^${node.dataset['footnote']}]`
      const inner = [...node.childNodes].map(words).join('')
      switch (node.tagName) {
        case 'STRONG':
          return `**${inner}**`
        case 'EM':
          return `*${inner}*`
        case 'S':
          return `~${inner}~`
        case 'A':
          return `[${inner}](${node.getAttribute('href')})`
        case 'BR':
          return node.classList.contains('ProseMirror-trailingBreak') ? '' : '\\'
        default:
          return inner
      }
    }
    const lines = (node: Element, before: string): string[] =>
      [...node.children].flatMap(child => {
        const start = child.getAttribute('start')
        switch (child.tagName) {
          case 'P':
            return [before + words(child)]
          case 'H1':
          case 'H2':
          case 'H3':
            return [`${before}${'#'.repeat(Number(child.tagName[1]))} ${words(child)}`]
          case 'UL':
            return lines(child, `${before}- `)
          case 'OL':
            return lines(child, `${before}${start ?? 1}. `)
          case 'LI': {
            const { checked } = (child as HTMLElement).dataset
            return lines(
              child,
              checked === undefined ? before : `${before}[${checked === 'true' ? 'x' : ' '}] `,
            )
          }
          case 'BLOCKQUOTE':
            return lines(child, `${before}> `)
          case 'TD':
          case 'TH': {
            const cell = child as HTMLTableCellElement
            const spans = cell.colSpan > 1 || cell.rowSpan > 1 ? `(${cell.colSpan}x${cell.rowSpan})` : ''
            return [`${before}${cell.tagName === 'TH' ? 'th' : 'td'}${spans}: ${lines(cell, '').join(' / ')}`]
          }
          case 'LABEL':
            return []
          default:
            return lines(child, before)
        }
      })
    return lines(element, '').join('\n')
  })
}

async function openNote(page: Page): Promise<Locator> {
  await selectText(page, 'zware consequenties')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await expect(note).toBeFocused()
  return note
}

const EXPECTED: Readonly<Record<string, { readonly written: string; readonly told: string | RegExp }>> = {
  word: {
    written: [
      '# 1 Aanleiding',
      'Op verzoek van de **vaste commissie** is *nagegaan*[^Kamerstukken II 2023/24, 36410 XV, nr. 12.] of de uitstoot van CO₂ per 100 m² daalt. De minister zegt dit toe.~ De minister betwijfelt dit.~',
      '- eerste punt',
      '- - punt daaronder',
      '- tweede punt',
      '1. onderdeel a',
      '1. onderdeel b',
      '3. derde lid',
      '3. vierde lid',
      'td(2x1): **Uitgaven**',
      'td: 2024',
      'td: 1.250 / x 1.000',
      'Zie de bijlage[^Opmerking van Jan Jansen: Welke bijlage bedoelt u?] en [de site](https://www.rijksoverheid.nl/stukken?id=7).',
    ].join('\n'),
    told: 'Bij het plakken: een afbeelding is weggelaten; verborgen tekst is weggelaten; een geschrapt stuk tekst staat doorgehaald; een opmerking is een voetnoot geworden; een lijst met letters heeft nu nummers.',
  },
  'google-docs': {
    written: [
      '## Bevindingen',
      'De **Kamer** vraagt 25 m² en [de moties](https://www.tweedekamer.nl/moties?id=3).',
      '- eerste',
      '- - daaronder',
      '- tweede',
      '- [x] ~brief opstellen~',
      '- [ ] brief versturen',
      'td: Fractie',
      'td: Standpunt',
      'td: VVD',
      'td: ',
    ].join('\n'),
    told: '',
  },
  libreoffice: {
    written: [
      '# Samenvatting',
      'Het **kabinet** heeft *niet* ~wel~ geantwoord op 10 m²[^Handelingen II 2023/24, nr. 5, item 3.], aldus de brief. Zie [het stuk](https://www.officielebekendmakingen.nl/kst-1)[^Opmerking: Nog nagaan.].',
      '- een',
      '- - onder een',
      '- twee',
      '1. onderdeel a',
      '1. onderdeel b',
      'th: Jaar',
      'th: Bedrag',
      'td: 2024',
      'td: 12,5',
      'Slot.',
    ].join('\n'),
    told: 'Bij het plakken: verborgen tekst is weggelaten; een opmerking is een voetnoot geworden; een lijst met letters heeft nu nummers.',
  },
  'web-page': {
    written: [
      '### Kamerbrief over bijen',
      'Lees [de brief](https://www.rijksoverheid.nl/brief?page=2#deel), klik hier of onderwerpen.',
      'Zoek',
      'regel een\\\u00a0\u00a0regel twee',
      '4. vierde',
      '4. - onder vierde',
      '4. vijfde',
      'Tabel 1. Volken',
      'th: Jaar',
      'th: Volken',
      'td(1x2): 2023',
      'td: 40.000¹',
      'td: binnen | in',
      'Volk',
      'Een kast met bijen',
      '> Zonder bij geen fruit.',
      'Zie noot[^Brief van 3 mei 2023.].',
    ].join('\n'),
    told: 'Bij het plakken: 2 afbeeldingen zijn weggelaten; 5 ingesloten onderdelen (zoals video’s en invulvelden) zijn weggelaten; verborgen tekst is weggelaten; van 2 links zijn alleen de woorden bewaard; een tabel in een tabel staat er als regels.',
  },
}

test('what other programs copy comes into a note in its own form, cleaned, and what is lost is told', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  // Pasted styles are read as words; the page's policy applies none of them, and says so.
  app.expectProblem(/inline style violates|inline event handler|javascript:/)
  const note = await openNote(page)
  for (const [program, expected] of Object.entries(EXPECTED))
    await test.step(program, async () => {
      await note.focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      await paste(note, program)
      await expect
        .configure({ soft: true })
        .poll(() => written(note))
        .toBe(expected.written)
      const notice = page.locator('[data-notice]').filter({ hasText: 'Bij het plakken' })
      if (expected.told === '') await expect(notice).toBeHidden()
      else {
        await expect(notice.locator('p')).toHaveText(expected.told)
        await notice.getByRole('button', { name: 'Melding sluiten' }).click()
      }
      await expect(page.getByText('Bewaard', { exact: true }).first()).toBeVisible()
    })
  await test.step('what is cut from the note itself comes back as it was', async () => {
    await note.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type('Eerst')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('[x] gedaan')
    const before = 'Eerst\n\n- [x] gedaan'
    await expect.poll(() => written(note)).toBe(before)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+x')
    await expect.poll(() => written(note)).toBe('')
    await page.keyboard.press('Control+v')
    await expect.poll(() => written(note)).toBe(before)
  })
})

test('what is copied from a web page comes into a page of the notebook in its own form', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  app.expectProblem(/inline style violates|inline event handler|javascript:/)
  await expect(page.getByRole('article').first()).toBeAttached()
  await runFromPalette(page, 'notitieboek tonen')
  await page.getByRole('button', { name: 'Nieuw blad' }).click()
  await page.getByLabel('Titel').fill('Geplakt')
  await page.getByRole('button', { name: 'Blad maken' }).click()
  const field = page.getByRole('textbox', { name: 'Tekst van het blad' })
  await expect(field).toBeVisible()
  const other = await page.context().newPage()
  // Its pictures are of strangers: whether they come, and when, is no matter of this test.
  await other.route('**', route => route.abort())
  await other.setContent(readFileSync(join(CLIPBOARD, 'web-page.html'), 'utf8'))
  await other.keyboard.press('Control+a')
  await other.keyboard.press('Control+c')
  await other.close()
  await field.focus()
  await page.keyboard.press('Control+v')
  await expect
    .poll(() => written(field))
    .toContain('Lees [de brief](https://www.rijksoverheid.nl/brief?page=2#deel), ')
  await expect.poll(() => written(field)).toContain('td: binnen | in')
  await expect(field).not.toContainText('verborgen volgcode')
  await expect(field).not.toContainText('opent in nieuw venster')
  await expect(page.locator('[data-notice]')).toContainText('Bij het plakken: ')
})
