import { mapLanguages, type Language } from '@plenum/domain/languages';
import { goals } from '@plenum/domain/taxonomy/goals';
import { namesByLanguage } from './names-by-language.ts';

const byLabel = mapLanguages(
	(language) =>
		new Map(goals.map((label, at) => [keyOf(label), `${at + 1}. ${namesByLanguage[language].goals[at] ?? ''}`]))
);

function keyOf(label: string): string {
	return label.toUpperCase().replace(/\s+/g, ' ').trim();
}

/** [REPORTS44] `16. Peace, justice and strong institutions`; a label of the facilitator's own as it is. */
export function goalName(language: Language, label: string): string {
	return byLabel[language].get(keyOf(label)) ?? label;
}

/** `16`, where every row names its goals; a label of the facilitator’s own as it is. */
export function goalNumber(label: string): string {
	const at = goals.findIndex((goal) => keyOf(goal) === keyOf(label));
	return at < 0 ? label : String(at + 1);
}
