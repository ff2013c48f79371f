import { stages } from '@plenum/domain/calendar/stages';
import { admissions, namePolicies, purposes } from '@plenum/domain/consultations/consultation';
import { institutionKinds, type Institution } from '@plenum/domain/consultations/institutions';
import { mostMarks, webcastAddressPattern } from '@plenum/domain/consultations/webcast';
import type { ParticipationNotice as Notice } from '@plenum/domain/consultations/participation-notice';
import type { ChangedFields } from '@plenum/domain/journal/changed-fields';
import { mapLanguages } from '@plenum/domain/languages';
import { admissionStatuses, roles } from '@plenum/domain/people/rights';
import { Type, type Static } from 'typebox';
import { PollDefaults } from './polls/poll-rules.ts';
import {
	Author,
	changedField,
	closedObject,
	Count,
	Day,
	Id,
	line,
	lines,
	oneOf,
	orNull,
	schemaOf,
	Slug,
	Text,
	Time
} from './shapes.ts';
import { StepMinutes } from './workshops/step-minutes.ts';

/** [PUBLISH60] Where the session can be watched, and what begins at which second. */
const Webcast = closedObject({
	address: Type.String({ maxLength: 500, pattern: webcastAddressPattern }),
	marks: Type.Array(closedObject({ seconds: Type.Integer({ minimum: 0, maximum: 360_000 }), label: line(200) }), {
		maxItems: mostMarks
	})
});
const review = {
	cycle: Type.Integer({ minimum: 1, maximum: 9 }),
	session: orNull(Type.Integer({ minimum: 1, maximum: 200 })),
	symbols: Type.Array(line(80), { maxItems: 10 })
};
export const Review = closedObject({ ...review, webcast: Type.Optional(Webcast) });
/** Without a webcast: as it is. Null: there is none any more. */
const ReviewRequest = closedObject({ ...review, webcast: Type.Optional(orNull(Webcast)) });
export const Constituency = closedObject({
	id: Slug,
	label: orNull(line(80)),
	authorisesReports: Type.Optional(Type.Boolean())
});
export const Level = closedObject({
	id: Slug,
	value: orNull(Type.Number({ minimum: 0, maximum: 1 })),
	label: orNull(line(80))
});

/** The id of an institution: the server makes it from its name, and it stays when the name changes. */
export const InstitutionId = Type.String({ minLength: 1, maxLength: 80, pattern: '^[a-z0-9-]+$' });
const institution = {
	name: line(300),
	short: orNull(line(80)),
	names: Type.Array(closedObject({ language: Type.String({ pattern: '^[a-z]{2,3}$' }), name: line(300) }), {
		maxItems: 40
	}),
	kind: Type.Optional(oneOf(institutionKinds)),
	parent: Type.Optional(InstitutionId),
	/** The function that answers for it; never a person. */
	focal: Type.Optional(line(200)),
	joined: Type.Optional(Type.Array(InstitutionId, { maxItems: 40 }))
};
/** [CONSULTATIONS8] Who may be responsible for what is decided, with short name and names in other languages. */
const Institutions = Type.Array(schemaOf<Institution>()(closedObject({ id: InstitutionId, ...institution })), {
	maxItems: 300
});
/** [INSTITUTION1] As somebody names them: one without an id is found by its names, or is new. */
export const InstitutionEntries = Type.Array(closedObject({ id: Type.Optional(InstitutionId), ...institution }), {
	maxItems: 300
});

/** [CALENDAR3] What people changed: dates of stages of reviews, and dates of the consultation’s own. */
export const Calendar = closedObject({
	stages: Type.Array(
		closedObject({
			cycle: Type.Integer({ minimum: 1, maximum: 10 }),
			stage: oneOf(stages),
			date: orNull(Day),
			done: Type.Boolean()
		}),
		{ maxItems: 50 }
	),
	milestones: Type.Array(closedObject({ id: Id, title: line(200), date: Day, done: Type.Boolean() }), {
		maxItems: 100
	})
});

/** What people are told before they join. A text that is left out, or empty, is none. */
export const ParticipationNoticeRequest = closedObject({
	host: orNull(lines(300)),
	contact: orNull(lines(500)),
	texts: Type.Partial(closedObject(mapLanguages(() => lines(5000))), {
		additionalProperties: false
	})
});

/** POST /api/v1/consultations → ConsultationView. What is left out takes its default. */
export const CreateConsultationRequest = closedObject({
	title: line(200),
	stateName: line(120),
	reviews: Type.Array(ReviewRequest, { minItems: 1, maxItems: 5 }),
	purpose: oneOf(purposes),
	constituencies: Type.Optional(Type.Array(Constituency, { minItems: 1, maxItems: 12 })),
	scale: Type.Optional(Type.Array(Level, { minItems: 2, maxItems: 12 })),
	namePolicy: Type.Optional(oneOf(namePolicies)),
	admission: Type.Optional(oneOf(admissions)),
	consentText: Type.Optional(orNull(lines(5000))),
	participationNotice: Type.Optional(ParticipationNoticeRequest)
});
export type CreateConsultationRequest = Static<typeof CreateConsultationRequest>;

/** [WORKSHOP65] The minutes of steps with which items about clusters begin; [COMMENTS23] whether observers comment. */
const RoomDefaults = closedObject({ stepMinutes: StepMinutes, observersComment: Type.Boolean() });

