import { dayOf } from '@plenum/domain/day';
import { error } from '@sveltejs/kit';
import type { Problem } from '@plenum/protocol/problem';
import type { PublicOutcome } from '@plenum/protocol/exports/public-outcome';
import type { Publication } from '@plenum/messages/en/interface/publication';
import { labelWords } from '@plenum/reports/words/label-words';
import { followUpWords } from '@plenum/reports/words/follow-up-words';
import { addTexts, loadFront } from '#lib/language/catalogues.ts';
import type { PageServerLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

/** The page runs no script: it is whole as the server sends it, for any browser and any line. */
export const csr = false;

/** The language stands in the address, so that the same address is the same page for everyone and can be kept on the way. */
export const load: PageServerLoad = async ({ params, fetch, locals, setHeaders }) => {
	const answer = await fetch(`/api/v1/public/${params.slug}?language=${builtIn(locals.language)}`);
	if (!answer.ok) {
		const { title } = (await answer.json()) as Problem;
		error(answer.status, title);
	}
	const outcome = (await answer.json()) as PublicOutcome;
	setHeaders({
		'cache-control': params.language ? 'public, max-age=60' : 'private, no-cache',
		...(outcome.address === 'unguessable' ? { 'x-robots-tag': 'noindex, nofollow' } : {})
	});
	locals.language = outcome.language;
	const { language } = outcome;
	const front = await loadFront(language);
	const { publication } = await addTexts({ language, text: front }, 'desk');
	return { outcome, slug: params.slug, bare: true, words: withoutFunctions(publication, front.shell.named, outcome) };
};

/** What a page says that asks for a number or a date, said here: functions do not travel. */
function withoutFunctions(text: Publication, named: (label: string) => string, outcome: PublicOutcome) {
	/** [WEB480] As documents write it. */
	const dayAt = (time: number) => labelWords[outcome.language].day(dayOf(time));
	const {
		publicKind,
		figures,
		contents,
		files,
		fileKinds,
		submitters,
		record,
		recordText,
		verifiable,
		dataHash,
		languageNav,
		checkSignatures
	} = text;
	const { secretPolls, secretPollsLead, voidedTitle, voidedLead, pressFiles } = text;
	return {
		publicKind,
		figures,
		contents,
		files,
		fileKinds,
		submitters,
		record,
		recordText,
		verifiable,
		dataHash,
		languageNav,
		checkSignatures,
		secretPolls,
		secretPollsLead,
		voidedTitle,
		voidedLead,
		pressFiles,
		followUp: followUpWords[outcome.language].whatBecame,
		voided: outcome.voided.map(({ title, at, reason }) => ({
			title,
			reason,
			when: named(text.voidedOn(dayAt(at)))
		})),
		published: text.publishedOn(dayAt(outcome.publishedAt)),
		versionHash: text.versionHash(String(outcome.version.number))
	};
}
