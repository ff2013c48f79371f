import { assessedKinds } from '@plenum/domain/clusters/addition';
import { positions } from '@plenum/domain/matrix/positions/position';
import { clusterTexts, smartNames } from '@plenum/domain/clusters/assessment';
import { commitmentStatuses } from '@plenum/domain/commitments/commitment';
import { sayings } from '@plenum/domain/workshops/instruction';
import { screenSteps } from '@plenum/domain/workshops/screen';
import { steps } from '@plenum/domain/workshops/workshop';
import { Type, type Static } from 'typebox';
import { Block, byText } from '../assessments.ts';
import { AgreedRating, ClusterView, RecommendationView, SideRating } from '../clusters.ts';
import { ConsultationView } from '../consultations.ts';
import { JoinCode } from '../people.ts';
import { PollView } from '../polls/polls.ts';
import { ListedRecommendation, RevealView } from '../ratings.ts';
import { Author, closedObject, Count, Id, oneOf, orNull, Slug, Text, Time } from '../shapes.ts';

/** What the screen of the room shows, and nothing else. */

const { settings } = ConsultationView.properties;
const { summary, closing } = ClusterView.properties;
const recommendation = RecommendationView.properties;
const poll = PollView.properties;

const Recommendation = closedObject({
	id: Id,
	number: Text,
	text: Text,
	language: recommendation.language,
	translations: recommendation.translations,
	states: Type.Array(Text),
	kind: oneOf(assessedKinds),
	/** Null of a pledge and of a new matter. */
	position: orNull(oneOf(positions)),
	sideRatings: Type.Array(SideRating),
	agreed: orNull(AgreedRating)
});
export type ProjectedRecommendation = Static<typeof Recommendation>;

const Action = closedObject({
	id: Text,
	text: Text,
	lead: Text,
	deadline: Text,
	/** [CLUSTERS30] */
	smart: Type.Array(oneOf(smartNames))
});
export type ProjectedAction = Static<typeof Action>;

/** Without what a poll is to one reader: their ballot, their place on the roster, the trustees. */
const Poll = closedObject({
	id: Id,
	kind: poll.kind,
	method: poll.method,
	rules: poll.rules,
	state: poll.state,
	frozen: poll.frozen,
	subject: poll.subject,
	indicative: poll.indicative,
	entitled: poll.entitled,
	turnout: poll.turnout,
	result: poll.result,
	words: poll.words,
	rerun: poll.rerun,
	closesAt: poll.closesAt,
	closesAtFirst: poll.closesAtFirst
});
export type ProjectedPoll = Static<typeof Poll>;

/** Cards on the cluster, without anything that is for one person. */
const Cards = closedObject({
	question: Text,
	/** In steps of five. */
	progress: closedObject({ begun: Count, finished: Count }),
	/** Null: not revealed. The name null: cards in no group. */
	groups: orNull(
		Type.Array(
			closedObject({
				name: orNull(Text),
				cards: Type.Array(
					closedObject({
						id: Id,
						text: Text,
						sides: orNull(Type.Array(Slug)),
						votes: orNull(Count),
						/** How many more say the same. */
						others: Count
					})
				)
			})
		)
	)
});
export type ProjectedCards = Static<typeof Cards>;

const shown = <const Name extends string, Properties extends Parameters<typeof closedObject>[0]>(
	kind: Name,
	properties: Properties
) => closedObject({ kind: Type.Literal(kind), ...properties });

/** What stands in the middle. By the step of the item, and before that the vote that is open. */
const Content = Type.Union([
	shown('nothing', {}),
	shown('recommendations', { recommendations: Type.Array(Recommendation) }),
	shown('cards', { cards: Cards }),
	shown('text', byText(Type.Array(Block))),
	shown('ratings', { recommendations: Type.Array(Recommendation) }),
	shown('actions', { actions: Type.Array(Action) }),
	shown('poll', { poll: Poll }),
	shown('closing', { summary, closing }),
	/** [NOTES1] For an item without a cluster. */
	shown('notes', { blocks: Type.Array(Block) }),
	/** [PROJECTOR9] As those see it who see least. */
	shown('remark', {
		section: oneOf(clusterTexts),
		quote: Text,
		replacement: orNull(Text),
		said: Type.Array(closedObject({ author: orNull(Author), text: Text }))
	}),
	/** How to join, put there by those who run the workshop. */
	shown('join', {}),
	/** In minutes; `left` null: the side has no budget. */
	shown('floor', {
		sides: Type.Array(closedObject({ constituency: Slug, spent: Count, left: orNull(Type.Integer()) }))
	}),
	/** A round of rating: how many are done, in steps, and once it is revealed, how it was rated. */
	shown('round', {
		id: Id,
		title: Text,
		state: oneOf(['open', 'closed', 'revealed']),
		finished: Count,
		recommendations: Type.Array(ListedRecommendation),
		rows: orNull(RevealView.properties.rows)
	}),
	/** While the workshop is parted into rooms: where each one is, and until when. */
	shown('rooms', {
		endsAt: Time,
		rooms: Type.Array(closedObject({ id: Id, number: Count, title: Text, place: Text }))
	})
]);
export type ProjectedContent = Static<typeof Content>;

