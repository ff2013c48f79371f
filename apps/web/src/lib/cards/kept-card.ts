import { plainKind } from '#lib/outbox/outbox.ts';

/** [CARDS5] What a writer's card should say, for each round by the card's id. Empty: it is removed. */
export const cardKind = plainKind('card', (stored) => (typeof stored === 'string' ? stored : null));
