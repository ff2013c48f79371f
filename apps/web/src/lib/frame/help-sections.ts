const inside: Record<string, string> = {
	'': 'overview',
	clusters: 'recommendations',
	ratings: 'ratings',
	workshops: 'workshops',
	decisions: 'decisions',
	polls: 'poll',
	commitments: 'commitments',
	sources: 'sources',
	calendar: 'calendar',
	people: 'people',
	import: 'import',
	outcome: 'outcome',
	minutes: 'minutes',
	search: 'search',
	settings: 'settings',
	participation: 'participation'
};
/** Views of a workshop. */
const views: Record<string, string> = { run: 'run', agenda: 'run', part: 'part', rooms: 'rooms', show: 'workshops' };
const outside: Record<string, string> = {
	'': 'start',
	join: 'join',
	lobby: 'join',
	'sign-in': 'sign-in',
	setup: 'sign-in',
	'reset-password': 'sign-in',
	invitation: 'sign-in',
	account: 'account',
	reporting: 'progress-reports',
	consultations: 'consultations',
	guide: 'guide'
};

/** [WEB26] Which part of the guide belongs to a page, by its route. */
export function helpSection(route: string): string {
	const [first = '', consultation, section = '', thing, view] = route.split('/').filter((part) => part !== '');
	if (first !== 'c' || consultation === undefined) return outside[first] ?? 'start';
	if (section === 'workshops' && thing === '[workshop]') return views[view ?? ''] ?? 'workshops';
	if (section === 'clusters' && thing === '[cluster]') return view === 'caucus' ? 'caucus' : 'cluster';
	if (section === 'clusters' && thing === 'mechanisms') return 'mechanisms';
	return inside[section] ?? 'overview';
}
