import fc from 'fast-check';
import { isWhole } from '../extent';

// A property is tried with few cases by a developer and with many in the whole run.
fc.configureGlobal({ numRuns: isWhole ? 500 : 50 });
