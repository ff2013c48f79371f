import {
	answerKinds,
	progressStates,
	progressSubjectKinds,
	type DraftContent as DraftContentType,
	type ProgressContent as ContentType,
	type ProgressSubject as SubjectType
} from '@plenum/domain/progress-reports/progress-report';
import { Type, type Static } from 'typebox';
import { EvidenceLink, Measured } from './commitments.ts';
import { InstitutionId, Level } from './consultations.ts';
import { ReportedFigure } from './indicators.ts';
import {
	Count,
	Day,
	First,
	Id,
	IdOrIds,
	Slug,
	Text,
	Time,
	closedObject,
	line,
	lines,
	oneOf,
	orNull,
	schemaOf
} from './shapes.ts';

export const ProgressSubject = schemaOf<SubjectType>()(closedObject({ kind: oneOf(progressSubjectKinds), id: Id }));

const ProgressRating = closedObject({
	level: Slug,
	percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean()
});

const content = {
	done: lines(5000),
	since: orNull(Day),
	rating: orNull(ProgressRating),
	evidence: lines(5000),
	links: Type.Array(EvidenceLink, { maxItems: 20 }),
	obstacles: lines(2000),
	assistance: lines(2000),
	nextDate: orNull(Day)
};

/** Earlier reports have texts as figures. */
export const ProgressContent = schemaOf<ContentType>()(
	closedObject({ ...content, measured: Type.Array(Type.Union([ReportedFigure, Measured])) })
);

/** [INDICATOR50] */
const DraftContent = schemaOf<DraftContentType>()(
	closedObject({ ...content, measured: Type.Array(ReportedFigure, { maxItems: 100 }) })
);

/** What a report is about, as readers know it. */
const SubjectView = closedObject({
	kind: oneOf(progressSubjectKinds),
	id: Id,
	/** Of a recommendation; null of a commitment. */
	number: orNull(Text),
	/** The text of the recommendation or of the adopted action. */
	label: Text,
	cluster: orNull(Id)
});

const DifferingSubject = closedObject({
	kind: oneOf(progressSubjectKinds),
	id: Id,
	number: orNull(Text),
	cluster: orNull(Id)
});

const AnswerView = closedObject({
	kind: oneOf(answerKinds),
	rating: orNull(ProgressRating),
	reason: Text,
	at: Time
});

/** The newest answer of a side; `earlier`: what it said before, the newest first. */
export const SideAnswer = closedObject({
	constituency: Slug,
	...AnswerView.properties,
	earlier: Type.Array(AnswerView)
});

const report = {
	id: Id,
	subject: SubjectView,
	round: orNull(Id),
	state: oneOf(progressStates),
	/** The number of times that its draft was saved. */
	version: Count,
	content: ProgressContent,
	createdAt: Time,
	submittedAt: orNull(Time),
	shownAt: orNull(Time),
	/** Submitted after the last day. */
	late: Type.Boolean(),
	/** The report that came in its place. */
	supersededBy: orNull(Id),
	/** Why it was returned. */
	question: orNull(Text)
};

export const ProgressReportView = closedObject({
	...report,
	/**
	 * As this reader may know them. `institution`: an id of the consultation's list. `shownAs`: a person who reports for no institution, by
	 * the name policy. Both are null where the reader may know the constituency alone.
	 */
	reporter: closedObject({
		constituency: Slug,
		institution: orNull(InstitutionId),
		shownAs: orNull(Text),
		anonymous: Type.Boolean()
	}),
	answers: Type.Array(SideAnswer),
	/** The reader's own. */
	isOwn: Type.Boolean(),
	mayAnswer: Type.Boolean(),
	mayAuthorise: Type.Boolean(),
	mayReturn: Type.Boolean()
});
export type ProgressReportView = Static<typeof ProgressReportView>;

export const ReportingRoundView = closedObject({
	id: Id,
	title: Text,
	lastDay: Day,
	openedAt: Time,
	closedAt: orNull(Time),
	subjects: Type.Array(ProgressSubject),
	/** [PROGRESS31] How far each institution has come. Only for facilitators; empty for everyone else. */
	institutions: Type.Array(
		closedObject({
			institution: InstitutionId,
			/** Subjects of the round with a report that was submitted. */
			submitted: Count,
			late: Count,
			returned: Count
		})
	)
});
export type ReportingRoundView = Static<typeof ReportingRoundView>;

/**
 * GET /api/v1/consultations/:consultation/progress-reports. `subject`: only the reports on these, with those that were superseded unless
 * `current`. Without it: the newest of each reporter on each subject. `cluster`: on its recommendations and commitments. The newest report
 * first; `first` of these, after the `from` first ones.
 */
export const ProgressReportsQuery = closedObject({
	subject: Type.Optional(IdOrIds),
	current: Type.Optional(Type.Boolean()),
	cluster: Type.Optional(Id),
	from: Type.Optional(Count),
	first: Type.Optional(First)
});
export type ProgressReportsQuery = Static<typeof ProgressReportsQuery>;
export const ProgressReportList = closedObject({
	reports: Type.Array(ProgressReportView),
	/** How many come after these. */
	more: Count,
	/** The newest first. */
	rounds: Type.Array(ReportingRoundView),
	/** [PROGRESS14] Of all reports, the subjects that the sides still see differently. Only for facilitators; empty for everyone else. */
	differing: Type.Array(DifferingSubject)
});
export type ProgressReportList = Static<typeof ProgressReportList>;

