import type { Answer } from '@plenum/domain/polls/answer';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Fact } from '@plenum/protocol/facts';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTrialHouse, trialAction, type Somebody, type TrialHouse } from '../commitments/trial-house.ts';
import { transaction } from '../db/transaction.ts';
import { findStream } from '../journal/journal.store.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { findBallots } from './ballots.store.ts';
import { sha256 } from './fingerprint.ts';
import { recountPoll } from './recount.store.ts';

let trial: TrialHouse;
let chair: Somebody;
let voters: Somebody[];

beforeAll(async () => {
	trial = await openTrialHouse();
	chair = await trial.welcome('facilitator');
	const sides = ['civil-society', 'civil-society', 'state', 'nhri'];
	voters = await Promise.all(sides.map((side) => trial.welcome('participant', side)));
});
afterAll(() => trial.close());
beforeEach(() => void trial.actions.set(trialAction.id, trialAction));

const all = () => `/consultations/${trial.consultation}/polls`;
const usual = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
async function drafted(kind = 'open', rules = usual): Promise<string> {
	const asked = { cluster: trial.cluster, action: trialAction.id, workshop: null, kind, rules };
	const reply = await trial.ask(chair, 'POST', all(), asked);
	expect(reply.status).toBe(201);
	return reply.body.id as string;
}
async function opened(kind = 'open', rules = usual): Promise<string> {
	const id = await drafted(kind, rules);
	const reply = await trial.ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true });
	expect(reply.status).toBe(200);
	return id;
}
const forAgainst = (...marks: string[]) => ({ method: 'for-against', marks });
const counted = (cast: number, tally: object) => ({ turnout: { cast }, subjects: [{ counts: { tally } }] });
const vote = (who: Somebody, id: string, choice = 'for') => trial.ask(who, 'POST', `/polls/${id}/ballot`, { choice });
const close = (id: string, statement = '') =>
	trial.ask(chair, 'POST', `/polls/${id}/close`, { statement, reviewDate: null });
const look = async (who: Somebody, id: string) => (await trial.ask(who, 'GET', `/polls/${id}`)).body as PollView;
const voter = (place: number): Somebody => {
	const one = voters[place];
	if (!one) throw new Error('there are four voters');
	return one;
};
/** What was announced while `work` ran. */
async function factsOf(work: () => Promise<unknown>): Promise<Fact[]> {
	const { live } = trial.house;
	const facts: Fact[] = [];
	const announce = live.announce;
	live.announce = (fact) => {
		facts.push(fact);
		announce(fact);
	};
	await work();
	live.announce = announce;
	return facts;
}

describe('[POLL1] a draft', () => {
	test('asks about an action that is in the text', async () => {
		const asked = { cluster: trial.cluster, action: 'action-9999', workshop: null, kind: 'open', rules: usual };
		expect((await trial.ask(chair, 'POST', all(), asked)).body.code).toBe('poll/unknown-action');
		const elsewhere = { ...asked, cluster: 'other-cluster', action: trialAction.id };
		expect((await trial.ask(chair, 'POST', all(), elsewhere)).body.code).toBe('cluster/unknown');
		const nowhere = { ...asked, action: trialAction.id, workshop: 'no-workshop' };
		expect((await trial.ask(chair, 'POST', all(), nowhere)).body.code).toBe('workshop/unknown');
	});

	test('with a key is drafted once, however often it is sent', async () => {
		const asked = { cluster: trial.cluster, action: trialAction.id, workshop: null, kind: 'open', rules: usual };
		const send = (key: string) => trial.ask(chair, 'POST', all(), asked, key);
		const [one, again, other] = await Promise.all([send('press-1'), send('press-1'), send('press-2')]);
		expect(again.body).toEqual(one.body);
		expect(other.body.id).not.toBe(one.body.id);
	});

	test('takes no ballot, has no roster, and closes nothing', async () => {
		const id = await drafted();
		expect((await vote(voter(0), id)).body.code).toBe('poll/not-open');
		expect((await close(id)).body.code).toBe('poll/not-open');
		expect(await look(voter(0), id)).toMatchObject({ state: 'draft', entitled: null, frozen: null, onRoster: false });
	});

	test('is the facilitator’s to open', async () => {
		const id = await drafted();
		expect((await trial.ask(voter(0), 'POST', `/polls/${id}/open`)).body.code).toBe('rights/missing');
		const rapporteur = await trial.welcome('rapporteur', 'state');
		expect((await trial.ask(rapporteur, 'POST', `/polls/${id}/open`)).body.code).toBe('rights/missing');
		await transaction(trial.house.database, (tx) =>
			changeParticipant(tx.db, rapporteur.actor.participant, { standing: 'left' })
		);
	});
});

