import type { UndoRemovalRequest } from '@plenum/protocol/people';
import type { Api } from '#lib/queries/api.ts';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { Text } from '#lib/language/language.ts';

type Place = { api: Api; context: ConsultationContext; t: Pick<Text, 'roster'>; refresh: () => unknown };

/** So many people are removed, brought back or confirmed by one request. */
const portion = 500;

export function inPortions(ids: readonly string[]): string[][] {
	return Array.from({ length: Math.ceil(ids.length / portion) }, (_, at) =>
		ids.slice(at * portion, (at + 1) * portion)
	);
}

/** [WEB25] [PEOPLE65] The way back beside the toast; null where nobody was removed. */
export function undoOfRemoval({ api, context, t, refresh }: Place, participants: readonly string[]) {
	if (participants.length === 0) return null;
	return async (): Promise<string | null> => {
		let stayed = 0;
		let problem = null as string | null;
		for (const ids of inPortions(participants)) {
			const asked: UndoRemovalRequest = { participants: ids };
			const answer = await api('POST /consultations/:consultation/people/remove/undo', {
				params: context.params,
				body: asked
			});
			if (answer.ok) stayed += answer.value.stayed;
			else problem = answer.words;
		}
		await refresh();
		return problem ?? (stayed > 0 ? t.roster.notReturned(stayed) : null);
	};
}
