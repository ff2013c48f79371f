import { checkRestored } from './check-restored.ts';
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
		const { json, lines } = await checkRestored(await desk.context());
		return {
			json: { ...json, restored: file, kept },
			lines: [`Restored: ${file}`, ...(kept === null ? [] : [`What was there before: ${kept}`]), ...lines]
		};
	}
};
