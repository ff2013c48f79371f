import { correctedParts } from '@plenum/domain/corrections/text-correction';
import { commitmentStatuses } from '@plenum/domain/commitments/commitment';
import { admissions, namePolicies, purposes } from '@plenum/domain/consultations/consultation';
import { outcomeVersion, type Outcome } from '@plenum/reports/outcome/outcome';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';
import { sourceKinds } from '@plenum/domain/evidence/source';
import { responsibilityParts } from '@plenum/domain/institutions/responsibility';
import { stateClaims } from '@plenum/domain/matrix/positions/state-claim';
import { mechanismKinds } from '@plenum/domain/mechanisms/mechanism';
import { positions } from '@plenum/domain/matrix/positions/position';
import { pollMethods } from '@plenum/domain/polls/answer';
import { clusterTexts } from '@plenum/domain/clusters/assessment';
import { mostSubjects } from '@plenum/domain/polls/subject';
import { pollKinds } from '@plenum/domain/polls/poll';
import { answerKinds } from '@plenum/domain/progress-reports/progress-report';
import { raterKinds, ratingDisclosures } from '@plenum/domain/ratings/round';
import { ratingStandings } from '@plenum/domain/ratings/side-rating';
import { linkStatuses, termKinds } from '@plenum/domain/taxonomy/term';
import { Type, type TSchema } from 'typebox';
import Schema from 'typebox/schema';
import { assessmentShapes, DraftId, nestedBlocks } from '../assessments.ts';
import { EvidenceLink } from '../commitments.ts';
import { indicatorShapes, ReportedFigure } from '../indicators.ts';
import { CountersignedClosing } from '../journal.ts';
import { Calendar, Constituency, InstitutionEntries, InstitutionId, Level, Review } from '../consultations.ts';
import { pollResult, PollRules } from '../polls/poll-results.ts';
import { SpokenLanguages } from '../workshops/workshops.ts';
import { closedObject, Day, Id, line, lines, oneOf, orNull, Slug } from '../shapes.ts';

/** An `outcome.json`, as it comes back to be a consultation again. */

const time = Type.Integer({ minimum: 0 });
const long = lines(100_000);
const Language = Type.String({ pattern: '^[a-z]{2,3}$' });
const sha256 = Type.String({ pattern: '^[0-9a-f]{2,64}$' });
const list = <Item extends TSchema>(item: Item, maxItems = 1000) => Type.Array(item, { maxItems });

const {
	action: Action,
	indicator: Indicator,
	assessment: Assessment
} = assessmentShapes({ text: long, list, nested: (words) => nestedBlocks(words, list, 8) });

const said = {
	level: Slug,
	percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean(),
	reason: long,
	at: time
};
const raters = Type.Integer({ minimum: 0 });
const Distribution = closedObject({
	raters,
	levels: list(closedObject({ level: Slug, count: raters }), 100),
	cannotJudge: raters,
	regression: orNull(raters)
});
const ofSide = { standing: oneOf(ratingStandings), distribution: orNull(Distribution), objections: raters };
const SideRatings = list(closedObject({ constituency: Slug, ...said, ...ofSide }), 20);
const Agreed = orNull(closedObject(said));
const NamedThen = closedObject({ id: Slug, label: orNull(lines(200)) });
const levelThen = {
	level: NamedThen,
	percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean()
};
/** What an earlier outcome says of what a recommendation goes on from. */
const Then = closedObject({
	outcome: closedObject({
		title: line(200),
		exportedAt: time,
		frozenAs: orNull(Type.Integer({ minimum: 1 })),
		sha256: Type.String({ pattern: '^[0-9a-f]{64}$' })
	}),
	text: long,
	language: orNull(Language),
	cluster: lines(2000),
	agreed: orNull(closedObject(levelThen)),
	sideRatings: list(closedObject({ constituency: NamedThen, ...levelThen }), 20)
});
const Recommendation = closedObject({
	row: Type.Integer({ minimum: 0 }),
	number: lines(100),
	text: long,
	states: list(lines(500)),
	position: oneOf(positions),
	positionAsPrinted: lines(1000),
	source: orNull(closedObject({ symbol: orNull(lines(200)), paragraph: orNull(lines(200)), raw: lines(2000) })),
	themes: list(lines(1000)),
	groups: list(lines(1000)),
	sdgs: list(lines(1000)),
	headerTheme: orNull(lines(2000)),
	review: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
	annotation: orNull(lines(200)),
	language: orNull(Language),
	translations: list(closedObject({ language: Language, text: long }), 100),
	withdrawn: Type.Boolean(),
	claim: orNull(oneOf(stateClaims)),
	category: orNull(Type.Unsafe<ActionCategory>(Type.Integer({ minimum: 1, maximum: 5 }))),
	categorySuggested: Type.Boolean(),
	sideRatings: SideRatings,
	agreed: Agreed,
	continues: list(
		closedObject({ review: orNull(Type.Integer({ minimum: 1, maximum: 99 })), number: lines(100), then: orNull(Then) }),
		50
	)
});
const Addition = closedObject({
	number: lines(100),
	text: long,
	note: orNull(long),
	sideRatings: SideRatings,
	agreed: Agreed
});
const Closing = closedObject({
	statement: long,
	reviewDate: orNull(Day),
	dissent: list(closedObject({ constituency: Slug, text: long }), 100),
	at: time,
	documentSha256: sha256
});