/**
 * PATCH /api/v1/consultations/:consultation → ConsultationView. What is not named stays. `settingsVersion`: that of the view which the
 * author saw; where settings changed since, nothing changes (`consultation/updated-since`), and …/settings-history says what it was.
 */
export const ConfigureConsultationRequest = closedObject({
	settingsVersion: Count,
	...Type.Partial(CreateConsultationRequest).properties,
	institutions: Type.Optional(InstitutionEntries),
	calendar: Type.Optional(Calendar),
	pollDefaults: Type.Optional(PollDefaults),
	...Type.Partial(RoomDefaults).properties
});
export type ConfigureConsultationRequest = Static<typeof ConfigureConsultationRequest>;

/** POST …/close and POST …/reopen have no body; both answer a ConsultationView. */

/** What people consent to, as it was written. */
export const ParticipationNotice = schemaOf<Notice>()(
	closedObject({
		host: orNull(Text),
		contact: orNull(Text),
		texts: Type.Partial(closedObject(mapLanguages(() => Text)), { additionalProperties: false })
	})
);

const basics = {
	title: Text,
	stateName: Text,
	reviews: Type.Array(Review),
	purpose: oneOf(purposes)
};
const settings = {
	constituencies: Type.Array(Constituency),
	scale: Type.Array(Level),
	namePolicy: oneOf(namePolicies),
	admission: oneOf(admissions),
	consentText: orNull(Text)
};
const consultation = {
	id: Id,
	...basics,
	phase: oneOf(['open', 'closed']),
	settings: closedObject({
		...settings,
		institutions: Type.Optional(Institutions),
		calendar: Type.Optional(Calendar)
	}),
	createdAt: Time,
	/** [PRACTICE1] Only of a practice consultation: when it is deleted. */
	practiceUntil: Type.Optional(Time)
};
const reader = {
	/** Who the reader is in it. */
	me: closedObject({
		participant: Id,
		role: oneOf(roles),
		status: oneOf(admissionStatuses),
		constituency: Slug,
		name: Text,
		/** What the others see; null: the constituency alone. */
		shownAs: orNull(Text),
		/** The id by which answers about workshops, and their events, name the reader; where it is missing, `participant`. */
		inWorkshops: Type.Optional(Id),
		/** Their typing is muted. */
		muted: Type.Optional(Type.Literal(true)),
		/** With it the reader's browser encrypts ballots that it keeps until they are sent: 32 bytes, base64. No device stores it. */
		outboxKey: Text
	}),
	counts: closedObject({ waiting: Count, admitted: Count })
};

/** GET /api/v1/consultations/:consultation. */
export const ConsultationView = closedObject({
	...consultation,
	participationNotice: ParticipationNotice,
	pollDefaults: PollDefaults,
	...RoomDefaults.properties,
	/** How often the settings were changed. */
	settingsVersion: Count,
	...reader
});
export type ConsultationView = Static<typeof ConsultationView>;

/** All that is set, field by field. */
const AllSettings = closedObject({
	...basics,
	...settings,
	// Changes of before institutions had ids stay as they were recorded.
	institutions: InstitutionEntries,
	calendar: Calendar,
	participationNotice: ParticipationNotice,
	pollDefaults: PollDefaults,
	...RoomDefaults.properties
});
export type AllSettings = Static<typeof AllSettings>;

const fields = AllSettings.properties;
const SettingsChange = schemaOf<ChangedFields<AllSettings>>()(
	closedObject({
		title: changedField(fields.title),
		stateName: changedField(fields.stateName),
		reviews: changedField(fields.reviews),
		purpose: changedField(fields.purpose),
		constituencies: changedField(fields.constituencies),
		scale: changedField(fields.scale),
		namePolicy: changedField(fields.namePolicy),
		admission: changedField(fields.admission),
		consentText: changedField(fields.consentText),
		institutions: changedField(fields.institutions),
		calendar: changedField(fields.calendar),
		participationNotice: changedField(fields.participationNotice),
		pollDefaults: changedField(fields.pollDefaults),
		stepMinutes: changedField(fields.stepMinutes),
		observersComment: changedField(fields.observersComment)
	})
);
export type SettingsChange = ChangedFields<AllSettings>;

export const SettingsUpdateView = closedObject({
	/** The version that it made. */
	number: Count,
	at: Time,
	/** Null where nothing is known any more. */
	by: orNull(Author),
	change: SettingsChange
});
export type SettingsUpdateView = Static<typeof SettingsUpdateView>;

/** GET …/settings-history: the last one first. */
export const SettingsHistory = closedObject({ updates: Type.Array(SettingsUpdateView) });
export type SettingsHistory = Static<typeof SettingsHistory>;

/** GET /api/v1/consultations. */
export const ConsultationList = closedObject({ consultations: Type.Array(ConsultationView) });
export type ConsultationList = Static<typeof ConsultationList>;

/** POST …/practice: the words in which the reader's language names what is made. */
export const StartPracticeRequest = closedObject({ title: line(200), person: line(60), round: line(120) });
export type StartPracticeRequest = Static<typeof StartPracticeRequest>;

/** The practice consultation that was made. */
export const StartedPractice = closedObject({ consultation: Id });

/** POST /api/v1/consultations/from-outcome. */
export const ImportedConsultation = closedObject({ consultation: closedObject({ ...consultation, ...reader }) });
export type ImportedConsultation = Static<typeof ImportedConsultation>;
