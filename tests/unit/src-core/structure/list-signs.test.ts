import { expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'

test.each(['•', '●', '■', '➢', '✓', '‣'])('items behind %s are items of a list, one by one', async sign => {
  const text = `De minister noemt drie zaken die dit jaar nog spelen:
${sign} de sluizen in het noorden van het land, waar al jaren op wordt gewacht
${sign} de dijken langs de grote rivieren en de zee
${sign} de veren
`
  const { blocks } = await readDocument('a.txt', Buffer.from(text))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item', 'list-item'])
})
