import { callNames } from '../../../src-core/contract/calls'
import { expect, OWN, test } from './shell'

test('the channels are the calls of the contract, and only the main frame of the app’s own page is answered', async ({
  launch,
  shell,
}) => {
  const { page } = await launch()
  const channels = callNames.map(name => `kanttekening:call:${name}`)
  expect((await shell().channels()).sort()).toEqual(channels.sort())

  const { value } = await shell().call(OWN, 'project.state', {})
  expect(value?.ok).toBe(true)
  const foreign = [
    null,
    { origin: 'https://evil.example', parent: null },
    { origin: 'https://app', parent: null },
    { origin: 'http://app.kanttekening.invalid', parent: null },
    { origin: 'kanttekening://other', parent: null },
    { origin: 'kanttekening://app.evil.example', parent: null },
    { origin: 'kanttekening://app:1', parent: null },
    { origin: 'file://', parent: null },
    { origin: 'null', parent: null },
    { origin: OWN.origin, parent: OWN },
    { origin: OWN.origin, parent: { origin: 'https://evil.example', parent: null } },
  ]
  for (const sender of foreign) {
    for (const name of ['app.start', 'annotation.delete', 'export.render']) {
      const reply = await shell().call(sender, name, {})
      expect(reply.value, `${name} for ${JSON.stringify(sender)}`).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
    }
  }

  // A call that is not in the contract, or not as it says, changes nothing.
  const unknown = await shell().call(OWN, 'shell.execute', { command: 'ls' })
  expect(unknown.failed).toContain('No handler registered')
  for (const input of [undefined, null, 42, [], { documentId: 1 }, { __proto__: null }]) {
    const reply = await shell().call(OWN, 'annotation.create', input)
    expect(reply.value).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  }
  const rejected = await page.evaluate(() =>
    window.kanttekening?.call('shell.execute', {}).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  )
  expect(rejected).toContain('No handler registered')
})
