/** The style of the exported page: system fonts, light and dark, and paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1d1d1b;--quiet:#5a5a55;--paper:#fdfcf9;--line:#dcdad2}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--quiet:#a9a69e;--paper:#1b1b1a;--line:#3a3936}}
body{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,'Source Serif 4',serif}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2.5rem 0 1rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:.9rem;margin:0 0 .25rem}
header p,.source,small,nav span{color:var(--quiet);font-size:.9rem}
nav ol{columns:2;padding-left:1.25rem}
a{color:inherit;text-underline-offset:.15em}
article{margin:0 0 2rem}
blockquote{margin:0;padding:.25rem 0 .25rem 1rem;border-left:3px solid var(--mark,var(--line))}
blockquote p{margin:0 0 .5rem}
blockquote p:last-child{margin:0}
blockquote.question{border-left-style:dotted;border-left-color:var(--line);margin:0 0 .5rem;color:var(--quiet)}
.source{margin:.4rem 0}
.themes{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:.4rem 0;padding:0;font:.85rem system-ui,sans-serif}
.themes li{padding:.1rem .5rem;border-radius:.3rem;background:var(--background)}
.key{font:600 .75em system-ui,sans-serif}
.note{margin:.6rem 0 0 1rem;padding-left:1rem;border-left:1px dashed var(--line)}
.note p{margin:.25rem 0}
.note ul.tasks{list-style:none;padding-left:0}
.note ul.tasks li{display:flex;gap:.4rem}
.note table{border-collapse:collapse;font-size:.9rem}
.note th,.note td{padding:.2rem .5rem;border:1px solid var(--line);text-align:start;vertical-align:top}
.note .footnotes{margin:.5rem 0 0;padding:.3rem 0 0 1.25rem;border-top:1px solid var(--line);font-size:.9rem}
.note sup{line-height:0}
.region img{max-width:100%;height:auto;border:1px solid var(--line)}
@media screen{article.passage{content-visibility:auto;contain-intrinsic-size:auto 9rem}}
@page{size:A4;margin:20mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#5a5a55}}
@media print{:root{color-scheme:light;--ink:#1d1d1b;--quiet:#5a5a55;--paper:#fff;--line:#dcdad2}body{padding:0;max-width:none;font-size:11pt}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}blockquote,blockquote.question p,tr,.themes,.region img{break-inside:avoid}blockquote.question{break-after:avoid}.source{break-inside:avoid}.source,.themes,.note{break-before:avoid}nav ol{columns:1}a{text-decoration:none}}
`
