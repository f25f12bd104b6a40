import { describe, expect, it } from 'vitest'
import { webAddress } from '../../../../src-main/electron/web-address'

describe('the addresses the system may be asked to open', () => {
  it('are web and mail addresses, as the parser writes them', () => {
    expect(webAddress('HTTPS://Example.org')).toBe('https://example.org/')
    expect(webAddress(' http://example.org/a b ')).toBe('http://example.org/a%20b')
    expect(webAddress('mailto:ann@example.org')).toBe('mailto:ann@example.org')
    expect(webAddress('java\nscript:https://example.org')).toBeNull()
  })

  it('are nothing else', () => {
    const others = [
      '',
      'example.org',
      '//example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:,x',
    ]
    for (const text of [...others, 'vbscript:x', 'smb://a/b', 'ms-msdt:x', 'C:\\a.exe', 'https://']) {
      expect(webAddress(text), text).toBeNull()
    }
  })
})
