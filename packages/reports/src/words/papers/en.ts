import { counted, the } from '../grammar/en.ts';

/** What the annex to the national report, the mid-term report and the action plan say by themselves, in English. */
export const enPapers = {
	national: {
		what: (state: string, review: string, recommendations: number, themes: number) =>
			`This annex sets out how far ${the(state)} has implemented the ${counted(recommendations, 'recommendation')} made to it in the Universal Periodic Review (${review}), in ${counted(themes, 'theme')}.`,
		assessed: (count: number) =>
			count === 0 ? 'The State has assessed none of them so far.' : `The State has assessed ${count} of them so far.`,
		reading:
			'In each table the level of implementation, the measures and the next steps are those of the State. The views of others who took part in the consultation stand in a column of their own, under their names. The text between the heading of a theme and its table is the joint text of the consultation.',
		method: (title: string) =>
			`The general guidelines for the preparation of information under the Universal Periodic Review (Human Rights Council decision 17/119) ask for a description of the methodology and of the broad consultation process followed. This annex was prepared from the national consultation “${title}”.`,
		notSigned: 'Taking part in the consultation did not make anyone a signatory of this annex.',
		level: 'Level of implementation',
		measures: 'Measures taken and next steps',
		views: 'Views of others in the consultation',
		doneStep: 'Done',
		nextStep: 'Next step',
		notRated: 'Not assessed by the State yet',
		replied: (claim: string) => `In the State’s reply to the recommendation: ${claim}`,
		agreed: 'Agreed in the consultation',
		noAgreement: 'The consultation recorded all views and agreed on none.'
	}
};

export type PaperWords = typeof enPapers;
