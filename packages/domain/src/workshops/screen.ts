import { currentItem, currentStep } from './view.ts';
import type { Step, Workshop } from './workshop.ts';

/** Steps of an item whose picture can be put on the screen while another is on. */
export const screenSteps = ['read', 'write', 'level', 'actions', 'close'] as const satisfies readonly Step[];

/** What those who run the workshop put on the screen in place of the step's content. */
export type ScreenContent =
	| { kind: 'step'; step: (typeof screenSteps)[number] }
	| { kind: 'join' }
	| { kind: 'floor' }
	| { kind: 'round'; round: string }
	/** [PROJECTOR9] A comment on the text of the item, with what was answered. */
	| { kind: 'remark'; thread: string };

type Moment = { item: string | null; step: Step | null };

/**
 * [PROJECTOR7] How the screen is steered: by how many pages it was turned so far, whether pages turn by themselves, and what was put
 * there, when. `version` counts the changes.
 */
export type Screen = {
	version: number;
	turned: number;
	playing: boolean;
	chosen: (Moment & { content: ScreenContent }) | null;
};

export const initialScreen: Screen = { version: 0, turned: 0, playing: true, chosen: null };

/** `show` null: what the step shows. */
export type ScreenChange = {
	turn?: 1 | -1 | undefined;
	playing?: boolean | undefined;
	show?: ScreenContent | null | undefined;
};

/** Turning by hand stops the clock; putting up something else starts it again. */
export function changeScreen(screen: Screen, { turn, playing, show }: ScreenChange, workshop: Workshop): Screen {
	const chosen = show === undefined ? screen.chosen : show && { ...momentOf(workshop), content: show };
	return {
		version: screen.version + 1,
		turned: screen.turned + (turn ?? 0),
		playing: playing ?? (show !== undefined || (turn === undefined && screen.playing)),
		chosen
	};
}

/** What was put there stays until the next step or item. */
export function chosenContent({ chosen }: Screen, workshop: Workshop): ScreenContent | null {
	const now = momentOf(workshop);
	return chosen?.item === now.item && chosen.step === now.step ? chosen.content : null;
}

function momentOf(workshop: Workshop): Moment {
	return { item: currentItem(workshop)?.id ?? null, step: currentStep(workshop) };
}
