import { languages, languageTraits } from '@plenum/domain/languages';

/** What a text is taken for of which only the direction is known. */
export function languageWritten(direction: 'ltr' | 'rtl'): string {
	return languages.find((language) => languageTraits[language].direction === direction) ?? '';
}

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

#let runs-rtl(content) = {
	let first = content.match(regex("\p{L}"))
	if first == none { is-rtl } else { first.text.match(rtl-letters) != none }
}
// Content in its own direction of writing, whatever that of the report. A paragraph so turned also begins on its own side.
#let turned(its-rtl, content) = {
	if its-rtl == is-rtl { content } else if its-rtl { text(dir: rtl, lang: "${languageWritten('rtl')}", content) } else { text(dir: ltr, lang: "${languageWritten('ltr')}", content) }
}
#let said(content) = turned(runs-rtl(content), content)
#let aligned(content) = {
	let its-rtl = runs-rtl(content)
	if its-rtl == is-rtl { content } else { align(if its-rtl { right } else { left }, turned(its-rtl, content)) }
}
`;
