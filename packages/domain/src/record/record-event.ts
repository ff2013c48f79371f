import type { AdditionKind, KindCounts } from '../clusters/addition.ts';
import type { Closing } from '../clusters/cluster.ts';
import type { Section } from '../clusters/assessment.ts';
import type { CommitmentStatus } from '../commitments/commitment.ts';
import type { Admission, NamePolicy, Purpose } from '../consultations/consultation.ts';
import type { TextCorrection } from '../corrections/text-correction.ts';
import type { SourceKind } from '../evidence/source.ts';
import type { ResponsibilityPart } from '../institutions/responsibility.ts';
import type { DocumentLanguage } from '../languages.ts';
import type { ImportCounts } from '../matrix/import-effect.ts';
import type { ActionCategory } from '../matrix/action-category.ts';
import type { TokenScope } from '../people/api-token.ts';
import type { Role } from '../people/rights.ts';
import type { PollMethod } from '../polls/answer.ts';
import type { PollKind } from '../polls/poll.ts';
import type { Tally } from '../polls/result.ts';
import type { Rerun } from '../polls/rerun.ts';
import type { PollRules } from '../polls/rules.ts';
import type { AnswerKind, ProgressSubject } from '../progress-reports/progress-report.ts';
import type { RatingDisclosure } from '../ratings/rating-disclosure.ts';
import type { Status } from '../ratings/statuses.ts';
import type { RatingContent } from '../ratings/side-rating.ts';
import type { TermKind } from '../taxonomy/term.ts';
import type { WorkshopEvent } from '../workshops/workshop.ts';

/** Nothing but what the line's type, stream and author say. */
type NoData = Record<never, never>;
type Person = { participant: string };
type NumberedItem = { id: string; number: string };
type Addition = { id: string; kind: AdditionKind; number: string };
type AdditionText = { text: string; note: string | null };
type Version = { version: number };
type HeldBack = Version & { places: readonly string[] };
type Batch = { count: number; invalid: number };

/** An event of a workshop; `ofCommand` is the number of the first event of its command, if that is a different event. */
type WorkshopData = {
	[Event in WorkshopEvent as Event['type']]: Omit<Event, 'type'> & { ofCommand?: number };
};

type ConsultationData = {
	'consultation-created': Person & { purpose: Purpose; namePolicy: NamePolicy; admission: Admission };
	'consultation-configured': Version & { changed: string[]; namePolicy: NamePolicy; admission: Admission };
	'consultation-closed': NoData;
	'consultation-reopened': NoData;
	'loss-accepted': { commits: number; positionMissing?: true };
	'entry-corrected': { entry: number; text: string };
	'attendance-counted': { item: string; people: { sides: string[]; people: number }[] };
};

/** Types of lines that are each about one person. */
export const personTypes = [
	'person-admitted',
	'person-returned',
	'person-changed',
	'person-removed',
	'person-left',
	'person-erased'
] as const;

export type PersonEventType = (typeof personTypes)[number];

type PeopleData = Record<PersonEventType, Person & { role?: Role; constituency?: string }> & {
	'people-confirmed': { participants: string[] };
	/** An id of this muting: the line does not tell whom. */
	'person-muted': { muting: string };
	'person-unmuted': { muting: string };
	'join-code-renewed': NoData;
	'personal-links-created': { links: number };
	'personal-links-revoked': { links: number };
	'api-token-created': { token: string; scope: TokenScope; expiresAt: number };
	'api-token-revoked': { token: string };
	'webhook-added': { webhook: string };
	'webhook-removed': { webhook: string };
};

type MatrixData = {
	'matrix-imported': ImportCounts & { import: string; review: number | null; language: string | null };
	'import-taken-back': { import: string };
	'positions-stated': { symbol: string | null; changed: number; clusters: string[] };
	'positions-taken-back': { restored: number };
	'term-changed': { kind: TermKind; label: string; shown: string | null; aliasOf: string | null };
	'earlier-outcome-brought': { title: string; sha256: string; recommendations: number };
	'earlier-outcome-taken-away': { title: string; sha256: string };
};

