/** How much is handed to a browser to send for a page that is gone, in bytes: it takes 64 KiB by the Fetch standard, and there may be several. */
export const MOST_AFTERWARDS = 32 * 1024
