/**
 * The content security policy of every page of the app, in Electron and in the web host: its own files only, no inline
 * script or style, no evaluation, no frames, and connections to its own host alone.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
