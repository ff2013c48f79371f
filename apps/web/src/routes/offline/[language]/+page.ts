import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

/** The address may be any other: the service worker answers with this page. So the language is the root layout's. */
export const load: PageLoad = async ({ parent }) => ({ bare: true, text: await addTexts(await parent(), 'offline') });
