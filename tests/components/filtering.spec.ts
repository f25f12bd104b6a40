import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/fixtures/test'

test('look', async ({ launch }) => {
  const { page } = await launch()
  page.on('console', m => console.log(m.text()))
  await expect(page.getByRole('article').first()).toBeAttached()
  await page.locator('#paper').focus()
  await page.keyboard.press('f')
  const bar = page.getByRole('region', { name: 'Filter van het stuk' })
  await expect(bar).toBeVisible()
  await bar.getByRole('button', { name: 'Partij' }).click()
  await page.getByRole('menuitemcheckbox', { name: /^SP/ }).click()
  await page.screenshot({ path: '/tmp/f1.png' })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/f2.png' })
  const line = page.locator('[data-hidden-turns]').first()
  await line.scrollIntoViewIfNeeded()
  await page.screenshot({ path: '/tmp/f3.png' })
  console.log(await page.locator('[data-hidden-turns]').evaluateAll(all => all.map(one => one.getAttribute('aria-label') + ' ' + one.offsetHeight)))
  console.log(await page.evaluate(() => [document.querySelector('#paper').scrollHeight, [...document.querySelectorAll('[data-filled]')].map(e => (e.hasAttribute('data-covered')?'c':'') + e.offsetHeight).join(' ')]))
})
