import type { Review } from '../consultations/consultation.ts';
import type { Recommendation } from './recommendation.ts';

/** From the session of the Human Rights Council at which an outcome was adopted to the cycle: the last of each. */
const lastSessions = [19, 34, 51];

/**
 * [MATRIX50] The cycle of the review that a list belongs to. The symbols that its positions cite decide, else the years of those documents,
 * else it is the latest. A suggestion.
 */
export function guessReview(reviews: readonly Review[], read: readonly Recommendation[]): number | null {
	const cited = new Set(read.flatMap(({ source }) => (source?.symbol ? [source.symbol] : [])));
	const bySymbol = reviews.find(({ symbols }) =>
		symbols.some((symbol) => [...cited].some((each) => isOf(each, symbol)))
	);
	if (bySymbol) return bySymbol.cycle;
	const cycles = new Set([...cited].flatMap(cycleOf));
	const bySession = reviews.find(({ cycle }) => cycles.has(cycle));
	return bySession?.cycle ?? reviews.reduce<number | null>((last, { cycle }) => Math.max(last ?? 0, cycle), null);
}

function isOf(cited: string, symbol: string): boolean {
	return symbol.trim() !== '' && (cited === symbol || cited.startsWith(`${symbol}/`));
}

function cycleOf(symbol: string): number[] {
	const session = Number(/^A\/HRC\/(\d+)\//.exec(symbol)?.[1]);
	if (!session) return [];
	const place = lastSessions.findIndex((last) => session <= last);
	return [place < 0 ? lastSessions.length + 1 : place + 1];
}