describe.each([
	['consent', { stance: 'object', reason: 'It names no budget' }, { stance: 'consent', reason: '' }],
	['points', 7, 3],
	['ranking', 1, 2],
	['agreement', 5, null]
] as const)('[POLL31] [POLL32] [POLL33] [POLL34] by %s', (method, one, other) => {
	test('people answer, are counted, and counted again', async () => {
		trial.actions.set('action-0003', { ...trialAction, id: 'action-0003', text: 'Open the registers' });
		const actions = [trialAction.id, 'action-0003'];
		const asked = { cluster: trial.cluster, method, actions, workshop: null, kind: 'open', rules: usual };
		const { id } = (await trial.ask(chair, 'POST', all(), asked)).body as PollView;
		await trial.ask(chair, 'POST', `/polls/${id}/open`);
		const send = (who: Somebody, marks: unknown[]) => trial.ask(who, 'POST', `/polls/${id}/ballot`, { method, marks });
		expect((await vote(voter(0), id)).body.code).toBe('poll/unknown-option');
		for (const person of voters.slice(0, 3)) expect((await send(person, [one, other])).status).toBe(200);
		await send(voter(3), [other, one]);
		const view = (await close(id)).body as PollView;
		expect(view.mine).toBeNull();
		expect(view.result?.turnout?.cast).toBe(4);
		expect(await recountPoll(trial.house.database.read, id)).toMatchObject({ ok: true, differences: [] });
		const objections = view.result?.subjects.map(({ counts }) => counts?.objections?.length);
		expect(objections).toEqual(method === 'consent' ? [3, 1] : [undefined, undefined]);
	});
});

test('[POLL31] a method that names reasons is for open polls, and one that compares needs two actions', async () => {
	const asked = {
		cluster: trial.cluster,
		actions: [trialAction.id],
		workshop: null,
		kind: 'confidential',
		rules: usual
	};
	const send = async (method: string) => (await trial.ask(chair, 'POST', all(), { ...asked, method })).body.code;
	expect([await send('consent'), await send('ranking')]).toEqual([
		'poll/method-needs-open',
		'poll/method-needs-several'
	]);
});

describe('[POLL15] a paper with several actions', () => {
	const second = { ...trialAction, id: 'action-0002', text: 'Let the press into every hearing' };

	test('is voted on at once, each action by itself, and each adopted one becomes a commitment', async () => {
		trial.actions.set(second.id, second);
		const actions = [trialAction.id, second.id];
		const asked = {
			cluster: trial.cluster,
			method: 'for-against',
			actions,
			workshop: null,
			kind: 'open',
			rules: usual
		};
		const { id } = (await trial.ask(chair, 'POST', all(), asked)).body as PollView;
		await trial.ask(chair, 'POST', `/polls/${id}/open`);
		const send = (who: Somebody, ...marks: string[]) =>
			trial.ask(who, 'POST', `/polls/${id}/ballot`, forAgainst(...marks));
		expect((await send(voter(0), 'for')).body.code).toBe('poll/unknown-option');
		await Promise.all([
			send(voter(0), 'for', 'for'),
			send(voter(1), 'for', 'against'),
			send(voter(2), 'against', 'for')
		]);
		await send(voter(3), 'for', 'against');
		const view = (await close(id)).body as PollView;
		expect(view.frozen?.map(({ action }) => action)).toEqual([trialAction, second]);
		expect(view.result?.subjects.map(({ adopted, counts }) => [adopted, counts?.tally])).toEqual([
			[true, { for: 3, against: 1, abstain: 0 }],
			[false, { for: 2, against: 2, abstain: 0 }]
		]);
		const { commitments } = (await trial.ask(chair, 'GET', `/consultations/${trial.consultation}/commitments`)).body;
		expect((commitments as { poll: string; action: object }[]).filter(({ poll }) => poll === id)).toMatchObject([
			{ action: trialAction }
		]);
		expect(await recountPoll(trial.house.database.read, id)).toMatchObject({ ok: true, differences: [] });
	});

	test('names no action twice', async () => {
		const asked = { cluster: trial.cluster, method: 'for-against', workshop: null, kind: 'open', rules: usual };
		const reply = await trial.ask(chair, 'POST', all(), { ...asked, actions: [trialAction.id, trialAction.id] });
		expect(reply.body.code).toBe('request/invalid');
	});
});

