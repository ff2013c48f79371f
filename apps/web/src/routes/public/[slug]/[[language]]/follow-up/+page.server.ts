import { dayOf } from '@plenum/domain/day';
import { languageTraits } from '@plenum/domain/languages';
import type { Problem } from '@plenum/protocol/problem';
import type { PublicFollowUpPage } from '@plenum/protocol/exports/public-outcome';
import { followUpWords, type FollowUpWords } from '@plenum/reports/words/follow-up-words';
import { labelWords } from '@plenum/reports/words/label-words';
import { error } from '@sveltejs/kit';
import { addTexts, loadFront } from '#lib/language/catalogues.ts';
import { builtIn } from '#lib/language/packs/packs.ts';
import type { PageServerLoad } from './$types';

/** The page runs no script: it is whole as the server sends it, for any browser and any line. */
export const csr = false;

const choices = ['cluster', 'institution', 'page'] as const;

/** [FOLLOWUP6] The same address is the same page for everyone, and can be kept on the way. */
export const load: PageServerLoad = async ({ params, url, fetch, locals, setHeaders }) => {
	const asked = new URLSearchParams({ language: builtIn(locals.language) });
	for (const name of choices) {
		const value = url.searchParams.get(name);
		if (value !== null) asked.set(name, value);
	}
	const answer = await fetch(`/api/v1/public/${params.slug}/follow-up?${asked}`);
	if (!answer.ok) {
		const { title } = (await answer.json()) as Problem;
		error(answer.status, title);
	}
	const followUp = (await answer.json()) as PublicFollowUpPage;
	setHeaders({
		'cache-control': params.language ? 'public, max-age=60' : 'private, no-cache',
		...(followUp.address === 'unguessable' ? { 'x-robots-tag': 'noindex, nofollow' } : {})
	});
	locals.language = followUp.language;
	const { language } = followUp;
	const { publication } = await addTexts({ language, text: await loadFront(language) }, 'desk');
	const { languageNav, publishedOn } = publication;
	const published = publishedOn(labelWords[language].day(dayOf(followUp.publishedAt)));
	const chosen = { cluster: asked.get('cluster'), institution: asked.get('institution') };
	const words = { ...withoutFunctions(followUpWords[language], followUp), languageNav, published };
	return { followUp, slug: params.slug, bare: true, words, chosen };
};

/** What asks for a number is said here: functions do not travel. */
function withoutFunctions(said: FollowUpWords, { page, pages, changes, language }: PublicFollowUpPage) {
	const number = new Intl.NumberFormat(languageTraits[language].locale);
	return {
		themes: said.themes,
		institutions: said.institutions,
		all: said.all,
		changesTitle: said.changes,
		noChange: said.noChange,
		previous: said.previous,
		next: said.next,
		pages: said.pages,
		outcome: said.outcome,
		feeds: said.feeds,
		embed: said.embed,
		nothing: said.nothing,
		page: said.page(number.format(page), number.format(pages)),
		more: changes.map(({ count, lines }) => (count > lines.length ? said.more(count - lines.length) : ''))
	};
}
