import { join } from 'node:path';
import { exportLanguagePack } from '../languages/export-language-pack.ts';
import { UsageError, type Command } from './command.ts';

/** [WEB387] For translators. */
export const command: Command = {
	usage: 'languages export CODE FOLDER',
	about:
		'Writes the English texts and those of a language pack as Weblate and Pontoon read them. A language without a pack begins one.',
	words: 2,
	options: {},
	async run({ words: [code = '', typed = ''] }, desk) {
		const folder = desk.path(typed);
		const packs = join(desk.config().dataDir, 'languages');
		try {
			const { files, begun } = await exportLanguagePack(packs, code, folder);
			return {
				json: { ok: true, folder, files, begun },
				lines: [
					`${folder} has ${files} files of texts in English, of which ${begun} are begun in ${code}.`,
					`Put ${join(folder, code)} into ${packs} when it is translated, and start Plenum again.`
				]
			};
		} catch (error) {
			if (error instanceof Error && error.name === 'PackExportError') throw new UsageError(error.message);
			throw error;
		}
	}
};
