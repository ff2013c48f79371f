import { defaultLanguage, documentTraits, languages } from '@plenum/domain/languages';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages, type LanguageOfMessages } from '../../packages/messages/src/compiler/compile-messages.ts';
import { textFiles } from './src/lib/language/text-files.ts';

/** The messages of each language, and the TypeScript that is made of them. */
const folder = join(import.meta.dirname, '..', '..', 'packages', 'messages');

const traits = Object.fromEntries(
	Object.entries(documentTraits).map(([language, { locale, direction, plurals }]): [string, LanguageOfMessages] => [
		language,
		{ locale, direction, plurals, isComplete: languages.some((one) => one === language) }
	])
);

/** [WEB320] Writes what changed since the last time. Throws what is wrong in the files of messages. */
export function compileChangedMessages(): void {
	const problems = compileMessages(folder, traits, defaultLanguage, textFiles);
	if (problems.length > 0)
		throw new Error(`Messages do not compile:\n${problems.map(({ message }) => message).join('\n')}`);
}

/** While the development server runs, a changed message appears in the open pages. */
export const messages: Plugin = {
	name: 'messages',
	configureServer({ watcher, ws, config }) {
		watcher.add(folder);
		watcher.on('all', (_, file) => {
			if (!file.endsWith('.ftl')) return;
			try {
				compileChangedMessages();
			} catch (error) {
				const { message } = error as Error;
				config.logger.error(message);
				ws.send({ type: 'error', err: { message, stack: '' } });
			}
		});
	}
};

if (import.meta.main) {
	try {
		compileChangedMessages();
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		process.exitCode = 1;
	}
}
