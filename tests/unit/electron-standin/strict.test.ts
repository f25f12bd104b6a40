import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Events, NotModelled, onlyKeys, strict } from '../../electron-standin/strict'

describe('the stand-in for Electron', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  it('refuses a member it does not model, and says which in the error output', () => {
    const app: { quit(): string; relaunch?: () => void; dock?: unknown } = strict('app', {
      quit: () => 'quit',
    })
    expect(app.quit()).toBe('quit')
    expect(() => app.relaunch).toThrow(NotModelled)
    expect(() => {
      app.dock = null
    }).toThrow('app.dock')
    expect(console.error).toHaveBeenCalledWith('The stand-in for Electron does not model app.relaunch.')
  })

  it('refuses an option it does not model', () => {
    expect(() => onlyKeys<object>('the window option', { kiosk: true }, [])).toThrow(
      'the window option kiosk',
    )
  })

  it('refuses an event it does not model', () => {
    const events = new Events('app', ['ready'])
    expect(() => events.on('login', () => undefined)).toThrow('the event login of app')
  })

  it('tells whether a listener prevented an event', () => {
    const events = new Events('app', ['before-quit'])
    expect(events.send('before-quit')).toBe(false)
    events.on('before-quit', ((event: { preventDefault(): void }) => event.preventDefault()) as () => void)
    expect(events.send('before-quit')).toBe(true)
  })
})