describe('[POLL3] opening', () => {
	test('freezes the words as they are, with their hash, whatever is written after', async () => {
		const id = await opened();
		trial.actions.set(trialAction.id, { ...trialAction, text: 'Something else entirely' });
		const view = await look(voter(0), id);
		expect(view).toMatchObject({ state: 'open', entitled: 4, onRoster: true, mine: null, turnout: 0, result: null });
		expect(view.frozen).toEqual([{ action: trialAction, sha256: sha256(canonicalJson(trialAction)) }]);
		const again = await Promise.all([1, 2].map(() => trial.ask(chair, 'POST', `/polls/${id}/open`)));
		expect(again.map(({ body }) => body.frozen)).toEqual([view.frozen, view.frozen]);
		const lines = await findStream(trial.house.database.read, trial.consultation, `poll:${id}`, 0);
		expect(lines).toHaveLength(1);
		await close(id);
		expect((await trial.ask(chair, 'POST', `/polls/${id}/open`)).body.code).toBe('poll/not-draft');
	});

	test('fixes the roster: who comes later has no vote in it, who is made an observer keeps theirs', async () => {
		const id = await opened();
		const late = await trial.welcome('participant', 'state');
		expect((await vote(late, id)).body.code).toBe('poll/not-on-roster');
		expect((await vote(chair, id)).body.code).toBe('poll/not-on-roster');
		const change = (person: Somebody, to: Parameters<typeof changeParticipant>[2]) =>
			transaction(trial.house.database, (tx) => changeParticipant(tx.db, person.actor.participant, to));
		await change(voter(3), { role: 'observer' });
		expect((await vote(voter(3), id)).status).toBe(200);
		await change(voter(3), { role: 'participant', standing: 'removed' });
		expect((await vote(voter(3), id)).body.code).toBe('participant/removed');
		await change(voter(3), { standing: 'admitted' });
		await change(late, { standing: 'left' });
	});

	test('needs words', async () => {
		const id = await drafted();
		trial.actions.set(trialAction.id, { ...trialAction, text: '  ' });
		expect((await trial.ask(chair, 'POST', `/polls/${id}/open`)).body.code).toBe('poll/action-empty');
		trial.actions.delete(trialAction.id);
		expect((await trial.ask(chair, 'POST', `/polls/${id}/open`)).body.code).toBe('poll/unknown-action');
	});
});

describe('[POLL4] a ballot', () => {
	test('that is sent twice, or from two tabs at once, is one ballot with the same answer', async () => {
		const id = await opened();
		const answers = await Promise.all([1, 2, 3].map(() => vote(voter(0), id)));
		for (const { status, body } of answers)
			expect({ status, body }).toEqual({ status: 200, body: { recorded: true, answer: forAgainst('for') } });
		expect((await look(chair, id)).turnout).toBe(1);
		expect((await close(id)).body).toMatchObject({ result: counted(1, { for: 1, against: 0, abstain: 0 }) });
	});

	test('may be changed until closing, and the last counts', async () => {
		const id = await opened('open');
		await vote(voter(0), id, 'for');
		await vote(voter(0), id, 'against');
		expect((await look(voter(0), id)).mine).toEqual(forAgainst('against'));
		expect((await close(id)).body).toMatchObject({ result: counted(1, { for: 0, against: 1, abstain: 0 }) });
	});

	test('for what was not asked is refused at the edge', async () => {
		const id = await opened();
		expect((await vote(voter(0), id, 'perhaps')).body.code).toBe('request/invalid');
		expect((await vote(voter(0), 'no-such-poll')).body.code).toBe('poll/unknown');
	});

	test('that arrives together with others is judged by itself', async () => {
		const id = await opened();
		const [late, draft] = [await trial.welcome('participant', 'state'), await drafted()];
		const answers = await Promise.all([
			vote(voter(0), id),
			vote(late, id),
			vote(voter(1), draft),
			vote(voter(1), id, 'against'),
			vote(voter(2), 'no-such-poll'),
			vote(voter(2), id, 'abstain')
		]);
		expect(answers.map(({ body }) => body.code ?? (body.answer as Answer).marks[0])).toEqual([
			'for',
			'poll/not-on-roster',
			'poll/not-open',
			'against',
			'poll/unknown',
			'abstain'
		]);
		expect((await close(id)).body).toMatchObject({ result: counted(3, { for: 1, against: 1, abstain: 1 }) });
		await transaction(trial.house.database, (tx) =>
			changeParticipant(tx.db, late.actor.participant, { standing: 'left' })
		);
	});

	test('that the disk did not take is not acknowledged, and may be sent again', async () => {
		const id = await opened();
		const { writer } = trial.house.database;
		writer.pragma('query_only = ON');
		const answers = await Promise.all(voters.map((person) => vote(person, id)));
		expect(answers.map(({ body }) => body.code)).toEqual(voters.map(() => 'server/cannot-save'));
		writer.pragma('query_only = OFF');
		expect((await look(voter(0), id)).mine).toBeNull();
		expect((await vote(voter(0), id)).body).toEqual({ recorded: true, answer: forAgainst('for') });
		expect((await close(id)).body).toMatchObject({ result: { turnout: { cast: 1 } } });
	});

	test('is counted for each of three hundred who vote at the same instant', async () => {
		const hall = await Promise.all(Array.from({ length: 300 }, () => trial.welcome('participant', 'other')));
		const id = await opened('confidential');
		const answers = await Promise.all(hall.map((person, n) => vote(person, id, n % 3 === 0 ? 'against' : 'for')));
		expect(answers.filter(({ body }) => body.recorded === true)).toHaveLength(300);
		const tally = { for: 200, against: 100, abstain: 0 };
		expect((await close(id)).body).toMatchObject({ turnout: 300, result: counted(300, tally) });
		for (const { actor } of hall)
			await transaction(trial.house.database, (tx) =>
				changeParticipant(tx.db, actor.participant, { standing: 'left' })
			);
	});

	test('leaves no line in the minutes and no time in the database', async () => {
		const id = await opened();
		await Promise.all(voters.map((person) => vote(person, id)));
		await close(id);
		const lines = await findStream(trial.house.database.read, trial.consultation, `poll:${id}`, 0);
		expect(lines.map(({ type }) => type)).toEqual(['poll-opened', 'poll-closed']);
		for (const { actor } of voters) expect(JSON.stringify(lines)).not.toContain(actor.participant);
		const row = trial.house.database.writer.prepare('select * from ballots where poll = ?').get(id) as object;
		expect(Object.keys(row)).toEqual(['poll', 'participant', 'answer']);
	});
});

