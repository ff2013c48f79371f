import { consultation, facilitatorToken, tokenOf } from '../plenum/names.ts';
import type { PageQuery } from './page-costs.ts';

type Asked = { lists: readonly string[]; pages: readonly string[]; facilitatorPages?: readonly string[] };

/** Each page and each list, as a facilitator and as a participant request them. */
export function pageQueries({ lists, pages, facilitatorPages = [] }: Asked): (base: string) => PageQuery[] {
	const readers = [
		['facilitator', facilitatorToken, [...pages, ...facilitatorPages]],
		['participant', tokenOf(7), pages]
	] as const;
	return (base) =>
		readers.flatMap(([who, token, pages]) => [
			...lists.map((list) => ({
				name: `${who} list ${list}`,
				address: `${base}/api/v1/consultations/${consultation}${list}`,
				headers: { authorization: `Bearer ${token}` }
			})),
			...pages.map((page) => ({
				name: `${who} page ${page}`,
				address: `${base}/c/${consultation}${page}`,
				headers: { cookie: `plenum=${token}` }
			}))
		]);
}