const draft = {
	/** The one in the view that its author saw; 0 for a new report. */
	version: Count,
	subject: ProgressSubject,
	/** Other sides see the constituency alone. */
	anonymous: Type.Boolean(),
	content: DraftContent
};

/** PUT …/progress-reports/:report → ProgressReportView. The page makes the id of a new report. */
export const SaveProgressDraftRequest = closedObject(draft);
export type SaveProgressDraftRequest = Static<typeof SaveProgressDraftRequest>;

/** POST …/progress-reports/:report/submit → ProgressReportView. `version`: the one that the author saw. */
export const SubmitProgressReportRequest = closedObject({ version: Count });

/** POST …/progress-reports/:report/return → ProgressReportView. */
export const ReturnProgressReportRequest = closedObject({ question: line(2000) });

/** PUT …/progress-reports/:report/answer → ProgressReportView: for one's own side. Only `otherwise` has a rating. */
export const AnswerProgressReportRequest = closedObject({
	kind: oneOf(answerKinds),
	rating: orNull(ProgressRating),
	reason: lines(2000)
});
export type AnswerProgressReportRequest = Static<typeof AnswerProgressReportRequest>;

const mostSubjects = 2000;
const mostInstitutions = 300;

/** POST …/reporting-rounds → ReportingRoundView. */
export const OpenReportingRoundRequest = closedObject({
	title: line(200),
	lastDay: Day,
	subjects: Type.Array(ProgressSubject, { minItems: 1, maxItems: mostSubjects, uniqueItems: true }),
	institutions: Type.Array(InstitutionId, { minItems: 1, maxItems: mostInstitutions, uniqueItems: true })
});
export type OpenReportingRoundRequest = Static<typeof OpenReportingRoundRequest>;

/** PATCH …/reporting-rounds/:round → ReportingRoundView. `institutions`: who is asked as well. */
export const ChangeReportingRoundRequest = closedObject({
	lastDay: Day,
	institutions: Type.Array(InstitutionId, { maxItems: mostInstitutions, uniqueItems: true })
});
export type ChangeReportingRoundRequest = Static<typeof ChangeReportingRoundRequest>;

/**
 * POST …/reporting-links → CreatedReportingLinks: a link for each institution, which speaks for a side with it. After its last day a link
 * still opens for 14 days, and what is submitted then is late. Without a round it opens where the institution leads or is responsible.
 */
export const CreateReportingLinksRequest = closedObject({
	round: orNull(Id),
	lastDay: Day,
	institutions: Type.Array(closedObject({ institution: InstitutionId, constituency: Slug }), {
		minItems: 1,
		maxItems: mostInstitutions
	})
});
export type CreateReportingLinksRequest = Static<typeof CreateReportingLinksRequest>;

const ReportingLinkView = closedObject({
	id: Id,
	institution: InstitutionId,
	constituency: Slug,
	round: orNull(Id),
	lastDay: Day,
	expiresAt: Time,
	createdAt: Time
});
export type ReportingLinkView = Static<typeof ReportingLinkView>;

/** The addresses are in this answer and nowhere else. */
export const CreatedReportingLinks = closedObject({
	links: Type.Array(closedObject({ ...ReportingLinkView.properties, address: Text }))
});
export type CreatedReportingLinks = Static<typeof CreatedReportingLinks>;

/** GET …/reporting-links: those that open something. */
export const ReportingLinkList = closedObject({ links: Type.Array(ReportingLinkView) });
export type ReportingLinkList = Static<typeof ReportingLinkList>;

/** A report as those who hold its institution's link see it. Answers of other sides are not in it. */
const LinkedReport = closedObject({ ...report, anonymous: Type.Boolean() });
export type LinkedReport = Static<typeof LinkedReport>;

const LinkedSubject = closedObject({
	...SubjectView.properties,
	/** The indicators of a commitment, for figures. */
	indicators: Type.Array(closedObject({ id: Text, text: Text, unit: Text }))
});

/** POST /api/v1/reporting/view, for anyone who holds a link. The token, in the link's fragment, is sent as Bearer. */
export const ReportingView = closedObject({
	institution: closedObject({
		id: InstitutionId,
		name: Text,
		names: Type.Array(closedObject({ language: Text, name: Text }))
	}),
	constituency: closedObject({ id: Slug, label: orNull(Text) }),
	/** [PRACTICE7] `practiceUntil`: only of a practice consultation. */
	consultation: closedObject({ title: Text, stateName: Text, practiceUntil: Type.Optional(Time) }),
	scale: Type.Array(Level),
	/** The title of the round; null where the link belongs to none. */
	round: orNull(Text),
	lastDay: Day,
	expiresAt: Time,
	/** Somebody of the reporter's side authorises reports before the others see them. */
	authorises: Type.Boolean(),
	subjects: Type.Array(LinkedSubject),
	/** The institution's own, the newest first. */
	reports: Type.Array(LinkedReport)
});
export type ReportingView = Static<typeof ReportingView>;

/** POST /api/v1/reporting/draft → LinkedReport. */
export const SaveLinkedProgressDraftRequest = closedObject({ report: Id, ...draft });
export type SaveLinkedProgressDraftRequest = Static<typeof SaveLinkedProgressDraftRequest>;

/** POST /api/v1/reporting/submit → LinkedReport. */
export const SubmitLinkedProgressReportRequest = closedObject({ report: Id, version: Count });
export type SubmitLinkedProgressReportRequest = Static<typeof SubmitLinkedProgressReportRequest>;

export const LinkedProgressReport = LinkedReport;
