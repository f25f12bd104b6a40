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

/** Records in a colleague's file, and annotations in one received layer. */
export const MOST_RECORDS = 100_000
/** Records in one of the analyst's own files. */
export const MOST_OWN_RECORDS = 500_000
/** Themes of one layer, and papers of one package. */
export const MOST_THEMES = 20_000
/** Files of one kind in one analyst's folder: one for each paper. */
export const MOST_FILES = 20_000
/** Sync tools' conflict copies that are looked at in one analyst's folder. */
export const MOST_COPIES = 100
/** Reasons that are told of one file. */
export const MOST_REASONS = 20

/** Bytes of a colleague's file of records, of one of the analyst's own, of a small file such as a profile, and of any file of a project. */
export const LARGEST_RECORDS = 64 * MB
export const LARGEST_OWN_RECORDS = 256 * MB
export const LARGEST_SMALL_FILE = MB
export const LARGEST_KEPT_FILE = 512 * MB

/** Of JSON: how deep arrays and objects stand in each other, and how many values there are. */
export const DEEPEST_JSON = 200
export const MOST_VALUES = 20_000_000
