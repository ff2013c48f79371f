/** Names on which the bench and the server process agree without telling each other. */
export const consultation = 'bench-consultation';
export const action = 'bench-action';
export const facilitatorToken = 'bench-facilitator-token';
export const accountToken = 'bench-account-token';

/** All nodes on one database have the same. */
export const secretOfNodes = 'bench-secret-of-all-nodes-on-one-database';

export const documentName = (index: number) => `bench-document-${index}`;
export const participantId = (index: number) => `participant-${index}`;
export const tokenOf = (index: number) => `bench-person-${index}`;
export const cluster = (document: string) => `cluster-of-${document}`;
