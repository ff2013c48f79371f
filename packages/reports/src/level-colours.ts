import { noConsensus, type Level } from '@plenum/domain/clusters/levels';
import type { Settings } from '@plenum/domain/consultations/consultation';

export type Colour = { fill: string; ink: string };

const none: Colour = { fill: '#cbd2d9', ink: '#1f2933' };
const apart: Colour = { fill: '#7c3aad', ink: '#ffffff' };
/** From nothing to all; told apart by their lightness also where colours are not. */
const steps: readonly Colour[] = [
	{ fill: '#a61b1b', ink: '#ffffff' },
	{ fill: '#e08a1e', ink: '#1f2933' },
	{ fill: '#8fc7dd', ink: '#1f2933' },
	{ fill: '#0b5d5b', ink: '#ffffff' }
];

export function colourOf({ value }: Level): Colour {
	if (value === null) return none;
	return steps[Math.min(steps.length - 1, Math.floor(value * steps.length))] ?? none;
}

/** Of a level by its id, of no consensus, or of what has no level (null). */
export function colourAt({ scale }: Settings, id: string | null): Colour {
	const level = scale.find((one) => one.id === id);
	if (id === noConsensus) return apart;
	return level ? colourOf(level) : none;
}
