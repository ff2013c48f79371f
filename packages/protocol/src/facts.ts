/**
 * What the server tells over socket.io (path `/rt/`, event `fact`). A fact says that something is newer, never what:
 * the reader asks over HTTP. The browser only says which consultation it follows (event `follow`, answered `{ ok }`).
 */
export type Fact =
	| { kind: 'consultation'; consultation: string }
	| { kind: 'people'; consultation: string }
	| { kind: 'clusters'; consultation: string; cluster: string | null }
	| { kind: 'workshops'; consultation: string }
	| { kind: 'workshop'; consultation: string; workshop: string; seq: number }
	| { kind: 'poll'; consultation: string; poll: string }
	| { kind: 'turnout'; consultation: string; poll: string; turnout: number }
	| { kind: 'commitments'; consultation: string }
	/** To one person: their role, constituency or standing is another now. */
	| { kind: 'me'; consultation: string };

export type ServerToBrowser = { fact: (fact: Fact) => void };
export type BrowserToServer = {
	follow: (request: { consultation: string }, answer: (result: { ok: boolean }) => void) => void;
};
