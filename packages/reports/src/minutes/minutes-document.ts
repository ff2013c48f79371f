import type { FullReport, ReportPart } from '../full-report/report-part.ts';
import { paperBlocks } from '../full-report/paper-blocks.ts';
import type { ReportDocument, ReportSection } from '../report-document.ts';
import type { MinutesWords } from '../words/minutes-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [JOURNAL7] The same minutes for a Word file: each chapter is a part. */
export function minutesDocument(
	report: FullReport,
	{ colon }: Pick<ReportWords, 'colon'>,
	said: MinutesWords
): ReportDocument {
	const { language, direction, title, cover, parts, proof } = report;
	return {
		language,
		direction,
		sheet: 'upright',
		words: 0,
		limit: null,
		cover: {
			publishers: [cover.state],
			kind: cover.kind,
			title,
			lines: cover.reviews.map((line, at) => ({ label: at === 0 ? said.consultation : said.date, texts: [line] }))
		},
		parts: sectionsOf(parts),
		foot: [cover.edition],
		end: proof.map(({ label, value }) => `${label}${colon}${value}`)
	};
}

function sectionsOf(parts: readonly ReportPart[]): ReportSection[] {
	const sections: ReportSection[] = [];
	for (const part of parts) {
		if (part.kind === 'heading' && part.level === 1)
			sections.push({
				id: String(sections.length),
				heading: part.text,
				kind: 'body',
				included: true,
				words: 0,
				blocks: []
			});
		else for (const block of paperBlocks(part)) sections.at(-1)?.blocks.push(block);
	}
	return sections;
}
