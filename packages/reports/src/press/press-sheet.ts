import type { Run } from '@plenum/domain/clusters/assessment';
import { heading, labelled, table, text, type FullReport, type ReportPart } from '../full-report/report-part.ts';
import { paragraph, run } from '../submission/plain-blocks.ts';
import type { PressSummary } from './press-summary.ts';
import type { PressWords } from '../words/press-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/**
 * [PUBLISH53] One page for the press. It explains the UPR and has the figures, sentences to quote, the publisher, the next date, how to
 * cite it, and the licence. Word, PDF and the public page say the same.
 */
export function createPressSheet(summary: PressSummary, words: ReportWords, said: PressWords): FullReport {
	const { language, direction, levels, followUp } = summary;
	return {
		language,
		direction,
		title: summary.title,
		cover: {
			state: `${said.sheet} · ${summary.state}`,
			reviews: [summary.review],
			kind: '',
			edition: `${summary.edition}. ${summary.publishedOn}`,
			isDraft: false,
			draftWarning: ''
		},
		contents: '',
		page: said.page,
		handout: true,
		parts: [
			heading(2, said.upr),
			text(said.uprTexts.join(' ')),
			heading(2, said.numbers),
			table('', [`${said.level} (${levels.total})`, said.recommendations], rowsOf(levels.rows)),
			...(followUp.length === 0 ? [] : [table('', [said.status, said.actions], rowsOf(followUp))]),
			heading(2, said.quotes),
			...summary.quotes.map(text),
			...webcastParts(summary, said),
			heading(2, said.contact),
			...(summary.publishers.length === 0
				? []
				: [labelled(words, said.publisher, summary.publishers.join(words.decision.semicolon))]),
			text(summary.contact.trim() === '' ? said.noContact : summary.contact),
			labelled(words, said.next, summary.next ?? said.noNext),
			labelled(words, said.cite, citation(summary, said)),
			labelled(words, said.licence, said.licences[summary.licence])
		],
		proof: []
	};
}

/** [PUBLISH60] Links alone: nothing of a webcast is shown here, and nothing is asked of where it lies. */
export function webcastParts({ webcasts }: PressSummary, said: PressWords): ReportPart[] {
	if (webcasts.length === 0) return [];
	const blocks = webcasts.flatMap(({ review, address, marks, states }) => [
		paragraph(run(`${review} · `), linked(said.watch, address)),
		...marks.map(({ time, link, label }) => paragraph(linked(time, link), run(` ${label}`))),
		...(states.length === 0 ? [] : [paragraph(run(said.speakers))]),
		...(states.length === 0
			? []
			: [
					paragraph(
						...states.flatMap(({ time, link, label }, at) => [
							run(`${at === 0 ? '' : ' · '}${label} `),
							linked(time, link)
						])
					)
				])
	]);
	return [heading(2, said.webcast), { kind: 'blocks', blocks }];
}

function linked(shown: string, href: string): Run {
	return { text: shown, marks: [], href };
}

/** Title, who publishes, which version, when and where. */
export function citation(summary: PressSummary, said: PressWords): string {
	const { title, publishers, edition, publishedOn, address } = summary;
	return [said.quoted(title), ...publishers, edition, publishedOn, address].join('. ');
}

function rowsOf(rows: readonly { label: string; count: number }[]): string[][] {
	return rows.map(({ label, count }) => [label, String(count)]);
}
