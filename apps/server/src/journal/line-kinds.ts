import type { RecordData, RecordEventType } from '@plenum/domain/record/record-event';
import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { DecidedRows } from './row-macs.ts';
import { rowSetId } from './row-sets/row-set.ts';

type Line<Data = unknown> = { consultation: string; stream: string; data: Data };

/** What a line decides: sets of rows, all that the consultation holds, or nothing in a table, for a reason. */
type LineKind<Data> = { decides: ((line: Line<Data>) => DecidedRows) | 'all' } | { decidesNothing: string };
type LineKinds = { [Type in RecordEventType]: LineKind<RecordData[Type]> };

const ofStream = ({ stream }: Line) => stream.slice(stream.indexOf(':') + 1);
const streamOf =
	(...names: (keyof DecidedRows)[]) =>
	(line: Line): DecidedRows =>
		Object.fromEntries(names.map((name) => [name, [ofStream(line)]]));
const consultationOf =
	(...names: (keyof DecidedRows)[]) =>
	({ consultation }: Line): DecidedRows =>
		Object.fromEntries(names.map((name) => [name, [consultation]]));
const personOf =
	(...names: (keyof DecidedRows)[]) =>
	({ data }: Line<{ participant: string }>): DecidedRows =>
		Object.fromEntries(names.map((name) => [name, [data.participant]]));
const clusterOf = streamOf;
const pollOf = streamOf;

type RecommendationIds = { recommendations: readonly { id: string }[] };
const agreements = ({ data }: Line<RecommendationIds>): DecidedRows => ({
	agreement: data.recommendations.map(({ id }) => id)
});
const sideRatings = ({ data }: Line<RecommendationIds & { constituency: string }>): DecidedRows => ({
	'side-rating': data.recommendations.map(({ id }) => rowSetId(id, data.constituency))
});
const versionOf =
	(...names: (keyof DecidedRows)[]) =>
	({ consultation, data }: Line<{ version: number }>): DecidedRows =>
		Object.fromEntries(names.map((name) => [name, [rowSetId(consultation, data.version)]]));

const byCommand = { decides: (): DecidedRows => ({}) };
const reminder = { decidesNothing: 'it is a message' };
const exported = { decidesNothing: 'it tells of a file that left' };
const arranged = { decidesNothing: 'cards are arranged without a line of the record' };
const comment = { decidesNothing: 'the line does not tell whose comment it is' };
const access = { decidesNothing: 'it is about who can come in' };
const term = { decidesNothing: 'labels are no decision' };
const event = { decidesNothing: 'the workshop is read from its lines, and compared as a whole' };

const workshopEvents: Record<WorkshopEvent['type'], LineKind<unknown>> = {
	'workshop-planned': event,
	'details-changed': event,
	'agenda-changed': event,
	'workshop-started': event,
	'item-started': event,
	'item-finished': event,
	'item-skipped': event,
	'item-parked': event,
	'item-taken-up': event,
	'step-moved': event,
	'timer-started': event,
	'timer-stopped': event,
	'workshop-paused': event,
	'workshop-resumed': event,
	'hand-raised': event,
	'hand-moved': event,
	'speaking-rules-set': event,
	'hand-lowered': event,
	'speaker-called': event,
	'speaker-finished': event,
	'hands-cleared': event,
	'notice-given': event,
	'notice-withdrawn': event,
	'workshop-closed': event,
	'runners-named': event,
	'help-called': event,
	'help-cleared': event,
	'command-undone': event,
	'rooms-planned': event,
	'rooms-opened': event,
	'people-placed': event,
	'rooms-extended': event,
	'rooms-closed': event
};

/**
 * [JOURNAL21] Each kind of line, and what it decides. A line is appended after its command has written: then its sets are hashed as they
 * are. What the line does not tell, its command names (`rows`).
 */
