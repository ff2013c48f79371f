import type { Institution, InstitutionEntry } from '@plenum/domain/consultations/institutions';
import { useApi } from '#lib/queries/api.ts';
import { refetch } from '#lib/queries/refetch.ts';
import { useConsultation } from '#lib/consultations/consultation-context.ts';
import { useText } from '#lib/language/language.ts';
import { useToasts } from '#lib/ui/toasts/toasts.svelte.ts';

/** Answers null once it is done, and otherwise the words that say why nothing was. `make` may answer such words as well. */
export type ChangeInstitutions = (
	make: (list: readonly Institution[]) => readonly InstitutionEntry[] | string,
	words: string
) => Promise<string | null>;

/** In a component's script. Changes the list as it is now; [WEB25] it is as before again unless somebody changed the settings since. */
export function useInstitutionChanges(): ChangeInstitutions {
	const api = useApi();
	const context = useConsultation();
	const t = useText();
	const toasts = useToasts();
	const send = (settingsVersion: number, institutions: readonly InstitutionEntry[]) =>
		api('PATCH /consultations/:consultation', {
			params: context.params,
			body: { settingsVersion, institutions: [...institutions] }
		});

	return async (make, words) => {
		const now = await api('GET /consultations/:consultation', { params: context.params });
		if (!now.ok) return now.words;
		const before = now.value.settings.institutions ?? [];
		const after = make(before);
		if (typeof after === 'string') return after;
		const answer = await send(now.value.settingsVersion, after);
		if (!answer.ok) return answer.words;
		const { settingsVersion } = answer.value;
		const takeBack = async () => {
			const undone = await send(settingsVersion, before);
			await refetch('consultation');
			if (undone.ok) return null;
			return undone.reason === 'consultation/updated-since' ? t.shell.changedSince : undone.words;
		};
		toasts.show(words, takeBack, 'institutions');
		await refetch('consultation');
		return null;
	};
}
