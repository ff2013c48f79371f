import { refuse, ok, type Result } from '@plenum/domain/result';
import { addWantedPage, readWantedPage } from '@plenum/domain/wanted-page';
import type { FastifyReply, FastifyRequest, FastifyPluginAsync } from 'fastify';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { clearJourneyCookie, readJourneyCookie, setJourneyCookie } from '../people/sessions/cookies.ts';
import { journeySeconds, openJourney, sealJourney, type Journey } from './sign-in/provider.ts';
import { accessToAccount, requireAccount } from './require-account.ts';
import { signInByProvider, type ProviderSignInResult } from './sign-in/sign-in-by-provider.ts';
import { attemptOf, openSignedInSession } from './welcome.ts';

/** [ACCOUNT24] Sign-in by an OpenID Connect provider, where the operator has set one: authorization code with PKCE, state and nonce. */
export const providerRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	const { provider } = app.accounts;
	app.operation('signInWithProvider', fromStrangers, async (_, { body: { invitation, to } }, reply) => {
		if (invitation) return begin(reply, { purpose: 'invitation', about: invitation, to: null });
		return begin(reply, { purpose: 'sign-in', about: '', to: readWantedPage(to) });
	});

	const account = accessToAccount(context);
	// It stores nothing: the journey is in a cookie, and a repeat sets out again.
	const begins = { ...requireRecentSignIn, ...repeatsByItself };
	app.operation('connectProvider', account(begins), (who, _request, reply) =>
		begin(reply, { purpose: 'connect', about: who.account.id, to: null })
	);

	/** The browser comes back here by itself, so it is sent on to a page in every case. */
	app.get('/api/v1/sign-in/provider/callback', { schema: { hide: true } }, async (request, reply) => {
		clearJourneyCookie(reply, context.config);
		const { arrived, purpose, about, to } = await comeBack(request);
		if (!arrived.ok) {
			// The link of an invitation bears its token in the fragment too, so that it can be used again.
			const token = purpose === 'invitation' ? `&token=${encodeURIComponent(about)}` : '';
			return reply.redirect(`${addWantedPage(pages[purpose], to)}#refused=${arrived.reason}${token}`);
		}
		const { step, consultation } = arrived.value;
		if (step && 'opened' in step) openSignedInSession(context, reply, step.opened);
		if (step && 'secondStep' in step) {
			const json = Buffer.from(JSON.stringify(step.secondStep)).toString('base64url');
			return reply.redirect(`${addWantedPage('/sign-in', to)}#second=${json}`); // In the fragment, which browsers do not send.
		}
		if (consultation !== null) return reply.redirect(`/c/${consultation}`);
		return reply.redirect(to ?? (purpose === 'connect' ? '/account' : '/consultations'));
	});

	async function begin(reply: FastifyReply, errand: Errand): Promise<Result<{ address: string }>> {
		if (!provider) return refuse('provider/not-set');
		try {
			const { address, journey } = await provider.begin(errand, context.now());
			setJourneyCookie(reply, context.config, sealJourney(context.config.secret, journey), journeySeconds);
			return ok({ address });
		} catch (error) {
			reply.log.error({ stack: error instanceof Error ? error.stack : '' }, 'the sign-in provider cannot be reached');
			return refuse('provider/failed');
		}
	}

	async function comeBack(request: FastifyRequest): Promise<{ arrived: Result<ProviderSignInResult> } & Errand> {
		const sealed = readJourneyCookie(request.headers.cookie, context.config);
		const journey = sealed === null ? null : openJourney(context.config.secret, sealed, context.now());
		if (!provider || !journey) return { arrived: refuse('provider/failed'), purpose: 'sign-in', about: '', to: null };
		const { purpose, about, to } = journey;
		const known = await provider.finish(new URL(request.url, provider.redirectUri), journey);
		if (!known.ok) {
			context.securityLog.count({ event: 'sign-in-failed', reason: known.reason });
			return { arrived: known, purpose, about, to };
		}
		if (purpose === 'connect') {
			// The account that set out is the one that comes back, in this browser.
			const who = await requireAccount(context, request);
			if (!who.ok || who.value.account.id !== about) return { arrived: refuse('provider/failed'), purpose, about, to };
		}
		const { browser } = attemptOf(context, request);
		return { arrived: await signInByProvider(context, people, known.value, journey, browser), purpose, about, to };
	}
};

type Errand = Pick<Journey, 'purpose' | 'about' | 'to'>;

/** Where somebody set out from. */
const pages: Record<Journey['purpose'], string> = {
	'sign-in': '/sign-in',
	connect: '/account',
	invitation: '/invitation'
};
