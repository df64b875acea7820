// A process that writes a dataset again and again, each time with another version, until it is killed or has written it
// the given number of times.

import { writeDataset } from '../../seed/dataset/write.ts';
import { readFacts } from '../../seed/index.ts';

const [folder = '', file = '', name = '', times = 'Infinity'] = process.argv.slice(2);
const ledger = readFacts(folder);
process.send?.('begins');
for (let time = 1; time <= Number(times); time += 1) writeDataset(ledger, `${name}${time}`, file);
process.disconnect?.();