const count = Type.Integer({ minimum: 0 });
const PollSubject = Type.Union([
	closedObject({ kind: Type.Literal('actions') }),
	closedObject({ kind: Type.Literal('text'), section: oneOf(clusterTexts) }),
	closedObject({ kind: Type.Literal('passage'), section: oneOf(clusterTexts) }),
	closedObject({
		kind: Type.Literal('rating'),
		review: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
		number: lines(100),
		proposed: closedObject({
			level: Slug,
			percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
			regression: Type.Boolean()
		})
	}),
	closedObject({ kind: Type.Literal('agenda') }),
	closedObject({ kind: Type.Literal('outcome'), version: Type.Integer({ minimum: 1 }) }),
	closedObject({ kind: Type.Literal('priorities') })
]);
const Poll = closedObject({
	id: Id,
	subject: PollSubject,
	method: oneOf(pollMethods),
	actions: list(DraftId, mostSubjects),
	kind: oneOf(pollKinds),
	rules: PollRules,
	frozen: list(
		Type.Union([
			closedObject({ action: Action, sha256 }),
			closedObject({ words: closedObject({ id: DraftId, text: long }), sha256 })
		]),
		mostSubjects
	),
	openedAt: time,
	closedAt: time,
	result: pollResult(list(closedObject({ constituency: Slug, reason: long }))),
	statement: long,
	reviewDate: orNull(Day),
	again: Type.Optional(Type.Boolean()),
	undivided: Type.Optional(Type.Boolean())
});
const progress = {
	status: oneOf(commitmentStatuses),
	lead: long,
	evidence: long,
	links: list(EvidenceLink, 100),
	measured: list(closedObject({ indicator: DraftId, value: lines(1000), date: Type.Optional(Day) })),
	nextDate: orNull(Day)
};
const changed = (value: TSchema) => Type.Optional(closedObject({ from: value, to: value }));
const Change = closedObject({
	status: changed(progress.status),
	lead: changed(progress.lead),
	evidence: changed(progress.evidence),
	links: changed(progress.links),
	measured: changed(progress.measured),
	nextDate: changed(progress.nextDate)
});
const nth = Type.Integer({ minimum: 1 });
const Commitment = closedObject({
	id: Id,
	poll: Id,
	action: Action,
	actionSha256: sha256,
	indicators: list(Indicator),
	...progress,
	adoptedAt: time,
	updatedAt: time,
	updates: count,
	withdrawn: orNull(closedObject({ at: time, reason: long })),
	history: list(
		closedObject({ number: nth, at: time, constituency: orNull(Slug), change: Change, undoes: orNull(nth) }),
		10_000
	)
});
const ProgressSubject = Type.Union([
	closedObject({
		kind: Type.Literal('recommendation'),
		review: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
		number: lines(100)
	}),
	closedObject({ kind: Type.Literal('commitment'), id: Id })
]);
const ProgressRating = closedObject({
	level: Slug,
	percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean()
});
const ProgressReport = closedObject({
	subject: ProgressSubject,
	constituency: Slug,
	institution: orNull(InstitutionId),
	anonymous: Type.Boolean(),
	state: oneOf(['shown', 'returned']),
	round: orNull(count),
	content: closedObject({
		done: long,
		since: orNull(Day),
		rating: orNull(ProgressRating),
		measured: list(
			Type.Union([
				closedObject({ ...ReportedFigure.properties, indicator: DraftId }),
				closedObject({ indicator: DraftId, value: lines(1000) })
			])
		),
		evidence: long,
		links: list(EvidenceLink, 100),
		obstacles: long,
		assistance: long,
		nextDate: orNull(Day)
	}),
	submittedAt: time,
	shownAt: time,
	late: Type.Boolean(),
	supersededBy: orNull(count),
	question: orNull(long),
	answers: list(
		closedObject({
			constituency: Slug,
			number: nth,
			kind: oneOf(answerKinds),
			rating: orNull(ProgressRating),
			reason: long,
			at: time
		})
	)
});
const ReportingRound = closedObject({
	title: line(200),
	lastDay: Day,
	openedAt: time,
	closedAt: orNull(time),
	subjects: list(ProgressSubject, 2000),
	institutions: list(InstitutionId, 300)
});
const Cluster = closedObject({
	id: Id,
	label: line(2000),
	document: closedObject({ id: Id, sha256 }),
	lineage: list(closedObject({ kind: oneOf(['merged', 'split']), label: lines(2000), at: time })),
	recommendations: list(Recommendation, 2000),
	pledges: list(Addition),
	matters: list(Addition),
	assessment: Assessment,
	closing: orNull(Closing),
	polls: list(Poll),
	commitments: list(Commitment),
	corrections: Type.Optional(
		list(
			closedObject({
				at: time,
				part: oneOf(correctedParts),
				of: lines(200),
				words: orNull(closedObject({ before: long, after: long, reason: lines(300) }))
			}),
			10_000
		)
	),
	progress: Type.Optional(list(ProgressReport, 10_000))
});

