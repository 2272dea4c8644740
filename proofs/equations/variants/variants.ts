import { eq01Variants } from './eq-01.js';
import { eq02Variants } from './eq-02.js';
import { eq03Variants } from './eq-03.js';
import { eq04Variants } from './eq-04.js';
import { eq05Variants } from './eq-05.js';
import { eq06Variants } from './eq-06.js';
import { eq07Variants } from './eq-07.js';
import { eq08Variants } from './eq-08.js';
import { eq09Variants } from './eq-09.js';
import { eq10Variants } from './eq-10.js';
import { eq11Variants } from './eq-11.js';
import { eq12Variants } from './eq-12.js';
import { eq13Variants } from './eq-13.js';
import { eq14Variants } from './eq-14.js';
import { eq15Variants } from './eq-15.js';
import { eq16Variants } from './eq-16.js';
import type { Variant } from './variant.js';

/** Wrong statements by the id of the equation they are near. */
export const variants: Readonly<Record<string, readonly Variant[]>> = {
  eq1: eq01Variants,
  eq2: eq02Variants,
  eq3: eq03Variants,
  eq4: eq04Variants,
  eq5: eq05Variants,
  eq6: eq06Variants,
  eq7: eq07Variants,
  eq8: eq08Variants,
  eq9: eq09Variants,
  eq10: eq10Variants,
  eq11: eq11Variants,
  eq12: eq12Variants,
  eq13: eq13Variants,
  eq14: eq14Variants,
  eq15: eq15Variants,
  eq16: eq16Variants,
};
