import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ProjectSession } from '../../src-main/services/session/project-session'
import type { System } from '../../src-main/storage/files/system'
import { CrashFs, type CrashVariant, crashVariants } from './support/crash-fs'
import { bootMachine } from './support/crash-machine'
import { systemError } from './support/intercept-fs'
import { Model } from './support/model'
import { canonical, observe, type Planned, plans } from './support/model-commands'
import { makeProject, openSession } from './support/project'

const FOLDER = '/home/proef.kanttekening'

/** How far the clock goes with each command, in ms: mostly not at all. */
const SHIFTS = [0, 0, 1, 86_400_000, -86_400_000]

const command = fc.record({
  name: fc.constantFrom(...Object.keys(plans), 'restart'),
  a: fc.nat(1000),
  b: fc.nat(1000),
  shift: fc.constantFrom(...SHIFTS),
  /** Before which of the command's system calls the power fails, or not at all. */
  crash: fc.option(fc.nat(30), { freq: 4 }),
  variant: fc.constantFrom(...crashVariants),
})

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

/** A machine that can lose its power, with the app on it, and the model of what the app should show. */
class Machine {
  private calls = 0
  private failAt: number | null = null
  private crashed: CrashFs | null = null
  private variant: CrashVariant = { names: 'all', data: 'all' }
  private now = 1_767_225_600_000
  private session!: ProjectSession
  private model = new Model()
  /** How often the power failed while a command was under way. */
  cuts = 0

  private constructor(private disk: CrashFs) {}

  static async make(): Promise<Machine> {
    const disk = new CrashFs()
    await makeProject(bootMachine(disk), FOLDER)
    const machine = new Machine(disk)
    await machine.boot()
    return machine
  }

  private async boot(): Promise<void> {
    const { disk } = this
    const machine: System = bootMachine(disk, call => {
      // A machine without power does nothing any more, whatever the program still tries.
      if (this.disk !== disk || this.crashed) throw systemError('EIO', call)
      if (this.calls === this.failAt) {
        this.crashed = disk.crash(this.variant)
        throw systemError('EIO', call)
      }
      this.calls += 1
    })
    this.session = await openSession(FOLDER, { ...machine, now: () => new Date(this.now) })
  }

  async does({ name, a, b, shift, crash, variant }: Command): Promise<void> {
    this.now += shift
    if (name === 'restart') {
      expect(await this.session.close()).toBeNull()
      await this.boot()
      this.expectEither([this.model], 'after a restart')
      return
    }
    const planned = plans[name]?.(this.model, a, b)
    if (!planned) return
    const before = canonical(observe(this.session))
    this.calls = 0
    this.failAt = crash
    this.variant = variant
    const outcome = await planned.run(this.session).then(
      () => 'acknowledged' as const,
      (error: unknown) => error,
    )
    this.failAt = null
    if (crash === null) expect(outcome, name).toBe('acknowledged')
    const done = this.after(planned, observe(this.session))
    if (outcome === 'acknowledged') this.model = done
    else expect([before, canonical(done.world)], name).toContain(canonical(observe(this.session)))
    if (crash === null) this.expectEither([this.model], name)
    else await this.losePower(outcome === 'acknowledged' ? [done] : [this.model, done], name)
  }

  /** The model after a command; the id of what it made is the one that was never seen before. */
  private after(planned: Planned, world: Model['world']): Model {
    const ids = (of: Model['world']) =>
      [of.annotations, of.themes, of.corrections].flatMap(records => Object.keys(records))
    const known = new Set(ids(this.model.seen))
    const next = this.model.copy()
    planned.expect(next, ids(world).find(id => !known.has(id)) ?? '')
    return next
  }

  private async losePower(allowed: readonly Model[], name: string): Promise<void> {
    if (this.crashed) this.cuts += 1
    this.session.saving.stop()
    this.disk = this.crashed ?? this.disk.crash(this.variant)
    this.crashed = null
    await this.boot()
    this.expectEither(allowed, `power cut during: ${name}`)
  }

  /** Expects one of several worlds with its undo history, and goes on from the one that is there. */
  private expectEither(allowed: readonly Model[], when: string): void {
    const { session } = this
    const shown = canonical(observe(session))
    const operations = session.records.log.operations.length
    const found = allowed.find(
      ({ world, moments }) => canonical(world) === shown && moments.length === operations,
    )
    expect(
      allowed.map(({ world, moments }) => `${moments.length} ${canonical(world)}`),
      when,
    ).toContain(`${operations} ${shown}`)
    if (!found) return
    this.model = found
    const { undo, redo } = session.history()
    expect([undo !== null, redo !== null], when).toEqual([found.past.length > 0, found.future.length > 0])
    expect(session.state(), when).toMatchObject({ problems: [], readOnly: null })
  }

  async end(): Promise<void> {
    expect(await this.session.close()).toBeNull()
  }
}

it('whatever is done, and whenever the power fails, the app shows what a simple model says', async () => {
  let cuts = 0
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async commands => {
      const machine = await Machine.make()
      for (const each of commands) await machine.does(each)
      await machine.end()
      cuts += machine.cuts
    }),
    { numRuns: 60, seed: Number(process.env['MODEL_SEED'] ?? 20_220_107), endOnFailure: false },
  )
  expect(cuts).toBeGreaterThan(30)
})
