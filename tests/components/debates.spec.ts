import { openFile } from '../e2e/fixtures/add-file'
import { checkAccessibility } from '../e2e/fixtures/check-accessibility'
import { expect, test } from '../e2e/fixtures/test'

const SENTENCE = 'De veerponten zijn van ons allemaal, en dat moet zo blijven zolang er rivieren zijn. '
const DEBATE = [
  'De voorzitter:\nHet woord is aan de heer Veer.',
  `De heer Veer (ABC):\n${Array.from({ length: 8 }, (_, index) => `${index + 1}e punt. ${SENTENCE.repeat(4)}`).join('\n\n')}`,
  'Mevrouw Pont (XYZ):\nHeeft de heer Veer aan de kosten gedacht?',
  `De heer Veer (ABC):\nZeker. ${SENTENCE.repeat(8)}`,
  'De voorzitter:\nDan is nu het woord aan de minister.',
  `Minister Steiger:\nVoorzitter. ${SENTENCE.repeat(20)}`,
].join('\n\n')

test('in a debate the speaker is set apart and stays in sight, and who interrupts is set in', async ({
  launch,
}) => {
  const { page } = await launch()
  await openFile(page, 'debat.txt', Buffer.from(DEBATE), 'Het woord is aan de heer Veer.')
  const outline = page.getByRole('button', { name: /^(?:De heer Veer|Mevrouw Pont|Minister Steiger)/ })
  await expect(outline).toHaveText(['De heer Veer (ABC)', 'Mevrouw Pont (XYZ)', 'Minister Steiger'])

  const speeches = page.locator('[data-paper-text] [data-role="speech"]')
  const left = (index: number) =>
    speeches
      .nth(index)
      .locator('[data-block]')
      .last()
      .evaluate(element => element.getBoundingClientRect().left)
  await expect.poll(async () => (await left(2)) - (await left(1))).toBeGreaterThan(0)
  await expect.poll(async () => (await left(3)) - (await left(1))).toBe(0)

  const speaker = speeches.nth(1).locator('[data-who]')
  await expect(speaker).toHaveAttribute('data-who', 'De heer Veer (ABC)')
  await expect(speaker).toBeHidden()
  await speeches
    .nth(1)
    .locator('[data-block]')
    .nth(5)
    .evaluate(element => element.scrollIntoView())
  await expect(speaker).toBeVisible()
  await expect(speeches.nth(1)).toHaveText(/^De heer Veer \(ABC\):1e punt\./)
  await checkAccessibility(page, 'a debate', ['light', 'dark'])
})
