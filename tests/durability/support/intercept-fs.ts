import { constants, type FileHandle } from 'node:fs/promises'
import type { FileSystem, System } from '../../../src-main/storage/files/system'

/** One system call that storage makes: such as `rename` or `handle.sync`, and the path it concerns. */
export interface SystemCall {
  readonly name: string
  readonly path: string
  /** Of `open`: how. */
  readonly flags?: string | number
}

/** Whether a call opens a file to write in it. */
export function opensForWriting({ name, flags = 'r' }: SystemCall): boolean {
  if (name !== 'open') return false
  return typeof flags === 'number' ? (flags & (constants.O_WRONLY | constants.O_RDWR)) !== 0 : flags !== 'r'
}

type Before = (call: SystemCall) => void | Promise<void>

const HANDLE_CALLS = new Set<PropertyKey>([
  'readFile',
  'writeFile',
  'appendFile',
  'write',
  'writev',
  'sync',
  'datasync',
  'stat',
  'close',
])

/** A file system that runs `before` ahead of every call, those on open files included; what it throws, the call throws. */
export function interceptFs(fs: FileSystem, before: Before): FileSystem {
  return new Proxy(fs, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name)
      if (typeof call !== 'function') return call
      return async (path: unknown, ...rest: unknown[]) => {
        const flags = name === 'open' ? { flags: rest[0] as string | number } : {}
        await before({ name: String(name), path: String(path), ...flags })
        const value: unknown = await call.call(target, path, ...rest)
        return name === 'open' ? interceptHandle(value as FileHandle, String(path), before) : value
      }
    },
  })
}

function interceptHandle(handle: FileHandle, path: string, before: Before): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name)
      if (typeof call !== 'function' || !HANDLE_CALLS.has(name)) return call
      return async (...given: unknown[]) => {
        try {
          await before({ name: `handle.${String(name)}`, path })
        } catch (error) {
          // The kernel closes a descriptor even where close reports an error.
          if (name === 'close') await target.close()
          throw error
        }
        return call.apply(target, given)
      }
    },
  })
}

/** A system error as Node throws it. */
export function systemError(code: string, call: SystemCall): Error {
  return Object.assign(new Error(`${code}: made by the test, ${call.name} '${call.path}'`), { code })
}

/** A system whose file calls can be made to fail: the one with number `failAt` from now, counted from 1. */
export class FaultySystem {
  calls = 0
  private failAt = 0
  private code = ''
  readonly system: System

  constructor(base: System) {
    this.system = {
      ...base,
      fs: interceptFs(base.fs, call => {
        this.calls += 1
        if (this.calls === this.failAt) throw systemError(this.code, call)
      }),
    }
  }

  /** Makes one call fail, `number` calls from now; 0: none. */
  fail(number: number, code: string): void {
    this.calls = 0
    this.failAt = number
    this.code = code
  }
}
