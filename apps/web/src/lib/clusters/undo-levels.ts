import type { ClusterView, ReadingRequest, RecordedLevels } from '@plenum/protocol/clusters';
import type { Answer, Api } from '#lib/api.ts';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { undoStanding } from '#lib/ui/undo-standing.ts';
import { earlierValues, isSameReading, valueOf, type LevelChange } from './level-changes.ts';

type Place = { api: Api; context: ConsultationContext; cluster: string };

/** The same of all of these recommendations, or, null, nothing any more. */
export function putLevels(
	{ api, context, cluster }: Place,
	change: LevelChange,
	recommendations: string[],
	value: ReadingRequest | null
): Promise<Answer<RecordedLevels>> {
	const path = change.kind === 'reading' ? `recommendation-readings/${change.constituency}` : 'recommendation-levels';
	return api.put<RecordedLevels>(context.at(`/clusters/${cluster}/${path}`), { recommendations, [change.kind]: value });
}

type Undo = {
	change: LevelChange;
	before: ReturnType<typeof earlierValues>;
	saved: { ids: readonly string[]; value: ReadingRequest | null };
	changedSince: string;
	onchange: (cluster: ClusterView) => unknown;
};

/** [WEB25] Only where what was saved still stands. */
export async function undoLevels(place: Place, { change, before, saved, changedSince, onchange }: Undo) {
	const now = await place.api.get<ClusterView>(place.context.at(`/clusters/${place.cluster}`));
	if (!now.ok) return now.words;
	const rows = now.value.recommendations.filter((row) => saved.ids.includes(row.id));
	const standing = earlierValues(rows, change);
	if (standing.length !== 1 || !isSameReading(standing[0]?.value ?? null, saved.value)) return changedSince;
	for (const { recommendations, value } of before) {
		const answer = await putLevels(place, change, recommendations, value);
		if (!answer.ok) return answer.words;
		await onchange(answer.value);
	}
	return null;
}

type UndoOfCluster = {
	change: LevelChange;
	before: ReadingRequest | null;
	saved: ReadingRequest;
	changedSince: string;
	onchange: (cluster: ClusterView) => unknown;
};

/** [WEB25] Of a whole cluster: to what stood before; of a first level, to none. */
export function undoLevel(
	{ api, context, cluster }: Place,
	{ change, before, saved, changedSince, onchange }: UndoOfCluster
) {
	const at = context.at(`/clusters/${cluster}`);
	const path = change.kind === 'agreed' ? `${at}/agreed` : `${at}/readings/${change.constituency}`;
	return undoStanding<ClusterView>({
		read: () => api.get(at),
		stands: (now) => isSameReading(valueOf(now, change), saved),
		async takeBack() {
			const answer = before ? await api.put<ClusterView>(path, before) : await api.delete<ClusterView>(path);
			if (answer.ok) onchange(answer.value);
			return answer;
		},
		changedSince
	});
}
