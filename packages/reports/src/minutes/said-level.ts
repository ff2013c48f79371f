import type { Settings } from '@plenum/domain/consultations/consultation';
import { saidLevel } from '../labels.ts';
import type { ReportWords } from '../words/en.ts';

/** A level as a line of the record has it; lines of ratings have no percentage and no explanation. */
export type LevelSaid = { level: string; regression: boolean; percentage?: number | null; explanation?: string };

/** `Partially implemented, 40%. Two courts opened.` */
export function levelReadable(settings: Settings, words: ReportWords, said: LevelSaid): string {
	const level = saidLevel(settings, words, { percentage: null, ...said });
	const { explanation = '' } = said;
	return explanation.trim() === '' ? level : `${level}. ${explanation}`;
}
