/** The style of the report: one column on a phone, dark where the reader's system is. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c1e24; --faint: #60646e; --paper: #fff; --card: #f5f5f2; --line: #e0e0da;
  --accent: #a83a16; --right: #2a7a6f; --wrong: #c8502a; --loss: #a83a16; --accuracy: #1f6fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e8e4; --faint: #a3a6ae; --paper: #15161a; --card: #1e2026;
  --line: #33363e; --accent: #ff9a63; --right: #4fb3a5; --wrong: #f08a5d; --loss: #ff9a63; --accuracy: #6db8ea; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.2; margin: .5rem 0; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin: 2.8rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
p { max-width: 46rem; margin: .5rem 0; }
.lead, .note { color: var(--faint); }
.warning { border-left: 4px solid var(--wrong); background: var(--card); padding: .6rem 1rem; }
.numbers { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.numbers li { flex: 1 1 10.5rem; background: var(--card); border-radius: .6rem; padding: .8rem 1rem; }
.numbers b { display: block; font-size: 1.4rem; line-height: 1.25; white-space: nowrap; font-variant-numeric: tabular-nums; }
.numbers span { color: var(--faint); font-size: .87rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem; align-items: start; }
.chart { display: block; width: 100%; max-width: 36rem; height: auto; }
.confusion { max-width: 27rem; }
svg text { fill: var(--faint); font-size: 12px; font-variant-numeric: tabular-nums; }
svg .head { font-weight: 600; }
.confusion text { fill: var(--ink); }
.grid { stroke: var(--line); }
polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
polyline.loss { stroke: var(--loss); } circle.loss { fill: var(--loss); }
polyline.accuracy { stroke: var(--accuracy); } circle.accuracy { fill: var(--accuracy); }
.key { font-size: .9rem; } .key .loss { color: var(--loss); } .key .accuracy { color: var(--accuracy); }
rect.empty { fill: var(--card); } rect.right { fill: var(--right); } rect.wrong { fill: var(--wrong); }
.bar { max-width: 100%; height: auto; display: block; }
.bars { display: flex; flex-wrap: wrap; gap: .5rem 2rem; font-size: .9rem; position: sticky; top: 0; background: var(--paper);
  padding: .5rem 0; border-bottom: 1px solid var(--line); z-index: 1; }
.bars p { margin: 0; color: var(--faint); }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.4rem, 1fr)); gap: .9rem .7rem; margin: .4rem 0 1rem; }
figure { margin: 0; } figure img { display: block; width: 100%; height: auto; border-radius: .3rem; margin-bottom: 3px; }
figcaption { font-size: .78rem; line-height: 1.3; color: var(--faint); }
figcaption b { color: var(--ink); } .mistaken figcaption b { color: var(--wrong); }
.mistaken img { outline: 2px solid var(--wrong); outline-offset: -1px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
td small, .source { color: var(--faint); font-size: .82rem; }
.yes { color: var(--right); } .no { color: var(--wrong); }
.equation { overflow-x: auto; background: var(--card); border-radius: .6rem; padding: .5rem 1rem .7rem; margin: .7rem 0; }
.equation header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1rem; font-size: .92rem; }
.equation math { font-size: 1.1rem; margin-top: .3rem; }
.verdict { color: var(--right); font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .3rem 1rem; margin: .6rem 0; font-size: .93rem; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
code, pre { font: .88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { background: var(--card); border-radius: .5rem; padding: .7rem 1rem; overflow-x: auto; margin: .4rem 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; }
  .row { grid-template-columns: repeat(auto-fill, minmax(5rem, 1fr)); } .bars { position: static; } }
@media (max-width: 42rem) { thead { display: none; } table, tbody, tr, td { display: block; } td { border: 0; padding: .15rem 0; }
  tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } td[data-name]::before { content: attr(data-name) ": "; color: var(--faint); } }
@media print { .bars { position: static; } h2 { break-after: avoid; } figure { break-inside: avoid; } }
`;
