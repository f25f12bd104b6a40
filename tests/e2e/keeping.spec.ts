import { expect, test } from './fixtures/test'

test('what was deleted can be found in the trash, and what was done in the history', async ({ launch }) => {
  const { page } = await launch({ locale: 'en-GB' })
  await page.getByRole('button', { name: 'History, trash and backups' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('You began the project with 9 themes.')
  await dialog.getByRole('tab', { name: 'Trash' }).click()
  await expect(dialog).toContainText('The trash is empty')
  await dialog.getByRole('tab', { name: 'Backups' }).click()
  await expect(dialog).toContainText('daily')
  await dialog.getByRole('button', { name: 'Compare with now' }).first().click()
  await expect(dialog).toContainText('the same as the project is now')
})

test('of a long trash one page shows, and the next ones where they are asked for', async ({
  launch,
  makeLetters,
}) => {
  const project = await makeLetters(60)
  const { page } = await launch({ project })
  const papers = page.getByRole('navigation').getByRole('region', { name: 'Stukken' })
  await papers.getByRole('button', { name: /^Stand van dossier 1\b/ }).click({ modifiers: ['Control'] })
  await papers
    .getByRole('listitem')
    .last()
    .getByRole('button')
    .first()
    .click({ modifiers: ['Shift'] })
  await page.keyboard.press('Delete')
  await expect(papers.getByRole('listitem')).toHaveCount(0)
  await page.getByRole('button', { name: 'Geschiedenis, prullenbak en reservekopieën' }).click()
  const dialog = page.getByRole('dialog', { name: 'Geschiedenis, prullenbak en reservekopieën' })
  await dialog.getByRole('tab', { name: 'Prullenbak' }).click()
  const items = dialog.getByRole('tabpanel').getByRole('listitem')
  await expect(items).toHaveCount(50)
  await dialog.getByRole('button', { name: 'Meer tonen' }).click()
  await expect(items).toHaveCount(60)
  await expect(dialog.getByRole('button', { name: 'Meer tonen' })).toBeHidden()
  await items
    .last()
    .getByRole('button', { name: /^Terugzetten/ })
    .click()
  await expect(items).toHaveCount(59)
})
