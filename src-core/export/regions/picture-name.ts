/** What a region’s picture is called where it is a file of its own: by its id, in letters, digits and hyphens alone. */
export function pictureName(id: string): string {
  return `${id.replace(/[^A-Za-z0-9]+/g, '-')}.png`
}
