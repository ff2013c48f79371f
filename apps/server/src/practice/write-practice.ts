import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { countKinds } from '@plenum/domain/clusters/addition';
import { isPractice, practiceEnd, samplePeopleOfSide } from '@plenum/domain/consultations/practice';
import { sampleRating } from '@plenum/domain/ratings/samples/sample-rating';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { RatingRound } from '@plenum/domain/ratings/round';
import { recordEvent } from '@plenum/domain/record/record-event';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { StartPracticeRequest } from '@plenum/protocol/consultations';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { createId } from '../app-context.ts';
import { findAllAssessed } from '../clusters/clusters.store.ts';
import {
	findParticipationNotice,
	findPollDefaults,
	findRoomDefaults,
	setParticipationNotice,
	setPollDefaults,
	setRoomDefaults
} from '../consultations/consultations.store.ts';
import { workerWrite } from '../db/threads/worker-write.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { collectOutcome } from '../exports/outcome/collect-outcome.ts';
import { makeConsultation } from '../exports/outcome/import-outcome.ts';
import { createJournal } from '../journal/journal.ts';
import { insertParticipant } from '../people/participants.store.ts';
import { insertRound, upsertRater } from '../ratings/rounds.store.ts';
import { insertRatings } from './practice.store.ts';

type Sample = { id: string; constituency: string; side: number; person: number };

export type PracticeToWrite = {
	source: string;
	account: { id: string; name: string };
	words: StartPracticeRequest;
	at: number;
};

/** [PRACTICE10] In a worker: a list of hundreds of recommendations is read and written. */
export async function writePractice({ source, account, words, at }: PracticeToWrite, secret: Uint8Array) {
	return async (tx: WriteTransaction): Promise<Result<{ consultation: string }>> => {
		const collected = await collectOutcome(tx.db, source, at);
		if (!collected.ok) return collected;
		if (isPractice(collected.value.consultation)) return refuse('practice/stays-inside');
		const outcome = listOf(collected.value, words.title);
		const people = samplePeople(outcome.consultation);
		const practice = {
			until: practiceEnd(at),
			async insert({ db }: WriteTransaction, consultation: string) {
				await copySettings(tx, source, consultation);
				for (const [place, { id, constituency }] of people.entries()) {
					const name = `${words.person} ${place + 1}`;
					const part = { role: 'participant', status: 'admitted', confirmed: null, account: null } as const;
					const joined = { joinedAt: at + place, name, organisation: null };
					await insertParticipant(db, { id, consultation, constituency, ...part, ...joined });
				}
			}
		};
		const made = await makeConsultation(outcome, { account, at, secret, practice })(tx);
		if (!made.ok) return made;
		const { id } = made.value.consultation;
		await openSampleRound(tx, { ...made.value, people, title: words.round, at, secret });
		return ok({ consultation: id });
	};
}

export const practiceWritten = workerWrite(import.meta.url, writePractice);

/** [PRACTICE10] Clusters, recommendations and settings: nothing that anybody wrote, rated or decided. */
function listOf(outcome: Outcome, title: string): Outcome {
	const { version, exportedAt, frozenAs, consultation, taxonomy, mechanisms, journal } = outcome;
	const unrated = { sideRatings: [], agreed: null };
	return {
		version,
		exportedAt,
		frozenAs,
		taxonomy,
		journal,
		...(mechanisms && { mechanisms: mechanisms.map((one) => ({ ...one, beside: [] })) }),
		consultation: { ...consultation, title, phase: 'open' },
		polls: [],
		clusters: outcome.clusters.map(({ id, label, document, recommendations, pledges, matters }) => ({
			id,
			label,
			document: { id: document.id, sha256: null },
			lineage: [],
			recommendations: recommendations.map((one) => ({ ...one, ...unrated, continues: [] })),
			pledges: pledges.map((one) => ({ ...one, ...unrated })),
			matters: matters.map((one) => ({ ...one, ...unrated })),
			assessment: emptyAssessment(),
			closing: null,
			polls: [],
			commitments: []
		}))
	};
}

async function copySettings({ db }: WriteTransaction, from: string, to: string): Promise<void> {
	await setParticipationNotice(db, to, await findParticipationNotice(db, from));
	await setPollDefaults(db, to, await findPollDefaults(db, from));
	await setRoomDefaults(db, to, await findRoomDefaults(db, from));
}

function samplePeople({ settings }: Pick<Consultation, 'settings'>): Sample[] {
	return settings.constituencies.flatMap(({ id: constituency }, side) =>
		Array.from({ length: samplePeopleOfSide }, (_, person) => ({ id: createId(), constituency, side, person }))
	);
}

type SampleRound = {
	consultation: Consultation;
	participant: string;
	people: readonly Sample[];
	title: string;
	at: number;
	secret: Uint8Array;
};

/** [PRACTICE6] Open, and everyone of the sample has rated: the facilitator closes and reveals it. */
async function openSampleRound(tx: WriteTransaction, given: SampleRound): Promise<void> {
	const { consultation, participant: by, people, title, at, secret } = given;
	const listed = (await findAllAssessed(tx.db, consultation.id)).filter(({ withdrawn }) => !withdrawn);
	if (listed.length === 0) return;
	const said = { disclosure: 'open', raters: 'person', closesAt: null } as const;
	const round: RatingRound = {
		id: createId(),
		consultation: consultation.id,
		title,
		openedAt: at,
		closedAt: null,
		revealedAt: null,
		rerun: null,
		...said
	};
	await insertRound(
		tx.db,
		round,
		listed.map(({ id }) => id)
	);
	for (const person of people) {
		const from = {
			round: round.id,
			rater: person.id,
			participant: person.id,
			at,
			sheet: null,
			version: 1,
			given: true
		};
		const { scale } = consultation.settings;
		const rows = listed.map(({ id }, place) => ({
			...from,
			recommendation: id,
			...sampleRating(scale, { place, ...person })
		}));
		await insertRatings(tx.db, rows);
		await upsertRater(tx.db, { round: round.id, rater: person.id, constituency: null, rated: rows.length });
	}
	const clusters = [...new Set(listed.map(({ cluster }) => cluster))];
	const data = { title, ...said, ...countKinds(listed), clusters };
	await createJournal(Buffer.from(secret)).append(tx, {
		consultation: consultation.id,
		stream: `ratings:${round.id}`,
		by,
		at,
		...recordEvent('ratings-opened', data)
	});
}
