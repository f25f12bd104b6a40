import { mark } from './fixtures/mark'
import { expect, test } from './fixtures/test'

const SAMPLE = 'zware consequenties'

test('a second window on the same project can only read, and says who has it', { tag: '@apart' }, async ({
  launch,
}) => {
  const first = await launch()
  await expect(first.page.getByRole('article').first()).toBeAttached()
  const analyst = await first.analyst()
  const second = await launch({ project: await first.projectFolder(), analyst })
  await expect(second.page.getByText(/heeft dit project geopend/)).toContainText(analyst.name)
  await expect(second.page.getByRole('button', { name: 'Stuk toevoegen' }).first()).toBeDisabled()
  await mark(first.page, SAMPLE, '1')
  await first.close()
  await second.page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(second.page.getByText(/heeft dit project geopend/)).toBeHidden()
  await mark(second.page, 'specifieke sancties worden voorbereid', '2')
})
