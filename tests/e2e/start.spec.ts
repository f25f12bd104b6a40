import { expect, test } from './fixtures/test'

test('the first start opens the sample paper, and the interface speaks the language of the system', {
  tag: ['@electron', '@apart'],
}, async ({ launch }) => {
  for (const { locale, exporting } of [
    { locale: 'nl-NL', exporting: 'Exporteren' },
    { locale: 'en-GB', exporting: 'Export' },
  ]) {
    const { page } = await launch({ locale, firstStart: true })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('NAVO ministeriële bijeenkomst')
    await expect(page.getByRole('main')).toContainText('de-escalatie van de situatie')
    await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
    await expect(page.getByRole('button', { name: exporting, exact: true })).toBeVisible()
  }
})

test('what is shown first takes one question and one answer', async ({ launch, host }) => {
  const app = await launch()
  test.skip(host !== 'web', 'Only the web host’s calls can be seen from the page.')
  await expect(app.page.getByRole('main')).toContainText('de-escalatie van de situatie')
  const ask = () =>
    app.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/call/'))
        .sort((one, other) => one.startTime - other.startTime)
        .map(({ name }) => name.split('/call/')[1]),
    )
  await expect.poll(async () => (await ask())[0]).toBe('app.start')
  const asked = await ask()
  expect(asked).not.toContain('document.get')
  expect(asked).not.toContain('annotation.list')
})

test('a program that does not answer yet is waited for', async ({ launch, host }) => {
  test.skip(host !== 'web', 'Only the web host’s calls can be held up from the page.')
  const app = await launch()
  const { page } = app
  app.expectProblem(/app\.start|ERR_FAILED/)
  await page.route('**/call/app.start', route => route.abort())
  await page.reload()
  await expect(page.getByRole('status')).toContainText('antwoordt nog niet')
  await page.unroute('**/call/app.start')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NAVO ministeriële bijeenkomst')
})

test('nothing that a window does at its start breaches the policy of its page', async ({ launch }) => {
  const { page } = await launch()
  await page.addInitScript(() => {
    const breaches: string[] = []
    Object.assign(window, { breaches })
    document.addEventListener('securitypolicyviolation', breach => breaches.push(breach.violatedDirective))
  })
  await page.reload()
  await expect(page.getByRole('main')).toContainText('de-escalatie van de situatie')
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { breaches: string[] }).breaches))
    .toEqual([])
})

test('a key pressed while the window is still being loaded is done once it stands', async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'Only the web host’s page can be held up.')
  const { page } = await launch()
  let release: () => void = () => undefined
  const isReleased = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/assets/open-window*.js', async route => {
    await isReleased
    await route.continue()
  })
  await page.reload()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+Shift+O')
  release()
  const buffer = Buffer.from(
    'Brief over de dijken\n\nGeachte voorzitter,\n\nHierbij bied ik u dit stuk aan.\n',
  )
  await (await chooser).setFiles({ name: 'brief.txt', mimeType: '', buffer })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brief over de dijken')
  await expect(page.locator('input[type="file"]')).toHaveCount(0)
})
