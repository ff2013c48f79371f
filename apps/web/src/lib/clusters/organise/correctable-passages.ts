import { clusterTexts, getByText, type Assessment } from '@plenum/domain/clusters/assessment';
import {
	correctAssessment,
	correctedFields,
	longestCorrectable,
	sectionLines,
	type CorrectedPlace
} from '@plenum/domain/corrections/text-correction';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { Text } from '#lib/language/language.ts';
import { constituencyName } from '#lib/language/names.ts';

export type Passage = { place: CorrectedPlace; label: string; text: string };

type Side = Parameters<typeof constituencyName>[1];

/** Everything that can be corrected in a closed cluster, as it is read; `sealed` is what its document says. */
export function correctablePassages(
	t: Text,
	cluster: ClusterView,
	sealed: Assessment,
	side: (constituency: string) => Side
): Passage[] {
	const { closing, recommendations, corrections } = cluster;
	if (!closing) return [];
	const corrected = correctAssessment(sealed, corrections);
	const places: { place: CorrectedPlace; text: string }[] = [
		{ place: { part: 'statement' }, text: closing.statement },
		...closing.dissent.map(({ constituency, text }) => ({ place: { part: 'dissent' as const, constituency }, text })),
		...clusterTexts.flatMap((section) =>
			sectionLines(getByText(corrected, section)).map((text, line) => ({
				place: { part: 'section' as const, section, line },
				text
			}))
		),
		...corrected.actions.flatMap((action) =>
			correctedFields.map((field) => ({
				place: { part: 'action' as const, action: action.id, field },
				text: action[field]
			}))
		),
		...recommendations
			.filter(({ withdrawn }) => !withdrawn)
			.map(({ id, text }) => ({ place: { part: 'recommendation' as const, recommendation: id }, text }))
	];
	return places
		.filter(({ text }) => text.trim() !== '' && text.length <= longestCorrectable)
		.map(({ place, text }) => ({ place, text, label: placeLabel(t, cluster, place, side) }));
}

/** [CORRECT5] Where something was corrected, in words. */
export function placeLabel(
	t: Text,
	{ recommendations }: Pick<ClusterView, 'recommendations'>,
	place: CorrectedPlace,
	side: (constituency: string) => Side
): string {
	switch (place.part) {
		case 'section':
			return t.assessment.sections[place.section];
		case 'action':
			return place.field === 'text'
				? t.assessment.corrections.action
				: `${t.assessment.corrections.action} · ${t.assessment.actionFields[place.field]}`;
		case 'statement':
			return t.assessment.statement;
		case 'dissent':
			return t.assessment.dissentOf(constituencyName(t, side(place.constituency)));
		case 'recommendation':
			return t.assessment.corrections.wording(
				recommendations.find(({ id }) => id === place.recommendation)?.number ?? ''
			);
	}
}