const Mechanism = closedObject({
	code: Type.String({ pattern: '^O[1-9][0-9]{0,6}$' }),
	row: Type.Integer({ minimum: 0 }),
	kind: oneOf(mechanismKinds),
	body: long,
	symbol: orNull(long),
	paragraph: orNull(long),
	date: orNull(long),
	text: long,
	themes: list(lines(1000)),
	groups: list(lines(1000)),
	sdgs: list(lines(1000)),
	annotation: orNull(lines(200)),
	beside: list(
		closedObject({
			review: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
			number: lines(100),
			status: oneOf(['confirmed', 'refused'])
		}),
		2000
	)
});

const Term = closedObject({
	kind: oneOf(termKinds),
	label: lines(1000),
	code: orNull(lines(20)),
	cycle: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
	shown: orNull(lines(300)),
	aliasOf: orNull(lines(1000)),
	aliasSuggested: Type.Boolean()
});
const TermLink = closedObject({
	theme: lines(1000),
	kind: oneOf(['group', 'sdg']),
	target: lines(1000),
	standing: oneOf(linkStatuses)
});

const Sides = Type.Array(Slug, { minItems: 1, maxItems: 12 });
const Process = closedObject({
	workshops: list(
		closedObject({
			startedAt: time,
			closedAt: orNull(time),
			items: count,
			attendance: list(closedObject({ sides: Sides, people: count }), 12),
			languages: Type.Optional(SpokenLanguages)
		})
	),
	floor: list(closedObject({ sides: Sides, turns: count, milliseconds: count }), 12),
	words: list(closedObject({ sides: Sides, words: count }), 12),
	rounds: list(
		closedObject({
			disclosure: oneOf(ratingDisclosures),
			raters: oneOf(raterKinds),
			revealedAt: time,
			recommendations: count,
			equal: count,
			differing: count,
			ratings: list(closedObject({ sides: Sides, ratings: count }), 12)
		})
	),
	absent: list(Slug, 12)
});

