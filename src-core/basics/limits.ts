/**
 * How much is believed of what comes from outside: files, packages and calls. Nobody's own work comes near any of these, so
 * what is over one is a mistake or an attack, is told, and is left out.
 */

const MB = 1024 * 1024

/** The highest revision, number of an operation or other counter that is taken from a file. */
export const HIGHEST_COUNT = 2 ** 31

/**
 * The highest revision of the analyst's own: a version made of a colleague's highest one still counts for more, and so
 * does all that is made of that.
 */
export const HIGHEST_OWN_COUNT = 2 ** 32

/** UTF-16 units. */
export const LONGEST_ID = 80
export const LONGEST_TIME = 64
export const LONGEST_QUOTE = 16 * MB

/**
 * Records in a colleague's file, and annotations in one received layer; more are not written either, so that colleagues can
 * read what one writes. 50,000 annotations of one paper, with notes of 400 characters, are 42 MB.
 */
export const MOST_RECORDS = 60_000
/** Records in one of the analyst's own files, with room for what was on its way to the disk. */
export const MOST_OWN_RECORDS = 80_000
/** Themes of one layer, and papers of one package. */
export const MOST_THEMES = 20_000
/** Files of one kind in one analyst's folder: one for each paper. */
export const MOST_FILES = 5_000
/** Sync tools' conflict copies that are looked at in one analyst's folder. */
export const MOST_COPIES = 100
/** Reasons that are told of one file. */
export const MOST_REASONS = 20

/** Bytes of a colleague's file of records, which is also what is written, and of one of the analyst's own. */
export const LARGEST_RECORDS = 48 * MB
export const LARGEST_OWN_RECORDS = 64 * MB
/** Bytes of a document's structure: a paper of 5 million characters takes some 20 MB. */
export const LARGEST_DOCUMENT = 64 * MB
/** Bytes of a file of settings, of a small file such as a profile or a lock, and of any file of a project. */
export const LARGEST_SETTINGS = 16 * MB
export const LARGEST_SMALL_FILE = MB
export const LARGEST_KEPT_FILE = 512 * MB

/** Of JSON: how deep arrays and objects stand in each other, and how many values there are. */
export const DEEPEST_JSON = 200
export const MOST_VALUES = 20_000_000
