import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';
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

/** The colour of a level by its id, of views that differ or were recorded; grey of what is neither. */
export function colourAt({ scale }: Settings, id: string): Colour {
	if (id === viewsRecorded || id === divided || id === 'differs') return apart;
	const value = scale.find((one) => one.id === id)?.value ?? null;
	return value === null ? none : (steps[Math.min(steps.length - 1, Math.floor(value * steps.length))] ?? none);
}
