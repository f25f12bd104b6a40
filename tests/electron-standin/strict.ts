import { EventEmitter } from 'node:events'
import { readSettings, SETTINGS_VARIABLE } from './settings'

/** What is thrown where the app uses something of Electron that the stand-in does not model. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The stand-in for Electron does not model ${what}.`)
    this.name = 'NotModelled'
    // Thrown in a callback it could go unseen; a line of error output fails the test in any case.
    console.error(this.message)
  }
}

/** The calls the test wants to fail; there are no settings where a part of the stand-in is tested alone. */
const fails = process.env[SETTINGS_VARIABLE] === undefined ? [] : (readSettings().fails ?? [])

/** An object of which only these members exist: reading or setting any other throws. */
export function strict<T extends object>(name: string, members: T): T {
  const check = (key: string | symbol) => {
    // `then` is what `await` asks of anything.
    if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key in members) return
    throw new NotModelled(`${name}.${key}`)
  }
  return new Proxy(members, {
    get(target, key) {
      check(key)
      const value: unknown = Reflect.get(target, key, target)
      if (fails.includes(`${name}.${String(key)}`)) return failing(`${name}.${String(key)}`)
      return typeof value === 'function' && !isClass(value) ? value.bind(target) : value
    },
    set(target, key, value) {
      check(key)
      return Reflect.set(target, key, value, target)
    },
  })
}

/** A call that fails at once, which a caller that awaits it cannot tell from one that rejects. */
function failing(call: string): () => never {
  return () => {
    throw new Error(`${call} failed.`)
  }
}

function isClass(value: object): boolean {
  return Function.prototype.toString.call(value).startsWith('class')
}

/** Throws where an options object has a key that is not among the modelled ones. */
export function onlyKeys<T extends object>(what: string, options: T, keys: readonly (keyof T)[]): void {
  for (const key of Object.keys(options)) {
    if (!keys.includes(key as keyof T)) throw new NotModelled(`${what} ${key}`)
  }
}

/** The events of one of Electron's objects; listening to one that is not modelled throws. */
export class Events<Name extends string> {
  private readonly emitter = new EventEmitter()

  constructor(
    private readonly owner: string,
    private readonly names: readonly Name[],
  ) {}

  on(name: string, listener: (...args: never[]) => void): this {
    this.emitter.on(this.known(name), listener as (...args: unknown[]) => void)
    return this
  }

  once(name: string, listener: (...args: never[]) => void): this {
    this.emitter.once(this.known(name), listener as (...args: unknown[]) => void)
    return this
  }

  off(name: string, listener: (...args: never[]) => void): this {
    this.emitter.off(this.known(name), listener as (...args: unknown[]) => void)
    return this
  }

  /** Emits an event whose first argument is Electron's event object with these fields; whether a listener prevented it. */
  send(name: Name, fields: object = {}, ...args: unknown[]): boolean {
    let prevented = false
    const event = {
      ...fields,
      get defaultPrevented() {
        return prevented
      },
      preventDefault: () => {
        prevented = true
      },
    }
    this.emitter.emit(name, event, ...args)
    return prevented
  }

  /** Emits an event as it is, for those that have no event object. */
  sendPlain(name: Name, ...args: unknown[]): void {
    this.emitter.emit(name, ...args)
  }

  listens(name: Name): boolean {
    return this.emitter.listenerCount(name) > 0
  }

  private known(name: string): string {
    if (!this.names.includes(name as Name)) throw new NotModelled(`the event ${name} of ${this.owner}`)
    return name
  }
}