describe('[POLL5] turnout', () => {
	test('is announced in steps of five, and shown so while a confidential poll is open', async () => {
		const more = await Promise.all(Array.from({ length: 7 }, () => trial.welcome('participant', 'other')));
		const id = await opened('confidential');
		const facts = await factsOf(async () => {
			for (const person of [...voters, ...more]) await vote(person, id);
			for (const person of voters) await vote(person, id, 'against');
		});
		expect(facts.map((fact) => (fact.kind === 'turnout' ? fact.turnout : fact.kind))).toEqual([5, 10]);
		expect((await look(chair, id)).turnout).toBe(10);
		await close(id);
		expect((await look(chair, id)).turnout).toBe(11);
		for (const { actor } of more)
			await transaction(trial.house.database, (tx) =>
				changeParticipant(tx.db, actor.participant, { standing: 'left' })
			);
	});
});

describe('[POLL6] closing', () => {
	test('counts every ballot that was acknowledged and none that was refused, however they race', async () => {
		for (let round = 0; round < 20; round++) {
			const id = await opened();
			const before = voters.slice(0, round % 4).map((person) => vote(person, id));
			const closing = close(id);
			const after = voters.slice(round % 4).map((person) => vote(person, id));
			const answers = await Promise.all([...before, ...after]);
			const view = (await closing).body as PollView;
			const recorded = answers.filter(({ body }) => body.recorded === true).length;
			expect(answers.filter(({ body }) => body.code === 'poll/closed')).toHaveLength(4 - recorded);
			expect(view.result?.turnout?.cast).toBe(recorded);
			expect(await findBallots(trial.house.database.read, id)).toHaveLength(recorded);
		}
	});

	test('happens once: its repeat, even at the same instant, gets the same result and changes nothing', async () => {
		const id = await opened();
		await vote(voter(0), id);
		const facts = await factsOf(async () => {
			const [one, other] = await Promise.all([close(id, 'Agreed'), close(id, 'Something else')]);
			expect(other.body).toEqual(one.body);
			expect((await close(id, 'And again')).body).toEqual(one.body);
		});
		expect(facts.map(({ kind }) => kind)).toEqual(['commitments', 'poll']);
		const lines = await findStream(trial.house.database.read, trial.consultation, `poll:${id}`, 1);
		expect(lines).toHaveLength(1);
		expect((await vote(voter(1), id)).body.code).toBe('poll/closed');
		expect((await look(voter(1), id)).statement).toBe('Agreed');
	});

	test('is the facilitator’s', async () => {
		const id = await opened();
		const reply = await trial.ask(voter(0), 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null });
		expect(reply.body.code).toBe('rights/missing');
	});

	test('that fails leaves the poll open, with its ballots', async () => {
		const id = await opened();
		await vote(voter(0), id);
		let broken = true;
		trial.polls.onAdopted(async () => {
			if (broken) throw new Error('the disk is full');
		});
		expect((await close(id)).body.code).toBe('server/failed');
		expect(await look(voter(0), id)).toMatchObject({ state: 'open', mine: forAgainst('for'), closedAt: null });
		broken = false;
		expect((await close(id)).body).toMatchObject({ state: 'closed', result: { turnout: { cast: 1 } } });
	});
});

