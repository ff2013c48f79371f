import { and, counted, the } from '../grammar/en.ts';

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
		notRated: 'Not assessed by the State yet',
		agreed: 'Agreed in the consultation',
		noAgreement: 'The consultation recorded all views and agreed on none.'
	},
	plan: {
		what: (title: string, state: string, review: string, actions: number, themes: number) =>
			`This plan sets out ${counted(actions, 'action')} on ${counted(themes, 'theme')} of the recommendations made to ${the(state)} in the Universal Periodic Review (${review}), as adopted in the national consultation “${title}”.`,
		themesVoted: 'Themes stand in the order of priority on which the consultation voted.',
		themesListed: 'No order of priority among themes was voted: they stand in the order of the list.',
		actionsRanked: 'Within a theme, actions stand in the order in which they were ranked.',
		serves: 'Rec. Nos.',
		vote: 'Vote',
		theme: 'Theme',
		unplanned: 'Themes for which no action has been adopted yet',
		unplannedSheet: 'Themes without action'
	},
	midTerm: {
		what: (title: string, state: string, review: string, recommendations: number, themes: number, worked: number) =>
			`This report sets out how far the ${counted(recommendations, 'recommendation')} made to ${the(state)} in the Universal Periodic Review (${review}) have been implemented at mid-term. It was prepared in the national consultation “${title}”, which has taken up ${worked === themes ? `all ${themes}` : `${worked} of ${themes}`} themes so far.`,
		reading:
			'“Completed”, “ongoing” and “no action” stand for a level of implementation that was agreed. Where none was agreed, the annex gives the view of each side under its name.',
		byTheme: 'State of the recommendations by theme',
		theme: 'Theme',
		all: 'All themes',
		moved: (total: number, { forward, same, back }: { forward: number; same: number; back: number }) =>
			`${counted(total, 'recommendation')} ${total === 1 ? 'goes' : 'go'} on from an earlier review. Compared with then, ${forward} stand${forward === 1 ? 's' : ''} higher, ${same} ${same === 1 ? 'is' : 'are'} unchanged and ${back} ${back === 1 ? 'stands' : 'stand'} lower${total > forward + same + back ? `; of ${total - forward - same - back} this cannot be told` : ''}.`,
		movement: { forward: 'Now: higher than then', same: 'Now: the same as then', back: 'Now: lower than then' },
		adopted: 'Adopted',
		notShared: 'Adopted, and not shared by every side',
		drafted: 'Drafted, and not put to the vote',
		supportedBy: (sides: readonly string[]) => `More in favour than against: ${and(sides)}.`,
		changes: 'Changes since adoption',
		changed: (from: string, to: string) => `from “${from}” to “${to}”`,
		noDate: 'none',
		measures: 'Findings and follow-up',
		views: 'Views of the sides',
		recorded: 'All views are recorded'
	},
	adoptedAction: 'Follow-up action',
	doneStep: 'Done',
	nextStep: 'Next step',
	replied: (claim: string) => `In the State’s reply to the recommendation: ${claim}`
};

export type PaperWords = typeof enPapers;
