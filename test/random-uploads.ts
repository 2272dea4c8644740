import fc from 'fast-check';

/** The fields of a configuration that say how many blocks it has and before which of them the encoding acts. */
export interface Course {
  readonly blocks: number;
  readonly uploads?: readonly number[];
}

/** Up to `most` blocks; half of the time with uploads before any of them. */
export const randomCourse = (most: number): fc.Arbitrary<Course> =>
  fc.nat({ max: most }).chain((blocks): fc.Arbitrary<Course> => {
    const all = Array.from({ length: Math.max(blocks, 1) }, (_, k) => k);
    const uploads = fc.subarray(all, { minLength: 1 }).map((chosen) => ({ blocks, uploads: chosen }));
    return fc.oneof(fc.constant({ blocks }), uploads);
  });
