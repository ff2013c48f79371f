import type { CardRound } from '@plenum/domain/cards/round';
import type { Thread } from '@plenum/domain/comments/thread';
import * as cards from '../../cards/cards.store.ts';
import * as caucuses from '../../caucuses/caucuses.store.ts';
import * as comments from '../../comments/comments.store.ts';
import * as concerns from '../../concerns/concerns.store.ts';
import * as documents from '../../documents/documents.store.ts';
import * as versions from '../../documents/versions/versions.store.ts';
import type { Ask } from './ask.fixture.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

/** Documents, as what is not Yjs: stores do not look into it. */
export async function write(ask: Ask): Promise<void> {
	const text = { consultation: 'trial', cluster: 'water', schemaVersion: 1 };
	await ask(documents.insertDocument, { ...text, id: 'text-water' }, bytes(1, 0, 255));
	await ask(documents.insertDocuments, [
		{ ...text, id: 'text-courts', cluster: 'courts', state: bytes(2) },
		{ ...text, id: 'closed', caucus: 'caucus', state: bytes(3) },
		{ ...text, id: 'notes', cluster: '', workshop: 'session', item: 'item-1', state: bytes(4) }
	]);
	await ask(documents.appendUpdates, 'text-water', 1, [bytes(9), bytes(8, 0)]);
	await ask(documents.appendUpdates, 'text-water', 1, [bytes(7)]);
	await ask(documents.appendUpdates, 'text-water', 2, [bytes(6)]);
	await ask(documents.findStoredDocument, 'text-water');
	await ask(documents.findStoredDocument, 'nowhere');
	await ask(documents.findUpdates, 'text-water', 0);
	await ask(documents.findUpdates, 'text-water', 0, 2);
	await ask(documents.countBytes, ['text-water', 'text-courts']);
	await ask(documents.countBytes, []);
	await ask(documents.countBytesOf, 'trial');
	await ask(documents.upsertClient, 'text-water', 4_000_000_000, { participant: 'ben', announced: false });
	await ask(documents.upsertClient, 'text-water', 4_000_000_000, { participant: 'cem', announced: true });
	await ask(documents.upsertClient, 'text-water', 4_000_000_000, { participant: 'dua', announced: true });
	await ask(documents.upsertClient, 'text-water', 5, { participant: 'ben', announced: true });
	await ask(documents.findClients, 'text-water');
	await ask(documents.findClientsOf, 'ben');
	await ask(documents.deleteClients, 'text-water', [5]);
	await ask(documents.findClients, 'text-water');
	await ask(documents.replaceSnapshot, 'text-water', 1, bytes(1, 9));
	await ask(documents.replaceSnapshot, 'text-water', 0, bytes(0));
	await ask(documents.findStoredDocument, 'text-water');
	await ask(documents.markSchemaVersion, 'text-water', 2);
	await ask(documents.markFrozen, 'text-courts', 'ab');
	await ask(documents.appendUpdates, 'text-courts', 1, [bytes(5)]);
	await ask.unordered(documents.findOpenHeads, ['text-water', 'text-courts']);
	await ask(documents.markThawed, 'text-courts');
	const row = (await ask(documents.findDocument, 'text-courts'))!;
	await ask(documents.markRepaired, row, bytes(2, 2));
	await ask(documents.emptyDocument, (await ask(documents.findDocument, 'closed'))!, bytes(0));
	await ask(documents.raiseGenerations);
	await ask.unordered(documents.findDocuments, ['text-water', 'text-courts', 'closed', 'nowhere']);
	await ask(documents.findHeads, 'trial');
	await ask.unordered(documents.findDocumentIds, null);
	await ask.unordered(documents.findDocumentIds, 'other');
	await ask(documents.findItemDocuments, 'session');

	const version = { cluster: 'water', document: 'text-water', generation: 1, seq: 2, at: 3, by: 'ben', poll: null };
	const byHand = { ...version, reason: 'by-hand', label: 'First', sha256: 'aa' } as const;
	const authors = { document: 'text-water', authorship: { progress: [[5, 0, 2] as [number, number, number]] } };
	const said = { json: '{"said":"\\u0000 é"}', authors };
	await ask(versions.insertVersion, byHand, said);
	await ask(versions.insertVersion, { ...byHand, label: 'Again' }, said);
	await ask(versions.insertVersion, { ...byHand, label: 'Later', sha256: 'bb' }, null);
	await ask(versions.insertVersionText, { cluster: 'water', sha256: 'cc', json: '{}', authors: null });
	await ask(versions.findVersions, 'water');
	await ask(versions.findVersion, 'water', 2);
	await ask(versions.findVersionText, { cluster: 'water', sha256: 'aa' });
	await ask(versions.hasVersionText, { cluster: 'water', sha256: 'cc' });
	const left = { cluster: 'water', sha256: 'aa', json: '{}', authors, shortenedSha256: 'dd' };
	await ask(versions.shortenVersionText, left);
	await ask(versions.findVersionTexts, 'water');
	await ask(versions.hasVersionText, left);
	await ask(versions.insertVersionText, { cluster: 'water', sha256: 'aa', ...said });
	await ask(versions.hasVersionText, left);
	await ask(versions.deleteUnkeptTexts, 'water', []);
	await ask(versions.hasVersionText, { cluster: 'water', sha256: 'cc' });
	await ask(versions.deleteVersionText, left);
	await ask(versions.findVersion, 'water', 1);
}

