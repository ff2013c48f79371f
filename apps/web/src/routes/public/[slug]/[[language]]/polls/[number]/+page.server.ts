import { error } from '@sveltejs/kit';
import type { Problem } from '@plenum/protocol/problem';
import type { PublicPoll } from '@plenum/protocol/exports/public-outcome';
import type { PageServerLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

export const load: PageServerLoad = async ({ params, fetch, locals, setHeaders }) => {
	const answer = await fetch(
		`/api/v1/public/${params.slug}/polls/${params.number}?language=${builtIn(locals.language)}`
	);
	if (!answer.ok) {
		const { title } = (await answer.json()) as Problem;
		error(answer.status, title);
	}
	const poll = (await answer.json()) as PublicPoll;
	setHeaders({
		'cache-control': params.language ? 'public, max-age=60' : 'private, no-cache',
		...(poll.address === 'unguessable' ? { 'x-robots-tag': 'noindex, nofollow' } : {})
	});
	locals.language = poll.language;
	return { poll };
};