/** A testimony never leaves its consultation. */
const namedKinds = sourceKinds.filter((kind) => kind !== 'testimony');
const Source = closedObject({
	constituency: Slug,
	kind: oneOf(namedKinds),
	title: long,
	publisher: long,
	quote: long,
	date: orNull(Day),
	url: orNull(EvidenceLink),
	internal: Type.Boolean(),
	subjects: list(
		Type.Union([
			closedObject({
				kind: Type.Literal('recommendation'),
				review: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
				number: lines(100)
			}),
			closedObject({ kind: Type.Literal('progress-report'), cluster: count, place: count }),
			closedObject({ kind: Type.Literal('indicator-value'), indicator: lines(100), place: count })
		])
	),
	addedAt: time,
	disputes: list(closedObject({ constituency: Slug, reason: orNull(long), at: time }))
});

export const OutcomeFile = closedObject({
	version: Type.Literal(outcomeVersion),
	exportedAt: time,
	frozenAs: orNull(Type.Integer({ minimum: 1 })),
	consultation: closedObject({
		id: Id,
		title: line(200),
		stateName: line(120),
		reviews: Type.Array(Review, { minItems: 1, maxItems: 5 }),
		purpose: oneOf(purposes),
		phase: oneOf(['open', 'closed']),
		settings: closedObject({
			constituencies: Type.Array(Constituency, { minItems: 1, maxItems: 12 }),
			scale: Type.Array(Level, { minItems: 2, maxItems: 12 }),
			namePolicy: oneOf(namePolicies),
			admission: oneOf(admissions),
			consentText: orNull(lines(5000)),
			// Only where there are any.
			institutions: Type.Optional(InstitutionEntries),
			calendar: Type.Optional(Calendar)
		}),
		createdAt: time,
		// Only of a practice consultation.
		practiceUntil: Type.Optional(time)
	}),
	taxonomy: closedObject({ terms: list(Term, 5000), links: list(TermLink, 50_000) }),
	clusters: list(Cluster),
	polls: list(Poll),
	// Only where there are any.
	mechanisms: Type.Optional(list(Mechanism, 50_000)),
	// Only where there was one.
	reportingRounds: Type.Optional(list(ReportingRound)),
	// Only where one is measured.
	indicators: Type.Optional(
		list(
			closedObject({
				indicator: DraftId,
				plans: list(closedObject({ ...indicatorShapes.plan, number: nth, at: time })),
				values: list(
					closedObject({ ...indicatorShapes.value, corrects: orNull(count), constituency: orNull(Slug), at: time }),
					10_000
				)
			}),
			10_000
		)
	),
	// Only where there are any.
	sources: Type.Optional(list(Source, 5000)),
	// Only where there are any.
	responsibilities: Type.Optional(
		list(
			closedObject({
				review: orNull(Type.Integer({ minimum: 1, maximum: 99 })),
				number: lines(100),
				institution: InstitutionId,
				part: oneOf(responsibilityParts),
				status: oneOf(['confirmed', 'refused'])
			}),
			100_000
		)
	),
	// Only where there was any.
	process: Type.Optional(Process),
	// In what was made for publication: where something was held back.
	heldBack: Type.Optional(list(line(1000), 50_000)),
	// Signatures only where there are any.
	journal: closedObject({
		head: sha256,
		length: count,
		countersigned: Type.Optional(list(CountersignedClosing, 10_000))
	})
});

/** When the first is read: it takes an eighth of what a start of the server takes, and most starts read none. */
let compiled: Schema.Validator | null = null;

/** By the published schema (`docs/schemas/plenum-outcome.json`); anything more or less is no outcome. */
export function isOutcome(value: unknown): value is Outcome {
	compiled ??= Schema.Compile(OutcomeFile);
	return compiled.Check(value);
}
