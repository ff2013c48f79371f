import { addressOf } from '@plenum/protocol/addresses';
import type { IdOf, ParamsOf, QueryOf } from '@plenum/protocol/operation-types';
import type { OperationRoute } from '@plenum/protocol/routes';

/** For a link to what the API answers, such as a file. */
export function apiAddress<Route extends OperationRoute>(
	route: Route,
	params: ParamsOf<IdOf<Route>>,
	query?: QueryOf<IdOf<Route>>
): string {
	return `/api/v1${addressOf(route, params, query).path}`;
}
