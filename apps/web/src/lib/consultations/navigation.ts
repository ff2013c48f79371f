import type { Inside } from '#lib/language/language.ts';
import type { ConsultationContext } from './consultation-context.ts';

/** A page that the navigation leads to. `also`: the pages below or beside it, on which it is the current one. */
export type Place = { path: string; label: string; also?: readonly string[]; count?: number };
export type PlaceGroup = { label: string; places: readonly Place[] };
export type NavigationEntry = Place | PlaceGroup;

const decisionPaths = ['/polls'];

/** [WEB110] What stands in the navigation, by role: a facilitator prepares, runs and takes results away; others take part. */
export function navigationEntries(t: Inside, context: ConsultationContext): NavigationEntry[] {
	const { consultations: words } = t;
	const overview = { path: '', label: words.overview };
	const recommendations = { path: '/clusters', label: words.recommendations, also: ['/import'] };
	const ratings = { path: '/ratings', label: words.ratings };
	const results = resultPlaces(t);
	if (context.me.role !== 'facilitator')
		return [
			...[overview, recommendations, ratings],
			{ path: '/workshops', label: words.workshop },
			{ path: '/outcome', label: words.results, also: results.flatMap(({ path, also = [] }) => [path, ...also]) },
			{ path: '/participation', label: words.me, also: ['/people'] }
		];
	const { waiting } = context.consultation.counts;
	const people = { path: '/people', label: words.people, ...(waiting > 0 ? { count: waiting } : {}) };
	return [
		overview,
		{ label: words.prepare, places: [recommendations, people, ratings] },
		{ path: '/workshops', label: words.workshops },
		{ label: words.results, places: results }
	];
}

/** What a consultation comes to, page by page. */
export function resultPlaces({ consultations: words }: Inside): Place[] {
	return [
		{ path: '/decisions', label: words.decisions, also: decisionPaths },
		{ path: '/commitments', label: words.commitments },
		{ path: '/minutes', label: words.minutes },
		{ path: '/outcome', label: words.documents }
	];
}

/** `inside`: the address below that of the consultation. */
export function currentPlace(places: readonly Place[], inside: string): Place | undefined {
	const isAt = (path: string) => (path === '' ? inside === '' : inside === path || inside.startsWith(`${path}/`));
	return places.find(({ path, also = [] }) => [path, ...also].some(isAt));
}
