import { convertToHtml } from 'mammoth';
import { measureReading } from '../read-once.ts';

/** The file as HTML: a table, of which recommendations would still have to be made. */
await measureReading(async (bytes) => {
	const { value } = await convertToHtml({ buffer: Buffer.from(bytes) });
	return value.split('<tr>').length - 1;
});
