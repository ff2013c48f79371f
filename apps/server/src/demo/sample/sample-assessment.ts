import type { Block, FollowUpAction, Indicator, Run, Section } from '@plenum/domain/clusters/assessment';
import type { RatingContent, SideRating } from '@plenum/domain/ratings/side-rating';

/** The same for all rows of the cluster; the reason stands in the first. */
export type SampleRating = Pick<SideRating, 'constituency' | keyof RatingContent>;
export type SampleIndicator = Omit<Indicator, 'id'>;

/** The key is for other parts of the sample to name it by; the real id is made when it is seeded. */
export type SampleAction = Omit<FollowUpAction, 'id' | 'indicators'> & { key: string; indicators: SampleIndicator[] };

export type SampleClosing = {
	statement: string;
	reviewDate: string;
	dissent: { constituency: string; text: string }[];
};

/** A cluster whose item has ended. The cluster is named by its label. */
export type SampleAssessment = {
	cluster: string;
	sections: Record<Section, Block[]>;
	summary: Block[];
	sideRatings: SampleRating[];
	agreed: RatingContent;
	actions: SampleAction[];
	closing: SampleClosing;
};

/** A cluster that people have begun to write about. */
export type SampleDraft = {
	cluster: string;
	sections: Partial<Record<Section, Block[]>>;
	sideRatings: SampleRating[];
};

/** Text between two pairs of asterisks is bold. */
function runs(text: string): Run[] {
	return text
		.split('**')
		.map((piece, index): Run => ({ text: piece, marks: index % 2 === 1 ? ['bold'] : [], href: null }))
		.filter((run) => run.text !== '');
}

export function paragraph(text: string): Block {
	return { type: 'paragraph', runs: runs(text) };
}

export function heading(text: string): Block {
	return { type: 'heading', level: 3, runs: runs(text) };
}

export function bullets(...texts: string[]): Block {
	return { type: 'bullet-list', items: texts.map((text) => [paragraph(text)]) };
}
