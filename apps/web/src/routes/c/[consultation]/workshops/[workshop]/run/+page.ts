import { fold } from '@plenum/domain/workshops/evolve';
import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { bringParts } from '#lib/ui/parts/lazy-part.ts';
import { partOfStep } from '#lib/workshops/workshop-parts.ts';
import { readDecisions } from '#lib/workshops/steps/read-decisions.ts';
import type { PageLoad } from './$types';

/** `fills`: head and foot of the page stand still, so it takes the window as it is (the consultation's layout). */
export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const workshop = fold(reader.events.events);
	const { me, phase } = reader.consultation;
	const admits = me.role === 'facilitator' && phase === 'open';
	const [decisions, code, text] = await Promise.all([
		readDecisions(api, params, workshop),
		admits ? api.after('people')('GET /consultations/:consultation/join-code', { params }) : null,
		addTexts(reader, 'breakouts', 'comments', 'commitments', 'journal', 'ratings', 'run', 'voting', 'work'),
		bringParts(reader.language, partOfStep(workshop))
	]);
	return { ...decisions, joinCode: code?.ok ? code.value : null, text, fills: true };
};
