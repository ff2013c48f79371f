import type { RecordedEvent } from '@plenum/domain/workshops/workshop';

/** `links`: to mechanisms, to what goes on, and to institutions that are responsible. */
export type AboutClusters = 'ratings' | 'text' | 'closing' | 'links';

/**
 * What the server tells over socket.io (path `/rt/`, event `fact`). A fact says that something is newer, never what, and the reader asks
 * over HTTP. Exception: the events of a workshop, which every follower may read and many screens need at once. The browser only says which
 * consultation it follows (event `follow`, answered `{ ok }`).
 */
export type ConsultationFact =
	| { kind: 'consultation'; consultation: string }
	| { kind: 'people'; consultation: string }
	/** `about`: only that; else also what clusters are called, what they hold, and in which order they stand. */
	| { kind: 'clusters'; consultation: string; cluster: string | null; about?: AboutClusters }
	| { kind: 'workshops'; consultation: string }
	/** The last number of its events, and the newest of them where they are few and short: who lacks earlier ones asks. */
	| { kind: 'workshop'; consultation: string; workshop: string; seq: number; events?: RecordedEvent[] | undefined }
	| { kind: 'poll'; consultation: string; poll: string }
	| { kind: 'turnout'; consultation: string; poll: string; turnout: number }
	/** To all alike, whether they have voted or not. */
	| { kind: 'poll-notice'; consultation: string; poll: string; about: 'reminder' | 'extended' }
	/** A round of rating was opened, closed or revealed. */
	| { kind: 'ratings'; consultation: string; round: string }
	| { kind: 'rating-progress'; consultation: string; round: string; begun: number; finished: number }
	/** A round of cards was opened, revealed or discarded, or its cards were arranged. */
	| { kind: 'cards'; consultation: string; round: string }
	| { kind: 'card-progress'; consultation: string; round: string; begun: number; finished: number }
	/** To the members of a side, without the person who did it: a rating was recorded for everyone in it. */
	| { kind: 'side-rating'; consultation: string; cluster: string; recommendation: string }
	/** Something about comments on a cluster's text is newer. */
	| { kind: 'comments'; consultation: string; document: string }
	| { kind: 'commitments'; consultation: string }
	/** A progress report was submitted, shown, returned or answered, or a reporting round opened or closed. */
	| { kind: 'progress-reports'; consultation: string }
	/** A source was added, changed, removed or disputed. */
	| { kind: 'sources'; consultation: string }
	| { kind: 'outcome'; consultation: string }
	/** To those who run it: somebody has come or gone, begun to write or stopped. */
	| { kind: 'presence'; consultation: string }
	/** To one person: something about their caucuses on a cluster changed: who is in, or whether they are. */
	| { kind: 'caucus'; consultation: string; cluster: string }
	/** To the person who raised a concern and to those whom they chose: something about it is newer. */
	| { kind: 'concerns'; consultation: string; workshop: string }
	/** To one person: their role, constituency or status changed. */
	| { kind: 'me'; consultation: string };

/** To every screen: whether the server can record anything at all. A screen that connects while it cannot is notified at once. */
export type ServerFact = { kind: 'server'; canSave: boolean };

export type Fact = ConsultationFact | ServerFact;

export type ServerToBrowser = { fact: (fact: Fact) => void };
export type BrowserToServer = {
	follow: (request: { consultation: string }, answer: (result: { ok: boolean }) => void) => void;
};
