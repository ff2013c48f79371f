import { disaggregations, reportingFrequencies } from '@plenum/domain/indicators/indicator-series';
import { trackRules } from '@plenum/domain/indicators/on-track';
import { valueOrigins } from '@plenum/domain/indicators/whole-series';
import { Type, type Static } from 'typebox';
import { Indicator } from './assessments.ts';
import { EvidenceLink } from './commitments.ts';
import { InstitutionId } from './consultations.ts';
import { closedObject, Count, Day, Id, line, lines, oneOf, orNull, Slug, Text, Time } from './shapes.ts';

const Figure = Type.Number({ minimum: -1e15, maximum: 1e15 });
const Point = closedObject({ date: Day, value: Figure });
const SdgIndicator = Type.String({ pattern: '^(?:[1-9]|1[0-7])\\.(?:[1-9][0-9]?|[a-d])(?:\\.[1-9][0-9]?)?$' });
const Group = closedObject({ kind: oneOf(disaggregations), name: line(100) });

/** [INDICATOR50] Of a progress report. `date`: the day that it is of; null for the day of the report. */
export const ReportedFigure = closedObject({
	indicator: Type.String({ minLength: 1, maxLength: 100 }),
	value: Figure,
	unit: lines(1000),
	date: orNull(Day)
});

const plan = {
	unit: lines(100),
	baseline: orNull(Point),
	target: orNull(Point),
	steps: Type.Array(Point, { maxItems: 40 }),
	frequency: orNull(oneOf(reportingFrequencies)),
	institution: orNull(InstitutionId),
	/** An SDG target or indicator, such as `16.3.2`. */
	sdg: orNull(SdgIndicator)
};
const value = {
	date: Day,
	value: Figure,
	group: orNull(Group),
	source: lines(500),
	link: orNull(EvidenceLink),
	institution: orNull(InstitutionId),
	/** The value that it corrects. */
	corrects: orNull(Id)
};
/** In an outcome, which names corrected values by their place. */
export const indicatorShapes = { plan, value };

const because = ['no-baseline', 'no-target', 'no-direction', 'before-baseline'] as const;
const TrackResult = Type.Union([
	closedObject({
		state: oneOf(['on-track', 'behind']),
		rule: oneOf(trackRules),
		direction: oneOf(['at-least', 'at-most']),
		expected: Type.Number()
	}),
	closedObject({ state: Type.Literal('not-judged'), because: oneOf(because) })
]);

const IndicatorValueView = closedObject({
	id: Id,
	...value,
	constituency: orNull(Slug),
	at: Time,
	isCorrected: Type.Boolean(),
	/** Only a value that was entered can be corrected; the figure of a report or an update is replaced by a later one. */
	origin: oneOf(valueOrigins)
});
export type IndicatorValueView = Static<typeof IndicatorValueView>;

const IndicatorPlanView = closedObject({ ...plan, number: Count, at: Time });
/** Of all people together: the side or institution, and its values by day. */
const Reporter = { constituency: orNull(Slug), institution: orNull(InstitutionId) };
const IndicatorLine = closedObject({ ...Reporter, points: Type.Array(Point) });

/** [INDICATOR5] As adopted, and how it is measured. [INDICATOR45] Its values are in `IndicatorView`, which a page requests when it is opened. */
const summary = {
	indicator: Indicator,
	cluster: Id,
	clusterLabel: Text,
	/** The adopted actions that it measures. */
	commitments: Type.Array(closedObject({ id: Id, text: Text })),
	plan: orNull(IndicatorPlanView),
	/** How many values there are, corrected ones as well. */
	count: Count,
	/** What a chart shows. */
	lines: Type.Array(IndicatorLine),
	/** The newest value of each reporter, and whether it is on track. */
	latest: Type.Array(closedObject({ value: IndicatorValueView, track: TrackResult }))
};
const IndicatorSummary = closedObject(summary);
export type IndicatorSummary = Static<typeof IndicatorSummary>;

/** GET …/indicators/:indicator: with its values by day, and all plans, the first one first. */
export const IndicatorView = closedObject({
	...summary,
	values: Type.Array(IndicatorValueView),
	plans: Type.Array(IndicatorPlanView)
});
export type IndicatorView = Static<typeof IndicatorView>;

/** How many are on a page of the list. */
export const indicatorsOnPage = 12;

/** GET /api/v1/consultations/:consultation/indicators. */
export const IndicatorList = closedObject({ indicators: Type.Array(IndicatorSummary), total: Count });
export type IndicatorList = Static<typeof IndicatorList>;

export const IndicatorsQuery = closedObject({
	page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
	cluster: Type.Optional(Id)
});

/** GET …/latest-values: of each indicator that has one, the newest value of each reporter. `cluster`: only those of its commitments. */
export const LatestValueList = closedObject({
	indicators: Type.Array(
		closedObject({
			indicator: Id,
			unit: Text,
			values: Type.Array(closedObject({ date: Day, value: Figure, ...Reporter }))
		})
	)
});
export type LatestValueList = Static<typeof LatestValueList>;

export const LatestValuesQuery = closedObject({ cluster: Type.Optional(Id) });

/** PUT …/indicators/:indicator/plan → IndicatorView. `seen`: the number of the plan that its author saw; 0 without one. */
export const SetIndicatorPlanRequest = closedObject({ seen: Count, ...plan });
export type SetIndicatorPlanRequest = Static<typeof SetIndicatorPlanRequest>;

/** POST …/indicators/:indicator/values → IndicatorView. */
export const AddIndicatorValueRequest = closedObject(value);
export type AddIndicatorValueRequest = Static<typeof AddIndicatorValueRequest>;

/** [INDICATOR63] Why a row of a table is no value. */
const unreadReasons = [
	'indicator',
	'date',
	'value',
	'group',
	'reporter',
	'other-side',
	'source',
	'link',
	'corrected'
] as const;
/** Counted from 1, with that of the headings. */
const Row = { row: Count };

/** POST …/indicator-values/reading: what a table of values says. Nothing of it is saved. */
export const ValueTableReading = closedObject({
	/** Those that are new. `beside`: what the same reporter has for that day and group already. */
	values: Type.Array(
		closedObject({
			...Row,
			indicator: Id,
			name: Text,
			unit: Text,
			beside: orNull(Figure),
			value: AddIndicatorValueRequest
		})
	),
	/** How many are there already. */
	known: Count,
	unread: Type.Array(closedObject({ ...Row, reason: oneOf(unreadReasons), text: Text }))
});
export type ValueTableReading = Static<typeof ValueTableReading>;
