import { HTML_STYLE } from '../html-style'

/** The style of papers with their annotations: that of an export, with what only papers hold. */
export const PAPER_STYLE = `${HTML_STYLE}
h2,h3,h4,h5,h6{break-after:avoid}
.paper{break-before:page}
.paper:first-of-type{break-before:auto}
.facts{margin:0 0 1.5rem;color:var(--quiet);font-size:.9rem}
.told{margin:0 0 1.5rem;color:var(--quiet);font-size:.9rem}
.told p{margin:0 0 .25rem}
.facts div{margin:0}
.facts dt,.facts dd{display:inline;margin:0}
.facts dt{font-weight:600}
.body p{margin:0 0 .75rem}
.body .label{font-weight:600;break-after:avoid}
.items{list-style:none;margin:0 0 .75rem;padding:0}
.items li{margin:0 0 .25rem}
.level2{padding-left:1.25rem}.level3{padding-left:2.5rem}.level4{padding-left:3.75rem}
.body blockquote{margin:0 0 .75rem}
mark{background:var(--background,#e6e3da);color:inherit;border-radius:.15em}
.under{border-bottom:2px solid var(--mark,#595959)}
.plain{--background:#e6e3da;--mark:#595959}
sup{line-height:0;font-size:.7em}
sup a{text-decoration:none}
.at{font-family:system-ui,sans-serif;font-weight:600}
table{border-collapse:collapse;width:100%;margin:0 0 1rem;font-size:.9em}
td,th{border:1px solid var(--line);padding:.25rem .4rem;text-align:start;vertical-align:top}
.full td,.full th{overflow-wrap:anywhere}
tr{break-inside:avoid}
.entries{padding-left:2rem;font-size:.95rem}
ul.footnotes{font-size:.95rem}
.entries>li{margin:0 0 1rem}
ul.footnotes{list-style:none;padding:0}
ul.footnotes li{margin:0 0 .35rem}
.words{font-style:italic}
@media screen and (prefers-color-scheme:dark){.plain{--background:#4a4842;--mark:#b0ada5}}
`
