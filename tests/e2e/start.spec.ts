import { expect, test } from './fixtures/test'

test('the first start opens the sample paper', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NAVO ministeriële bijeenkomst')
  await expect(page.getByRole('main')).toContainText('de-escalatie van de situatie')
})

test('the interface speaks the language of the system', async ({ launch }) => {
  for (const { locale, exporting } of [
    { locale: 'nl-NL', exporting: 'Exporteren' },
    { locale: 'en-GB', exporting: 'Export' },
  ]) {
    const { page } = await launch({ locale })
    await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
    await expect(page.getByRole('button', { name: exporting, exact: true })).toBeVisible()
  }
})
