import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';

export const tones = ['none', 'not', 'process', 'partial', 'full'] as const;
export type Tone = (typeof tones)[number] | 'split';

/** Where a level of any scale stands among the five that have a colour and a pattern. */
export function toneOf(level: { id: string; value: number | null }): Tone {
	if (level.id === viewsRecorded || level.id === divided) return 'split';
	if (level.value === null) return 'none';
	if (level.value <= 0) return 'not';
	if (level.value < 0.5) return 'process';
	return level.value < 1 ? 'partial' : 'full';
}

/** The slice of a circle of radius 5 around 8,8 that stands for a value between 0 and 1, from the top, clockwise. */
export function slice(value: number): string {
	const angle = 2 * Math.PI * value - Math.PI / 2;
	const x = (8 + 5 * Math.cos(angle)).toFixed(2);
	const y = (8 + 5 * Math.sin(angle)).toFixed(2);
	return `M8 8V3A5 5 0 ${value > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
