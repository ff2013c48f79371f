import { withoutDeleted } from './stored-content.ts';

/** Opens a document and writes it out, away from the thread that serves everyone. */
export default withoutDeleted;
