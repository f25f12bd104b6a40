/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024
