import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { answer, type Handlers, makeClient } from '../../../../src-core/contract/boundary'
import { callNames, calls } from '../../../../src-core/contract/calls'
import { CallError, errorCodes } from '../../../../src-core/contract/errors'
import { failureSchema } from '../../../../src-core/contract/failure-schema'
import { runsOf } from '../../../fixtures/thorough'

/** Whatever could come over a wire or out of a page, and what could not. */
const broken = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.object({
    key: fc.constantFrom(
      'id',
      'ids',
      'start',
      'end',
      'note',
      'themes',
      'name',
      'content',
      '__proto__',
      'range',
    ),
  }),
  fc.constant(
    new Proxy(
      {},
      {
        get() {
          throw new Error('a trap')
        },
      },
    ),
  ),
)

const resultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: failureSchema }),
])

/** Handlers that all do the same, whatever they are called with. */
function handlersThat(act: (input: unknown) => Promise<unknown>): Handlers {
  return Object.fromEntries(callNames.map(name => [name, act])) as unknown as Handlers
}

const failing = handlersThat(async () => {
  throw new Error('secret text of a paper')
})

describe('answering a call', () => {
  test.each(callNames)('%s: broken input never reaches the handler or throws', async name => {
    let reached: unknown
    const handlers = handlersThat(async request => {
      reached = request
      throw new CallError('cancelled', 'reached')
    })
    await fc.assert(
      fc.asyncProperty(broken, async input => {
        reached = undefined
        const result = await answer(handlers, name, input, () => undefined)
        expect(resultSchema.safeParse(result).success).toBe(true)
        if (reached === undefined) expect(result).toMatchObject({ ok: false, error: { code: 'bad-input' } })
        else expect(calls[name].in.safeParse(input).success).toBe(true)
      }),
      { numRuns: runsOf(30) },
    )
  })

  test.each(callNames)('%s: a broken answer does not leave', async name => {
    const input = exampleOf(name)
    let answered: unknown
    const handlers = handlersThat(async () => answered)
    await fc.assert(
      fc.asyncProperty(broken, async value => {
        const reports: unknown[] = []
        answered = value
        const result = await answer(handlers, name, input, error => reports.push(error))
        if (result.ok) expect(calls[name].out.safeParse(result.value).success).toBe(true)
        else expect(reports).toHaveLength(1)
      }),
      { numRuns: runsOf(30) },
    )
  })

  test.each(callNames)('%s: an unexpected failure keeps its words to itself', async name => {
    const reports: unknown[] = []
    const result = await answer(failing, name, exampleOf(name), error => reports.push(error))
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(result)).not.toContain('secret')
    expect(reports).toHaveLength(1)
  })

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'app.start ',
    42,
    null,
    undefined,
    {},
  ])('there is no call %j', async name => {
    const result = await answer(failing, name, {}, () => undefined)
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  test('an expected failure is passed on with its code', async () => {
    for (const code of errorCodes) {
      const handlers = handlersThat(async () => {
        throw new CallError(code, 'as said')
      })
      const result = await answer(handlers, 'app.start', {}, () => undefined)
      expect(result).toEqual({ ok: false, error: { code, message: 'as said' } })
    }
  })

  test.each(callNames)(
    '%s: half a character in any text of the input never reaches the handler',
    async name => {
      const example = exampleOf(name)
      for (const input of withBrokenText(example)) {
        const result = await answer(failing, name, input, () => undefined)
        expect(result).toMatchObject({ ok: false })
        expect(result).not.toMatchObject({ error: { code: 'internal' } })
      }
    },
  )

  test('half a character is told by its place, and a whole one passes', async () => {
    const update = (text: string) => ({
      id: 'a',
      note: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    })
    expect(await answer(failing, 'annotation.update', update('a\ud800'), () => undefined)).toEqual({
      ok: false,
      error: {
        code: 'broken-text',
        message: 'annotation.update: note.content.0.content.0.text holds half a character.',
      },
    })
    expect(await answer(failing, 'annotation.update', update('\udc00b'), () => undefined)).toMatchObject({
      error: { code: 'broken-text' },
    })
    expect(
      await answer(failing, 'annotation.update', update('a\ud83d\ude00b'), () => undefined),
    ).toMatchObject({
      error: { code: 'internal' },
    })
  })

  test('a note nested beyond reason is refused', async () => {
    let note: unknown = { type: 'paragraph' }
    for (let depth = 0; depth < 100_000; depth++) note = { type: 'blockquote', content: [note] }
    const input = { id: 'a', note: { type: 'doc', content: [note] } }
    const result = await answer(failing, 'annotation.update', input, () => undefined)
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })
})

