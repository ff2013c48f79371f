import type { AppContext } from '../../app-context.ts';
import { findConsultationIds } from '../../consultations/consultations.store.ts';
import { checkDocuments } from '../../documents/storage/check-documents.ts';
import { createPollKeys } from '../../polls/secret/poll-keys.ts';
import { findOpenSecretPolls } from '../../polls/secret/secret.store.ts';
import type { CommandOutput } from '../command.ts';

/** What came back: whether the key at hand signed its records, what cannot be read, and which polls nobody can open. */
export async function checkRestored(context: AppContext): Promise<CommandOutput> {
	const brokenRecords = await findBrokenRecords(context);
	const unreadable = await checkDocuments(context.database.read);
	const lostPolls = await findLostPolls(context);
	return {
		json: { ok: brokenRecords.length + unreadable.length === 0, brokenRecords, unreadable, lostPolls },
		lines: [
			...brokenRecords.map((id) => `The record of ${id} does not verify. Is secret.key the one of that time?`),
			...unreadable.map(({ what }) => what),
			...lostPolls.map((id) => `Secret poll ${id} was open. Its key is in no backup: it can only be declared void.`)
		]
	};
}

/** [SECRET6] Secret polls whose envelopes came back without what opens them. */
async function findLostPolls({ config, database }: AppContext): Promise<string[]> {
	const keys = createPollKeys(config.pollKeysDir);
	const open = await findOpenSecretPolls(database.read);
	return open.filter(({ publicKey }) => keys.find(publicKey) === null).map(({ poll }) => poll);
}

async function findBrokenRecords({ database, journal }: AppContext): Promise<string[]> {
	const broken: string[] = [];
	for (const id of await findConsultationIds(database.read)) {
		const verdict = await journal.verify(database.read, id);
		if (verdict.fault) broken.push(id);
	}
	return broken;
}
