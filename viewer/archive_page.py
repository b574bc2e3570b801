"""How the index of an archive looks: at a desk, on a phone, on paper and at night."""

STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1d1c1a; --quiet: #6b6863;
  --rule: #d9d5cd; --accent: #b83f22; --look: #8a5f00; --wrong: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #202124; --text: #efece6; --quiet: #a6a8ab; --rule: #3c4044;
    --accent: #f0785a; --look: #e0b04c; --wrong: #ef7d70; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 2rem 1.5rem; background: var(--ground);
  color: var(--text); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { font-family: "Noto Serif", Georgia, "Times New Roman", serif; line-height: 1.25; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.2rem; }
h2 span { color: var(--quiet); font-weight: 400; }
header { border-bottom: 1px solid var(--text); padding-bottom: 1rem; }
header p, .path { color: var(--quiet); font-size: .875rem; }
p { margin: 0; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
  gap: 1rem 1.5rem; margin: 0; }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dt { color: var(--quiet); font-size: .875rem; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: .6rem 0; border-top: 1px solid var(--rule); }
li p { color: var(--wrong); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .6rem 1.25rem .6rem 0; border-top: 1px solid var(--rule); text-align: start;
  vertical-align: top; }
thead th { border: 0; color: var(--quiet); font-size: .875rem; font-weight: 400;
  padding-bottom: .3rem; }
tbody th { font-weight: 600; width: 45%; }
tbody th span { display: block; text-align: left; }
.path { display: block; font-weight: 400; }
td p { font-size: .9375rem; }
.slots { font-variant-numeric: tabular-nums; }
.slots span { display: none; }
.wrong { color: var(--wrong); font-weight: 600; }
.look { color: var(--look); }
.quiet { color: var(--quiet); }
.sheets { white-space: nowrap; padding-right: 0; }
a { color: var(--accent); text-underline-offset: .15em; margin-right: .6rem; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (max-width: 40rem) {
  body { padding: 1rem; }
  dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  table, tbody, tr, tbody th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .75rem 0; border-top: 1px solid var(--rule); }
  tbody th, td { border: 0; padding: 0 0 .3rem; }
  .slots span { display: inline; }
  .sheets { white-space: normal; }
  a { display: inline-block; padding: .4rem .6rem .4rem 0; } }
@media print {
  :root { font-size: 10pt; color-scheme: light; --ground: #fff; --text: #000;
    --quiet: #555; --rule: #ccc; --accent: #b83f22; --look: #8a5f00; --wrong: #b3261e; }
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; } }
"""

# Should anything ever slip through the escaping, a browser still runs and fetches nothing.
HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Cutline">
<title>Caption sheets</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>Caption sheets</h1>
<p>{facts}</p>
</header>
<main>
"""

FOOT = "</main>\n</body>\n</html>\n"
