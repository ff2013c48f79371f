import type { OperationRoute } from './routes.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type PathParams = Record<string, string | number>;
type QueryValue = string | number | boolean | undefined;
export type Query = Record<string, QueryValue | readonly QueryValue[]>;

/** Method and address, below `/api/v1`, of a call of an operation. Fields of a query that are undefined are left out. */
export function addressOf(
	route: OperationRoute,
	params: PathParams = {},
	query: Query = {}
): { method: Method; path: string } {
	const [method, template] = route.split(' ') as [Method, string];
	const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query))
		for (const each of [value].flat()) if (each !== undefined) search.append(name, String(each));
	return { method, path: search.size > 0 ? `${path}?${search.toString()}` : path };
}
