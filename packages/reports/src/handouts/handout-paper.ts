import { paperBlocks } from '../full-report/paper-blocks.ts';
import type { FullReport } from '../full-report/report-part.ts';
import type { ReportDocument } from '../report-document.ts';

/** [HANDOUTS2] The same page for a Word file: its head is the head of the page. */
export function handoutPaper({ language, direction, title, cover, parts }: FullReport): ReportDocument {
	const blocks = parts.flatMap((part) => paperBlocks(part.kind === 'heading' ? { ...part, level: 2 } : part));
	return {
		...{ language, direction, sheet: 'upright', words: 0, limit: null },
		cover: { publishers: [], kind: cover.state, title, lines: [] },
		parts: [{ id: 'page', heading: null, kind: 'body', included: true, words: 0, blocks }],
		foot: [cover.edition],
		end: []
	};
}