describe('[POLL11] what a reader sees', () => {
	test('is no result before closing, nor anyone’s ballot', async () => {
		const id = await opened();
		await Promise.all(voters.map((person) => vote(person, id)));
		expect(await look(chair, id)).toMatchObject({ result: null, ballots: null, mine: null });
		expect((await trial.ask(chair, 'GET', `/polls/${id}/result`)).body.code).toBe('poll/result-not-yet');
		const list = (await trial.ask(voter(0), 'GET', all())).body.polls as PollView[];
		const listed = list.find((poll) => poll.id === id);
		expect(listed).toMatchObject({
			mine: forAgainst('for'),
			entitled: 4,
			turnout: 4,
			onRoster: true,
			result: null,
			ballots: null
		});
	});

	test('is who voted how after an open poll, and only the lines after a confidential one', async () => {
		const id = await opened('open');
		await Promise.all(voters.map((person) => vote(person, id)));
		await close(id);
		const view = await look(voter(0), id);
		const expected = voters.map(({ actor }) => ({
			participant: actor.participant,
			constituency: actor.constituency,
			answer: forAgainst('for')
		}));
		expect(view.ballots).toHaveLength(4);
		expect(view.ballots).toEqual(expect.arrayContaining(expected));
		expect(view.result?.lines).toHaveLength(3);
		expect((await trial.ask(voter(0), 'GET', `/polls/${id}/result`)).body).toEqual(view.result);
		const hidden = await opened('confidential');
		await Promise.all(voters.map((person) => vote(person, hidden)));
		await close(hidden);
		expect(await look(voter(0), hidden)).toMatchObject({
			ballots: null,
			result: { turnout: null, lines: [], subjects: [{ adopted: false, counts: null }] }
		});
	});
});

describe('[POLL7] a void poll', () => {
	test('takes no ballot, decides nothing, and its reason stands in the minutes', async () => {
		const id = await opened();
		await vote(voter(0), id);
		const voided = await trial.ask(chair, 'POST', `/polls/${id}/void`, { reason: 'The wrong text was shown' });
		expect(voided.body).toMatchObject({
			...{ state: 'void', result: null, mine: null },
			voided: { reason: 'The wrong text was shown' }
		});
		expect(await findBallots(trial.house.database.read, id)).toEqual([]);
		expect((await vote(voter(1), id)).body.code).toBe('poll/closed');
		expect((await close(id)).body.code).toBe('poll/not-open');
		const [, line] = await findStream(trial.house.database.read, trial.consultation, `poll:${id}`, 0);
		expect(line).toMatchObject({ type: 'poll-voided', data: { reason: 'The wrong text was shown', decided: false } });
	});

	test('that was closed keeps its result to be seen, and what it adopted is withdrawn with the same reason', async () => {
		const id = await opened();
		await vote(voter(0), id);
		const closed = (await close(id, 'Agreed')).body as PollView;
		const reason = 'Two people had been let in twice';
		const voided = (await trial.ask(chair, 'POST', `/polls/${id}/void`, { reason })).body as PollView;
		expect(voided).toEqual({
			...closed,
			state: 'void',
			voided: { at: expect.any(Number), reason },
			ballots: expect.any(Array)
		});
		const { commitments } = (await trial.ask(chair, 'GET', `/consultations/${trial.consultation}/commitments`))
			.body as {
			commitments: CommitmentView[];
		};
		const made = commitments.find(({ poll }) => poll === id);
		expect(made).toMatchObject({ withdrawn: { reason }, overdue: null });
		const path = `/consultations/${trial.consultation}/commitments/${made?.id}`;
		expect((await trial.ask(chair, 'PATCH', path, { status: 'done' })).body.code).toBe('commitment/withdrawn');
		const lines = await findStream(trial.house.database.read, trial.consultation, `commitment:${made?.id}`, 1);
		expect(lines).toMatchObject([{ type: 'commitment-withdrawn', data: { poll: id, reason } }]);
		const again = await trial.ask(chair, 'POST', `/polls/${id}/void`, { reason: 'Again' });
		expect(again.body).toEqual(voided);
	});
});
