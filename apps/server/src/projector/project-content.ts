import { smartNames } from '@plenum/domain/clusters/assessment';
import { smart } from '@plenum/domain/drafting/evaluate-action';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Step } from '@plenum/domain/workshops/workshop';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { ProjectedContent, ProjectedPoll, ProjectedRecommendation } from '@plenum/protocol/workshops/projector';

/** [PROJECTOR2] What the step of an item puts on the screen. */
export function projectStep(
	step: Step,
	cluster: ClusterView,
	text: Assessment,
	today: string,
	institutions: readonly Institution[] = []
): ProjectedContent {
	const { summary, closing } = cluster;
	switch (step) {
		case 'read':
			return { kind: 'recommendations', recommendations: projectRecommendations(cluster) };
		case 'write':
			return { kind: 'text', sections: text.sections, summary: text.summary };
		case 'level':
			return { kind: 'ratings', recommendations: projectRecommendations(cluster) };
		case 'actions':
			return projectActions(text, today, institutions);
		case 'decide':
			return closing ? { kind: 'closing', summary, closing } : projectActions(text, today, institutions);
		case 'close':
			return { kind: 'closing', summary, closing };
	}
}

/** Withdrawn ones are not the room's matter any more. */
function projectRecommendations({ recommendations }: ClusterView): ProjectedRecommendation[] {
	return recommendations
		.filter(({ withdrawn }) => !withdrawn)
		.map(({ id, kind, number, text, language, translations, states, position, sideRatings, agreed }) => ({
			id,
			kind,
			number,
			text,
			language,
			translations,
			states,
			position,
			agreed,
			sideRatings: sideRatings.map(({ recordedBy: _, ...rating }) => rating)
		}));
}

function projectActions(
	{ actions, indicators }: Assessment,
	today: string,
	institutions: readonly Institution[]
): ProjectedContent {
	const written = actions.filter(({ text }) => text.trim() !== '');
	return {
		kind: 'actions',
		actions: written.map((action) => {
			const ticks = smart(action, indicators, today, institutions);
			const { id, text, lead, deadline } = action;
			return { id, text, lead, deadline, smart: smartNames.filter((name) => ticks[name]) };
		})
	};
}

/** [PROJECTOR3] Nobody's ballot, no place on the roster, no trustee. */
export function projectPoll(poll: PollView): ProjectedPoll {
	const { id, kind, method, rules, state, frozen, entitled, turnout, result, rerun, closesAt, closesAtFirst } = poll;
	const { subject, indicative, words } = poll;
	const asked = { id, kind, subject, indicative, method, rules, state, frozen };
	return { ...asked, entitled, turnout, result, words, rerun, closesAt, closesAtFirst };
}