describe('the client', () => {
  test.each(callNames)('%s: whatever comes back is a result', async name => {
    const example = exampleOf(name)
    let reply: unknown
    const client = makeClient(async () => reply)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          broken,
          fc.record({ ok: fc.constant(true), value: broken }),
          fc.record({ ok: fc.boolean(), error: broken }),
        ),
        async came => {
          reply = came
          const result = await client[name](example as never)
          expect(resultSchema.safeParse(result).success).toBe(true)
          if (result.ok) expect(calls[name].out.safeParse(result.value).success).toBe(true)
        },
      ),
      { numRuns: runsOf(30) },
    )
  })

  test('a broken transport is a lost connection', async () => {
    const client = makeClient(async () => {
      throw new Error('gone')
    })
    expect(await client['history.undo']({})).toMatchObject({ ok: false, error: { code: 'disconnected' } })
  })

  test('sends the name and the input, and gives the value', async () => {
    const sent: unknown[] = []
    const client = makeClient(async (name, input) => {
      sent.push([name, input])
      return { ok: true, value: { untagged: 3 } }
    })
    expect(await client['theme.delete']({ id: 't' })).toEqual({ ok: true, value: { untagged: 3 } })
    expect(sent).toEqual([['theme.delete', { id: 't' }]])
  })
})

const examples = new Map<string, unknown>()

/** The least input a call accepts, made once from its own schema, so that no call of the table can be left out. */
function exampleOf(name: (typeof callNames)[number]): unknown {
  if (examples.has(name)) return examples.get(name)
  const example = leastOf(z.toJSONSchema(calls[name].in, { io: 'input', unrepresentable: 'any' }))
  expect(calls[name].in.safeParse(example).success).toBe(true)
  examples.set(name, example)
  return example
}

/** The value once for each text in it, with half a character there. */
function withBrokenText(value: unknown): unknown[] {
  if (typeof value === 'string') return [`${value}\ud800`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) =>
    withBrokenText(held).map(broken =>
      Array.isArray(value) ? value.with(Number(key), broken) : { ...value, [key]: broken },
    ),
  )
}

type JsonSchema = z.core.JSONSchema.BaseSchema

function leastOf(schema: JsonSchema | boolean): unknown {
  if (typeof schema === 'boolean') return null
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf ?? schema.oneOf
  if (choice) return leastOf(choice[0] ?? false)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map(key => [key, leastOf(schema.properties?.[key] ?? false)]),
      )
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map(leastOf)
      return Array.from({ length: schema.minItems ?? 0 }, () => leastOf(itemOf(schema)))
    case 'string':
      return leastString(schema)
    case 'integer':
    case 'number':
      return schema.minimum ?? Number(schema.exclusiveMinimum ?? -1) + 1
    case 'boolean':
      return false
    default:
      return null
  }
}

function itemOf({ items }: JsonSchema): JsonSchema | boolean {
  return Array.isArray(items) ? (items[0] ?? false) : (items ?? false)
}

function leastString({ format, minLength = 0, pattern }: JsonSchema): string {
  if (format === 'uri') return 'https://example.org/'
  if (format === 'base64') return ''
  if (pattern) return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })[0] ?? ''
  return 'x'.repeat(minLength)
}
