import { languageWritten } from '@plenum/reports/written-language';

/**
 * What every page in Typst begins with: the colours, and texts in the direction in which they are written. Its data are `data`, JSON,
 * with their own `direction`; no word of them is ever part of a program.
 */
export const typstDirection = String.raw`
#let data = json(bytes(sys.inputs.data))
#let rtl-letters = regex("[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Nko}]")
#let is-rtl = data.direction == "rtl"
#let accent = rgb("#0b5d5b")
#let ink = rgb("#1f2933")
#let soft = rgb("#52606d")
#let line-colour = rgb("#cbd2d9")

// In which directions and languages a text is written, where it is not as a whole as the document.
#let directed(content) = data.directed.at(content, default: none)
#let runs-rtl(content) = {
	let known = directed(content)
	let first = content.match(regex("\p{L}"))
	if known != none { known.rtl } else if first == none { is-rtl } else { first.text.match(rtl-letters) != none }
}
// Content in its own direction of writing, whatever that of the report. A paragraph so turned also begins on its own side.
#let turned(its-rtl, content) = {
	if its-rtl == is-rtl { content } else if its-rtl { text(dir: rtl, lang: "${languageWritten(true)}", content) } else { text(dir: ltr, lang: "${languageWritten(false)}", content) }
}
// A text, with each name, code and quotation of the other direction or in another language apart.
#let said(content) = {
	let known = directed(content)
	if known == none { return turned(runs-rtl(content), content) }
	let pieces = known.runs.map(run => text(dir: if run.rtl { rtl } else { ltr }, lang: run.lang, run.text))
	turned(known.rtl, pieces.join())
}
#let aligned(content) = {
	let its-rtl = runs-rtl(content)
	if its-rtl == is-rtl { said(content) } else { align(if its-rtl { right } else { left }, said(content)) }
}
`;