export async function comment(ask: Ask): Promise<void> {
	const anchor = { from: { client: 1, clock: 0 }, to: { client: 1, clock: 5 } };
	const first = { id: 'said-1', by: 'ben', text: 'Which?', hidden: false, at: 5, edited: false };
	const thread: Thread = {
		id: 'thread-1',
		document: 'text-water',
		section: 'progress',
		anchor,
		quote: 'Two',
		replacement: null,
		resolved: false,
		outcome: null,
		comments: [first]
	};
	await ask(comments.insertThread, thread);
	await ask(comments.insertThread, { ...thread, id: 'thread-2', comments: [{ ...first, by: 'cem', at: 9 }] });
	const reply = { ...first, id: 'said-2', by: 'dua', text: 'Both', at: 7 };
	await ask(comments.replaceThread, thread, { ...thread, resolved: true, outcome: 'partly', comments: [first, reply] });
	await ask(comments.findDecidedSuggestions, 'trial');
	await ask(comments.findThread, 'thread-1');
	await ask(comments.findThreads, 'text-water');
	await ask.unordered(comments.findThreadsOf, 'dua');
	await ask(comments.countComments, 'text-water');
	await ask.unordered(comments.findTimesOf, 'ben', 4);
	await ask(comments.moveThreads, ['text-water'], 'text-courts');
	await ask.unordered(comments.findCommentedDocuments, 'trial');
	await ask(comments.replaceThread, thread, null);
	await ask(comments.findThreads, 'text-courts');
}

export async function meetAlone(ask: Ask): Promise<void> {
	const caucus = { consultation: 'trial', constituency: 'state', cluster: 'water', document: 'closed', deleteAt: null };
	await ask(caucuses.insertCaucus, { ...caucus, id: 'caucus', openedAt: 3 });
	await ask(caucuses.insertCaucus, { ...caucus, id: 'caucus-2', openedAt: 2 });
	await ask(caucuses.updateDeleteAt, 'caucus', 50);
	for (const id of ['caucus', 'caucus-2'])
		await ask(caucuses.insertMember, { caucus: id, participant: 'cem', since: 2, letInBy: null });
	await ask(caucuses.insertMember, { caucus: 'caucus', participant: 'eve', since: 1, letInBy: 'cem' });
	await ask(caucuses.insertMember, { caucus: 'caucus', participant: 'eve', since: 9, letInBy: null });
	await ask(caucuses.findCaucus, 'caucus');
	await ask.unordered(caucuses.findCaucuses, 'trial');
	await ask.unordered(caucuses.findCaucuses, null);
	await ask(caucuses.findCaucusesOf, 'cem');
	await ask(caucuses.findMembers, 'caucus');
	await ask(caucuses.hasMember, 'caucus', 'eve');
	await ask(caucuses.deleteMember, 'caucus', 'eve');
	await ask(caucuses.hasMember, 'caucus', 'eve');
	const code = { participant: 'eve', cluster: 'water', constituency: 'state', askedAt: 5 };
	await ask(caucuses.upsertCode, { ...code, code: '1111' });
	await ask(caucuses.upsertCode, { ...code, code: '2222', askedAt: 6 });
	await ask(caucuses.upsertCode, { ...code, participant: 'ben', code: '3333' });
	const admission = { caucus: 'caucus', letInBy: 'cem', confirmedByMember: true, confirmedByNewcomer: false };
	await ask(caucuses.updateAdmission, { ...code, code: '2222', askedAt: 6, ...admission });
	await ask(caucuses.findAdmissions, 'caucus');
	await ask(caucuses.findAdmissions, 'caucus-2');
	await ask(caucuses.findCode, '1111');
	await ask(caucuses.findCode, '2222');
	await ask(caucuses.findCodeOf, 'ben', 'water');
	await ask(caucuses.deleteCodesOf, 'ben', 'state');
	await ask(caucuses.deleteCodesOf, 'ben', null);
	await ask(caucuses.deleteCodesBefore, 5);
	await ask(caucuses.findCodeOf, 'ben', 'water');
	await ask(caucuses.deleteCodeOf, 'eve', 'water');
	await ask(caucuses.findCode, '2222');
	await ask(caucuses.deleteCaucusRows, 'caucus-2');
	await ask(caucuses.findCaucusesOf, 'cem');
}

