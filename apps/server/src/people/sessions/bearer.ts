/** The token that a request sends in its header. */
export function readBearer({ authorization }: { authorization?: string | undefined }): string | undefined {
	return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}
