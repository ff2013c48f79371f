import type { Section } from '@plenum/domain/clusters/assessment';
import { additionKinds, type KindCounts } from '@plenum/domain/clusters/addition';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';
import { commitmentStatuses } from '@plenum/domain/commitments/commitment';
import { steps } from '@plenum/domain/workshops/workshop';
import { verdictLine, type Decision } from '@plenum/domain/polls/decision/decision';
import type { JournalLine } from '@plenum/protocol/journal';
import { isolated } from '#lib/language/isolated.ts';
import { kindsInWords } from '#lib/language/kinds-in-words.ts';
import type { Apart, Text as Inside } from '#lib/language/language.ts';

type Text = Inside & Apart['journal'];

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

type Data = Record<string, unknown>;
type Sentences = { [Type in keyof Text['journal']['events']]: (data: Data, line: JournalLine) => string };

/** Makes of a line of the record a sentence. A type that this version does not know is named, never left out. */
export function sentencesOf(t: Text, known: SentenceContext): (line: JournalLine) => string {
	const sentences = sentencesIn(t, known);
	return (line) => {
		const data = isData(line.data) ? line.data : {};
		if (!isKnownType(line.type, sentences)) return t.journal.unknownEvent(line.type);
		return sentences[line.type](data, line);
	};
}

