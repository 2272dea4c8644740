import { describe, expect, it } from 'vitest';
import { shippedKernels } from '../../../codegen/shipped.js';
import { AnsatzMistake, bothPrecisions, parseAnsatz } from '../../../symbolic/ansatz/ansatz.js';

const document = shippedKernels['ry-4q-4b'];

describe('the precision of a configuration', () => {
  it('is double where nothing is said, and then its document does not say it', () => {
    const plain = parseAnsatz(document);
    expect(plain.inSingle).toBe(false);
    expect(parseAnsatz({ ...document, precision: 'double' })).toEqual(plain);
  });

  it('is kept in the document where it is more', () => {
    const both = parseAnsatz({ ...document, precision: bothPrecisions });
    expect(both.inSingle).toBe(true);
    expect(parseAnsatz(both.document)).toEqual(both);
  });

  it.each(['single', true, 32, null])('is nothing else: %j', (precision) => {
    expect(() => parseAnsatz({ ...document, precision })).toThrow(AnsatzMistake);
    expect(() => parseAnsatz({ ...document, precision })).toThrow(/"double and single"/);
  });
});
