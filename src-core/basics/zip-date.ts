/** A moment that is the same for every file of an archive: the first that zip archives know. */
export const ZIP_DATE = '1980-01-01T00:00:00'
