import type { Page } from '@playwright/test'
import { card, cards, mark, palette } from './fixtures/mark'
import { selectText } from './fixtures/select-text'
import { expect, test } from './fixtures/test'

const FIRST = 'zware consequenties'
const SECOND = 'specifieke sancties worden voorbereid'
const status = (page: Page) => page.locator('[data-save]')

test('a host that is gone is said at once, and what is marked then stays on the screen as waiting', {
  tag: '@apart',
}, async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can lose its host and stay')
  const app = await launch()
  const { page } = app
  await mark(page, FIRST, '1')
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
  await app.kill()
  await expect(status(page)).toHaveAttribute('data-save', 'failed')
  await expect(page.getByText('Laat dit venster open')).toBeVisible()
  await mark(page, SECOND, '2')
  await expect(card(page, SECOND)).toContainText('wacht op het programma')
  await expect(page.getByRole('button', { name: `${SECOND} (wacht op het programma)` })).toBeAttached()
  await expect(status(page)).toContainText('Niet bewaard')
  await expect(page.getByText('Er wacht 1 annotatie of thema')).toBeVisible()
})

test('what was marked while the host was away is sent when it is back, in order and once', async ({
  launch,
  host,
}) => {
  test.skip(host !== 'web', 'only a browser can lose its host and stay')
  const app = await launch()
  const { page } = app
  app.expectProblem(/net::ERR_/)
  await expect(page.getByRole('article').first()).toBeAttached()
  const sent: string[] = []
  page.on('response', response => {
    if (/call\/(theme|annotation)\.create/.test(response.url())) sent.push(new URL(response.url()).pathname)
  })
  await selectText(page, FIRST)
  await expect(palette(page)).toBeVisible()
  await page.context().setOffline(true)
  await page.keyboard.type('x nieuw thema')
  await page.keyboard.press('Enter')
  // The banner moves the paper, so that nothing is pointed at before it is there.
  await expect(page.getByText('Laat dit venster open')).toBeVisible()
  await mark(page, SECOND, '1')
  await expect(cards(page)).toHaveCount(2)
  await expect(status(page)).toHaveAttribute('data-save', 'failed')
  await page.context().setOffline(false)
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
  await expect(cards(page).filter({ hasText: 'wacht op het programma' })).toHaveCount(0)
  await expect
    .poll(() => sent)
    .toEqual(['/call/theme.create', '/call/annotation.create', '/call/annotation.create'])
  await app.restart()
  await expect(cards(app.page)).toHaveCount(2)
  await expect(card(app.page, FIRST)).toContainText('x nieuw thema')
})

test('a mark whose answer was lost is there once', async ({ launch, host }) => {
  test.skip(host !== 'web', 'only a browser can lose its host and stay')
  const app = await launch()
  const { page } = app
  app.expectProblem(/net::ERR_/)
  await page.route(
    '**/call/annotation.create',
    async route => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await mark(page, FIRST, '1')
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).not.toContainText('wacht op het programma')
  await app.restart()
  await expect(cards(app.page)).toHaveCount(1)
})

test('a host that stopped without ending is told, and what was marked meanwhile is there once when it goes on', {
  tag: ['@electron', '@apart'],
}, async ({ launch, host }) => {
  test.skip(host === 'electron', 'its window stops with it')
  const app = await launch()
  const { page } = app
  await mark(page, FIRST, '1')
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
  app.expectProblem(/net::ERR_ABORTED/)
  await selectText(page, SECOND)
  await expect(palette(page)).toBeVisible()
  app.freeze()
  await page.keyboard.press('2')
  await expect(status(page)).toHaveAttribute('data-save', 'saving')
  await expect(status(page)).toHaveAttribute('data-save', 'failed')
  await expect(card(page, SECOND)).toContainText('wacht op het programma')
  app.thaw()
  await expect(status(page)).toHaveAttribute('data-save', 'saved')
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).filter({ hasText: 'wacht op het programma' })).toHaveCount(0)
  await app.restart()
  await expect(cards(app.page)).toHaveCount(2)
})
