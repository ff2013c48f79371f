import type { ClusterText } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { dayOf } from '@plenum/domain/day';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { constituencyLabel } from '../matrix/labels.ts';
import type { OutcomeCorrection } from './outcome.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [CORRECT8] When and where, and in complete documents the words too. */
export function correctionLine(settings: Settings, correction: OutcomeCorrection, words: ReportWords): string {
	const { corrections, colon, day } = words;
	const head = corrections.on(day(dayOf(correction.at)), correctedPart(settings, correction, words));
	return correction.words ? `${head}${colon}${changeLine(correction.words, words)}` : head;
}

export function changeLine(
	{ before, after, reason }: NonNullable<OutcomeCorrection['words']>,
	words: ReportWords
): string {
	return words.corrections.change(inserted(words, before), inserted(words, after), inserted(words, reason));
}

export function correctedPart(
	settings: Settings,
	{ part, of }: Pick<OutcomeCorrection, 'part' | 'of'>,
	words: ReportWords
): string {
	const { places } = words.corrections;
	switch (part) {
		case 'section':
			return places.section(words.sections[of as ClusterText] ?? of);
		case 'dissent':
			return places.dissent(inserted(words, constituencyLabel(settings, words, of)));
		case 'recommendation':
			return places.recommendation(of);
		case 'action':
		case 'statement':
			return places[part]();
	}
}
