import type { RequestEvent } from '@sveltejs/kit';
import { AsyncLocalStorage } from 'node:async_hooks';
import { reportTexts } from '#lib/language/catalogues.ts';
import { programsFile, type PagePrograms } from '../page-programs.ts';

const texts = new AsyncLocalStorage<Set<string>>();
reportTexts((language, name) => texts.getStore()?.add(`${language}/${name}`));

/** Adds to `used` the texts that a page's `load` functions ask for. */
export function collectTexts<Answer>(used: Set<string>, write: () => Answer): Answer {
	return texts.run(used, write);
}

let known: PagePrograms | null = null;

/**
 * [WEB430] What a page begins with. SvelteKit lists a file only if no other part of the page imports it later, and lists neither error pages
 * nor texts. On a slow connection each of them would cost a round trip of its own.
 */
export async function listPrograms(
	event: RequestEvent,
	listed: readonly string[],
	used: ReadonlySet<string>
): Promise<string[]> {
	if (listed.length === 0) return [];
	known ??= await readPrograms(event);
	const { imports = {}, errors = {}, texts: files = {} } = known ?? {};
	const route = event.route.id ?? '';
	const around = Object.keys(errors).filter(
		(folder) => folder === '/' || route.startsWith(`${folder}/`) || route === folder
	);
	const first = [
		...listed,
		...around.map((folder) => errors[folder] ?? ''),
		...[...used].map((text) => files[text] ?? '')
	].filter((file) => file !== '');
	return [...new Set(first.flatMap((file) => [file, ...(imports[file] ?? [])]))];
}

/** Null in development, where pages come from their sources. */
async function readPrograms({ platform, url }: RequestEvent): Promise<PagePrograms | null> {
	const answer = await platform?.req.plenum?.inject({
		method: 'GET',
		url: `/${programsFile}`,
		headers: { host: url.host, 'x-forwarded-proto': url.protocol.slice(0, -1) }
	});
	return answer?.statusCode === 200 ? (JSON.parse(answer.rawPayload.toString()) as PagePrograms) : null;
}
