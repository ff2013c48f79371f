import { readUpload } from '../../apps/server/src/matrix/upload/read-upload.ts';
import { measureReading } from '../read-once.ts';

/** All that an import does before its preview: unpack with its limits, rows, recommendations, and what is odd. */
await measureReading(async (bytes) => {
	const read = await readUpload({ bytes, remembered: {} }, () => undefined);
	return read.ok ? (read.value.interpretation?.recommendations.length ?? 0) : 0;
});
