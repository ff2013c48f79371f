import type { Refusal } from '@plenum/domain/refusals';
import { addressOf, type Method, type PathParams, type Query } from '@plenum/protocol/addresses';
import type { AnswerOf, CallArguments, RequestOf } from '@plenum/protocol/operation-types';
import { routes, type OperationId } from '@plenum/protocol/routes';
import { encodeFiles, hasFile } from '@plenum/protocol/uploads';

/** A refusal has a code. Bytes are in `bytes`. */
type BodyOfReply<Answer> = (Answer extends Blob | null ? unknown : Answer) & { code?: Refusal };

type RawReply = { status: number; body: unknown };
type ReplyOf<Id extends OperationId, Raw extends RawReply> = Omit<Raw, 'body'> & { body: BodyOfReply<AnswerOf<Id>> };

/**
 * [WEB270] The API for tests, typed by the table of operations: `api('castBallot', { params: { poll }, body: { choice: 'for' } })`. `Options`
 * are further fields of a call, such as the caller's token. The test's app fills in the `Known` parts of a path.
 */
export type TestApi<Options, Raw extends RawReply, Known extends string = never> = <Id extends OperationId>(
	id: Id,
	...call: CallArguments<RequestOf<NoInfer<Id>, Known> & Options>
) => Promise<ReplyOf<Id, Raw>>;

/** What `send` sends: JSON, or a form with its type where the body has a file. */
export type EncodedRequest = { method: Method; url: string; headers: Record<string, string>; payload?: object };

type LooseCall = { params?: PathParams; query?: Query; body?: object };

/** The only place that asserts the types of answers for tests: each test compares its answers with the same table. */
export function createTestApi<Options extends object, Raw extends RawReply, Known extends string = never>(
	send: (request: EncodedRequest, options: Options) => Promise<Raw>,
	known: Record<Known, string>
): TestApi<Options, Raw, Known> {
	const api = async (id: OperationId, { params, query, body, ...options }: LooseCall = {}): Promise<unknown> => {
		const { method, path } = addressOf(routes[id], { ...known, ...params }, query);
		const request = { method, url: `/api/v1${path}`, ...(await encodeBody(body)) };
		return send(request, options as Options);
	};
	return api as TestApi<Options, Raw, Known>;
}

async function encodeBody(body: object | undefined): Promise<Pick<EncodedRequest, 'headers' | 'payload'>> {
	if (body === undefined) return { headers: {} };
	if (!hasFile(body)) return { headers: {}, payload: body };
	const encoded = new Response(encodeFiles(body));
	const type = encoded.headers.get('content-type');
	return { headers: type === null ? {} : { 'content-type': type }, payload: Buffer.from(await encoded.arrayBuffer()) };
}
