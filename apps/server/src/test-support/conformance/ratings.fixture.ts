import type { RatingRound } from '@plenum/domain/ratings/round';
import * as levels from '../../clusters/side-ratings.store.ts';
import * as ratings from '../../ratings/ratings.store.ts';
import * as rounds from '../../ratings/rounds.store.ts';
import * as sheets from '../../ratings/sheets.store.ts';
import type { Ask } from './ask.fixture.ts';

const round: RatingRound = {
	id: 'round',
	consultation: 'trial',
	title: 'Silence',
	disclosure: 'confidential',
	raters: 'person',
	openedAt: 3,
	closesAt: null,
	closedAt: null,
	revealedAt: null,
	rerun: null
};

export async function rate(ask: Ask): Promise<void> {
	await ask(rounds.insertRound, round, ['r-1', 'r-2', 'pledge']);
	const rerun = { of: 'round', changed: 1, undivided: true };
	await ask(rounds.insertRound, { ...round, id: 'round-2', openedAt: 5, rerun }, []);
	await ask(rounds.findRounds, 'trial');
	await ask(rounds.countListed, 'round');
	await ask(rounds.isInRound, 'r-1');
	await ask(rounds.isListed, 'round', 'r-1');
	await ask(rounds.isListed, 'round-2', 'r-1');
	await ask.unordered(rounds.findListed, 'round');
	const agreed = { level: 'half', percentage: 12.5, regression: false, reason: '', at: 4 };
	await ask(levels.upsertAgreedRatings, [{ recommendation: 'r-2', ...agreed }]);
	await ask(rounds.findSettled, 'round');
	await ask(rounds.findEarlierRounds, ['r-1']);
	await ask(rounds.upsertRater, { round: 'round', rater: 'ben', constituency: null, rated: 1 });
	await ask(rounds.upsertRater, { round: 'round', rater: 'ben', constituency: null, rated: 3 });
	await ask(rounds.upsertRater, { round: 'round', rater: 'liga', constituency: 'nhri', rated: 1 });
	await ask(rounds.findRated, 'round', 'ben');
	await ask(rounds.countProgress, 'round', 3);
	await ask.unordered(rounds.findRatedItems, 'trial');
	await ask(rounds.freezeRaters, 'round', [{ participant: 'cem', constituency: 'state' }]);
	await ask.unordered(rounds.findRaters, 'round');

	const sheet = { round: 'round', organisation: 'Liga', constituency: 'nhri', by: 'chair', kind: 'paper' } as const;
	for (const at of [4, 5, 6, 7]) await ask(sheets.insertSheet, { ...sheet, id: `sheet-${at}`, at });
	await ask(sheets.updateSheet, 'sheet-4', { confirmedAt: 9, content: { rows: [], empty: 2 } });
	await ask(sheets.updateSheet, 'sheet-5', { confirmedAt: 8, takenBackAt: 10, organisation: '' });
	await ask(sheets.deleteDrafts, 'round', 3, 1);
	await ask(sheets.findSheets, 'round');
	await ask(sheets.findSheet, 'round', 'sheet-4');
	await ask(sheets.findStandingSheets, 'round');
	await ask(sheets.countSheetSteps, 'round');
	await ask.unordered(sheets.findToBeRead, 'trial', 'round');

	const rating = {
		round: 'round',
		recommendation: 'r-1',
		rater: 'ben',
		participant: 'ben',
		sheet: null,
		sheetRow: null,
		wording: null,
		version: 1,
		given: true,
		level: 'half',
		percentage: 12.5,
		regression: true,
		reason: 'Slow',
		source: '',
		at: 4
	};
	await ask(ratings.upsertRating, { ...rating, given: false });
	await ask(ratings.upsertRating, { ...rating, version: 2 });
	await ask(ratings.upsertRating, { ...rating, rater: 'gus', participant: 'gus', level: null, percentage: null });
	await ask(ratings.upsertRating, { ...rating, rater: 'fay', participant: 'fay', reason: 'A' });
	const onPaper = { participant: null, sheet: 'sheet-4', sheetRow: 3, wording: 'half way', rater: 'liga' };
	await ask(ratings.upsertRating, { ...rating, ...onPaper });
	await ask(ratings.findRating, 'round', 'ben', 'r-1');
	await ask.unordered(ratings.findRatingsOf, 'round', 'liga');
	await ask(ratings.sumChanges, 'round', 'ben');
	await ask.unordered(sheets.findRatingsOfSheet, 'sheet-4');
	await ask(ratings.hasUnconfirmedRater, 'round');
	await ask(ratings.hasUnconfirmedRater, 'round-2');
	await ask.unordered(ratings.countRatings, 'round', ['liga']);
	await ask.unordered(ratings.findCountedRatings, 'round', ['liga']);
	await ask(rounds.updateRound, 'round', { closedAt: 20, revealedAt: 21 });
	await ask(rounds.findRound, 'round');
	await ask(rounds.findEarlierRounds, ['r-1']);
	await ask(rounds.insertReveal, 'round', { json: '{"é":1}', brotli: Buffer.from([0, 255]), sha256: 'ab' });
	await ask(rounds.findRevealJson, 'round');
	await ask(rounds.findRevealCompressed, 'round');
	const line = { constituencies: ['nhri'], said: null, reason: 'Slow, é', source: '', organisation: null };
	const named = { ...line, name: 'Ben', isSheet: false, participant: 'ben' };
	const frozen = { round: 'round', recommendation: 'r-1', ratings: [named, { ...named, participant: 'gus' }] };
	await ask(rounds.insertRevealedRatings, [frozen]);
	await ask(rounds.eraseRevealedNames, 'ben');
	await ask(rounds.findRevealedRatings, 'round', 'r-1');
	await ask(rounds.findLastRevealed, 'trial', 'r-1');
	await ask(rounds.findLastRevealed, 'trial', 'nowhere');
	await ask(rounds.findRevealedRatings, 'round', 'r-2');
	await ask(ratings.deleteRatings, 'round');
	await ask.unordered(ratings.findRatingsOf, 'round', 'ben');
}
