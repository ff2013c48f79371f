import { foldedForSearch, searchWords } from '@plenum/domain/search/search-words';
import type { Act } from '@plenum/domain/people/rights';
import type { overview } from '@plenum/messages/en/interface/overview';

type Name = keyof (typeof overview)['named'];
type Place = { label: string; path: string };

/** Where each stands, and who needs it. */
const places: Record<Name, { path: string; act: Act }> = {
	themes: { path: '/clusters/terms', act: 'read' },
	mechanisms: { path: '/clusters/mechanisms', act: 'read' },
	cycles: { path: '/clusters/continuity', act: 'read' },
	pledges: { path: '/clusters', act: 'arrange-clusters' },
	caucus: { path: '/clusters', act: 'read-caucus' },
	indicators: { path: '/clusters', act: 'write-text' },
	links: { path: '/people/links', act: 'admit' },
	versions: { path: '/outcome', act: 'export' },
	record: { path: '/minutes', act: 'read-journal' },
	votes: { path: '/settings', act: 'configure' },
	paper: { path: '/ratings', act: 'run-ratings' },
	rooms: { path: '/workshops', act: 'plan-workshop' },
	cards: { path: '/workshops', act: 'run-cards' }
};

/** [WEB111] Pages whose name has all words of the query, for those who may do there what it is for. */
export function findPlaces(names: (typeof overview)['named'], query: string, can: (act: Act) => boolean): Place[] {
	const words = searchWords(query);
	if (words.length === 0) return [];
	return (Object.keys(places) as Name[])
		.filter((name) => can(places[name].act))
		.map((name) => ({ label: names[name], path: places[name].path }))
		.filter(({ label }) => {
			const own = foldedForSearch(label).split(' ');
			return words.every((word) => own.some((part) => part.startsWith(word)));
		});
}
