/** A file the user gave, however that was: chosen, dropped, in a folder, or pasted. */
export type GivenFile = {
  /** Its name, with the folders it was in below what was given. */
  readonly path: string
} & (
  | {
      /** The file itself, asked for when its turn comes; rejects where it cannot be read. */
      open(): Promise<File>
    }
  /** It was chosen in the system's dialog, and the main process knows it by this id. */
  | { readonly chosen: string }
)

/** A file that is at hand; `path` where it came in a folder. */
export function givenFile(file: File, path = file.webkitRelativePath || file.name): GivenFile {
  return { path, open: async () => file }
}

/** Whether a path is one that a user does not mean by giving the folder it is in, such as `.DS_Store`. */
export function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'))
}
