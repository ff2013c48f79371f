import { languages, languageTraits } from '@plenum/domain/languages';
import { join } from 'node:path';
import { readLanguagePacks } from '../languages/read-language-packs.ts';
import type { Command } from './command.ts';

/** [WEB388] What readers can choose, and what is wrong with packs. */
export const command: Command = {
	usage: 'languages',
	about: 'Lists the languages of the pages, how much of each pack is translated, and the mistakes in packs.',
	words: 0,
	options: {},
	async run(_, desk) {
		const { installed, problems } = await readLanguagePacks(join(desk.config().dataDir, 'languages'));
		const own = languages.map((code) => ({ code, name: languageTraits[code].name, builtIn: true, translated: 100 }));
		const packs = installed.map(({ pack: { code, name, direction, fallback, translated }, counts, plurals }) => ({
			code,
			name,
			builtIn: false,
			translated,
			direction,
			fallback,
			plurals,
			texts: counts
		}));
		return {
			json: { ok: problems.length === 0, languages: [...own, ...packs], problems },
			lines: [
				...own.map(({ code, name }) => `${code.padEnd(10)}${name} (part of Plenum)`),
				...packs.map(
					({ code, name, translated, fallback, plurals, texts }) =>
						`${code.padEnd(10)}${name}, ${translated} % translated (${texts.translated} of ${texts.total} texts), the rest in ${languageTraits[fallback].name}; plural forms: ${plurals.join(', ')}`
				),
				...(problems.length === 0
					? []
					: ['', 'Mistakes in packs. Each of these texts is shown in the other language:']),
				...problems
			]
		};
	}
};