type ClusterData = {
	'cluster-renamed': { from: string; to: string };
	'cluster-split': { to: string; label: string; recommendations: string[] };
	'clusters-merged': { merged: { cluster: string; label: string }[] };
	'cluster-closed': Omit<Closing, 'at'>;
	'cluster-reopened': NoData;
	'text-corrected': TextCorrection & { number?: string };
	'addition-added': Addition & AdditionText;
	'addition-corrected': Addition & { from: AdditionText; to: AdditionText };
	'addition-moved': Addition & { to: string; label: string };
	'addition-removed': Addition & { text: string };
	'category-said': { recommendation: string; number: string; category: ActionCategory | null };
	'continuity-said': {
		later: string;
		earlier: string;
		status: string;
		number: string;
		continues?: string | undefined;
		from: string | null;
	};
	'mechanism-linked': {
		mechanism: string;
		recommendation: string;
		status: 'confirmed' | 'refused' | 'open';
		body: string;
		symbol: string | null;
		paragraph: string | null;
		number: string;
	};
	'responsibilities-set': {
		status: 'confirmed' | 'refused' | 'open';
		responsibilities: {
			subject: string;
			number: string;
			institution: string;
			/** As the list called it then. */
			name: string;
			part: ResponsibilityPart;
		}[];
	};
	'side-ratings-recorded': { constituency: string; recommendations: NumberedItem[]; rating: RatingContent | null };
	'side-ratings-undone': { constituency: string; recommendations: NumberedItem[] };
	'ratings-agreed': { recommendations: NumberedItem[]; agreed: RatingContent | null };
	'alike-ratings-agreed': { recommendations: (NumberedItem & { agreed: RatingContent })[] };
	'side-rating-objected': { constituency: string; recommendations: NumberedItem[] };
	'side-rating-objection-withdrawn': { constituency: string; recommendations: NumberedItem[] };
	'version-kept': Version & { documentSha256: string };
	'version-forgotten': Version & { documentSha256: string };
	'document-repaired': { document: string; generation: number; removed: number; documentSha256: string };
	'comment-hidden': NoData;
	'comment-shown': NoData;
	'suggestion-decided': { outcome: string };
};

type PollData = {
	'poll-opened': {
		cluster: string | null;
		method: PollMethod;
		/** The ids of the actions. */
		actions: readonly string[];
		kind: PollKind;
		rules: PollRules;
		actionSha256: string[];
		rosterSha256: string;
		entitled: number;
		closesAt: number | null;
		subject?: object;
		indicative?: boolean;
		unconfirmed?: number;
		leftOff?: number;
		withoutOrganisation?: number;
		rerun?: Rerun;
		publicKey?: string;
		/** By constituency, never by name. */
		trustees?: object[];
	};
	'poll-extended': { from: number | null; to: number };
	'poll-reminded': NoData;
	'poll-delegate-named': { organisation: string; constituency: string };
	'poll-delegate-released': { organisation: string; constituency: string };
	'trustees-named': { constituencies: string[] };
	'trustee-accepted': { constituency: string; named: boolean };
	'trustee-seconded': { constituency: string; seconds: boolean };
	'poll-unsealing': { batches: (Batch & { constituencies: string[]; sha256: string })[] };
	'layer-removed': {
		step: number;
		constituency?: string | undefined;
		written: boolean;
		batches: (Batch & { in: string; out: string })[];
		signature: string;
	};
	'poll-closed': {
		resultSha256: string;
		indicative?: boolean;
		wordsSha256?: string;
		entitled: number;
		cast: number | null;
		invalid?: number;
		commitment?: string | null;
		subjects: { actionSha256: string; tally: Tally | null; adopted: boolean }[];
	};
	'poll-outcome-said': { statementSha256: string; reviewDate: string | null };
	'poll-words-changed': { indicative: true; wordsSha256: string };
	'poll-voided': { reason: string; decided: boolean; indicative?: boolean };
};

type CommitmentData = {
	'commitment-adopted': { poll: string; actionSha256: string; nextDate: string | null };
	'commitment-followed-up': {
		update: number;
		status: CommitmentStatus;
		nextDate: string | null;
		undoes: number | null;
		changeSha256: string;
	};
	'commitment-dated': { poll: string; nextDate: string | null };
	'commitment-withdrawn': { poll: string; reason: string };
};

/** [INDICATOR6] No value: one may be corrected, and the record forgets nothing. */
type IndicatorData = {
	'indicator-planned': { number: number; planSha256: string };
	'indicator-measured': { value: string; date: string; corrects: string | null };
};

