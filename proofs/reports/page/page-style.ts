/** The style of the verification page: contents beside the claims on a desktop, above them on a phone; dark where the system is. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c1e24; --faint: #5c606a; --paper: #fff; --card: #f6f6f3; --line: #dfdfd8;
  --accent: #a83a16; --good: #1f6f64; --goodback: #e2f0ed; --bad: #b3401a; --badback: #fae6dd; --open: #6b5a1e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e8e4; --faint: #a6a9b1; --paper: #15161a; --card: #1d1f25;
  --line: #33363e; --accent: #ff9a63; --good: #63c4b5; --goodback: #17332f; --bad: #ff9468; --badback: #43231a; --open: #d9c27a; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .17em; }
h1 { font-size: clamp(1.7rem, 4vw, 2.4rem); line-height: 1.15; letter-spacing: -.015em; margin: .5rem 0; }
h2 { font-size: 1.35rem; margin: 0 0 1rem; letter-spacing: -.005em; }
h3 { font-size: 1.08rem; line-height: 1.35; margin: 0; }
h4 { font-size: .78rem; font-weight: 600; text-transform: uppercase; letter-spacing: .06em; color: var(--faint); margin: 1.3rem 0 .3rem; }
p { margin: .5rem 0; }
sub, sup { line-height: 0; font-size: .75em; }
.page { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 5rem; display: grid; column-gap: 3rem;
  grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); }
.top { grid-column: 1 / -1; margin-bottom: 1.5rem; }
.lead { max-width: 46rem; color: var(--faint); }
.lead.bad { color: var(--bad); font-weight: 600; }
.numbers { display: grid; grid-template-columns: repeat(6, 1fr); gap: .7rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.numbers li { background: var(--card); border-radius: .6rem; padding: .7rem 1rem; }
.numbers b { display: block; font-size: 1.45rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.numbers span { display: block; color: var(--faint); font-size: .87rem; line-height: 1.35; }
.numbers .bad { background: var(--badback); } .numbers .bad b { color: var(--bad); }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1rem 0 2rem; font-size: .88rem; }
nav h2 { font-size: .88rem; margin: 1rem 0 .3rem; } nav h2:first-child { margin-top: 0; }
nav h2 a { color: var(--ink); text-decoration: none; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; color: var(--faint); text-decoration: none; padding: .14rem .6rem; border-left: 2px solid var(--line); line-height: 1.35; }
nav li b { color: var(--ink); font-weight: 600; }
nav li.bad a { border-left-color: var(--bad); } nav li.bad b { color: var(--bad); }
nav a:hover, nav li a:hover { color: var(--accent); border-left-color: var(--accent); }
main { min-width: 0; }
section { margin-bottom: 3.5rem; padding-top: .8rem; }
.claim { border: 1px solid var(--line); border-radius: .8rem; padding: 1rem 1.25rem 1.1rem; margin: 0 0 1.4rem; scroll-margin-top: 1rem; }
.claim:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.claim > header { display: flex; justify-content: space-between; align-items: flex-start; gap: .6rem 1rem; }
.label { color: var(--ink); text-decoration: none; margin-right: .35rem; font-weight: 700; } .label:hover { color: var(--accent); }
h3 { font-weight: 500; } .kernel h3 { font-weight: 600; }
.badge { flex: none; font-size: .82rem; font-weight: 600; border-radius: 1rem; padding: .12rem .7rem; }
.badge.good { color: var(--good); background: var(--goodback); } .badge.bad { color: var(--bad); background: var(--badback); }
b.good { color: var(--good); } b.bad { color: var(--bad); } b.open { color: var(--open); } .plain b, .variants b { font-weight: 600; }
.equation { overflow-x: auto; overflow-y: hidden; background: linear-gradient(90deg, var(--card) 50%, transparent) left / 2.5rem 100% no-repeat local,
  linear-gradient(270deg, var(--card) 50%, transparent) right / 2.5rem 100% no-repeat local,
  linear-gradient(90deg, var(--line), transparent) left / .8rem 100% no-repeat, linear-gradient(270deg, var(--line), transparent) right / .8rem 100% no-repeat, var(--card); border-radius: .6rem; padding: .9rem 1rem; margin: .8rem 0 .6rem; }
.katex-display { margin: 0; } .katex-display > .katex { white-space: normal; } .katex { font-size: 1.12em; }
.katex .base { margin-top: .15em; margin-bottom: .15em; }
.statement, var, .difference { font-style: normal; }
.statement { color: var(--faint); font-size: .9rem; overflow-wrap: anywhere; margin: .2rem 0 .8rem; }
dl { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .25rem 1rem; margin: .4rem 0; font-size: .94rem; }
.kernel dl, #trust dl { grid-template-columns: 11rem minmax(0, 1fr); }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
.chip { display: inline-block; font-size: .84rem; border-radius: .4rem; padding: 0 .5rem; text-decoration: none; margin: .05rem 0; }
.chip.good { color: var(--good); background: var(--goodback); } .chip.bad { color: var(--bad); background: var(--badback); }
.plain, .variants { list-style: none; margin: .2rem 0; padding: 0; font-size: .94rem; }
.plain li { padding: .12rem 0; } .witnesses li { display: grid; grid-template-columns: 5.5rem 4rem 1fr; }
.faint, .because { color: var(--faint); } p.faint { font-size: .94rem; } dd a, .because a { white-space: nowrap; }
.function { display: grid; grid-template-columns: 9rem minmax(0, 1fr); align-items: baseline; overflow-x: auto; margin: .3rem 0; font-size: .94rem; }
.function .katex-display > .katex { text-align: left; }
.steps { margin: .5rem 0; padding: 0; list-style: none; font-size: .94rem; } .steps p { margin: .1rem 0 .9rem; } .steps .equation { margin: .3rem 0; }
.steps .katex-display > .katex { text-align: left; } .says { margin: .6rem 0; font-size: .94rem; } p.bad { color: var(--bad); }
details { margin-top: 1.1rem; border-top: 1px solid var(--line); padding-top: .7rem; }
summary { cursor: pointer; font-size: .94rem; font-weight: 600; } summary:hover { color: var(--accent); }
.variants { margin-top: .6rem; } .variants li { border-left: 2px solid var(--good); padding: .05rem 0 .05rem .8rem; margin: .55rem 0; }
.variants li.bad { border-left-color: var(--bad); } .variants p { margin: 0; }
.difference { font-size: .87rem; line-height: 1.5; color: var(--faint); overflow-wrap: anywhere; }
.difference var { color: var(--ink); font-variant-numeric: tabular-nums; }
code { font: .86em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
@media (max-width: 56rem) {
  .page { display: block; padding: 1rem .9rem 3rem; }
  nav { position: static; max-height: none; padding: 0; border-block: 1px solid var(--line); padding-block: .9rem; margin-bottom: 1.5rem; }
  nav ol { display: flex; flex-wrap: wrap; gap: .35rem; }
  nav li a { border: 1px solid var(--line); border-radius: .4rem; padding: .1rem .5rem; } nav li b + span { display: none; }
  nav li.good b { font-weight: 500; }
  .claim { padding: .8rem .9rem .9rem; } .equation { margin-inline: -.3rem; padding: .7rem .6rem; } .katex { font-size: 1.02em; }
}
@media (max-width: 68rem) { .numbers { grid-template-columns: repeat(3, 1fr); } }
@media (max-width: 34rem) { dl, .kernel dl, #trust dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  .numbers { grid-template-columns: repeat(2, 1fr); } }
@media print {
  :root { --ink: #000; --faint: #444; --paper: #fff; --card: #f4f4f4; --line: #ccc; --accent: #000; --good: #145a50; --goodback: #fff; --bad: #a02000; --badback: #fff; }
  .page { display: block; padding: 0; max-width: none; } nav { position: static; max-height: none; columns: 2; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; }
  .claim { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: .8rem 0; }
  h2, h3, h4, .claim > header, summary { break-after: avoid; } .equation, .variants li { break-inside: avoid; }
  body { font-size: 10.5pt; } a { text-decoration: none; }
}
`;
