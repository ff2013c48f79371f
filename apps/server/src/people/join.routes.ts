import { ok } from '@plenum/domain/result';
import { JoinRequest, LookRequest } from '@plenum/protocol/people';
import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { answer } from '../http/answer.ts';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { Repeatable } from '../http/repeatable.ts';
import { join } from './join.ts';
import { look } from './look.ts';
import type { People } from './people.ts';
import { setSessionCookie } from './cookies.ts';

export function registerJoin(app: FastifyInstance, house: House, { people }: { people: People }): void {
	app.post<{ Body: LookRequest }>(
		'/api/v1/join/look',
		{ ...fromStrangers, schema: { body: LookRequest } },
		async (request, reply) => answer(reply, await look(house, people, request.body.code, request.ip))
	);

	app.post<{ Body: JoinRequest; Headers: Repeatable }>(
		'/api/v1/join',
		{ ...fromStrangers, schema: { body: JoinRequest, headers: Repeatable } },
		async (request, reply) => {
			const from = {
				credentials: { headers: request.headers },
				address: request.ip,
				key: request.headers['idempotency-key'] ?? null
			};
			const entered = await join(house, people, request.body, from);
			if (!entered.ok) return answer(reply, entered);
			const { joined, seconds } = entered.value;
			if (seconds !== null) setSessionCookie(reply, house.config, joined.token, seconds);
			return answer(reply, ok(joined), 201);
		}
	);
}
