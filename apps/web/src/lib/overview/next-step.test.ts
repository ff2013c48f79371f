import { mayAct, type Role } from '@plenum/domain/people/rights';
import { summarise } from '@plenum/domain/ratings/status';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { expect, test } from 'vitest';
import { pollView, roundView } from '../../fixtures/views.fixture.ts';
import { alsoInProgress, nextStep, type Situation } from './next-step.ts';

const standing = { ...summarise(Array(9).fill({ sideRatings: [], agreed: null })), clusters: 3, openClusters: 3 };
const nothing: Situation = {
	can: () => false,
	isOpen: true,
	runs: () => false,
	waiting: 0,
	admitted: 12,
	standing,
	overdue: 0,
	isPublished: false,
	workshops: [],
	polls: [],
	rounds: []
};
const as = (role: Role, change: Partial<Situation> = {}): Situation => ({
	...nothing,
	can: (act) => mayAct({ role, status: 'admitted', comments: false, muted: null }, act, 'open').ok,
	runs: () => role === 'facilitator',
	...change
});
const workshop = (state: WorkshopSummary['state'], change: Partial<WorkshopSummary> = {}): WorkshopSummary => ({
	id: 'w',
	title: 'First day',
	state,
	items: 1,
	seq: 1,
	createdAt: 0,
	details: {},
	callLink: null,
	current: null,
	calledAt: null,
	notice: null,
	runners: [],
	room: null,
	...change
});
const step = (situation: Situation) => nextStep(situation)?.step ?? null;

test('[CONSULTATIONS111] a facilitator goes through the process in its order', () => {
	const empty = { ...standing, total: 0, clusters: 0, openClusters: 0 };
	const own = { rated: null };
	const closed = [workshop('closed')];
	const done = { ...standing, openClusters: 0 };
	expect(step(as('facilitator', { standing: empty, admitted: 1 }))).toBe('import');
	expect(step(as('facilitator', { admitted: 1 }))).toBe('invite');
	expect(step(as('facilitator'))).toBe('rate');
	expect(step(as('facilitator', { rounds: [roundView(own)] }))).toBe('follow-round');
	expect(step(as('facilitator', { rounds: [roundView({ ...own, state: 'closed' })] }))).toBe('reveal');
	const rounds = [roundView({ ...own, state: 'revealed' })];
	expect(step(as('facilitator', { rounds }))).toBe('plan');
	expect(step(as('facilitator', { rounds, workshops: [workshop('planned')] }))).toBe('run');
	expect(step(as('facilitator', { rounds, workshops: closed }))).toBe('review');
	expect(step(as('facilitator', { rounds, workshops: closed, standing: done }))).toBe('publish');
	expect(step(as('facilitator', { workshops: closed, standing: done, isPublished: true }))).toBe('follow-up');
});

test('[CONSULTATIONS111] what is going on now comes before the order of the process', () => {
	const live = [workshop('closed', { id: 'a' }), workshop('live', { id: 'b' })];
	expect(nextStep(as('facilitator', { workshops: live, waiting: 2 }))).toEqual({ step: 'run', workshop: live[1] });
	expect(step(as('facilitator', { waiting: 2 }))).toBe('admit');
	for (const role of ['participant', 'rapporteur', 'observer'] as const) {
		expect(step(as(role, { workshops: live, polls: [pollView()] }))).toBe('take-part');
		expect(step(as(role, { waiting: 2 }))).toBe('read');
	}
	expect(step(as('participant', { polls: [pollView()], rounds: [roundView()] }))).toBe('vote');
	expect(step(as('participant', { polls: [pollView({ voted: true })], rounds: [roundView()] }))).toBe('own-ratings');
	expect(step(as('participant', { rounds: [roundView({ rated: 1 })] }))).toBe('read');
});

test('[CONSULTATIONS111] who takes part waits for the first planned workshop, then reads, then sees the results', () => {
	const starts = (at: number) => ({ details: { starts: { at, zone: 'UTC' } } }) as Partial<WorkshopSummary>;
	const later = workshop('planned', { id: 'later', ...starts(9) });
	const sooner = workshop('planned', { id: 'sooner', ...starts(5) });
	expect(nextStep(as('participant', { workshops: [later, sooner] }))).toEqual({ step: 'wait', workshop: sooner });
	expect(step(as('observer'))).toBe('read');
	expect(step(as('participant', { standing: { ...standing, openClusters: 0 } }))).toBe('results');
	expect(step(as('participant', { isOpen: false, workshops: [later] }))).toBe('results');
	expect(step(as('participant', { standing: { ...standing, clusters: 0, openClusters: 0 } }))).toBe(null);
});

test('[CONSULTATIONS111] whatever else is in progress stands below, and not twice', () => {
	const polls = [pollView({ id: 'one' }), pollView({ id: 'two', voted: true })];
	const rounds = [roundView(), roundView({ id: 'closed', state: 'closed' })];
	const situation = as('participant', { polls, rounds, workshops: [workshop('planned')] });
	expect(alsoInProgress(situation, nextStep(situation))).toEqual({
		workshops: [],
		polls: [polls[1]],
		rounds: [rounds[0]]
	});
});
