import type { SecondStep } from '@plenum/protocol/accounts';

type SignInReply = { body: { token: string } | { secondStep: SecondStep } };

/** The token of a sign-in that needed no second step. */
export function tokenOf({ body }: SignInReply): string {
	if (!('token' in body)) throw new Error(`no token: ${JSON.stringify(body)}`);
	return body.token;
}

/** The second step that a sign-in asked for. */
export function secondStepOf({ body }: SignInReply): SecondStep {
	if (!('secondStep' in body)) throw new Error(`no second step: ${JSON.stringify(body)}`);
	return body.secondStep;
}