export const ProjectorView = closedObject({
	consultation: closedObject({
		id: Id,
		title: Text,
		constituencies: settings.properties.constituencies,
		scale: settings.properties.scale,
		/** [PRACTICE7] Only of a practice consultation: when it is deleted. */
		practiceUntil: Type.Optional(Time)
	}),
	workshop: closedObject({
		id: Id,
		title: Text,
		state: oneOf(['planned', 'live', 'paused', 'closed']),
		items: Count,
		/** The time zone of the room, where it is known: clocks on the wall are those of the wall. */
		zone: Type.Optional(Text)
	}),
	item: orNull(
		closedObject({
			id: Id,
			/** From 1. */
			place: Count,
			title: Text,
			kind: Type.Optional(Type.Literal('break')),
			/** Null where the item is not about a cluster: a break has no steps. */
			step: orNull(oneOf(steps)),
			commitment: orNull(
				closedObject({
					status: oneOf(commitmentStatuses),
					overdue: orNull(oneOf(['deadline', 'next-date'])),
					withdrawn: orNull(closedObject({ at: Time, reason: Text }))
				})
			)
		})
	),
	next: orNull(Text),
	/** [WORKSHOP80] What is asked of the room now, and the time that the sentence names. */
	say: oneOf(sayings),
	until: orNull(Time),
	/** Milliseconds: when it ends, or during a pause what was left of it. */
	timer: orNull(Type.Union([closedObject({ endsAt: Time }), closedObject({ left: Type.Integer() })])),
	notice: orNull(Text),
	speaking: orNull(Author),
	/** Where a speech has a time of its own. */
	speechEndsAt: orNull(Time),
	speaksNext: orNull(Author),
	hands: Type.Array(closedObject({ constituency: Slug, count: Count })),
	join: orNull(JoinCode),
	content: Content
});
export type ProjectorView = Static<typeof ProjectorView>;

/** GET …/workshops/:workshop/projector?known=…; POST /api/v1/projector/view. `view` is null where it is still the `known` one. */
export const ProjectorAnswer = closedObject({
	view: orNull(ProjectorView),
	version: Text,
	now: Time,
	/** How those who run the workshop control it: the sum of the pages turned so far, and whether pages turn automatically. */
	screen: closedObject({ version: Count, turned: Type.Integer(), playing: Type.Boolean() })
});
export type ProjectorAnswer = Static<typeof ProjectorAnswer>;

const version = Type.Optional(Type.String({ maxLength: 64 }));
/** Where the screen is: sheet and how many there are, page of the sheet and how many, whether they turn by themselves. */
const place = Type.Optional(Type.String({ pattern: '^\\d{1,4}(\\.\\d{1,4}){3}\\.[01]$' }));
export const ProjectorQuery = closedObject({ known: version, place });
export type ProjectorQuery = Static<typeof ProjectorQuery>;

/** POST /api/v1/projector/view, for anyone who holds a link of the workshop. The token is in the link's fragment. */
export const LinkedProjectorRequest = closedObject({
	token: Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' }),
	known: version,
	place
});
export type LinkedProjectorRequest = Static<typeof LinkedProjectorRequest>;

const ProjectorLinkView = closedObject({ id: Id, createdAt: Time });
export type ProjectorLinkView = Static<typeof ProjectorLinkView>;
/** GET …/workshops/:workshop/projector-links: those that open the screen. */
export const ProjectorLinkList = closedObject({ links: Type.Array(ProjectorLinkView) });
export type ProjectorLinkList = Static<typeof ProjectorLinkList>;
/** POST …/workshops/:workshop/projector-links: the address is shown this once. */
export const CreatedProjectorLink = closedObject({ link: ProjectorLinkView, address: Text });
export type CreatedProjectorLink = Static<typeof CreatedProjectorLink>;

const ScreenContent = Type.Union([
	closedObject({ kind: Type.Literal('step'), step: oneOf(screenSteps) }),
	closedObject({ kind: Type.Literal('join') }),
	closedObject({ kind: Type.Literal('floor') }),
	closedObject({ kind: Type.Literal('round'), round: Id }),
	closedObject({ kind: Type.Literal('remark'), thread: Id })
]);

/** GET …/workshops/:workshop/screen, for those who run it: what was put on the screen, and the current page of an open one. */
export const ScreenView = closedObject({
	content: orNull(ScreenContent),
	place: orNull(closedObject({ sheet: Count, sheets: Count, page: Count, pages: Count, playing: Type.Boolean() }))
});
export type ScreenView = Static<typeof ScreenView>;

/** POST …/workshops/:workshop/screen → ScreenView. `show` null: what the step shows. */
export const ChangeScreenRequest = closedObject({
	turn: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(-1)])),
	playing: Type.Optional(Type.Boolean()),
	show: Type.Optional(orNull(ScreenContent))
});
export type ChangeScreenRequest = Static<typeof ChangeScreenRequest>;
