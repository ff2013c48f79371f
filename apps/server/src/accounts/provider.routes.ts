import { refuse, ok, type Result } from '@plenum/domain/result';
import { ProviderRequest } from '@plenum/protocol/accounts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { answer } from '../http/answer.ts';
import { respond } from '../http/handle.ts';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { repeatsByItself } from '../http/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { clearJourneyCookie, readJourneyCookie, setJourneyCookie } from '../people/cookies.ts';
import type { Accounts } from './accounts.ts';
import { journeySeconds, openJourney, sealJourney, type Journey } from './provider.ts';
import { requireAccount } from './require-account.ts';
import { signInByProvider, type ProviderSignInResult } from './sign-in-by-provider.ts';
import { attemptOf, openSignedInSession } from './welcome.ts';

/** [ACCOUNT24] Sign-in by an OpenID Connect provider, where the operator has set one: authorization code with PKCE, state and nonce. */
export function registerProvider(app: FastifyInstance, context: AppContext, { people, provider }: Accounts): void {
	app.post<{ Body: ProviderRequest }>(
		'/api/v1/sign-in/provider',
		{ ...fromStrangers, schema: { body: ProviderRequest } },
		async (request, reply) => {
			const { invitation } = request.body;
			return answer(reply, await begin(reply, invitation ? 'invitation' : 'sign-in', invitation ?? ''));
		}
	);

	const own = { authorize: (request: FastifyRequest) => requireAccount(context, request), ...requireRecentSignIn };
	// It stores nothing: the journey is in a cookie, and a repeat sets out again.
	const begins = { ...own, ...repeatsByItself };
	app.post('/api/v1/account/provider', { config: begins }, (request, reply) =>
		respond(reply, requireAccount(context, request), ({ account }) => begin(reply, 'connect', account.id))
	);

	/** The browser comes back here by itself, so it is sent on to a page whatever happened. */
	app.get('/api/v1/sign-in/provider/callback', { schema: { hide: true } }, async (request, reply) => {
		clearJourneyCookie(reply, context.config);
		const { arrived, purpose, about } = await comeBack(request);
		if (!arrived.ok) {
			// The link of an invitation bears its token in the fragment too, so that it can be used again.
			const token = purpose === 'invitation' ? `&token=${encodeURIComponent(about)}` : '';
			return reply.redirect(`${pages[purpose]}#refused=${arrived.reason}${token}`);
		}
		const { step, consultation } = arrived.value;
		if (step && 'opened' in step) openSignedInSession(context, reply, step.opened);
		if (step && 'secondStep' in step) {
			const json = Buffer.from(JSON.stringify(step.secondStep)).toString('base64url');
			return reply.redirect(`/sign-in#second=${json}`); // In the fragment, which browsers do not send.
		}
		if (consultation !== null) return reply.redirect(`/c/${consultation}`);
		return reply.redirect(purpose === 'connect' ? '/account' : '/consultations');
	});

	async function begin(
		reply: FastifyReply,
		purpose: Journey['purpose'],
		about: string
	): Promise<Result<{ address: string }>> {
		if (!provider) return refuse('provider/not-set');
		try {
			const { address, journey } = await provider.begin(purpose, about, context.now());
			setJourneyCookie(reply, context.config, sealJourney(context.config.secret, journey), journeySeconds);
			return ok({ address });
		} catch (error) {
			reply.log.error({ stack: error instanceof Error ? error.stack : '' }, 'the sign-in provider cannot be reached');
			return refuse('provider/failed');
		}
	}

	async function comeBack(
		request: FastifyRequest
	): Promise<{ arrived: Result<ProviderSignInResult> } & Pick<Journey, 'purpose' | 'about'>> {
		const sealed = readJourneyCookie(request.headers.cookie, context.config);
		const journey = sealed === null ? null : openJourney(context.config.secret, sealed, context.now());
		if (!provider || !journey) return { arrived: refuse('provider/failed'), purpose: 'sign-in', about: '' };
		const { purpose, about } = journey;
		const known = await provider.finish(new URL(request.url, provider.redirectUri), journey);
		if (!known.ok) {
			context.securityLog.count({ event: 'sign-in-failed', reason: known.reason });
			return { arrived: known, purpose, about };
		}
		if (purpose === 'connect') {
			// The account that set out is the one that comes back, in this browser.
			const who = await requireAccount(context, request);
			if (!who.ok || who.value.account.id !== about) return { arrived: refuse('provider/failed'), purpose, about };
		}
		const { browser } = attemptOf(context, request);
		return { arrived: await signInByProvider(context, people, known.value, journey, browser), purpose, about };
	}
}

/** Where somebody set out from. */
const pages: Record<Journey['purpose'], string> = {
	'sign-in': '/sign-in',
	connect: '/account',
	invitation: '/invitation'
};
