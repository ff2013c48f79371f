import type { AdmittedPeople } from '@plenum/protocol/people';
import type { Api } from '#lib/queries/api.ts';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { PageTexts } from '#lib/language/language.ts';

type Place = { api: Api; context: ConsultationContext; t: Pick<PageTexts['run'], 'admitting'>; refresh: () => unknown };

/**
 * [WEB25] [PEOPLE53] The way back into the lobby beside the toast; null where this admitted nobody. People who acted since stay in, which
 * is said.
 */
export function undoOfAdmission({ api, context, t, refresh }: Place, { participants }: AdmittedPeople) {
	if (participants.length === 0) return null;
	return async (): Promise<string | null> => {
		const answer = await api('POST /consultations/:consultation/people/admit/undo', {
			params: context.params,
			body: { participants }
		});
		await refresh();
		if (!answer.ok) return answer.words;
		return answer.value.stayed > 0 ? t.admitting.stayed(answer.value.stayed) : null;
	};
}
