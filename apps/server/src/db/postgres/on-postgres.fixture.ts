import { inject } from 'vitest';

// Before anything of a test is loaded: whoever makes a data folder reads it.
process.env.PLENUM_TESTS_ON = inject('postgres');