function sentencesIn(t: Text, words: SentenceContext): Sentences {
	const known = {
		...words,
		cluster: (id: string) => isolated(words.cluster(id)),
		item: (id: string) => isolated(words.item(id))
	};
	const say = t.journal.events;
	/** What somebody called it, in whatever writing. */
	const named = (data: Data, name: string) => isolated(text(data, name));
	const person = (data: Data) => known.person(text(data, 'participant'));
	const levelIn = (said: unknown) =>
		isData(said) && typeof said['level'] === 'string' ? known.level(said['level']) : null;
	/** What the line itself holds, where the poll cannot be read: not by which method, so in words that are true of each. */
	const recorded = ({ tally, adopted }: Data) => {
		const [inFavour, against, neither] = (['for', 'against', 'abstain'] as const).map((choice) =>
			known.number(count(isData(tally) ? tally : {}, choice))
		);
		const figures = tally === null ? '' : `${t.journal.tally(inFavour ?? '', against ?? '', neither ?? '')}. `;
		return `${figures}${adopted === true ? t.polls.adopted : t.polls.notAdopted}.`;
	};
	const dayIn = (data: Data, name: string) => (text(data, name) === '' ? null : known.day(text(data, name)));
	const places = ({ places }: Data) => known.number(Array.isArray(places) ? places.length : 0);
	const additionIn = (data: Data) => {
		const kind = additionKinds.find((each) => each === data['kind']);
		return [kind && t.words.kinds[kind], text(data, 'number')].filter(Boolean).join(' ');
	};
	const countsIn = (data: Data): KindCounts => ({
		recommendations: count(data, 'recommendations'),
		pledges: count(data, 'pledges'),
		matters: count(data, 'matters')
	});
	const clusterOf = ({ stream }: JournalLine) => known.cluster(stream.replace(/^cluster:/, ''));
	return {
		'consultation-created': () => say['consultation-created'],
		'consultation-configured': () => say['consultation-configured'],
		'consultation-closed': () => say['consultation-closed'],
		'consultation-reopened': () => say['consultation-reopened'],
		'loss-accepted': (data) => say['loss-accepted'](known.number(count(data, 'commits'))),
		'person-admitted': (data) => say['person-admitted'](person(data)),
		'person-returned': (data) => say['person-returned'](person(data)),
		'person-changed': (data) => {
			const role = t.words.roles[text(data, 'role') as keyof Text['words']['roles']] as string | undefined;
			return say['person-changed'](person(data), role ?? known.constituency(text(data, 'constituency')));
		},
		'person-removed': (data) => say['person-removed'](person(data)),
		'person-left': (data) => say['person-left'](person(data)),
		'person-muted': () => say['person-muted'],
		'person-unmuted': () => say['person-unmuted'],
		'person-erased': () => say['person-erased'],
		'people-confirmed': ({ participants }) =>
			say['people-confirmed'](t.roster.people(Array.isArray(participants) ? participants.length : 0)),
		'personal-links-created': (data) => say['personal-links-created'](known.number(count(data, 'links'))),
		'personal-links-revoked': (data) => say['personal-links-revoked'](known.number(count(data, 'links'))),
		'join-code-renewed': () => say['join-code-renewed'],
		'positions-taken-back': (data) => say['positions-taken-back'](t.words.recommendations(count(data, 'restored'))),
		'positions-stated': (data) =>
			say['positions-stated'](t.words.recommendations(count(data, 'changed')), text(data, 'symbol')),
		'matrix-imported': (data) =>
			[
				say['matrix-imported'](
					t.words.recommendations(count(data, 'recommendations')),
					t.words.clusters(count(data, 'clusters'))
				),
				...(['changed', 'translated', 'moved', 'withdrawn', 'mechanisms'] as const)
					.filter((what) => count(data, what) > 0)
					.map((what) => t.comparison.report[what](count(data, what)))
			].join(' · '),
		'import-taken-back': () => say['import-taken-back'],
		'term-changed': (data) => say['term-changed'](named(data, 'label')),
		'earlier-outcome-brought': (data) =>
			say['earlier-outcome-brought'](named(data, 'title'), t.words.recommendations(count(data, 'recommendations'))),
		'earlier-outcome-taken-away': (data) => say['earlier-outcome-taken-away'](named(data, 'title')),
		'continuity-said': (data) =>
			say['continuity-said'](text(data, 'number'), text(data, 'continues'), text(data, 'status') === 'confirmed'),
		'mechanism-linked': (data) =>
			say['mechanism-linked'](
				[text(data, 'body'), text(data, 'symbol')].filter((part) => part !== '').join(' · '),
				text(data, 'number'),
				text(data, 'status') as 'confirmed' | 'refused' | 'open'
			),
		'category-said': (data) => {
			const category = t.recommendation.categories[data['category'] as ActionCategory] as string | undefined;
			return say['category-said'](text(data, 'number'), category ?? t.recommendation.categoryUnknown);
		},
		'addition-added': (data, line) => say['addition-added'](additionIn(data), text(data, 'text'), clusterOf(line)),
		'addition-corrected': ({ to, ...data }) =>
			say['addition-corrected'](additionIn(data), isData(to) ? text(to, 'text') : ''),
		'addition-moved': (data) => say['addition-moved'](additionIn(data), known.cluster(text(data, 'to'))),
		'addition-removed': (data) => say['addition-removed'](additionIn(data), text(data, 'text')),
		'clusters-merged': (data, line) => {
			const merged = Array.isArray(data['merged']) ? data['merged'].filter(isData) : [];
			return say['clusters-merged'](merged.map((each) => text(each, 'label')).join(', '), clusterOf(line));
		},
		'cluster-split': (data, line) => say['cluster-split'](named(data, 'label'), clusterOf(line)),
		'cluster-renamed': (data) => say['cluster-renamed'](named(data, 'from'), named(data, 'to')),
		'side-ratings-recorded': (data) =>
			say['side-ratings-recorded'](
				known.constituency(text(data, 'constituency')),
				levelIn(data['rating']),
				numbersIn(data)
			),
		'side-rating-objected': (data) =>
			say['side-rating-objected'](known.constituency(text(data, 'constituency')), numbersIn(data)),
		'side-rating-objection-withdrawn': (data) =>
			say['side-rating-objection-withdrawn'](known.constituency(text(data, 'constituency')), numbersIn(data)),
		'ratings-agreed': (data) => say['ratings-agreed'](levelIn(data['agreed']), numbersIn(data)),
		'alike-ratings-agreed': (data) => say['alike-ratings-agreed'](numbersIn(data)),
		'ratings-opened': (data) => say['ratings-opened'](named(data, 'title'), kindsInWords(t, countsIn(data))),
		'ratings-closed': () => say['ratings-closed'],
		'ratings-reopened': () => say['ratings-reopened'],
		'ratings-entered': (data) =>
			say['ratings-entered'](
				text(data, 'kind') === 'file',
				known.number(count(data, 'ratings')),
				known.number(count(data, 'unread'))
			),
		'rating-sheet-taken-back': (data) => say['rating-sheet-taken-back'](known.number(count(data, 'ratings'))),
		'ratings-revealed': (data) =>
			say['ratings-revealed'](known.number(count(data, 'alike')), known.number(count(data, 'differs'))),
		'cards-opened': (data) => say['cards-opened'](named(data, 'question')),
		'cards-revealed': (data) =>
			say['cards-revealed'](known.number(count(data, 'cards')), known.number(count(data, 'writers'))),
		'cards-discarded': () => say['cards-discarded'],
		'card-hidden': () => say['card-hidden'],
		'card-shown': () => say['card-shown'],
		'card-group-renamed': (data) => say['card-group-renamed'](named(data, 'before'), named(data, 'after')),
		'card-group-dissolved': (data) => say['card-group-dissolved'](named(data, 'name')),
		'comment-hidden': () => say['comment-hidden'],
		'comment-shown': () => say['comment-shown'],
		'suggestion-decided': (data) => say['suggestion-decided'](text(data, 'outcome')),
		'cards-voted': (data) => say['cards-voted'](known.number(count(data, 'voters'))),
		'cards-taken-over': (data) => {
			const section = t.assessment.sections[text(data, 'section') as Section] as string | undefined;
			return say['cards-taken-over'](
				known.number(count(data, 'cards')),
				section ?? '',
				known.cluster(text(data, 'cluster'))
			);
		},
		'cards-given-back': (data) => say['cards-given-back'](known.number(count(data, 'cards'))),
		'cluster-closed': (_, line) => say['cluster-closed'](clusterOf(line)),
		'text-corrected': (data, line) =>
			say['text-corrected'](clusterOf(line), named(data, 'before'), named(data, 'after'), text(data, 'reason')),
		'cluster-reopened': (_, line) => say['cluster-reopened'](clusterOf(line)),
		'document-repaired': (data, line) =>
			say['document-repaired'](known.number(count(data, 'removed')), clusterOf(line)),
		'version-kept': (data, line) => say['version-kept'](known.number(count(data, 'version')), clusterOf(line)),
		'version-forgotten': (data, line) =>
			say['version-forgotten'](known.number(count(data, 'version')), clusterOf(line)),
		'workshop-planned': (data) => say['workshop-planned'](named(data, 'title')),
		'agenda-changed': () => say['agenda-changed'],
		'details-changed': () => say['details-changed'],
		'workshop-started': () => say['workshop-started'],
		'item-started': (data) => say['item-started'](known.item(text(data, 'item'))),
		'item-finished': (data) => say['item-finished'](known.item(text(data, 'item'))),
		'item-skipped': (data) => say['item-skipped'](known.item(text(data, 'item'))),
		'item-parked': (data) => say['item-parked'](known.item(text(data, 'item')), text(data, 'reason')),
		'item-taken-up': (data) => say['item-taken-up'](known.item(text(data, 'item'))),
		'step-moved': (data) => {
			const step = steps.find((each) => each === data['step']);
			return say['step-moved'](step ? t.workshops.steps[step] : text(data, 'step'));
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
		'notice-given': (data) => say['notice-given'](text(data, 'text')),
		'notice-withdrawn': () => say['notice-withdrawn'],
		'hands-cleared': () => say['hands-cleared'],
		'command-undone': () => say['command-undone'],
		'workshop-closed': () => say['workshop-closed'],
		'runners-named': (data) => say['runners-named'](listIn(data, 'participants').map(known.person).join(', ')),
		'help-called': (data) => say['help-called'](person(data)),
		'help-cleared': () => say['help-cleared'],
		'rooms-planned': (data) => say['rooms-planned'](roomTitlesIn(data).join(', ')),
		'rooms-opened': () => say['rooms-opened'],
		'people-placed': (data) => say['people-placed'](known.number(placedIn(data))),
		'rooms-extended': () => say['rooms-extended'],
		'rooms-closed': () => say['rooms-closed'],
		'poll-opened': (data) =>
			(data.indicative === true ? t.polls.quickOpened : say['poll-opened'])(
				entitledIn(t, data),
				known.cluster(text(data, 'cluster'))
			),
		'trustees-named': (data) =>
			say['trustees-named'](
				listIn(data, 'constituencies')
					.map((id) => known.constituency(id))
					.join(', ')
			),
		'trustee-accepted': (data) => say['trustee-accepted'](known.constituency(text(data, 'constituency'))),
		'trustee-seconded': (data) =>
			say['trustee-seconded'](known.constituency(text(data, 'constituency')), data.seconds === true),
		'poll-unsealing': () => say['poll-unsealing'],
		'layer-removed': (data) => say['layer-removed'](known.constituency(text(data, 'constituency'))),
		'poll-closed': (data, { stream }) => {
			if (data.indicative === true) return t.polls.quickClosed;
			const decision = known.decision(stream.replace(/^poll:/, ''));
			return say['poll-closed'](decision ? decided(t, decision) : subjectsIn(data).map(recorded).join(' '));
		},
		'poll-extended': (data) => say['poll-extended'](known.time(count(data, 'to'))),
		'poll-outcome-said': (data) => say['poll-outcome-said'](dayIn(data, 'reviewDate')),
		'poll-delegate-named': (data) => say['poll-delegate-named'](known.constituency(text(data, 'constituency'))),
		'poll-delegate-released': (data) => say['poll-delegate-released'](known.constituency(text(data, 'constituency'))),
		'poll-reminded': () => say['poll-reminded'],
		'poll-words-changed': () => say['poll-words-changed'],
		'poll-voided': (data) => say['poll-voided'](text(data, 'reason')),
		'commitment-adopted': () => say['commitment-adopted'],
		'commitment-followed-up': (data) => {
			const status = commitmentStatuses.find((each) => each === data['status']);
			return say['commitment-followed-up'](status ? t.commitments.statuses[status] : '–');
		},
		'commitment-dated': (data) => say['commitment-dated'](dayIn(data, 'nextDate') ?? '–'),
		'commitment-withdrawn': (data) => say['commitment-withdrawn'](text(data, 'reason')),
		'template-saved': () => say['template-saved'],
		'outcome-frozen': (data) => say['outcome-frozen'](known.number(count(data, 'version'))),
		'outcome-published': (data) => say['outcome-published'](known.number(count(data, 'version'))),
		'outcome-withdrawn': (data) => say['outcome-withdrawn'](known.number(count(data, 'version'))),
		'outcome-forgotten': (data) => say['outcome-forgotten'](known.number(count(data, 'version'))),
		'texts-held-back': (data) => say['texts-held-back'](places(data), known.number(count(data, 'version'))),
		'texts-released': (data) => say['texts-released'](places(data), known.number(count(data, 'version'))),
		'cluster-kept-private': (_, line) => say['cluster-kept-private'](clusterOf(line)),
		'cluster-made-public': (_, line) => say['cluster-made-public'](clusterOf(line)),
		'entry-corrected': (data) => say['entry-corrected'](known.number(count(data, 'entry')), text(data, 'text')),
		'attendance-counted': ({ people }) =>
			say['attendance-counted'](
				(Array.isArray(people) ? people.filter(isData) : [])
					.map((group) => {
						const sides = listIn(group, 'sides').map((id) => known.constituency(id));
						return `${sides.join(' + ')} ${known.number(count(group, 'people'))}`;
					})
					.join(', ')
			),
		'minutes-exported': (data) => say['minutes-exported'](text(data, 'format')),
		'outcome-exported': (data) => say['outcome-exported'](text(data, 'format')),
		'outcome-imported': () => say['outcome-imported']
	};
}

/** Titles of the items of every agenda in the record, by their ids. */
export function itemTitles(lines: readonly JournalLine[]): Map<string, string> {
	const agendas = lines.filter(({ type }) => type === 'workshop-planned' || type === 'agenda-changed');
	const items = agendas.flatMap(({ data }) => (isData(data) && Array.isArray(data['items']) ? data['items'] : []));
	return new Map(items.filter(isData).map((item) => [text(item, 'id'), text(item, 'title')]));
}

/** [POLL40] Each action, isolated for its direction of writing, with its verdict and how it was voted, as everywhere else. */
function decided(t: Text, decision: Decision): string {
	const { method, rules, subjects } = decision;
	if (decision.isOrder) return ordered(t, decision);
	const actions = subjects.map((subject) => {
		const verdict = verdictLine(subject).replace(/\.?$/, '.');
		const reasons = subject.objections.map(({ side, reason }) => `${t.shell.named(side)} ${reason}`);
		return [`${t.shell.named(t.journal.quoted(isolated(subject.text)))} ${verdict}`, subject.said, ...reasons]
			.filter(Boolean)
			.join(' ');
	});
	return [`${method}.`, rules[0] ?? '', ...actions].join(' ');
}

/** [POLL84] What comes first, in its order, and how many follow. */
function ordered(t: Text, { method, rules, subjects }: Decision): string {
	const first = subjects.filter(({ adopted }) => adopted).sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
	const named = first.map(({ text, reason }) => `${t.shell.named(t.journal.quoted(isolated(text)))} ${reason}.`);
	const rest = subjects.length - first.length;
	const others =
		first.length === 0 ? (subjects[0]?.headline ?? '') : rest > 0 ? t.polls.priorities.othersFollow(rest) : '';
	return [`${method}.`, rules[0] ?? '', ...named, others].filter(Boolean).join(' ');
}

/** What was voted on each action of the paper; an older line tells of one. */
function subjectsIn(data: Data): Data[] {
	return Array.isArray(data['subjects']) ? data['subjects'].filter(isData) : [data];
}

function isKnownType(type: string, sentences: Sentences): type is keyof Sentences {
	return Object.hasOwn(sentences, type);
}

function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(data: Data, name: string): string {
	const value = data[name];
	return typeof value === 'string' ? value : '';
}

function listIn(data: Data, name: string): string[] {
	const list = data[name];
	return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

function roomTitlesIn({ plan }: Data): string[] {
	const rooms = isData(plan) && Array.isArray(plan['rooms']) ? plan['rooms'].filter(isData) : [];
	return rooms.map((room) => text(room, 'title'));
}

function placedIn({ placed }: Data): number {
	return Array.isArray(placed) ? placed.length : 0;
}

function count(data: Data, name: string): number {
	const value = data[name];
	return typeof value === 'number' ? value : 0;
}

/** The numbers of the recommendations that a line lists. */
function numbersIn(data: Data): string {
	const listed = Array.isArray(data['recommendations']) ? data['recommendations'].filter(isData) : [];
	return listed.map((each) => text(each, 'number')).join(', ');
}

/** [POLL67] People, or organisations. */
function entitledIn(t: Text, data: Data): string {
	const rules = data['rules'] as { voters?: string } | undefined;
	const entitled = count(data, 'entitled');
	return rules?.voters ? t.polls.entitledOrganisations(entitled) : t.polls.entitled(entitled);
}
