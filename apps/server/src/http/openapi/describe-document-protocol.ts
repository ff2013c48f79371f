import { closeCodes } from '@plenum/documents/collaboration/frames';
import { schemaVersion } from '@plenum/documents/roots';

/** [DOC212] For a provider of y-websocket with `schema` among its `params`. A test runs these lines as they stand. */
const readSaved = `import { peekVarUint, readVarString, readVarUint } from 'lib0/decoding';

let sent = 0;
provider.on('status', ({ status }) => { if (status === 'connected') sent = 0; });
doc.on('update', (_, origin) => { if (origin !== provider && provider.wsconnected) { sent++; show('saving'); } });
const sync = provider.messageHandlers[0];
provider.messageHandlers[0] = (encoder, decoder, ...rest) => {
  if (peekVarUint(decoder) === 0) sent++; // The server asks for text, and the provider answers.
  sync(encoder, decoder, ...rest);
};
provider.messageHandlers[100] = (_, decoder) => show(readVarUint(decoder) >= sent ? 'saved' : 'saving');
provider.messageHandlers[101] = (_, decoder) => show(\`frame \${readVarUint(decoder)} refused: \${readVarString(decoder)}\`);
provider.messageHandlers[102] = () => {};
provider.on('connection-close', (event) => { if (event?.code >= 4400) provider.disconnect(); });`;

const description = `A WebSocket with the y-websocket protocol, one message in each binary frame. A stock \`WebsocketProvider\` joins with \`/collab\` as its server and the document's id as its room.

A document has the XML fragments \`progress\`, \`regressions\`, \`remaining\`, \`challenges\`, \`assistance\` and \`summary\`, and the maps \`actions\` and \`indicators\`. A frame with text has at most 1 MB, any other at most 64 kB. The server commits text before it sends it to others.

**Clients without \`schema\`** receive the stock protocol only. A refused frame is reported as *permission denied* with the reason. Because such clients redial at once, the server sends the reason, keeps them waiting for 20 seconds, and closes the connection then.

**Clients with \`schema\`** receive three more frames. Numbers are unsigned integers, and reasons are strings, as \`lib0\` encodes them.

| frame | name | followed by |
| --- | --- | --- |
| 100 | saved | *frames*, *sequence*: the first so many of your frames with text (updates, and answers to the server's state vector) are committed or refused |
| 101 | refused | *frame*, *reason*: the frame of this number is refused and not kept |
| 102 | status | *generation*, *schema*, *flags*: 1 is added where the document is frozen, 2 where you may write |

These lines say whether everything typed is saved:

\`\`\`js
${readSaved}
\`\`\`

| closed with | because |
| --- | --- |
| ${closeCodes.goingAway}, ${closeCodes.reconnect} | the server stops, or the document was loaded again: reconnect at once |
| ${closeCodes.tryAgainLater} | the same attempt may succeed later |
| ${closeCodes.tooManyRefusals} | three frames were refused in a minute |
| ${closeCodes.noSession} | there is no session, or it has ended |
| ${closeCodes.noRights} | no right to read |
| ${closeCodes.unknownDocument} | there is no such document |
| ${closeCodes.otherGeneration} | the copy is from before a restore |
| ${closeCodes.tooLarge} | a frame was too large |`;

const parameters = [
	{
		name: 'document',
		in: 'path',
		required: true,
		description: 'The id of the document, from its cluster or caucus.',
		schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }
	},
	{
		name: 'token',
		in: 'query',
		description: 'In place of the cookie: the `token` that signing in or joining answers.',
		schema: { type: 'string' }
	},
	{
		name: 'schema',
		in: 'query',
		description: `The version of your editor's schema, now ${schemaVersion}. Another version may read only.`,
		schema: { type: 'integer', minimum: 0 }
	},
	{
		name: 'client',
		in: 'query',
		description: 'The Yjs client id under which you write. It is yours from then on.',
		schema: { type: 'integer', minimum: 0, maximum: 0xffff_ffff }
	},
	{
		name: 'generation',
		in: 'query',
		description: 'The generation of your copy, from frame 102. After a restore, a copy without it must be empty.',
		schema: { type: 'integer', minimum: 1 }
	}
];

/** [DOC212] The path of the documents' websocket, for the description of the API. */
export const documentProtocol = {
	'/collab/{document}': {
		get: {
			operationId: 'joinDocument',
			summary: 'Write and read a shared text',
			description,
			tags: ['Documents'],
			parameters,
			responses: {
				'101': { description: 'The connection is a websocket now. Missing rights end it with a close code.' },
				'404': { description: 'There is no such document for the caller.' }
			}
		}
	}
};
