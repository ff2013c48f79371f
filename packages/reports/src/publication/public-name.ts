import type { Outcome } from '../outcome/outcome.ts';

/** `alvenia-mid-term-report-2026`: an address that can be read. Names in other letters than Latin leave what was made, and when. */
export function publicName({ consultation, exportedAt }: Pick<Outcome, 'consultation' | 'exportedAt'>): string {
	const state = consultation.stateName
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return [state, consultation.purpose, new Date(exportedAt).getUTCFullYear()].filter(Boolean).join('-');
}
