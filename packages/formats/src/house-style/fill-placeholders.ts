import type { Cover } from '@plenum/reports/report-document';
import type { HouseBlock, HouseInline, HouseParagraph } from './house-style.ts';

/** [REPORTS72] The cover and whatever stands on each page, with the words of this document in their places. */
export function fillPlaceholders(blocks: readonly HouseBlock[], cover: Cover): HouseBlock[] {
	return blocks.flatMap((block): HouseBlock[] =>
		block.type === 'table'
			? [{ ...block, rows: block.rows.map((row) => row.map((cell) => fillPlaceholders(cell, cover))) }]
			: fillParagraph(block, cover)
	);
}

/** A paragraph for each line where the details go; else the same with its words in it. */
function fillParagraph(paragraph: HouseParagraph, cover: Cover): HouseParagraph[] {
	const details = /\{\{\s*details\s*\}\}/i;
	const isDetails = paragraph.inlines.some((inline) => inline.type === 'text' && details.test(inline.text));
	if (!isDetails) return [filled(paragraph, cover, [])];
	const lines = cover.lines.map(({ label, texts }) => `${label} ${texts.join(', ')}`.trim());
	return lines.map((line) => filled(paragraph, cover, [line]));
}

function filled(paragraph: HouseParagraph, cover: Cover, details: readonly string[]): HouseParagraph {
	const words: Record<string, string> = {
		title: cover.title,
		kind: cover.kind,
		publishers: cover.publishers.join(', '),
		details: details.join('')
	};
	const fill = (inline: HouseInline): HouseInline =>
		inline.type === 'text'
			? {
					...inline,
					text: inline.text.replace(/\{\{\s*([a-z]+)\s*\}\}/gi, (all, name: string) => words[name.toLowerCase()] ?? all)
				}
			: inline;
	return { ...paragraph, inlines: paragraph.inlines.map(fill) };
}
