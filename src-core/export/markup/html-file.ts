/** What one self-contained HTML file is made of; each but the language is HTML already, or a style sheet. */
interface HtmlFile {
  readonly language: string
  readonly title: string
  readonly style: string
  readonly body: string
  /** Whether it holds pictures, as data of its own. */
  readonly hasPictures?: boolean
}

/** A self-contained HTML file: its policy forbids scripts and every request, and lets show the pictures it holds itself. */
export function htmlFile({ language, title, style, body, hasPictures = false }: HtmlFile): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${hasPictures ? 'img-src data:; ' : ''}style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}
