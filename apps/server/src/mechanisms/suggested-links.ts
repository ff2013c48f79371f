import type { StoredMechanism } from '@plenum/domain/mechanisms/mechanism';
import { suggestLinks, type OfReview, type SuggestedLink } from '@plenum/domain/mechanisms/suggest-links';
import { sha256 } from '../sha256.ts';

type Texts = readonly Pick<StoredMechanism, 'id' | 'text'>[];
type Suggest = (mechanisms: Texts, recommendations: readonly OfReview[]) => SuggestedLink[];

/** So many consultations in each thread that reads; the one that was requested longest ago makes room. */
const mostKept = 16;

/**
 * [MECHANISM11] Keeps what was computed from some texts under these very texts. Any change to one of them (an import, a
 * correction, an undo, another language) leads to other suggestions, without any notice.
 */
export function keepSuggestions(suggest: Suggest): Suggest {
	const kept = new Map<string, SuggestedLink[]>();
	return (mechanisms, recommendations) => {
		const key = keyOf(mechanisms, recommendations);
		const links = kept.get(key) ?? suggest(mechanisms, recommendations);
		// Set again, it is the youngest: maps remember the order of insertion.
		kept.delete(key);
		kept.set(key, links);
		for (const oldest of kept.keys()) {
			if (kept.size <= mostKept) break;
			kept.delete(oldest);
		}
		return links;
	};
}

/** All that likeness looks at, and nothing else: a level or a theme that changes leaves what was worked out. */
function keyOf(mechanisms: Texts, recommendations: readonly OfReview[]): string {
	const theirs = mechanisms.map(({ id, text }) => [id, text]);
	const ours = recommendations.map(({ id, text, language, translations, withdrawn, states }) => [
		...[id, text, language, withdrawn, states],
		translations.map((one) => [one.language, one.text])
	]);
	return sha256(JSON.stringify([theirs, ours]));
}

export const suggestedLinks = keepSuggestions(suggestLinks);
