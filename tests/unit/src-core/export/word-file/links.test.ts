import { expect, test } from 'vitest'
import { Links } from '../../../../../src-core/export/word-file/links'

const RUN = '<w:r/>'
const targetOf = (address: string) => {
  const links = new Links()
  const isLink = links.around(RUN, address) !== RUN
  return isLink ? /Target="([^"]*)"/.exec(links.write() ?? '')?.[1] : null
}

test('addresses that Word can follow become links, with what they cannot hold written out', () => {
  expect(targetOf('https://example.org/stuk?a=1&b=2#c')).toBe('https://example.org/stuk?a=1&amp;b=2#c')
  expect(targetOf(' HTTP://Example.org:8080/een pad/é')).toBe('HTTP://Example.org:8080/een%20pad/%C3%A9')
  expect(targetOf('mailto:ana@example.org?subject=x')).toBe('mailto:ana@example.org?subject=x')
  expect(targetOf('https://example.org/"><x')).toBe('https://example.org/%22%3E%3Cx')
})

test.each([
  'https://',
  'https:///pad',
  'https://[::1',
  'https://a b/',
  'mailto:',
  'mailto:iemand',
  'javascript:alert(1)',
  'file:///etc/passwd',
])('%s is no link: one that Word cannot read makes the whole file damaged', address => {
  expect(targetOf(address)).toBeNull()
})

test('one address is one relationship', () => {
  const links = new Links()
  expect(links.around(RUN, 'https://example.org/')).toBe(links.around(RUN, 'https://example.org/'))
  expect(links.write()?.match(/<Relationship /g)).toHaveLength(1)
})
