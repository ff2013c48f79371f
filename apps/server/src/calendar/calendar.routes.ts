import { refuse } from '@plenum/domain/result';
import { writeCalendarFeed } from '@plenum/formats/public/calendar';
import type { FastifyPluginAsync } from 'fastify';
import { findConsultation } from '../consultations/consultations.store.ts';
import { accessInConsultation } from '../http/access.ts';
import { download, languageOf } from '../http/answer.ts';
import { anyone } from '../http/authorize-before-body.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { findLinkOrigin } from '../people/join/join-address.ts';
import { TokenBuckets } from '../token-bucket.ts';
import { createCalendarFeed, getCalendarFeed, openCalendarFeed, revokeCalendarFeed } from './calendar-feeds.ts';
import { collectEntries } from './collect-entries.ts';

/** A calendar program asks a few times a day; several may share an address. */
const flow = { burst: 30, perSecond: 0.1 };
const mostFeeds = 2000;

/** The dates of a consultation in somebody’s own calendar. */
export const calendarRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read: db } = context.database;
	const buckets = new TokenBuckets(flow, context.now, mostFeeds);

	app.operation('getCalendarFeed', inConsultation('read'), (actor) => getCalendarFeed(context, actor));
	app.operation('createCalendarFeed', inConsultation('read', withholdsAnswer), (actor, request) =>
		createCalendarFeed(context, actor, languageOf(request))
	);
	app.operation('revokeCalendarFeed', inConsultation('read'), (actor) => revokeCalendarFeed(context, actor));

	app.operation('readCalendarFeed', anyone, async (_, { params }, reply) => {
		const feed = await openCalendarFeed(context, params.token);
		if (!feed.ok) return feed;
		if (!buckets.take(params.token)) return refuse('request/too-fast');
		const consultation = await findConsultation(db, feed.value.consultation);
		if (!consultation) return refuse('calendar/feed-not-valid');
		const origin = await findLinkOrigin(context, db, consultation.id);
		const page = `${origin}/c/${consultation.id}`;
		const place = { consultation, language: feed.value.language, page, now: context.now() };
		const bytes = writeCalendarFeed(consultation.title, await collectEntries(db, place));
		return download(reply, { name: 'calendar.ics', type: 'text/calendar; charset=utf-8', bytes });
	});
};
