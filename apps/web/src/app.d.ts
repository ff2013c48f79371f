import type { IncomingMessage } from 'node:http';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { PackServer } from '#lib/language/packs/packs.ts';
import type { Theme } from '#lib/ui/look/theme.ts';

type InjectResult = {
	statusCode: number;
	headers: Record<string, string | string[] | number | undefined>;
	rawPayload: Buffer;
};

/** What the server leaves on the raw request, so that a page's question takes the API's own door without a socket. */
export type Door = {
	inject: (request: {
		method: string;
		url: string;
		headers: Record<string, string>;
		payload?: Buffer;
		remoteAddress?: string;
	}) => Promise<InjectResult>;
	/** The page that the quick exit leads to. */
	quickExitUrl: string;
	/** Languages that the operator added. */
	languagePacks: PackServer;
};

declare global {
	namespace App {
		interface Locals {
			language: InterfaceLanguage;
			theme: Theme;
			/** [WEB300] Cookies that commands of the page's form set or deleted. */
			cookies?: string[];
		}
		interface Error {
			/** The stable code of the refusal, where there was one. */
			reason?: string;
		}
		interface Platform {
			req: IncomingMessage & { plenum?: Door };
		}
	}
}
