import type { SpokenLanguages } from '@plenum/domain/workshops/spoken-languages';

type SideCount<Figures> = Figures & { sides: string[] };

/**
 * [EXPORTS26] How an outcome came about: sums by side, in groups that give nobody away. No text of people's stands in it, and no
 * title; what was decided stands with the clusters.
 */
export type OutcomeProcess = {
	/** Those that were held, in their order. `attendance`: when most were counted. */
	workshops: {
		startedAt: number;
		closedAt: number | null;
		items: number;
		attendance: SideCount<{ people: number }>[];
		/** [WORKSHOP26] For the room, as stated by those who ran it; for no person in it. */
		languages?: SpokenLanguages;
	}[];
	/** How often and how long a side had the floor in all of them. */
	floor: SideCount<{ turns: number; milliseconds: number }>[];
	/** How many of the words that stand in the texts a side wrote. */
	words: SideCount<{ words: number }>[];
	/** Silent rounds that were revealed. */
	rounds: {
		disclosure: 'open' | 'confidential';
		raters: 'person' | 'organisation';
		revealedAt: number;
		recommendations: number;
		equal: number;
		differing: number;
		/** As far as the room was shown them by side. */
		ratings: SideCount<{ ratings: number }>[];
	}[];
	/** Sides for which nobody was ever let in. */
	absent: string[];
};
