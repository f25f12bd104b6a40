import { describe, expect, it } from 'vitest'
import { type Facts, type Run, whyItFailed, whyNoElectron } from '../../../scripts/why-no-electron'

const HELPER = '/app/node_modules/electron/dist/chrome-sandbox'
const file = (uid: number, mode: number) => ({ uid, mode: 0o100000 | mode })
const facts = (changes: {
  readonly platform?: NodeJS.Platform
  readonly environment?: Record<string, string>
  readonly user?: number | undefined
  readonly restriction?: string | null
  readonly file?: Facts['helper']['file']
  readonly path?: string
}): Facts => {
  const { platform = 'linux', environment = { DISPLAY: ':0' }, user = 1000 } = changes
  return {
    session: { platform, environment, user },
    restriction: changes.restriction === undefined ? '1\n' : changes.restriction,
    helper: { path: changes.path ?? HELPER, file: changes.file ?? null },
  }
}

describe('before Electron is started', () => {
  const restrictions = [null, '0\n', '1\n', '1', ''] as const
  const files = [
    null,
    file(1000, 0o755),
    file(1000, 0o4755),
    file(0, 0o755),
    file(0, 0o4750),
    file(0, 0o4755),
  ] as const
  const combinations = restrictions.flatMap(restriction => files.map(file => ({ restriction, file })))

  it.each(combinations)('with the restriction %j it needs the helper, setuid and root’s', given => {
    const forbidden = given.restriction?.trim() === '1'
    const isSetuidRoot = given.file === files[5]
    const obstacle = whyNoElectron(facts(given))
    expect(obstacle !== null).toBe(forbidden && !isSetuidRoot)
  })

  it('says which setting forbids it and what to run, and never to go without a sandbox', () => {
    const obstacle = whyNoElectron(facts({ file: file(1000, 0o755) }))
    expect(obstacle?.because).toBe('this system forbids the sandbox that protects its pages')
    expect(obstacle?.remedy).toContain('kernel.apparmor_restrict_unprivileged_userns is 1')
    expect(obstacle?.remedy).toContain(`sudo chown root:root ${HELPER} && sudo chmod 4755 ${HELPER}`)
    expect(obstacle?.remedy).not.toContain('no-sandbox')
  })

  it('writes a path with spaces and quotes as one word of the shell', () => {
    const obstacle = whyNoElectron(facts({ path: "/mijn map's/chrome-sandbox" }))
    expect(obstacle?.remedy).toContain(String.raw`sudo chmod 4755 '/mijn map'\''s/chrome-sandbox'`)
  })

  it.each(['darwin', 'win32'] as const)('nothing of this concerns %s', platform => {
    expect(whyNoElectron(facts({ platform, environment: {} }))).toBeNull()
  })

  it('a session without a display, or root’s, comes first', () => {
    expect(whyNoElectron(facts({ environment: {} }))?.because).toBe('this session has no display')
    expect(whyNoElectron(facts({ user: 0 }))?.because).toContain('root')
    expect(
      whyNoElectron(facts({ environment: { WAYLAND_DISPLAY: 'wayland-0' }, restriction: null })),
    ).toBeNull()
  })
})

describe('after Electron has ended', () => {
  const run = (changes: Partial<Run>): Run => ({
    code: null,
    signal: null,
    error: null,
    time: 800,
    said: '',
    ...changes,
  })

  it.each(['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV', 'SIGBUS'] as const)(
    '%s within seconds is a start that failed, and later a crash',
    signal => {
      expect(whyItFailed(run({ signal }))).toEqual({
        because: `it ended with ${signal} as soon as it was started`,
        remedy: 'What Electron said stands above.',
      })
      expect(whyItFailed(run({ signal, time: 60_000 }))).toBeNull()
    },
  )

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    '%s is somebody’s wish, however soon',
    signal => {
      expect(whyItFailed(run({ signal }))).toBeNull()
    },
  )

  it.each([0, 1, 130])('code %i is an end like any other', code => {
    expect(whyItFailed(run({ code }))).toBeNull()
  })

  it('a missing program or library is told, whenever', () => {
    expect(whyItFailed(run({ code: 127, time: 60_000 }))?.because).toBe('it could not be started')
    const error = new Error('spawn electron EACCES')
    expect(whyItFailed(run({ error }))?.because).toBe('it could not be started (spawn electron EACCES)')
  })

  it('a crash on Windows is an exit code', () => {
    expect(whyItFailed(run({ code: 0x80000003 }))?.because).toContain('0x80000003')
    expect(whyItFailed(run({ code: 0x80000003, time: 60_000 }))).toBeNull()
  })

  it('a display that cannot be reached is told though it ends with code 1', () => {
    const said = '[1:ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY\n'
    expect(whyItFailed(run({ code: 1, said }))?.because).toBe('this session’s display cannot be reached')
    expect(whyItFailed(run({ code: 1, said: 'The platform failed to initialize.  Exiting.' }))).not.toBeNull()
    expect(whyItFailed(run({ code: 1, said, time: 60_000 }))).toBeNull()
  })

  it('a sandbox that is refused in another way is told as such', () => {
    const said =
      'FATAL:setuid_sandbox_host.cc(166)] The SUID sandbox helper binary was found, but is not configured'
    expect(whyItFailed(run({ signal: 'SIGTRAP', said }))?.because).toContain('forbids the sandbox')
  })
})
