import { reportFonts } from '../print/report-fonts.ts';
import { typstDirection } from '../print/typst-direction.ts';

/** What is drawn, in points of Typst, of which one becomes one pixel. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The look of a share card, in Typst. What it shows comes as data alone (`sys.inputs.data`, JSON). */
export const shareCardTemplate = String.raw`
${typstDirection}
#let side = if is-rtl { right } else { left }
// Letters of Amiri are smaller than those of Noto Sans at the same size.
#let scale = if is-rtl { 1.2 } else { 1 }
#set page(width: ${cardSize.width}pt, height: ${cardSize.height}pt, margin: (x: 64pt, top: 36pt, bottom: 32pt), fill: white)
#set text(
	font: (${reportFonts.map(({ family }) => JSON.stringify(family)).join(', ')},),
	fallback: false, size: 25pt, lang: data.language, dir: if is-rtl { rtl } else { ltr }, fill: ink, hyphenate: false,
)
#set par(leading: 0.5em, spacing: 0.5em)
#place(top + side, dx: if is-rtl { 64pt } else { -64pt }, dy: -36pt, rect(width: 18pt, height: ${cardSize.height}pt, fill: accent))

// What does not fit beside it is cut: nothing moves the bars, or begins a second picture.
#let one-line(room, content) = block(width: 100%, height: room, spacing: 0pt, inset: (top: 7pt), clip: true, {
	set text(top-edge: "ascender", bottom-edge: "descender")
	content
})
// The largest size at which a text is no higher than its room; what is too long even so is cut.
#let fitted(content, room, sizes, weight: "regular", fill: ink) = layout(area => {
	// The whole height of the letters: marks above them would be cut else.
	let at(size) = text(size: size, weight: weight, fill: fill, top-edge: "ascender", bottom-edge: "descender", par(leading: 0pt, aligned(content)))
	let fits = sizes.filter(size => measure(block(width: area.width, at(size))).height <= room)
	block(width: 100%, height: room, clip: true, at(fits.at(0, default: sizes.last())))
})

#one-line(48pt, text(size: 23pt * scale, fill: soft, aligned(data.kind + " · " + data.state)))
#fitted(data.title, 146pt, (58pt, 50pt, 44pt, 38pt, 33pt, 28pt, 24pt), weight: "bold", fill: accent)
#v(8pt)
#one-line(50pt, text(size: 22pt * scale, weight: "bold", aligned(data.heading)))
#v(2pt)
#let bar-room = 540pt
#let tall = if data.rows.len() > 5 { 35pt } else { 42pt }
#grid(
	columns: (1fr, bar-room), column-gutter: 18pt, row-gutter: 9pt, align: horizon,
	..data.rows.map(row => (
		box(height: tall, width: 100%, align(end + horizon, text(size: if row.label.clusters().len() > 34 { 17pt } else { 22pt * scale }, par(leading: 0.35em, said(row.label))))),
		align(start + horizon, stack(
			dir: if is-rtl { rtl } else { ltr }, spacing: 10pt,
			rect(width: calc.max(4pt, row.count / data.longest * (bar-room - 90pt)), height: tall, fill: rgb(row.fill), radius: 3pt),
			box(height: tall, align(horizon, text(size: 27pt, weight: "bold", str(row.count)))),
		)),
	)).flatten()
)
#place(bottom + side, one-line(44pt, text(size: 20pt * scale, fill: soft, aligned(data.foot))))
`;
