import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const { consultation, ...reader } = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const [standings, { workshops }, { polls }, { rounds }, { overdue }, text] = await Promise.all([
		api.after('clusters').need('GET /consultations/:consultation/cluster-standings', { params }),
		api.after('workshops').need('GET /consultations/:consultation/workshops', { params }),
		api
			.after('poll')
			.need('GET /consultations/:consultation/polls', { params, query: { state: ['draft', 'open', 'unsealing'] } }),
		api.after('ratings', 'me').need('GET /consultations/:consultation/rating-rounds', { params }),
		api
			.after('commitments', 'arrangement')
			.need('GET /consultations/:consultation/commitments', { params, query: { first: 0 } }),
		addTexts(reader, 'overview', 'ratings', 'voting', 'work')
	]);
	const open = polls.filter(({ state }) => state === 'open');
	const isDone = standings.clusters.length > 0 && standings.clusters.every(({ state }) => state === 'closed');
	return {
		standings,
		isPublished: isDone && consultation.me.role === 'facilitator' && (await isPublished()),
		workshops,
		overdue,
		rounds,
		polls: open,
		text,
		entrusted: polls.filter(({ state }) => state !== 'open')
	};

	async function isPublished(): Promise<boolean> {
		const { publication } = await api
			.after('outcome')
			.need('GET /consultations/:consultation/publication', { params, query: { check: false } });
		return publication?.state === 'published';
	}
};
