import { paperBlocks } from '../full-report/paper-blocks.ts';
import type { DocumentLanguage } from '@plenum/domain/languages';
import type { HandoutPage } from './handout-parts.ts';
import { paragraphs } from '../submission/plain-blocks.ts';
import type { ReportBlock, ReportDocument } from '../report-document.ts';

/** [HANDOUTS2] The same page for a Word file: its head is the head of the page. */
export function handoutPaper({
	language,
	direction,
	title,
	cover,
	parts
}: HandoutPage): ReportDocument<DocumentLanguage> {
	const reviews = cover.reviews.map((review): ReportBlock => ({ type: 'words', blocks: paragraphs(review) }));
	const blocks = parts.flatMap((part) =>
		paperBlocks(part.kind === 'heading' ? { ...part, level: part.level === 1 ? 2 : 3 } : part)
	);
	return {
		language,
		direction,
		sheet: 'upright',
		words: 0,
		limit: null,
		cover: { publishers: [], kind: cover.state, title, lines: [] },
		parts: [{ id: 'page', heading: null, kind: 'body', included: true, words: 0, blocks: [...reviews, ...blocks] }],
		foot: [cover.edition],
		end: []
	};
}
