import type { AdditionKind } from '@plenum/domain/clusters/addition';
import {
	isRecorded,
	type RecordData,
	type RecordEvent,
	type RecordEventType
} from '@plenum/domain/record/record-event';
import { verdictLine, type Decision } from '@plenum/reports/decision/decision';
import type { JournalLine } from '@plenum/protocol/journal';
import { kindsInWords } from '#lib/language/kinds-in-words.ts';
import type { PageTexts, Text as Inside } from '#lib/language/language.ts';

type Text = Inside & PageTexts['journal'];

/** What a sentence needs to know beyond its line: ids in words. */
export type SentenceContext = {
	person: (id: string) => string;
	cluster: (id: string) => string;
	/** What is read of a closed poll; null where that is not known. */
	decision: (poll: string) => Decision | null;
	/** Title of an item of a workshop's agenda. */
	item: (id: string) => string;
	constituency: (id: string) => string;
	level: (id: string) => string;
	number: (value: number) => string;
	time: (at: number) => string;
	day: (day: string) => string;
};

type Sentences = { [Type in RecordEventType]: (data: RecordData[Type], line: JournalLine) => string };

/** Makes of a line of the record a sentence. A type that this version does not know is named, never left out. */
export function sentencesOf(t: Text, known: SentenceContext): (line: JournalLine) => string {
	const sentences = sentencesIn(t, known);
	return (line) => {
		if (!isKnownIn(sentences, line)) return t.journal.unknownEvent(line.type);
		const sentence = sentences[line.type] as (data: unknown, line: JournalLine) => string;
		try {
			return sentence(line.data, line);
		} catch {
			// A page of another version meets data of another shape: one line is then named, and the others are told.
			return t.journal.unknownEvent(line.type);
		}
	};
}