/** The workshop is there. */
export async function raiseConcerns(ask: Ask): Promise<void> {
	const concern = {
		workshop: 'session',
		kind: 'other',
		text: 'Loud',
		told: ['chair', 'ben'],
		seen: false,
		settled: false
	} as const;
	const answers = [{ by: 'ben', text: 'Sorry' }];
	await ask(concerns.insertConcern, {
		...concern,
		told: [...concern.told],
		id: 'concern-1',
		by: 'cem',
		at: 2,
		answers
	});
	await ask(concerns.insertConcern, { ...concern, told: ['chair'], id: 'concern-2', by: 'ben', at: 1, answers: [] });
	await ask(concerns.insertConcern, { ...concern, told: ['chair'], id: 'concern-3', by: 'dua', at: 3, answers: [] });
	await ask(concerns.updateConcern, {
		...concern,
		told: [...concern.told],
		id: 'concern-1',
		by: 'cem',
		at: 2,
		answers,
		seen: true
	});
	await ask(concerns.findConcern, 'concern-1');
	await ask(concerns.findConcerns, 'session');
	await ask(concerns.deleteConcernsOf, 'ben');
	await ask.unordered(concerns.findAllConcerns);
	await ask(concerns.deleteConcern, 'concern-1');
	await ask.unordered(concerns.findAllConcerns);
}

export async function writeCards(ask: Ask): Promise<void> {
	const round: CardRound = {
		id: 'cards',
		consultation: 'trial',
		cluster: 'water',
		section: 'progress',
		question: 'Why?',
		limit: 3,
		disclosure: 'sides',
		openedAt: 4,
		revealedAt: null,
		discardedAt: null,
		writers: 0,
		voting: 'none',
		votes: 0
	};
	await ask(cards.insertCardRound, round);
	await ask(cards.insertCardRound, { ...round, id: 'cards-2', cluster: null, section: null, openedAt: 9 });
	await ask(cards.hasOpenCardRound, 'trial', 'water');
	await ask(cards.hasOpenCardRound, 'trial', null);
	await ask(cards.updateCardRound, 'cards-2', { discardedAt: 10 });
	await ask(cards.hasOpenCardRound, 'trial', null);
	await ask(cards.findCardRounds, 'trial');
	await ask(cards.findCardRound, 'cards');
	const [ben, fay] = ['ben', 'fay'].map((participant) => ({ round: 'cards', participant })) as [Own, Own];
	await ask(cards.replaceOwnCards, ben, [
		{ id: 'w-2', text: 'Two' },
		{ id: 'w-1', text: 'One' }
	]);
	await ask(cards.replaceOwnCards, ben, [
		{ id: 'w-1', text: 'One' },
		{ id: 'w-3', text: 'Three' }
	]);
	await ask(cards.replaceOwnCards, fay, [{ id: 'w-1', text: 'Own' }]);
	await ask(cards.setCardWriter, ben, { done: true, version: 1 });
	await ask(cards.setCardWriter, ben, { done: true, version: 2 });
	await ask(cards.setCardWriter, fay, { done: true, version: 1 });
	await ask(cards.setCardWriter, fay, { done: false, version: 2 });
	await ask(cards.findOwnCards, 'cards', 'ben');
	await ask(cards.findCardWriter, 'cards', 'ben');
	await ask(cards.findCardWriter, 'cards', 'fay');
	await ask(cards.findCardWriter, 'cards', 'ada');
	await ask(cards.countCardProgress, 'cards');
	await ask.unordered(cards.findWrittenCards, 'cards');
	await ask(cards.deleteCardsOf, 'fay');
	await ask.unordered(cards.findWrittenCards, 'cards');
	await ask(cards.deleteWrittenCards, 'cards');
	await ask(cards.countCardProgress, 'cards');

	const card = { sides: ['state'], group: null, into: null, hidden: false, votes: null, passage: null };
	const shown = ['One', 'Two'].map((text, at) => ({ ...card, id: `card-${at}`, text }));
	await ask(cards.insertCards, 'cards', shown);
	const before = await ask(cards.findCardBoard, 'cards');
	const groups = [
		{ id: 'g-1', name: 'Roads' },
		{ id: 'g-2', name: 'Wells' }
	];
	const moved = before.cards.map((one, at) =>
		at === 0 ? { ...one, group: 'g-1', sides: null, votes: 2, hidden: true } : one
	);
	await ask(cards.updateCardBoard, 'cards', before, { groups, cards: moved });
	const after = await ask(cards.findCardBoard, 'cards');
	await ask(cards.updateCardBoard, 'cards', after, { groups: [{ id: 'g-1', name: 'Streets' }], cards: after.cards });
	await ask(cards.findCardBoard, 'cards');
	await ask(cards.replaceOwnVotes, ben, ['card-1', 'card-0']);
	await ask(cards.replaceOwnVotes, fay, ['card-1']);
	await ask(cards.findOwnVotes, 'cards', 'ben');
	await ask.unordered(cards.findCardVotes, 'cards');
	await ask(cards.deleteCardVotes, 'cards');
	await ask(cards.findOwnVotes, 'cards', 'ben');
	for (const id of ['passage-2', 'passage-1'])
		await ask(cards.insertCardPassage, { id, round: 'cards', section: 'progress' });
	await ask(cards.findCardPassages, 'cards');
	await ask(cards.deleteCardPassage, 'passage-2');
	await ask(cards.findCardPassages, 'cards');
}

type Own = { round: string; participant: string };
