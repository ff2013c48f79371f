import type { PressSummary } from './press-summary.ts';
import type { PressWords } from '../words/press-words.ts';

/** What the picture beside a shared address shows. */
export type ShareCard = Pick<PressSummary, 'language' | 'direction' | 'kind' | 'title' | 'state'> & {
	heading: string;
	rows: { label: string; count: number; fill: string }[];
	longest: number;
	foot: string;
};

/** As many bars as the picture has room for. */
const mostRows = 6;
/** Longer titles cannot be read at the size of a card. */
const longestTitle = 160;
const longestLabel = 70;
const longestFoot = 90;

/** [PUBLISH51] Title, State, how many stand at each level, and the day. Levels beyond those that find room are one bar. */
export function createShareCard(summary: PressSummary, said: PressWords): ShareCard {
	const { language, direction, kind, title, state, levels } = summary;
	const fits = levels.rows.length <= mostRows;
	const shown = levels.rows.slice(0, fits ? mostRows : mostRows - 1);
	const others = levels.rows.slice(shown.length);
	const rest = others.map(({ count }) => count).reduce((sum, count) => sum + count, 0);
	const rows = [...shown, ...(others[0] ? [{ ...others[0], label: said.others, count: rest }] : [])];
	return {
		language,
		direction,
		kind,
		state: shortened(state, longestLabel),
		title: shortened(title, longestTitle),
		heading: `${levels.total} · ${said.level}`,
		rows: rows.map(({ label, count, fill }) => ({ label: shortened(label, longestLabel), count, fill })),
		longest: Math.max(1, ...rows.map(({ count }) => count)),
		foot: shortened([summary.publishedOn, ...summary.publishers.slice(0, 1)].join(' · '), longestFoot)
	};
}

/** Whole letters, with what belongs to them. */
function shortened(text: string, most: number): string {
	const letters = [...new Intl.Segmenter().segment(text.replace(/\s+/gu, ' ').trim())].map(({ segment }) => segment);
	return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}
