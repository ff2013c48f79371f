import { linesOf, textOf } from '@plenum/documents/lines';
import { emptyAssessment, getByText } from '@plenum/domain/clusters/assessment';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Poll } from '@plenum/domain/polls/poll';
import type { BallotWords, FrozenWords, Matter } from '@plenum/domain/polls/subject';
import { findAllRecommendations, findCluster, findClusters } from '../../clusters/clusters.store.ts';
import { readPassage } from '../../comments/read-passage.ts';
import type { Db } from '../../db/db.ts';
import { readDocument } from '../../documents/read-document.ts';
import { sha256 } from '../../sha256.ts';
import { findWorkshop } from '../../workshops/workshops.store.ts';
import type { Polls } from '../polls.ts';

type AskedPoll = Pick<Poll, 'consultation' | 'cluster' | 'workshop' | 'actions'>;

/** [POLL70] What is voted on, in its own words as they stand now; null where it is not there (any more). */
export async function freezeMatter(polls: Polls, poll: AskedPoll, matter: Matter): Promise<FrozenWords[] | null> {
	const lines = await readMatter(polls, poll, matter);
	return lines && lines.map((words) => ({ words, sha256: sha256(canonicalJson(words)) }));
}

async function readMatter(polls: Polls, poll: AskedPoll, matter: Matter): Promise<BallotWords[] | null> {
	const { read: db } = polls.context.database;
	const { consultation, cluster, workshop } = poll;
	switch (matter.kind) {
		case 'text':
			return one('matter-text', cluster && (await readSection(polls, cluster, matter)));
		case 'passage':
			return one('matter-passage', cluster && (await readPassageIn(db, cluster, matter)));
		case 'rating': {
			const found = (await findAllRecommendations(db, consultation)).find(
				({ id, cluster: home }) => id === matter.recommendation && home === cluster
			);
			return one('matter-rating', found && `${found.number} ${found.text}`);
		}
		case 'agenda': {
			const found = workshop && (await findWorkshop(db, consultation, workshop));
			if (!found) return null;
			const items = found.folded.items.map(({ title, minutes }, at) => `${at + 1}. ${title} (${minutes}′)`);
			return one('matter-agenda', [found.folded.title, ...items].join('\n'));
		}
		case 'outcome': {
			const found = await polls.readOutcome(consultation, matter.version);
			return one('matter-outcome', found && [found.label, `SHA-256 ${found.sha256}`].filter(Boolean).join('\n'));
		}
		case 'priorities': {
			const labels = new Map((await findClusters(db, consultation)).map(({ id, label }) => [id, label]));
			const lines = poll.actions.map((id) => ({ id, text: labels.get(id) }));
			return lines.every((line): line is BallotWords => line.text !== undefined) ? lines : null;
		}
	}
}

/** [POLL78] What its letters say now; null where they are gone. */
export async function readPassageIn(
	db: Db,
	cluster: string,
	{ section, anchor }: Matter & { kind: 'passage' }
): Promise<string | null> {
	const row = await findCluster(db, cluster);
	const read = row && anchor && (await readPassage(db, row.document, section, anchor));
	return read?.ok ? read.value.text : null;
}

function one(id: string, text: string | null | undefined): BallotWords[] | null {
	return text === null || text === undefined || text === '' ? null : [{ id, text }];
}

async function readSection(polls: Polls, cluster: string, { section }: Matter & { kind: 'text' }): Promise<string> {
	const { read: db } = polls.context.database;
	const row = await findCluster(db, cluster);
	const document = row && (await readDocument(db, row.document));
	const lines = linesOf(getByText(document?.assessment ?? emptyAssessment(), section)).map(({ runs }) => textOf(runs));
	return lines.join('\n').trim();
}
