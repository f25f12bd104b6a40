import { statfsSync } from 'node:fs'

/** File systems of other machines, by the number Linux gives them: NFS, SMB, CIFS, SMB2, AFS, 9P, Ceph. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997, 0x00c36400])

/** Whether a folder is known to be on another machine, whose changes this system does not tell of. */
export function isNetworkFolder(folder: string): boolean {
  if (process.platform === 'win32') return /^(?:\\\\|\/\/)/.test(folder)
  if (process.platform !== 'linux') return false
  try {
    return NETWORK_TYPES.has(statfsSync(folder).type >>> 0)
  } catch {
    // A folder that cannot be looked at cannot be watched either.
    return true
  }
}
