/** The look of the pane. Colours follow Office's theme; borders stay in forced colours. */
const PANE_STYLES = `
:root { --text:#201f1e; --soft:#4f4d4b; --ground:#fff; --raised:#f3f6fb; --line:#c8c6c4; --accent:#1f3864;
  --error:#a4262c; --warning:#7a4a00; --note:#4f4d4b; --good:#0b6a0b; --hover:#edebe9; --press:#1a3057; }
:root[data-theme=dark] { --text:#fff; --soft:#d0d0d0; --ground:#1f1f1f; --raised:#2a2f38; --line:#5a5a5a; --accent:#9db9ee;
  --error:#ff9a9f; --warning:#ffc57a; --note:#d0d0d0; --good:#8fdc8f; --hover:#3a3a3a; --press:#c6d7f6; color-scheme:dark; }
* { box-sizing:border-box; }
html, body, #root { margin:0; height:100%; } [hidden] { display:none !important; }
body { color:var(--text); background:var(--ground); font:14px/1.4 "Segoe UI", -apple-system, "Helvetica Neue", Arial, sans-serif;
  overflow:hidden; overflow-wrap:break-word; }
#root { display:flex; flex-direction:column; }
h1, h2, h3 { margin:0; font-weight:600; line-height:1.25; }
h2 { font-size:16px; margin:0 0 8px; } h3 { font-size:14px; }
p { margin:0 0 8px; } ul, ol { margin:0; padding:0; } .bullets { padding-left:20px; }
fieldset { border:0; margin:0; padding:0; } fieldset.stack { margin-top:12px; } legend { font-weight:600; padding:0; }
main { position:relative; flex:1; min-height:0; padding:12px; overflow-y:scroll; } #page:focus:not(:focus-visible) { outline:none; }
:focus-visible { outline:2px solid var(--accent); outline-offset:2px; }
.soft { color:var(--soft); } .small { font-size:12px; } .good { color:var(--good); }
.row { display:flex; flex-wrap:wrap; gap:8px; align-items:center; }
.spread { display:flex; flex-wrap:wrap; gap:4px 8px; justify-content:space-between; align-items:baseline; } .spread > * { min-width:0; }
header { display:flex; justify-content:space-between; padding:2px 36px 0 4px; border-bottom:1px solid var(--line); }
.tabs { display:flex; flex-wrap:wrap; }
.tabs button, .more > button { font:inherit; color:var(--soft); background:none; border:0; border-bottom:3px solid transparent; padding:8px 8px 6px;
  min-height:40px; cursor:pointer; white-space:nowrap; }
.tabs button:hover, .more > button:hover { color:var(--text); }
.tabs button[aria-selected=true], .more > .chosen { color:var(--accent); font-weight:600; border-bottom-color:var(--accent); }
.tabs button:focus-visible, .more > button:focus-visible { outline-offset:-3px; }
.count { display:inline-block; min-width:20px; padding:0 6px; border-radius:10px; font-size:12px; font-weight:600; line-height:18px; text-align:center;
  color:var(--ground); background:var(--error); }
.more { position:relative; }
.menu { position:absolute; right:0; top:100%; z-index:1; min-width:170px; padding:4px 0; background:var(--ground); border:1px solid var(--line);
  border-radius:4px; box-shadow:0 4px 12px rgb(0 0 0 / 20%); }
.menu button { display:block; width:100%; font:inherit; color:inherit; text-align:left; background:none; border:0; padding:8px 14px; min-height:36px; cursor:pointer; }
.menu button:hover, .menu button:focus-visible { background:var(--hover); outline-offset:-2px; } .menu [aria-current] { font-weight:600; }
footer { flex:none; max-height:65%; overflow-y:auto; border-top:1px solid var(--line); } footer > * { margin:10px 12px; } footer > :empty { display:none; } .foot > div > .primary { width:100%; min-height:36px; }
footer > .foot { display:flex; flex-direction:column; gap:10px; } footer :empty:not(progress, svg *) { display:none; } footer:not(:has(button, p, .notice)), footer:has(> .foot[hidden]):not(:has(> .notice)), .foot[hidden] { display:none !important; }
.card { background:var(--raised); border:1px solid var(--line); border-radius:4px; padding:10px 12px; }
.tiles { list-style:none; display:grid; grid-template-columns:repeat(auto-fit, minmax(132px, 1fr)); gap:8px; min-height:140px; }
.tile { border:1px solid var(--line); border-radius:4px; padding:8px 10px; min-height:66px; } .tile > * { display:flex; } .bad { color:var(--error); }
.quarter .choice select { font-weight:600; height:36px; } .quarter label { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); }
.reports > li { padding:7px 0; min-height:36px; align-items:center; } .reports { border-bottom:1px solid var(--line); border-top:1px solid var(--line); margin-bottom:8px; }
.details { margin-top:8px; } .obstacle { margin:6px 0 0; color:var(--warning); } .workNews:focus:not(:focus-visible) { outline:none; }
.question { border:1px solid var(--line); border-left:4px solid var(--warning); border-radius:2px; padding:10px 12px; }
.question h2 { margin:0; } .question h2:focus { outline:none; }
.around { background:var(--raised); padding:4px 8px; min-height:26px; }
.answers { display:grid; grid-template-columns:repeat(auto-fit, minmax(120px, 1fr)); gap:8px; }
.segments { display:flex; border:1px solid var(--line); border-radius:4px; overflow:hidden; }
.segments button { flex:1; font:inherit; font-size:13px; color:var(--text); background:none; border:0; padding:6px 4px; min-height:36px; cursor:pointer; }
.segments button + button { border-left:1px solid var(--line); } .segments button:focus-visible { outline-offset:-3px; }
.segments button[aria-pressed=true] { background:var(--accent); color:var(--ground); font-weight:600; }
.findings { border-top:1px solid var(--line); padding-top:10px; } .address { color:var(--accent); text-decoration:underline; font-weight:600; }
.date { font:inherit; min-height:32px; color:var(--text); background:var(--ground); border:1px solid var(--soft); } .item.still { cursor:default; } .actions { padding:0 4px 8px; gap:4px 16px; } .actions .link { min-height:24px; }
.facts { display:grid; grid-template-columns:auto 1fr; gap:2px 12px; margin:0; } .facts dt { color:var(--soft); } .facts dd { margin:0; }
details > summary { cursor:pointer; padding:6px 0; font-weight:600; min-height:32px; }
.list { list-style:none; } .list.small > li { padding:3px 0; }
textarea { width:100%; margin:8px 0; font:12px/1.4 Consolas, Menlo, monospace; color:var(--text); background:var(--ground); border:1px solid var(--soft); }
.list > li + li { border-top:1px solid var(--line); }
.item { display:block; width:100%; font:inherit; color:inherit; text-align:left; background:none; border:0; padding:8px 4px; cursor:pointer; }
.item:hover { background:var(--raised); } .item strong { font-weight:600; } .item .soft { display:block; }
.link { font:inherit; color:var(--accent); background:none; border:0; padding:0; text-decoration:underline; cursor:pointer; text-align:left; }
.tag { display:inline-block; font-size:12px; font-weight:600; padding:0 6px; border:1px solid currentColor; border-radius:9px; white-space:nowrap; }
.tag.good { color:var(--good); } .tag.error, .tag.overdue { color:var(--error); } .tag.warning, .tag.today { color:var(--warning); } .tag.note, .tag.later { color:var(--note); }
.button { font:inherit; font-weight:600; color:var(--text); background:var(--ground); border:1px solid var(--soft); border-radius:2px;
  min-height:32px; min-width:80px; padding:4px 16px; cursor:pointer; }
.button:hover { background:var(--hover); }
.button.primary { color:var(--ground); background:var(--accent); border-color:var(--accent); } .button.primary:hover { background:var(--press); }
.button:disabled, .button.primary:disabled { color:var(--soft); background:var(--hover); border-color:var(--hover); cursor:default; }
.tick { display:flex; gap:8px; align-items:flex-start; padding:4px 0; min-height:28px; cursor:pointer; }
.tick input { appearance:none; flex:none; width:18px; height:18px; margin:1px 0 0; border:1px solid var(--soft); border-radius:2px; background:var(--ground); }
.tick input:checked { background:var(--accent); border-color:var(--accent); }
.tick input:checked::after { content:""; display:block; width:5px; height:10px; margin:1px auto 0; border:solid var(--ground); border-width:0 2px 2px 0; transform:rotate(45deg); }
 .tick span { min-width:0; }
.notice { display:flex; gap:8px; padding:8px 10px; border-left:3px solid var(--note); background:var(--raised); }
.notice > svg { flex:none; font-size:16px; margin-top:2px; color:var(--note); } .notice > div { min-width:0; }
.notice.error { border-color:var(--error); } .notice.error > svg { color:var(--error); }
.notice.warning { border-color:var(--warning); } .notice.warning > svg { color:var(--warning); }
.notice.success { border-color:var(--good); } .notice.success > svg { color:var(--good); }
.choice label { display:block; font-weight:600; padding:5px 0; }
.choice select { appearance:none; width:100%; height:32px; padding:0 32px 0 8px; font:inherit; color:var(--text); border:1px solid var(--soft);
  border-radius:2px; text-overflow:ellipsis; background:var(--ground) no-repeat right 9px center/12px
  url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3.5 6 8 10.5 12.5 6' fill='none' stroke='%23808080' stroke-width='1.6'/%3E%3C/svg%3E"); }
.pairs { display:grid; gap:8px; } .pairs li + li { border:0; margin-top:8px; }
.pairs .choice { display:grid; grid-template-columns:38% 1fr; gap:0 8px; align-items:center; } .pairs .choice label { font-weight:400; padding:0; }
.pairs .evidence { margin-left:calc(38% + 8px); }
table { width:100%; border-collapse:collapse; font-size:12px; font-variant-numeric:tabular-nums; table-layout:fixed; }
caption { text-align:left; font-weight:600; padding:10px 0 4px; }
thead th { color:var(--soft); font-weight:600; text-align:right; padding:2px 2px; vertical-align:bottom; }
tbody th { text-align:left; font-weight:400; padding:5px 2px 0; border-top:1px solid var(--line); }
tbody td { text-align:right; padding:1px 2px 5px; vertical-align:top; }
th.now, td.now { font-weight:700; color:var(--text); } td .soft { display:block; }
progress { width:100%; height:6px; accent-color:var(--accent); }
.big { font-size:24px; font-weight:600; line-height:1.2; }
.visuallyHidden { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); white-space:nowrap; }
.stack > * + * { margin-top:12px; }
.preview { padding-top:8px; }
.field label { display:block; font-weight:600; padding:5px 0; }
.field input { width:100%; height:32px; padding:0 8px; font:inherit; color:var(--text); background:var(--ground); border:1px solid var(--soft); border-radius:2px; }
.field input[aria-invalid=true] { border-color:var(--error); } .field .fault { color:var(--error); padding-top:4px; } .field .soft { padding-top:4px; }
.year wbr { display:none; }
@media (max-height: 320px) { body { overflow-y:scroll; } #root { height:auto; } main { overflow:visible; } footer { max-height:none; } }
@media (max-width: 240px) {
  header { padding:0; } .tabs button, .more > button { padding-left:4px; padding-right:4px; }
  .pairs .choice { display:block; } .pairs .evidence { margin-left:0; }
  main { padding:8px 4px; } .tag { white-space:normal; } .year wbr { display:inline; }
  table { font-size:10px; } thead th, tbody td { padding-left:0; padding-right:1px; }
}
@media (forced-colors: active) {
  .segments button[aria-pressed=true] { background:Highlight; color:HighlightText; forced-color-adjust:none; }
  /* What is transparent elsewhere is drawn in forced colours. */
  .tabs button, .more > button { border-bottom-color:Canvas; }
  .tabs button[aria-selected=true], .more > .chosen { border-bottom-color:Highlight; } .count { border:1px solid; }
  .tick input { appearance:auto; } .tick input:checked::after { content:none; }
  .choice select { appearance:auto; background-image:none; padding-right:4px; }
}
`;

/** Adds the styles to the page. */
export function addPaneStyles(): void {
  const style = document.createElement("style");
  style.textContent = PANE_STYLES;
  document.head.append(style);
}
