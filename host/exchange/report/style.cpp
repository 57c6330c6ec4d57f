// SPDX-License-Identifier: MIT
#include "exchange/report/material.h"

namespace exchange {

// The colours are those of diagram::Theme::exported(); sizes as in the design of the report, in pixels of A4 at 96 dpi.
const std::string_view reportStyle = R"(
@page { size: A4; margin: 40px 40px 44px; @bottom-right { content: counter(page) " / " counter(pages); font: 10.5px Inter, 'Noto Sans', sans-serif; color: #5E677A; } }
@page wide { size: A4 landscape; }
* { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
html { background: #F4F5F8; }
body { margin: 0; color: #1A2030; font: 12px/1.4 Inter, 'Noto Sans', sans-serif; }
main { width: 794px; margin: 0 auto; padding: 40px; background: #FFFFFF; }
h1, h2, h3, p, dl, dd { margin: 0; }
h1 { font-size: 25px; line-height: 1.2; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 20px 0 8px; font-size: 14.5px; font-weight: 600; break-after: avoid; }
h3 { margin: 16px 0 6px; font-size: 12.5px; font-weight: 600; break-after: avoid; }
small, .hint { font-size: 11px; font-weight: 400; color: #475063; }
h2 small { margin-left: 8px; }
header { display: flex; justify-content: space-between; gap: 24px; padding-bottom: 12px; border-bottom: 2px solid #1A2030; }
header p { color: #475063; margin-top: 4px; }
header .hint { text-align: right; }
.tag { display: flex; align-items: center; gap: 8px; padding: 7px 12px; border-radius: 5px; white-space: nowrap; }
.tag.consultant { padding-left: 30px; border: 1.5px solid #475063; background: linear-gradient(#475063, #475063) 20px 0 / 1.5px 100% no-repeat, repeating-linear-gradient(135deg, #5A6478 0 1px, #FFFFFF 1px 4px) 0 0 / 20px 100% no-repeat; }
.tag.client { align-self: flex-start; border: 1.5px solid #1A2030; }
.profile { display: grid; grid-template-columns: 250px 1fr; gap: 18px; }
.card { border: 1.25px solid #C3C9D5; border-radius: 9px; break-inside: avoid; }
.card.eight { display: flex; align-items: center; gap: 16px; min-height: 138px; margin-bottom: 8px; padding: 10px 14px; }
.card.eight svg { flex: none; }
.count strong { font-size: 27px; font-weight: 600; line-height: 1; }
.partner { display: flex; align-items: center; gap: 7px; margin: 4px 0; font-weight: 500; line-height: 1.2; }
.partner span:last-child { max-height: 42px; overflow: hidden; font-size: 11px; }
.chip { display: inline-block; min-width: 28px; padding: 1px 5px; border-radius: 3px; color: #FFFFFF; font-size: 10.5px; font-weight: 700; text-align: center; }
.teal { background: #1B7A78; } .terra { background: #BD5539; } .violet { background: #6A4CB0; }
.moss { background: #34430A; } .wine { background: #6F0F42; } .steel { background: #5A6478; }
.quadrant { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
.certainty { display: flex; flex-direction: column; }
.certainty:nth-child(n+3) { flex-direction: column-reverse; justify-content: flex-end; }
.effects { padding: 2px 12px 4px; font-weight: 500; font-size: 11px; }
.certainty .card { padding: 8px 11px 5px; }
.line { display: flex; justify-content: space-between; gap: 8px; }
.line .count { font-size: 15px; line-height: 1.2; white-space: nowrap; }
.topic { display: flex; justify-content: space-between; align-items: center; gap: 8px; min-height: 23px; margin: 3px 0; padding: 1px 9px; border-radius: 4px; font-size: 11px; }
.topic strong::first-letter { text-transform: uppercase; }
.topic span { text-align: right; }
.topic.done { background: #1F2A44; color: #FFFFFF; }
.topic.partly { border: 1.5px solid #1F2A44; background: linear-gradient(118deg, #B9C4DC 58%, #FFFFFF 58.5%); }
.topic.missing { border: 1.5px solid #B4161F; color: #B4161F; }
.topic.unknown { border: 1.25px dashed #798296; color: #475063; }
.topic.unknown strong { font-weight: 500; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 5px 6px; text-align: left; vertical-align: middle; border-bottom: 1px solid #DCE0E8; overflow-wrap: break-word; hyphens: auto; }
.long { overflow-wrap: anywhere; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
thead th { border-bottom: 1.25px solid #475063; font-weight: 500; font-size: 11px; color: #475063; vertical-align: bottom; }
td svg, th svg { vertical-align: middle; margin-right: 6px; flex: none; }
.number, .rule { text-align: right; font-variant-numeric: tabular-nums; }
td.number { text-align: right; font-weight: 500; white-space: nowrap; }
.gains thead th { color: #1A2030; }
.gains .chip { margin-right: 6px; }
.gains .item { position: relative; width: 34%; padding-left: 26px; font-weight: 500; }
.gains .item svg { position: absolute; left: 0; top: 5px; }
.gains .sum th { padding-left: 26px; }
.gains .value b { display: inline-block; min-width: 30px; padding-right: 8px; text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
.gains .sum th, .gains .sum td { font-weight: 600; border: 0; }
.bar { display: inline-block; height: 12px; vertical-align: middle; }
.bar.plus { background: #1F62B0; } .bar.minus { background: repeating-linear-gradient(135deg, #B0460F 0 2px, #FFFFFF 2px 4px); outline: 1px solid #B0460F; }
.bar.assumed { border: 1.25px dashed #1F62B0; } .bar.none { width: 1px; min-width: 1px; background: #C3C9D5; }
.findings .badge { width: 26px; } .findings .what { width: 49%; font-weight: 500; } .findings .rule { width: 62px; white-space: nowrap; color: #475063; font-size: 11px; }
.findings .badge svg { display: block; margin: 0; }
.nested td:first-child { padding-left: 14px; }
.nested .what { font-weight: 400; }
.proposal { display: flex; gap: 8px; align-items: baseline; }
.proposal + .proposal { margin-top: 3px; }
ul { margin: 0; padding-left: 18px; }
li { margin: 3px 0; overflow-wrap: anywhere; }
.box { flex: none; width: 10px; height: 10px; border: 1.25px solid #798296; border-radius: 2px; }
.lenses { display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px; }
.lens { padding: 9px 10px; }
.track { height: 4px; margin: 5px 0 3px; border-radius: 2px; background: #E3E6ED; overflow: hidden; }
.fill { display: block; height: 4px; max-width: 100%; background: #1F2A44; }
.factor { display: flex; margin: 3px 0; align-items: center; gap: 7px; min-height: 30px; font-size: 11px; line-height: 1.25; color: #475063; }
.factor svg, .legend svg { flex: none; }
.factor.yes { color: #1A2030; font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 7px; margin-top: 8px; font-size: 11px; color: #475063; }
.legend span { margin-right: 12px; }
.foot { margin-top: 10px; padding-top: 8px; border-top: 1px solid #C3C9D5; font-size: 11px; color: #475063; }
.whole { break-inside: avoid; }
.new-page { break-before: page; }
.drawing { break-inside: avoid; }
.drawing svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.wide { page: wide; break-before: page; }
.small td, .small th, .wide td, .wide th { padding: 4px 5px; font-size: 10.5px; }
.thresholds td:last-child { font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
dt { color: #475063; }
dd { overflow-wrap: anywhere; }
@media print { html { background: #FFFFFF; } main { width: auto; margin: 0; padding: 0; } .drawing { break-before: page; } .drawing svg { max-height: 930px; } .wide.drawing svg { max-height: 620px; } }
@media screen { .wide { margin: 0 -40px; padding: 0 40px; overflow-x: auto; } .new-page, .wide { margin-top: 32px; border-top: 1px solid #DCE0E8; } }
)";

}  // namespace exchange
