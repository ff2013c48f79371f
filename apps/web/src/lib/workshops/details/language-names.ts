import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { SpokenLanguageNames } from '@plenum/protocol/workshops/workshops';
import type { Api } from '#lib/queries/api.ts';
import { builtIn } from '#lib/language/packs/packs.ts';

export type NamedLanguage = SpokenLanguageNames['languages'][number];

/** [WORKSHOP26] Names come from the server: browsers know a few hundred languages and no sign language. None where it is away. */
export async function readLanguageNames(
	api: Api,
	params: ParamsOf<'listSpokenLanguages'>,
	language: InterfaceLanguage,
	codes?: readonly string[]
): Promise<NamedLanguage[]> {
	const answer = await api('GET /consultations/:consultation/workshops/languages', {
		params,
		query: { language: builtIn(language), of: codes?.join() }
	});
	return answer.ok ? answer.value.languages : [];
}

/** What somebody typed, as one of the list: the name in whatever case, else the only one that begins with it. */
export function findLanguage(known: readonly NamedLanguage[], typed: string): NamedLanguage | undefined {
	const wanted = plain(typed);
	if (wanted === '') return undefined;
	const begins = known.filter(({ name }) => plain(name).startsWith(wanted));
	return known.find(({ name }) => plain(name) === wanted) ?? (begins.length === 1 ? begins[0] : undefined);
}

const plain = (text: string) => text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
