import * as z from 'zod/mini';

// Zod would try to compile its parsers; the policy of extension pages forbids that, and Firefox reports the attempt.
z.config({ jitless: true });

/** Zod's form without methods, of which only what is used is shipped. */
export { z };
