import { repairDocument } from '../documents/storage/repair-document.ts';
import { UnreadableDocumentError } from '../documents/storage/unreadable-document.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'repair DOCUMENT',
	about: 'Takes out of a text what no editor of Plenum writes, and lists it. Words of its sections stay.',
	words: 1,
	options: {},
	async run(given, desk) {
		const document = given.words[0] ?? '';
		try {
			const repaired = await repairDocument(await desk.context(), document);
			if (!repaired.ok) return refused(repaired.reason, { document });
			const { removed, generation } = repaired.value;
			return {
				json: { ok: true, document, generation, removed },
				lines:
					removed.length === 0
						? ['Nothing had to be taken out.']
						: [
								`${removed.length} items were taken out; the text is of generation ${generation} now.`,
								...removed.map(({ path, content, text }) => `${path}: ${content}${text === '' ? '' : ` “${text}”`}`)
							]
			};
		} catch (error) {
			if (error instanceof UnreadableDocumentError) return refused('document/cannot-open', { document });
			throw error;
		}
	}
};
