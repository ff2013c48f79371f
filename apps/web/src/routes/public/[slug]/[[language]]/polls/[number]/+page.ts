import { addTexts, loadText } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

/** The page runs no script: a receipt code that is looked for in it cannot leave it. */
export const csr = false;

/** The words are loaded here because functions among them do not travel from a server's load. */
export const load: PageLoad = async ({ data, params }) => {
	const { language } = data.poll;
	const words = await addTexts({ language, text: await loadText(language) }, 'desk', 'voting', 'work');
	return { ...data, slug: params.slug, number: params.number, bare: true, words };
};
