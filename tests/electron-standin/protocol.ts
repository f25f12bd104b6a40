import { registerSchemes } from './address'
import { beforeReady } from './app'
import { answerTest } from './control'
import { strict } from './strict'

let schemes: readonly Electron.CustomScheme[] = []

/** Electron's `protocol` before it is ready; handlers belong to sessions. */
export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'> = strict('protocol', {
  registerSchemesAsPrivileged: (given: Electron.CustomScheme[]) => {
    beforeReady('protocol.registerSchemesAsPrivileged')
    if (schemes.length > 0) throw new Error('registerSchemesAsPrivileged can only be called once')
    schemes = given
    registerSchemes(given)
  },
})

answerTest('schemes', () => schemes)
