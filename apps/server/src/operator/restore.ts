import { findConsultationIds } from '../consultations/consultations.store.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import type { AppContext } from '../app-context.ts';
import { createPollKeys } from '../polls/poll-keys.ts';
import { findOpenSecretPolls } from '../polls/secret.store.ts';
import type { Command } from './command.ts';
import { putInPlace } from './put-in-place.ts';

export const command: Command = {
	usage: 'restore FILE',
	about: 'Puts a backup in the place of the data, while the server is stopped. What was there is kept beside it.',
	words: 1,
	options: {},
	async run(given, desk) {
		const file = desk.path(given.words[0] ?? '');
		const kept = await putInPlace(file, desk.databaseFile());
		const context = await desk.context();
		const broken = await findBrokenRecords(context);
		const unreadable = await checkDocuments(context.database.read);
		const lostPolls = await findLostPolls(context);
		return {
			json: {
				ok: broken.length + unreadable.length === 0,
				restored: file,
				kept,
				brokenRecords: broken,
				unreadable,
				lostPolls
			},
			lines: [
				`Restored: ${file}`,
				...(kept === null ? [] : [`What was there before: ${kept}`]),
				...broken.map((id) => `The record of ${id} does not verify. Is secret.key the one of that time?`),
				...unreadable.map(({ what }) => what),
				...lostPolls.map((id) => `Secret poll ${id} was open. Its key is in no backup: it can only be declared void.`)
			]
		};
	}
};

/** [SECRET6] Secret polls whose envelopes came back without what opens them. */
async function findLostPolls({ config, database }: AppContext): Promise<string[]> {
	const keys = createPollKeys(config.dataDir);
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
