import type { Purpose, Review } from '@plenum/domain/consultations/consultation';

export type SampleConsultation = {
	title: string;
	stateName: string;
	alphaCode: string;
	purpose: Purpose;
	reviews: Review[];
};

/** Alvenia, its institutions, places and laws are invented, and so are the numbers of its documents. */
export const sampleConsultation: SampleConsultation = {
	title: 'Alvenia at mid-term: national consultation on the fourth-cycle recommendations',
	stateName: 'Republic of Alvenia',
	alphaCode: 'ALV',
	purpose: 'mid-term-report',
	reviews: [
		{
			cycle: 4,
			session: 47,
			symbols: ['A/HRC/WG.6/47/ALV/1', 'A/HRC/99/15', 'A/HRC/99/15/Add.1']
		}
	]
};