function sentencesIn(t: Text, known: SentenceContext): Sentences {
	const say = t.journal.events;
	const person = ({ participant }: { participant: string }) => known.person(participant);
	const levelIn = (said: { level: string } | null) => said && known.level(said.level);
	/** What the line itself holds, where the poll cannot be read: not by which method, so in words that are true of each. */
	const recorded = ({ tally, adopted }: RecordData['poll-closed']['subjects'][number]) => {
		const figures =
			tally &&
			`${t.journal.tally(known.number(tally.for), known.number(tally.against), known.number(tally.abstain))}. `;
		return `${figures ?? ''}${adopted ? t.polls.adopted : t.polls.notAdopted}.`;
	};
	const day = (said: string | null) => said && known.day(said);
	const additionIn = ({ kind, number }: { kind: AdditionKind; number: string }) => `${t.words.kinds[kind]} ${number}`;
	const sides = (ids: readonly string[]) => ids.map((id) => known.constituency(id)).join(', ');
	const clusterOf = ({ stream }: JournalLine) => known.cluster(stream.replace(/^cluster:/, ''));
	return {
		'consultation-created': () => say['consultation-created'],
		'consultation-configured': () => say['consultation-configured'],
		'consultation-closed': () => say['consultation-closed'],
		'consultation-reopened': () => say['consultation-reopened'],
		'loss-accepted': (data) => say['loss-accepted'](known.number(data.commits)),
		'person-admitted': (data) => say['person-admitted'](person(data)),
		'person-returned': (data) => say['person-returned'](person(data)),
		'person-changed': (data) => {
			const role = data.role && t.words.roles[data.role];
			return say['person-changed'](person(data), role ?? known.constituency(data.constituency ?? ''));
		},
		'person-removed': (data) => say['person-removed'](person(data)),
		'person-left': (data) => say['person-left'](person(data)),
		'person-muted': () => say['person-muted'],
		'person-unmuted': () => say['person-unmuted'],
		'person-erased': () => say['person-erased'],
		'people-confirmed': ({ participants }) => say['people-confirmed'](t.roster.people(participants.length)),
		'personal-links-created': (data) => say['personal-links-created'](known.number(data.links)),
		'personal-links-revoked': (data) => say['personal-links-revoked'](known.number(data.links)),
		'api-token-created': () => say['api-token-created'],
		'api-token-revoked': () => say['api-token-revoked'],
		'webhook-added': () => say['webhook-added'],
		'webhook-removed': () => say['webhook-removed'],
		'join-code-renewed': () => say['join-code-renewed'],
		'positions-taken-back': (data) => say['positions-taken-back'](t.words.recommendations(data.restored)),
		'positions-stated': (data) => say['positions-stated'](t.words.recommendations(data.changed), data.symbol ?? ''),
		'matrix-imported': (data) =>
			[
				say['matrix-imported'](data.recommendations, data.clusters),
				...(['changed', 'translated', 'moved', 'withdrawn', 'mechanisms'] as const)
					.filter((what) => (data[what] ?? 0) > 0)
					.map((what) => t.comparison.report[what](data[what] ?? 0))
			].join(' · '),
		'import-taken-back': () => say['import-taken-back'],
		'term-changed': (data) => say['term-changed'](data.label),
		'earlier-outcome-brought': (data) =>
			say['earlier-outcome-brought'](data.title, t.words.recommendations(data.recommendations)),
		'earlier-outcome-taken-away': (data) => say['earlier-outcome-taken-away'](data.title),
		'continuity-said': (data) => say['continuity-said'](data.number, data.continues ?? '', data.status === 'confirmed'),
		'mechanism-linked': (data) =>
			say['mechanism-linked'](
				[data.body, data.symbol].filter((part) => part !== '').join(' · '),
				data.number,
				data.status
			),
		'responsibilities-set': ({ status, responsibilities }) =>
			[...Map.groupBy(responsibilities, ({ name, part }) => `${part} ${name}`).values()]
				.map((some) => {
					const { name, part } = some[0]!;
					return say['responsibilities-set'](name, some.map(({ number }) => number).join(', '), part, status);
				})
				.join(' · '),
		'category-said': (data) => {
			const category = data.category && t.recommendation.categories[data.category];
			return say['category-said'](data.number, category ?? t.recommendation.categoryUnknown);
		},
		'addition-added': (data, line) => say['addition-added'](additionIn(data), data.text, clusterOf(line)),
		'addition-corrected': ({ to, ...data }) => say['addition-corrected'](additionIn(data), to.text),
		'addition-moved': (data) => say['addition-moved'](additionIn(data), known.cluster(data.to)),
		'addition-removed': (data) => say['addition-removed'](additionIn(data), data.text),
		'clusters-merged': (data, line) => {
			return say['clusters-merged'](data.merged.map(({ label }) => label).join(', '), clusterOf(line));
		},
		'cluster-split': (data, line) => say['cluster-split'](data.label, clusterOf(line)),
		'cluster-renamed': (data) => say['cluster-renamed'](data.from, data.to),
		'side-ratings-recorded': (data) =>
			say['side-ratings-recorded'](known.constituency(data.constituency), levelIn(data.rating), numbersIn(data)),
		'side-ratings-undone': (data) => say['side-ratings-undone'](known.constituency(data.constituency), numbersIn(data)),
		'side-rating-objected': (data) =>
			say['side-rating-objected'](known.constituency(data.constituency), numbersIn(data)),
		'side-rating-objection-withdrawn': (data) =>
			say['side-rating-objection-withdrawn'](known.constituency(data.constituency), numbersIn(data)),
		'ratings-agreed': (data) => say['ratings-agreed'](levelIn(data.agreed), numbersIn(data)),
		'alike-ratings-agreed': (data) => say['alike-ratings-agreed'](numbersIn(data)),
		'ratings-opened': (data) => say['ratings-opened'](data.title, kindsInWords(t, data)),
		'ratings-closed': () => say['ratings-closed'],
		'ratings-reopened': () => say['ratings-reopened'],
		'ratings-entered': (data) =>
			say['ratings-entered'](data.kind === 'file', known.number(data.ratings), known.number(data.unread)),
		'rating-sheet-taken-back': (data) => say['rating-sheet-taken-back'](known.number(data.ratings)),
		'ratings-revealed': (data) => say['ratings-revealed'](known.number(data.alike), known.number(data.differs)),
		'cards-opened': (data) => say['cards-opened'](data.question),
		'cards-revealed': (data) => say['cards-revealed'](known.number(data.cards), known.number(data.writers)),
		'cards-discarded': () => say['cards-discarded'],
		'card-hidden': () => say['card-hidden'],
		'card-shown': () => say['card-shown'],
		'card-group-renamed': (data) => say['card-group-renamed'](data.before, data.after),
		'card-group-dissolved': (data) => say['card-group-dissolved'](data.name),
		'comment-hidden': () => say['comment-hidden'],
		'comment-shown': () => say['comment-shown'],
		'suggestion-decided': (data) => say['suggestion-decided'](data.outcome),
		'cards-voted': (data) => say['cards-voted'](known.number(data.voters)),
		'cards-taken-over': (data) => {
			return say['cards-taken-over'](
				known.number(data.cards),
				t.assessment.sections[data.section],
				known.cluster(data.cluster)
			);
		},
		'cards-given-back': (data) => say['cards-given-back'](known.number(data.cards)),
		'cluster-closed': (_, line) => say['cluster-closed'](clusterOf(line)),
		'text-corrected': (data, line) => say['text-corrected'](clusterOf(line), data.before, data.after, data.reason),
		'cluster-reopened': (_, line) => say['cluster-reopened'](clusterOf(line)),
		'document-repaired': (data, line) => say['document-repaired'](known.number(data.removed), clusterOf(line)),
		'version-kept': (data, line) => say['version-kept'](known.number(data.version), clusterOf(line)),
		'version-forgotten': (data, line) => say['version-forgotten'](known.number(data.version), clusterOf(line)),
		'workshop-planned': (data) => say['workshop-planned'](data.title),
		'agenda-changed': () => say['agenda-changed'],
		'details-changed': () => say['details-changed'],
		'workshop-started': () => say['workshop-started'],
		'item-started': (data) => say['item-started'](known.item(data.item)),
		'item-finished': (data) => say['item-finished'](known.item(data.item)),
		'item-skipped': (data) => say['item-skipped'](known.item(data.item)),
		'item-parked': (data) => say['item-parked'](known.item(data.item), data.reason),
		'item-taken-up': (data) => say['item-taken-up'](known.item(data.item)),
		'step-moved': (data) => {
			return say['step-moved'](t.workshops.steps[data.step]);
		},
		'timer-started': () => say['timer-started'],
		'timer-stopped': () => say['timer-stopped'],
		'workshop-paused': () => say['workshop-paused'],
		'workshop-resumed': () => say['workshop-resumed'],
		'hand-raised': (data) => say['hand-raised'](person(data)),
		'hand-moved': (data) => say['hand-moved'](person(data)),
		'speaking-rules-set': () => say['speaking-rules-set'],
		'hand-lowered': (data) => say['hand-lowered'](person(data)),
		'speaker-called': (data) => say['speaker-called'](person(data)),
		'speaker-finished': (data) => say['speaker-finished'](person(data)),
		'notice-given': (data) => say['notice-given'](data.text),
		'notice-withdrawn': () => say['notice-withdrawn'],
		'hands-cleared': () => say['hands-cleared'],
		'command-undone': () => say['command-undone'],
		'workshop-closed': () => say['workshop-closed'],
		'runners-named': (data) => say['runners-named'](data.participants.map(known.person).join(', ')),
		'help-called': (data) => say['help-called'](person(data)),
		'help-cleared': () => say['help-cleared'],
		'rooms-planned': (data) => say['rooms-planned'](data.plan.rooms.map(({ title }) => title).join(', ')),
		'rooms-opened': () => say['rooms-opened'],
		'people-placed': (data) => say['people-placed'](known.number(data.placed.length)),
		'rooms-extended': () => say['rooms-extended'],
		'rooms-closed': () => say['rooms-closed'],
		'poll-opened': (data) =>
			(data.indicative === true ? t.polls.quickOpened : say['poll-opened'])(
				entitledIn(t, data),
				known.cluster(data.cluster ?? '')
			),
		'trustees-named': (data) => say['trustees-named'](sides(data.constituencies)),
		'trustee-accepted': (data) => say['trustee-accepted'](known.constituency(data.constituency)),
		'trustee-seconded': (data) => say['trustee-seconded'](known.constituency(data.constituency), data.seconds),
		'poll-unsealing': () => say['poll-unsealing'],
		'layer-removed': (data) => say['layer-removed'](known.constituency(data.constituency ?? '')),
		'poll-closed': (data, { stream }) => {
			if (data.indicative === true) return t.polls.quickClosed;
			const decision = known.decision(stream.replace(/^poll:/, ''));
			return say['poll-closed'](decision ? decided(t, decision) : data.subjects.map(recorded).join(' '));
		},
		'poll-extended': (data) => say['poll-extended'](known.time(data.to)),
		'poll-outcome-said': (data) => say['poll-outcome-said'](day(data.reviewDate)),
		'poll-delegate-named': (data) => say['poll-delegate-named'](known.constituency(data.constituency)),
		'poll-delegate-released': (data) => say['poll-delegate-released'](known.constituency(data.constituency)),
		'poll-reminded': () => say['poll-reminded'],
		'poll-words-changed': () => say['poll-words-changed'],
		'poll-voided': (data) => say['poll-voided'](data.reason),
		'commitment-adopted': () => say['commitment-adopted'],
		'commitment-followed-up': (data) => {
			return say['commitment-followed-up'](t.commitments.statuses[data.status]);
		},
		'commitment-dated': (data) => say['commitment-dated'](day(data.nextDate) ?? '–'),
		'commitment-withdrawn': (data) => say['commitment-withdrawn'](data.reason),
		'indicator-planned': () => say['indicator-planned'],
		'indicator-measured': (data) => say['indicator-measured'](data.corrects !== null, day(data.date) ?? '–'),
		'progress-submitted': ({ waits }) => say['progress-submitted'](waits),
		'progress-shown': (data) => say['progress-shown'](known.constituency(data.constituency)),
		'progress-returned': () => say['progress-returned'],
		'progress-answered': (data) => say['progress-answered'](data.kind, known.constituency(data.constituency)),
		'reporting-opened': (data) => say['reporting-opened'](known.number(data.institutions), known.day(data.lastDay)),
		'reporting-changed': (data) => say['reporting-changed'](known.number(data.institutions), known.day(data.lastDay)),
		'reporting-closed': () => say['reporting-closed'],
		'reporting-links-created': (data) => say['reporting-links-created'](known.number(data.links)),
		'reporting-links-revoked': (data) => say['reporting-links-revoked'](known.number(data.links)),
		'source-saved': (data) => say['source-saved'](known.constituency(data.constituency)),
		'source-removed': (data) => say['source-removed'](known.constituency(data.constituency)),
		'source-disputed': (data) => say['source-disputed'](known.constituency(data.constituency), data.withdrawn),
		'template-saved': () => say['template-saved'],
		'outcome-frozen': (data) => say['outcome-frozen'](known.number(data.version)),
		'outcome-published': (data) => say['outcome-published'](known.number(data.version)),
		'outcome-withdrawn': (data) => say['outcome-withdrawn'](known.number(data.version)),
		'outcome-forgotten': (data) => say['outcome-forgotten'](known.number(data.version)),
		'texts-held-back': (data) => say['texts-held-back'](known.number(data.places.length), known.number(data.version)),
		'texts-released': (data) => say['texts-released'](known.number(data.places.length), known.number(data.version)),
		'cluster-kept-private': (_, line) => say['cluster-kept-private'](clusterOf(line)),
		'cluster-made-public': (_, line) => say['cluster-made-public'](clusterOf(line)),
		'entry-corrected': (data) => say['entry-corrected'](known.number(data.entry), data.text),
		'attendance-counted': ({ people }) =>
			say['attendance-counted'](
				people
					.map((group) => {
						const named = group.sides.map((id) => known.constituency(id)).join(' + ');
						return `${named} ${known.number(group.people)}`;
					})
					.join(', ')
			),
		'minutes-exported': (data) => say['minutes-exported'](data.format),
		'outcome-exported': (data) => say['outcome-exported'](data.format),
		'outcome-imported': () => say['outcome-imported']
	};
}

