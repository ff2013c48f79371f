import { reportFonts } from './report-fonts.ts';
import { languageWritten } from '@plenum/reports/written-language';
import { typstDirection } from './typst-direction.ts';

/**
 * The look of a report, in Typst. What it shows comes as data alone (`sys.inputs.data`, JSON): no word of a report is ever
 * part of this program.
 */
export const reportTemplate = String.raw`
${typstDirection}
#set document(title: data.title, author: (), keywords: (), date: none)
#set text(
	font: (${reportFonts.map(({ family }) => JSON.stringify(family)).join(', ')},),
	fallback: false,
	size: if is-rtl { 10.5pt } else { 9.5pt },
	lang: data.language,
	dir: if is-rtl { rtl } else { ltr },
	fill: ink,
	hyphenate: false,
)
#set par(leading: if is-rtl { 0.75em } else { 0.65em }, spacing: 0.9em, justify: false)
#set page(
	paper: "a4",
	margin: (x: 2.2cm, top: 2.4cm, bottom: 2.3cm),
	header: context if counter(page).get().first() > 1 {
		set text(size: 8pt, fill: soft)
		block(width: 100%, stroke: (bottom: 0.4pt + line-colour), inset: (bottom: 4pt), aligned(data.title))
	},
	footer: context {
		set text(size: 8pt, fill: soft)
		let here = str(counter(page).get().first())
		let all = str(counter(page).final().first())
		grid(columns: (1fr, auto), column-gutter: 1em, align: (start, end), said(data.cover.edition), data.page.before + here + data.page.between + all)
	},
)
#set heading(numbering: none)
#show heading: set text(fill: ink, weight: "bold")
#show heading.where(level: 1): it => {
	set text(size: 1.6em, fill: accent)
	block(above: 2em, below: 0.9em, sticky: true, it.body)
}
#show heading.where(level: 2): it => {
	set text(size: 1.3em)
	block(above: 2em, below: 0.8em, sticky: true, width: 100%, stroke: (bottom: 0.8pt + accent), inset: (bottom: 0.35em), it.body)
}
#show heading.where(level: 3): it => {
	set text(size: 1.08em)
	block(above: 1.4em, below: 0.6em, sticky: true, it.body)
}
#show heading.where(level: 4): it => block(above: 1.1em, below: 0.5em, sticky: true, it.body)
#show link: set text(fill: accent)
#set table(stroke: 0.4pt + line-colour, inset: (x: 5pt, y: 4pt), align: start + top)
#show table: set text(size: 0.9em)
#show table: set par(leading: 0.55em, spacing: 0.55em)
#show figure: set block(breakable: true, above: 1em, below: 1.1em)
#show figure.caption: it => block(sticky: true, width: 100%, align(start, text(size: 0.9em, weight: "bold", fill: soft, it.body)))
#set figure(numbering: none, supplement: none, outlined: false)
#set figure.caption(position: top)

// --- What people wrote, block by block ---
#let styled(run) = {
	let content = text(dir: if run.rtl { rtl } else { ltr }, lang: run.lang, run.text)
	if "bold" in run.marks { content = strong(content) }
	if "italic" in run.marks { content = emph(content) }
	if run.href != none { link(run.href, content) } else { content }
}
#let flow(runs) = runs.map(styled).join()
#let shown(block-of) = turned(block-of.rtl, {
	let kind = block-of.type
	if kind == "paragraph" { if block-of.runs.len() > 0 { par(flow(block-of.runs)) } }
	else if kind == "heading" { block(sticky: true, above: 1em, below: 0.5em, strong(flow(block-of.runs))) }
	else {
		let items = block-of.items.map(item => item.map(shown).join())
		if kind == "bullet-list" { list(..items) } else { enum(..items) }
	}
})

// --- The pieces of a report ---
#let longest-word(content) = calc.max(0, ..content.split(regex("\s+")).map(word => word.clusters().len()))
#let line-length = 88
#let widths(headers, rows) = {
	// No column is narrower than its longest word; prose shares the room that is left.
	let columns = range(headers.len()).map(at => (headers.at(at), ..rows.map(row => row.at(at))))
	let least = columns.map(cells => calc.min(30, calc.max(4, ..cells.map(longest-word)) * 1.15 + 2))
	let wished = columns.zip(least).map(((cells, word)) => calc.max(0.1, calc.min(200, calc.max(..cells.map(cell => cell.clusters().len()))) - word))
	let rest = calc.max(0, line-length - least.sum())
	least.zip(wished).map(((word, wish)) => (word + rest * wish / wished.sum()) * 1fr)
}
#let drawn-mark(piece) = box(height: 0.8em, baseline: 0.06em, image(bytes(data.shapes.at(piece.mark)), format: "svg", height: 0.8em, alt: piece.name))
#let mark-word(pieces) = pieces.map(piece => if "mark" in piece { drawn-mark(piece) } else { piece.text }).join()
// A sign and its figure stay on one line, the sign first; a heading's word takes its own direction.
#let mark-words(cell) = cell.map(word => if word.any(piece => "mark" in piece) { box(text(dir: ltr, mark-word(word))) } else { mark-word(word) }).join([ ])
// Lines of a cell in the direction of each.
#let lines-of(cell) = {
	let lines = cell.split("\n")
	if lines.len() < 2 { aligned(cell) } else { stack(spacing: 0.6em, ..lines.map(aligned)) }
}
#let shown-table(part) = table(
	columns: if "widths" in part { part.widths.map(share => share * 1fr) } else { widths(part.headers, part.rows) },
	fill: (_, y) => if y == 0 { rgb("#e6efef") },
	table.header(..part.headers.map(header => if type(header) == array { align(center, strong(mark-words(header))) } else { strong(said(header)) })),
	..part.rows.enumerate().map(((at, row)) => {
		let note = if "notes" in part { part.notes.at(at) } else { "" }
		// A row stands on one page, unless it could be longer than one.
		let is-short = row.all(cell => type(cell) == array or cell.len() < 900)
		let shown = row.map(cell => if type(cell) == array { table.cell(inset: (x: 2pt, y: 4pt), align(center, mark-words(cell))) } else { table.cell(breakable: not is-short, lines-of(cell)) })
		// The first cell holds a row and its note together.
		if note == "" { shown } else {
			let first = table.cell(rowspan: 2, breakable: not is-short or note.len() > 900, lines-of(row.first()))
			(first, ..shown.slice(1), table.cell(colspan: row.len() - 1, breakable: note.len() > 900, text(fill: soft, lines-of(note))))
		}
	}).flatten()
)
#let captioned(part) = if part.caption == "" { shown-table(part) } else { figure(shown-table(part), caption: said(part.caption), kind: table) }
#let tones = (info: rgb("#52606d"), warning: rgb("#a61b1b"), difference: rgb("#7c3aad"))

#let drawn(part) = {
	let room = 11cm
	let cells = part.bars.map(bar => (
		align(end + horizon, text(size: 0.9em, said(bar.label))),
		align(start + horizon, stack(
			dir: if is-rtl { rtl } else { ltr },
			box(width: 0pt, height: 1.5em, stroke: (left: 0.6pt + soft)),
			..bar.pieces.filter(piece => piece.count > 0).map(piece => rect(
				width: piece.count / part.longest * room, height: 1.5em, inset: 0pt,
				fill: rgb(piece.fill), stroke: 0.6pt + white,
				align(center + horizon, text(size: 0.85em, fill: rgb(piece.ink), str(piece.count)))
			))
		))
	)).flatten()
	grid(columns: (1fr, room), column-gutter: 8pt, row-gutter: 4pt, align: horizon, ..cells)
}

#let piece(part, next: none) = {
	if part.kind == "heading" { heading(level: part.level, said(part.text)) }
	else if part.kind == "blocks" { for each in part.blocks { shown(each) } }
	else if part.kind == "labelled" { 
		let label = strong(said(part.label))
		// What stands at the head of a cluster stays with the heading below it.
		let stays = next != none and next.kind == "heading" and next.level == 3
		if runs-rtl(part.text) == is-rtl { block(sticky: stays, spacing: 0.9em, par[#label #said(part.text)]) } else { par(label); turned(runs-rtl(part.text), par(said(part.text))) }
	 }
	else if part.kind == "table" { captioned(part) }
	else if part.kind == "legend" {
		block(width: 100%, inset: (x: 8pt, y: 6pt), above: 0.8em, below: 0.8em, stroke: 0.4pt + line-colour, {
			set text(size: 0.9em)
			par(part.entries.map(entry => box([#mark-word(entry.sign) #said(entry.name)])).join(h(1.2em)))
			par(said(part.note))
		})
	}
	else if part.kind == "note" {
		block(
			width: 100%, breakable: part.text.len() > 900, inset: (x: 10pt, y: 7pt), above: 1em, below: 1em,
			fill: tones.at(part.tone).lighten(92%),
			stroke: if is-rtl { (right: 2.5pt + tones.at(part.tone)) } else { (left: 2.5pt + tones.at(part.tone)) },
			{
				strong(said(part.title))
				for each in part.text.split("\n") { if each != "" { turned(runs-rtl(each), par(said(each))) } }
			}
		)
	}
	else if part.kind == "chart" {
		// Its bars are compared with each other: they stay on one page.
		block(breakable: false, figure(drawn(part), caption: said(part.table.caption), alt: part.alt, kind: image))
		shown-table(part.table)
	}
}

// --- The report ---
#let handout = data.at("handout", default: false)
#set text(size: if is-rtl { 9.5pt } else { 9pt }) if handout
#set page(margin: (x: 2cm, top: 1.6cm, bottom: 1.9cm), header: none) if handout
#show heading: it => if handout { block(above: 1.1em, below: 0.5em, sticky: true, if it.level == 1 { text(size: 11pt, fill: accent, it.body) } else { text(size: 9.5pt, it.body) }) } else { it }
#if handout {
	text(size: 0.95em, fill: soft, aligned(data.cover.state))
	block(width: 100%, above: 0.5em, below: if is-rtl { 0.95em } else { 0.6em }, text(size: 1.7em, weight: "bold", fill: accent, aligned(data.title)))
	for review in data.cover.reviews { par(said(review)) }
} else {
	v(3.5cm)
	text(size: 1.1em, fill: soft, aligned(data.cover.state))
	block(width: 100%, above: 0.8em, below: 1.2em, text(size: 2.4em, weight: "bold", fill: accent, aligned(data.title)))
	text(size: 1.15em, said(data.cover.kind))
	v(0.6em)
	for review in data.cover.reviews { par(said(review)) }
	v(1.2em)
	strong(said(data.cover.edition))
	if data.cover.isDraft {
		block(width: 100%, inset: 9pt, above: 1.2em, stroke: 1pt + tones.warning, fill: tones.warning.lighten(94%), said(data.cover.draftWarning))
	}
	pagebreak()
	if data.brief.len() > 0 {
		set heading(outlined: false)
		show heading.where(level: 1): set heading(outlined: true)
		show heading.where(level: 2): it => block(above: 1.3em, below: 0.6em, sticky: true, text(size: 0.86em, it.body))
		for part in data.brief { piece(part) }
		pagebreak()
	}
	{
		set text(size: 0.92em)
		set par(leading: 0.45em)
		outline(title: text(size: 1.08em, data.contents), depth: 2, indent: 1.2em)
	}
	pagebreak()
}
#for (at, part) in data.parts.enumerate() { piece(part, next: data.parts.at(at + 1, default: none)) }
#for line in data.proof {
	par[#strong(said(line.label)) \ #text(size: 0.9em, dir: ltr, lang: "${languageWritten(false)}", line.value)]
}
`;
