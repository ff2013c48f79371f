import type { Settings } from '@plenum/domain/consultations/consultation';
import { shownAs } from '@plenum/domain/people/name-policy';
import type { RatingRound } from '@plenum/domain/ratings/round';
import type { RevealedRow } from '@plenum/protocol/ratings';
import type { FrozenRating } from './ratings.tables.ts';
import type { CountedRating } from './ratings.store.ts';
import type { RevealedRatingsRow } from './rounds.store.ts';

/**
 * [RATINGS40] What a reveal tells of each recommendation, from then on. Open: who said it, as the name policy shows them. Confidential:
 * reasons and sources by the lines that are shown; none of a recommendation without figures. Sorted by content alone, so that the
 * order of rows follows neither raters nor, in a confidential round, levels.
 */
export function freezeRatings(
	{ id: round, disclosure }: Pick<RatingRound, 'id' | 'disclosure'>,
	counted: readonly CountedRating[],
	rows: readonly RevealedRow[],
	settings: Pick<Settings, 'namePolicy'>
): RevealedRatingsRow[] {
	const byRecommendation = Map.groupBy(counted, ({ recommendation }) => recommendation);
	return rows.flatMap(({ recommendation, lines }) => {
		const all = byRecommendation.get(recommendation) ?? [];
		const ratings =
			disclosure === 'open'
				? sortBy(
						all.map((one) => freezeOpen(one, settings)),
						contentOf
					)
				: sortBy(
						all.flatMap((one) => freezeConfidential(one, lines) ?? []),
						textOf
					);
		return ratings.length === 0 ? [] : [{ round, recommendation, ratings }];
	});
}

function freezeOpen(rating: CountedRating, settings: Pick<Settings, 'namePolicy'>): FrozenRating {
	const { sheet, participant, constituency, level, percentage, regression, reason, source } = rating;
	const who = { id: '', name: rating.name, organisation: rating.organisation, constituency };
	const { name, organisation } = shownAs(who, everyone, settings);
	const shown = sheet ? { name: null, organisation: rating.organisation || null } : { name, organisation };
	const isTold = shown.name !== null || shown.organisation !== null;
	return {
		constituencies: [constituency],
		said: { level, percentage, regression },
		reason,
		source,
		...shown,
		isSheet: sheet !== null,
		participant: isTold ? participant : null
	};
}

/** Somebody to whom the name policy applies in full. */
const everyone = { id: 'everyone', role: 'participant' } as const;

function freezeConfidential(
	{ constituency, reason, source }: CountedRating,
	lines: RevealedRow['lines']
): FrozenRating | null {
	const line = lines.find(({ constituencies }) => constituencies.includes(constituency));
	if (!line || (reason === '' && source === '')) return null;
	const nobody = { name: null, organisation: null, isSheet: false, participant: null };
	return { constituencies: line.constituencies, said: null, reason, source, ...nobody };
}

/** By side and reason first, as people read them. */
function contentOf({ constituencies, reason, source, name, organisation, said }: FrozenRating): string {
	return JSON.stringify([constituencies, reason, source, name, organisation, said]);
}

function textOf({ constituencies, reason, source }: FrozenRating): string {
	return JSON.stringify([reason + source, source, constituencies]);
}

function sortBy(ratings: FrozenRating[], keyOf: (rating: FrozenRating) => string): FrozenRating[] {
	return ratings
		.map((rating) => ({ rating, key: keyOf(rating) }))
		.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
		.map(({ rating }) => rating);
}
