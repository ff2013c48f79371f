import { passwordCost } from '../../accounts/passwords.ts';

/** Nearly every test signs someone in, and guesses no password: a hash says itself what it cost, so other processes read it too. */
Object.assign(passwordCost, { memory: 64, passes: 1 });
