import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import {
	castLayered,
	closeVoting,
	handOn,
	makeStep,
	openTrusteeVote,
	readPoll
} from '../../test-support/polls/trustee-vote.fixture.ts';
import { crashImages } from '../../test-support/database/crash-images.fixture.ts';
import { backUp } from '../back-up.ts';
import { linkAll, type Guess, type StolenFile } from './linker.fixture.ts';

const people = 40;
const lootDir = mkdtempSync(join(tmpdir(), 'plenum-trustee-loot-'));
afterAll(() => rmSync(lootDir, { recursive: true }));

test('[TRUSTEE11] from database, log of writes and backups of every moment together, no one links a vote that trustees open better than by chance', async () => {
	const vote = await openTrusteeVote(2 * people);
	const { testContext } = vote;
	// All are of one constituency, and so in one batch: the largest crowd that a trustee can hide them in or lose them from.
	const voters = vote.voters.filter(({ actor }) => actor.constituency === vote.voters[0]?.actor.constituency);
	expect(voters.length).toBe(people);
	const database = join(testContext.context.config.dataDir, 'plenum.db');
	const loot: StolenFile[] = [];
	const databases: string[] = [];
	/** Raw files, as a thief or a snapshot of the disk takes them. */
	const steal = (file: string, moment: string) => {
		const copy = join(lootDir, `${moment}.db`);
		for (const end of ['', '-wal'])
			if (existsSync(file + end)) {
				copyFileSync(file + end, copy + end);
				loot.push({ name: `${moment}${end}`, bytes: readFileSync(copy + end) });
			}
		databases.push(copy);
	};
	const takeAll = async (moment: string) => {
		steal(database, moment);
		const backup = join(lootDir, `${moment}.backup`);
		await backUp(database, backup);
		databases.push(backup);
		loot.push({ name: `backup ${moment}`, bytes: readFileSync(backup) });
	};
	const takeImages = async (moment: string, run: () => Promise<unknown>) => {
		for (const [at, image] of (await crashImages(getSqlite(testContext.context.database), run)).entries())
			steal(image, `${moment} ${at}`);
		await takeAll(moment);
	};

	const truth = new Map<string, string>();
	const shuffled = voters.map((voter) => ({ voter, at: Math.random() })).sort((one, other) => one.at - other.at);
	for (const [place, { voter }] of shuffled.entries()) {
		const choice = place < people / 2 ? 'for' : 'against'; // The order of voting reveals all: finding it links the votes.
		await castLayered(vote, voter, choice);
		truth.set(voter.actor.participant, choice);
		if (place % 4 === 3) steal(database, `vote ${place}`);
	}
	await takeAll('all voted');
	await takeImages('voting ended', () => closeVoting(vote));
	for (const place of vote.trustees.keys())
		await takeImages(`step ${place}`, async () => handOn(vote, vote.trustees[place]?.who, await makeStep(vote, place)));
	expect((await readPoll(vote, vote.chair)).state).toBe('closed');

	const target = { poll: vote.poll, voters: [...truth.keys()], marks: ['"marks":["for"]', '"marks":["against"]'] };
	const guesses = linkAll(loot, databases, target);
	await testContext.close();
	const right = ({ choices }: Guess) =>
		[...choices].filter(([voter, mark]) => mark.includes(`"${truth.get(voter)}"`)).length;
	const complete = guesses.filter(({ choices }) => choices.size === people);
	expect(complete.length).toBeGreaterThan(20);
	// Among forty, half and half, chance alone gives twenty, and thirty-six or four but once in a million.
	expect(complete.filter((guess) => right(guess) > 35 || right(guess) < 5).map(({ by }) => by)).toEqual([]);
	const partial = guesses.filter(({ choices }) => choices.size < people && choices.size >= 12);
	const telling = partial.filter((guess) => {
		const of = guess.choices.size;
		return Math.abs(right(guess) - of / 2) > 2.45 * Math.sqrt(of);
	});
	expect(telling.map(({ by }) => by)).toEqual([]);
});
