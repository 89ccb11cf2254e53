import { z } from 'zod';

// Zod would try to compile its parsers; the policy of extension pages forbids that, and Firefox reports the attempt.
z.config({ jitless: true });

export { z };
