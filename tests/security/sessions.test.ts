import { describe, expect, test } from 'vitest'
import { createSessions } from '../../src-main/web/sessions'

function enter(sessions = createSessions()) {
  const admission = sessions.exchange(sessions.issueCode(), [])
  if (!admission) throw new Error('A fresh code was refused.')
  return { sessions, ...admission }
}

describe('launch codes', () => {
  test('are 256 random bits, each its own', () => {
    const sessions = createSessions()
    const codes = Array.from({ length: 100 }, () => sessions.issueCode())
    expect(new Set(codes).size).toBe(100)
    for (const code of codes) expect(Buffer.from(code, 'base64url')).toHaveLength(32)
  })

  test('work once', () => {
    const sessions = createSessions()
    const code = sessions.issueCode()
    expect(sessions.exchange(code, [])).not.toBeNull()
    expect(sessions.exchange(code, [])).toBeNull()
  })

  test('work once also for the browser that spent them', () => {
    const sessions = createSessions()
    const code = sessions.issueCode()
    const cookie = sessions.exchange(code, [])?.cookie ?? ''
    expect(sessions.exchange(code, [cookie])).toBeNull()
  })

  test.each(['', 'x', 'undefined', '='.repeat(43)])('that were never given out are refused: %j', code => {
    const sessions = createSessions()
    const real = sessions.issueCode()
    expect(sessions.exchange(code, [])).toBeNull()
    expect(sessions.exchange(real.slice(0, -1), [])).toBeNull()
    expect(sessions.exchange(`${real}A`, [])).toBeNull()
    // A wrong code spends no right one.
    expect(sessions.exchange(real, [])).not.toBeNull()
  })

  test('of another run are refused', () => {
    expect(createSessions().exchange(createSessions().issueCode(), [])).toBeNull()
  })
})

describe('a tab is admitted', () => {
  test('with the cookie and the token that were given out together', () => {
    const { sessions, cookie, tab } = enter()
    expect(sessions.admits([cookie], tab)).toBe(true)
    expect(sessions.admits(['planted', cookie], tab)).toBe(true)
  })

  test('beside another tab of its browser, which keeps its cookie', () => {
    const { sessions, cookie, tab } = enter()
    const second = sessions.exchange(sessions.issueCode(), [cookie])
    expect(second?.cookie).toBe(cookie)
    expect(second?.tab).not.toBe(tab)
    expect(sessions.admits([cookie], second?.tab ?? '')).toBe(true)
    expect(sessions.admits([cookie], tab)).toBe(true)
  })
})

describe('a tab is refused', () => {
  test.each(['', 'x', 'undefined'])('with the wrong token %j', wrong => {
    const { sessions, cookie } = enter()
    expect(sessions.admits([cookie], wrong)).toBe(false)
  })

  test('without a cookie, or with a wrong one', () => {
    const { sessions, tab } = enter()
    expect(sessions.admits([], tab)).toBe(false)
    expect(sessions.admits([''], tab)).toBe(false)
    expect(sessions.admits(['x'], tab)).toBe(false)
  })

  test('with the cookie as token and the token as cookie', () => {
    const { sessions, cookie, tab } = enter()
    expect(sessions.admits([tab], cookie)).toBe(false)
    expect(sessions.admits([cookie], cookie)).toBe(false)
  })

  test('with a launch code for either', () => {
    const { sessions, cookie, tab } = enter()
    const code = sessions.issueCode()
    expect(sessions.admits([code], tab)).toBe(false)
    expect(sessions.admits([cookie], code)).toBe(false)
  })

  test('with the cookie of one browser and the token of another', () => {
    const one = enter()
    const other = enter(one.sessions)
    expect(one.sessions.admits([one.cookie], other.tab)).toBe(false)
    expect(one.sessions.admits([other.cookie], one.tab)).toBe(false)
  })

  test('with the secrets of another run', () => {
    const { cookie, tab } = enter()
    expect(createSessions().admits([cookie], tab)).toBe(false)
  })
})
