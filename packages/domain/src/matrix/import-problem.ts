/** What an import noticed. Nothing of it stops the import; each has its words where people read them. */
export const importProblemCodes = [
	/** No row names the columns; they were guessed from what they hold. */
	'header-missing',
	/** A column that Plenum has no use for; its values stay in the raw row. */
	'column-unknown',
	/** A row that is neither header, theme nor recommendation. */
	'row-not-understood',
	/** A row of a table of many mechanisms that is a concern, and no recommendation. */
	'row-other-mechanism',
	/** The table speaks of more than one State. */
	'several-countries',
	/** A row of one cell, taken for a theme although it does not say so. */
	'theme-assumed',
	/** A theme with no recommendation under it. */
	'theme-empty',
	/** The theme above the row is not among the row's own themes. */
	'theme-not-in-list',
	/** No number was found; the row's own number stands for it, after `#`. */
	'number-missing',
	/** The number comes from Word's automatic numbering and was counted here. */
	'number-counted',
	/** Numbers printed from right to left; they are kept so and sorted by what they mean. */
	'number-reversed',
	/** Two recommendations of different text bear one number; both are kept. */
	'number-used-twice',
	/** The same recommendation again, under another theme; the rows became one. */
	'repeated-merged',
	/** A repeated row gives another position; the first one stands. */
	'position-differs',
	/** A repeated row gives another text in a further language; the first one stands. */
	'translation-differs',
	/** A column of texts whose language cannot be told, or is that of the first: it stays in the raw row. */
	'translation-unclear',
	'position-empty',
	/** A position in words that Plenum does not know. */
	'position-unknown',
	'source-missing',
	'paragraph-missing',
	/** A paragraph that is not a plain number: `3vv`. */
	'paragraph-odd',
	'states-missing',
	/** States were found, but not at the end of the text. */
	'states-unsure',
	/** A name that stands for a State and is none that is known; it is kept as written. */
	'state-unknown',
	/** The column of States names one that the text does not; both are kept. */
	'states-differ',
	/** The text holds what looks like a left-over of a web page: `&nbsp;`. */
	'entity-in-text',
	/** The column for assessment is not empty; it stays in the raw row. */
	'assessment-already-filled',
	/** It is a guess whether lines of a PDF belong together. */
	'pdf-line-unsure',
	/** A word that the end of a line divides, which is written nowhere else in the file. */
	'pdf-hyphen',
	/** A table without lines: its columns were told by the space between them. */
	'pdf-columns-guessed',
	/** A footnote, which is no part of the text. */
	'pdf-footnote',
	/** Letters that run from right to left, whose spaces PDF does not keep for certain. */
	'pdf-right-to-left',
	/** A page without text among pages that have some. */
	'pdf-page-empty'
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** `row` is the file's row, counted from 1; null where the whole file or a page is meant. `what` is the value as it stood. */
export type ImportProblem = { row: number | null; code: ImportProblemCode; what: string; page?: number };