/** Titles of the items of every agenda in the record, by their ids. */
export function itemTitles(lines: readonly JournalLine[]): Map<string, string> {
	const agendas = lines.filter((line) => isRecorded(line, 'workshop-planned', 'agenda-changed'));
	return new Map(agendas.flatMap(({ data }) => data.items).map(({ id, title }) => [id, title]));
}

/** [POLL40] Each action, isolated for its direction of writing, with its verdict and how it was voted, as everywhere else. */
function decided(t: Text, decision: Decision): string {
	const { method, rules, subjects } = decision;
	if (decision.isOrder) return ordered(t, decision);
	const actions = subjects.map((subject) => {
		const verdict = verdictLine(subject).replace(/\.?$/, '.');
		const reasons = subject.objections.map(({ side, reason }) => `${t.shell.named(side)} ${reason}`);
		return [`${t.shell.named(t.journal.quoted(subject.text))} ${verdict}`, subject.said, ...reasons]
			.filter(Boolean)
			.join(' ');
	});
	return [`${method}.`, rules[0] ?? '', ...actions].join(' ');
}

/** [POLL84] What comes first, in its order, and how many follow. */
function ordered(t: Text, { method, rules, subjects }: Decision): string {
	const first = subjects.filter(({ adopted }) => adopted).sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
	const named = first.map(({ text, reason }) => `${t.shell.named(t.journal.quoted(text))} ${reason}.`);
	const rest = subjects.length - first.length;
	const others = first.length === 0 ? (subjects[0]?.headline ?? '') : rest > 0 ? t.priorities.othersFollow(rest) : '';
	return [`${method}.`, rules[0] ?? '', ...named, others].filter(Boolean).join(' ');
}

/** The server gives back what was recorded: the data of a line is that of its type. */
function isKnownIn(sentences: Sentences, line: JournalLine): line is JournalLine & RecordEvent {
	return Object.hasOwn(sentences, line.type);
}

/** The numbers of the recommendations that a line lists. */
function numbersIn({ recommendations }: { recommendations: readonly { number: string }[] }): string {
	return recommendations.map(({ number }) => number).join(', ');
}

/** [POLL67] People, or organisations. */
function entitledIn(t: Text, { rules, entitled }: RecordData['poll-opened']): string {
	return rules.voters ? t.polls.entitledOrganisations(entitled) : t.polls.entitled(entitled);
}
