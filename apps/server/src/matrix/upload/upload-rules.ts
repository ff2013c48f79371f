import type { Act } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';
import type { AccessTo } from '../../http/access.ts';
import type { Actor } from '../../http/actor.ts';
import { repeatsByItself } from '../../http/idempotency/idempotency-rules.ts';
import type { Matrix } from '../matrix.ts';
import { fileBodyLimit, fileUpload } from './file-part.ts';
import { canReceive } from './receive-import.ts';

/** Of a route that takes one file and saves nothing twice. Whether there is room is asked before the file is sent. */
export function uploadRules(matrix: Matrix, access: AccessTo<Actor>, act: Act) {
	const authorize = async (request: FastifyRequest): Promise<Result<Actor>> => {
		const actor = await access.require(request, act);
		return actor.ok ? canReceive(matrix, actor.value) : actor;
	};
	return { authorize, ...fileUpload, ...repeatsByItself, bodyLimit: fileBodyLimit };
}