/** Neither content nor question, and of the reporter what everyone sees. */
type ProgressData = {
	'progress-submitted': { late: boolean; waits: boolean };
	/** With its cluster, so that what is reported on stays. */
	'progress-shown': {
		constituency: string;
		subject: ProgressSubject;
		cluster: string | null;
		supersedes: readonly string[];
	};
	'progress-returned': NoData;
	'progress-answered': { constituency: string; number: number; kind: AnswerKind };
	'reporting-opened': { lastDay: string; subjects: number; institutions: number };
	/** `institutions`: how many were added. */
	'reporting-changed': { lastDay: string; institutions: number };
	'reporting-closed': NoData;
	'reporting-links-created': { links: number };
	'reporting-links-revoked': { links: number };
};

/** Neither what a source says nor why it is disputed. */
type EvidenceData = {
	'source-saved': { constituency: string; kind: SourceKind };
	'source-removed': { constituency: string };
	'source-disputed': { constituency: string; withdrawn: boolean };
};

type RatingsData = {
	'ratings-opened': KindCounts & {
		title: string;
		disclosure: RatingDisclosure;
		raters: string;
		closesAt: number | null;
		clusters: string[];
		rerun?: Rerun;
	};
	'ratings-closed': NoData;
	'ratings-reopened': { closesAt: number | null };
	'ratings-entered': {
		sheet: string;
		kind: 'file' | 'paper';
		ratings: number;
		unread: number;
		left: number;
		meanings?: object;
	};
	'rating-sheet-taken-back': { sheet: string; ratings: number };
	'ratings-revealed': Record<Status, number> & { resultSha256: string };
};

/** [CARDS11] Never with the text of a card. */
type CardsData = {
	'cards-opened': {
		question: string;
		cluster: string | null;
		section: Section | null;
		disclosure: string;
		limit: number | null;
	};
	'cards-revealed': { cards: number; writers: number };
	'cards-discarded': NoData;
	'cards-voted': { voters: number };
	'cards-taken-over': { cluster: string; section: Section; cards: number };
	'cards-given-back': { cards: number };
	'card-hidden': NoData;
	'card-shown': NoData;
	'card-group-renamed': { before: string; after: string };
	'card-group-dissolved': { name: string };
};

type OutcomeData = {
	'outcome-imported': Person & { chainHead: string; length: number };
	'outcome-frozen': Version & { sha256: string };
	'outcome-forgotten': Version & { sha256: string };
	'outcome-published': Version & { sha256: string };
	'outcome-withdrawn': Version;
	'texts-held-back': HeldBack;
	'texts-released': HeldBack;
	'cluster-kept-private': NoData;
	'cluster-made-public': NoData;
	'template-saved': Version;
	'outcome-exported': {
		format: string;
		language: DocumentLanguage;
		for: string;
		version: number | null;
		sha256: string;
		chainHead: string;
	};
	'minutes-exported': {
		workshop: string;
		format: string;
		language: DocumentLanguage;
		sha256: string;
		chainHead: string;
	};
};

/** What a line of the record says, by its type: ids of people and never their names. */
export type RecordData = WorkshopData &
	ConsultationData &
	PeopleData &
	MatrixData &
	ClusterData &
	PollData &
	CommitmentData &
	IndicatorData &
	ProgressData &
	EvidenceData &
	RatingsData &
	CardsData &
	OutcomeData;

export type RecordEventType = keyof RecordData;

/** An event of the record: a new one is a member here, and the compiler names every place that has to say something of it. */
export type RecordEvent<Type extends RecordEventType = RecordEventType> = {
	[Each in Type]: { type: Each; data: RecordData[Each] };
}[Type];

/** The compiler does not follow that a generic type and its own data are a member of the union. */
export function recordEvent<Type extends RecordEventType>(type: Type, data: RecordData[Type]): RecordEvent {
	return { type, data } as unknown as RecordEvent;
}

/** An event as it appears in the record. `ofCommand`: the number of the first event of its command, if that is a different event. */
export function recordWorkshopEvent({ type, ...fields }: WorkshopEvent, ofCommand?: number): RecordEvent {
	return { type, data: { ...fields, ...(ofCommand !== undefined && { ofCommand }) } } as RecordEvent;
}

/** Tells a line of one of these types, with its data. The record gives back what was appended to it. */
export function isRecorded<Line extends { type: string; data: unknown }, Type extends RecordEventType>(
	line: Line,
	...types: readonly Type[]
): line is Line & RecordEvent<Type> {
	return (types as readonly string[]).includes(line.type);
}

/** The person whom a line is about; undefined where it is about none, or about several. */
export function personOf(line: { type: string; data: unknown }): string | undefined {
	return isRecorded(line, ...personTypes) ? line.data.participant : undefined;
}