export const lineKinds: LineKinds = {
	...workshopEvents,

	'consultation-created': {
		decides: (line) => ({
			...consultationOf('consultation', 'phase')(line),
			...personOf('person-part', 'person-standing', 'person-confirmed')(line)
		})
	},
	'consultation-configured': {
		decides: (line) => ({
			...consultationOf('consultation', 'calendar')(line),
			'settings-update': [rowSetId(line.consultation, line.data.version)]
		})
	},
	'consultation-closed': { decides: consultationOf('phase') },
	'consultation-reopened': { decides: consultationOf('phase') },
	'loss-accepted': { decidesNothing: 'it tells what is missing' },
	'entry-corrected': { decidesNothing: 'a correction stands in the record alone' },

	'person-admitted': { decides: personOf('person-part', 'person-standing', 'person-confirmed') },
	'person-returned': { decides: personOf('person-standing', 'person-confirmed') },
	'person-changed': { decides: personOf('person-part', 'person-standing', 'person-confirmed') },
	'person-removed': { decides: personOf('person-part', 'person-standing') },
	'person-left': { decides: personOf('person-part', 'person-standing') },
	'person-erased': { decides: personOf('person-part', 'person-standing') },
	'people-confirmed': {
		decides: (line) => ({ 'person-confirmed': line.data.participants })
	},
	'person-muted': { decidesNothing: 'the line does not tell whom' },
	'person-unmuted': { decidesNothing: 'the line does not tell whom' },
	'join-code-renewed': access,
	'personal-links-created': access,
	'personal-links-revoked': access,
	'api-token-created': access,
	'api-token-revoked': access,
	'webhook-added': access,
	'webhook-removed': access,

	'matrix-imported': byCommand,
	'import-taken-back': byCommand,
	'positions-stated': byCommand,
	'positions-taken-back': byCommand,
	'term-changed': term,
	'earlier-outcome-brought': byCommand,
	'earlier-outcome-taken-away': byCommand,

	'cluster-renamed': { decides: clusterOf('cluster-label') },
	'cluster-split': {
		decides: (line) => {
			const { to, recommendations } = line.data;
			const made = [to];
			return {
				'cluster-label': made,
				'cluster-text': made,
				'cluster-closing': made,
				lineage: made,
				'recommendation-cluster': recommendations
			};
		}
	},
	/** Its recommendations are named by the command. */
	'clusters-merged': {
		decides: (line) => {
			const merged = line.data.merged.map((one) => one.cluster);
			return { ...clusterOf('cluster-text', 'lineage')(line), 'cluster-closing': merged };
		}
	},
	'cluster-closed': { decides: clusterOf('cluster-closing') },
	'cluster-reopened': { decides: clusterOf('cluster-closing') },
	'text-corrected': {
		decides: (line) => {
			const { place } = line.data;
			return place.part === 'recommendation' ? { recommendation: [place.recommendation ?? ''] } : {};
		}
	},
	'addition-added': {
		decides: (line) => {
			const own = [line.data.id];
			return { recommendation: own, 'recommendation-cluster': own, category: own };
		}
	},
	'addition-corrected': { decides: (line) => ({ recommendation: [line.data.id] }) },
	'addition-moved': { decides: (line) => ({ 'recommendation-cluster': [line.data.id] }) },
	'addition-removed': {
		decides: (line) => {
			const own = [line.data.id];
			return { recommendation: own, 'recommendation-cluster': own, category: own };
		}
	},
	'category-said': {
		decides: (line) => ({ category: [line.data.recommendation] })
	},
	'continuity-said': {
		decides: (line) => {
			const { later, earlier } = line.data;
			const pair = [rowSetId(later, earlier)];
			return { continuity: pair, 'earlier-continuity': pair };
		}
	},
	'mechanism-linked': {
		decides: (line) => {
			const { mechanism, recommendation } = line.data;
			return { 'mechanism-link': [rowSetId(mechanism, recommendation)] };
		}
	},
	'responsibilities-set': {
		decides: (line) => ({
			responsibility: line.data.responsibilities.map(({ subject, institution }) => rowSetId(subject, institution))
		})
	},
	'side-ratings-recorded': { decides: sideRatings },
	'side-ratings-undone': { decides: sideRatings },
	'ratings-agreed': { decides: agreements },
	'alike-ratings-agreed': { decides: agreements },
	'side-rating-objected': { decidesNothing: 'who objects is nobody’s matter outside the side' },
	'side-rating-objection-withdrawn': { decidesNothing: 'who objects is nobody’s matter outside the side' },
	'version-kept': { decidesNothing: 'versions are compared with their own hashes' },
	'version-forgotten': { decidesNothing: 'versions are compared with their own hashes' },
	'document-repaired': { decidesNothing: 'a closed text is compared with its hash' },
	'comment-hidden': comment,
	'comment-shown': comment,
	'suggestion-decided': comment,

	'poll-opened': {
		decides: pollOf(
			...([
				'poll-question',
				'poll-deadline',
				'poll-state',
				'roster',
				'poll-members',
				'trustees',
				'trustee-seconds',
				'secret-poll'
			] as const)
		)
	},
	'poll-extended': { decides: pollOf('poll-deadline') },
	'poll-reminded': reminder,
	'poll-delegate-named': { decidesNothing: 'the line does not tell whom' },
	'poll-delegate-released': { decidesNothing: 'the line does not tell whom' },
	'trustees-named': { decides: pollOf('trustees', 'trustee-seconds') },
	'trustee-accepted': { decides: pollOf('trustees', 'trustee-seconds') },
	'trustee-seconded': { decides: pollOf('trustees', 'trustee-seconds') },
	'poll-unsealing': { decides: pollOf('poll-state') },
	'layer-removed': { decidesNothing: 'each step is checked by its signature when the poll is counted again' },
	'poll-closed': {
		decides: pollOf(
			...([
				'poll-state',
				'poll-result',
				'poll-statement',
				'ballots',
				'counted-ballots',
				'secret-poll',
				'secret-ballots'
			] as const)
		)
	},
	'poll-outcome-said': { decides: pollOf('poll-statement') },
	'poll-words-changed': { decidesNothing: 'the words that are shown are compared with the hash in the line' },
	/** For a draft, which no earlier line named, the command names what was asked. */
	'poll-voided': {
		decides: pollOf('poll-state', 'poll-result', 'poll-statement', 'ballots', 'counted-ballots', 'secret-poll')
	},

	'commitment-adopted': {
		decides: streamOf('commitment-action', 'commitment-progress', 'commitment-withdrawal')
	},
	'commitment-followed-up': {
		decides: (line) => ({
			...streamOf('commitment-progress')(line),
			'commitment-update': [rowSetId(ofStream(line), line.data.update)]
		})
	},
	'commitment-dated': { decides: streamOf('commitment-progress') },
	'commitment-withdrawn': { decides: streamOf('commitment-withdrawal') },

	'indicator-planned': {
		decides: (line) => ({ 'indicator-plan': [rowSetId(ofStream(line), line.data.number)] })
	},
	'indicator-measured': { decides: (line) => ({ 'indicator-value': [line.data.value] }) },

	'progress-submitted': { decides: streamOf('progress-report', 'progress-standing') },
	'progress-shown': {
		decides: (line) => ({ 'progress-standing': [ofStream(line), ...line.data.supersedes] })
	},
	'progress-returned': { decides: streamOf('progress-standing') },
	'progress-answered': {
		decides: (line) => {
			const { constituency, number } = line.data;
			return { 'progress-answer': [rowSetId(ofStream(line), constituency, number)] };
		}
	},
	'reporting-opened': { decides: streamOf('reporting-round', 'reporting-round-closing') },
	'reporting-changed': { decides: streamOf('reporting-round') },
	'reporting-closed': { decides: streamOf('reporting-round-closing') },
	'reporting-links-created': access,
	'reporting-links-revoked': access,

	'source-saved': { decides: streamOf('source') },
	'source-removed': { decides: streamOf('source') },
	'source-disputed': { decides: streamOf('source') },

	'ratings-opened': { decides: streamOf('rating-round', 'rating-round-times', 'rated-recommendations') },
	'ratings-closed': { decides: streamOf('rating-round-times') },
	'ratings-reopened': { decides: streamOf('rating-round-times') },
	'ratings-entered': { decidesNothing: 'single ratings are not compared, but what the round revealed' },
	'rating-sheet-taken-back': { decidesNothing: 'single ratings are not compared, but what the round revealed' },
	/** Which provisional ratings it gave is named by the command. */
	'ratings-revealed': { decides: streamOf('rating-round-times', 'reveal', 'revealed-ratings') },

	'cards-opened': { decides: streamOf('card-round') },
	'cards-revealed': { decides: streamOf('card-round') },
	'cards-discarded': { decides: streamOf('card-round') },
	'cards-voted': arranged,
	'cards-taken-over': arranged,
	'cards-given-back': arranged,
	'card-hidden': arranged,
	'card-shown': arranged,
	'card-group-renamed': arranged,
	'card-group-dissolved': arranged,

	'attendance-counted': { decidesNothing: 'the figures stand in the record alone' },

	'outcome-imported': { decides: 'all' },
	'outcome-frozen': { decides: versionOf('outcome-version', 'held-back') },
	'outcome-forgotten': { decidesNothing: 'what a version says is compared with its hash' },
	'outcome-published': {
		decides: consultationOf('publication', 'publication-files', 'publication-history')
	},
	'outcome-withdrawn': {
		decides: consultationOf('publication', 'publication-files', 'publication-history')
	},
	'texts-held-back': { decides: versionOf('held-back') },
	'texts-released': { decides: versionOf('held-back') },
	'cluster-kept-private': { decides: clusterOf('kept-private') },
	'cluster-made-public': { decides: clusterOf('kept-private') },
	'template-saved': { decides: versionOf('template') },
	'outcome-exported': exported,
	'minutes-exported': exported
};

/** Null where a line decides nothing in a table, or is of a kind that only a later version knows. */
export function decidedBy(line: Line & { type: string }): DecidedRows | 'all' | null {
	const kind = kindOf(line.type);
	if (!kind || !('decides' in kind)) return null;
	return kind.decides === 'all' ? 'all' : kind.decides(line);
}

/** The journal gives back what was appended: the data of a line is that of its type. */
export function kindOf(type: string): LineKind<unknown> | undefined {
	return Object.hasOwn(lineKinds, type) ? (lineKinds[type as RecordEventType] as LineKind<unknown>) : undefined;
}
