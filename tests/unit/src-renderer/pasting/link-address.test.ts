import { describe, expect, test } from 'vitest'
import { linkAddress } from '../../../../src-renderer/pasting/link-address'

describe('an address without what follows a reader', () => {
  test.each([
    ['https://a.nl/x?utm_source=n&id=7&UTM_medium=m#deel', 'https://a.nl/x?id=7#deel'],
    ['https://a.nl/x?fbclid=1', 'https://a.nl/x'],
    ['https://a.nl/x?q=a%20b&Naam=%C3%A9', 'https://a.nl/x?q=a%20b&Naam=%C3%A9'],
    ['https://a.nl/?#utm_source=n', 'https://a.nl/?#utm_source=n'],
    ['mailto:a@b.nl?subject=Brief', 'mailto:a@b.nl?subject=Brief'],
    ['https://www.google.com/url?q=https://b.nl/moties%3Fid%3D3&sa=D&usg=x', 'https://b.nl/moties?id=3'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fb.nl%2Fx%3Futm_id%3D1&data=05',
      'https://b.nl/x',
    ],
    // Somebody else's page that only looks like one that passes on.
    [
      'https://www.google.com.kwaad.nl/url?q=https://b.nl',
      'https://www.google.com.kwaad.nl/url?q=https://b.nl',
    ],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
  ])('%s', (written, clean) => expect(linkAddress(written)).toBe(clean))

  test.each(['javascript:alert(1)', 'file:///C:/x.docx', '/onderwerpen', '#deel', 'data:text/html,x', ''])(
    'none of %s',
    written => expect(linkAddress(written)).toBeNull(),
  )
})
