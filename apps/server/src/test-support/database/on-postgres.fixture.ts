import { inject } from 'vitest';

// Set before any module of a test is loaded: code that creates a data folder reads it.
process.env.PLENUM_TESTS_ON = inject('postgres');
