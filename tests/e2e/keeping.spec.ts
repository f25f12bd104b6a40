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
