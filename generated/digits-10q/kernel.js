/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":10,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7","Z8","Z9"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 124656, shift 4727369
 * Operations per sample (and per call besides):
 *   forward: 44046 additions, 84094 multiplications, 30 function calls (0 additions, 40 multiplications, 80 function calls)
 *   vjp: 130298 additions, 210338 multiplications, 10 divisions, 30 function calls (0 additions, 40 multiplications, 80 function calls)
 *   jacobian: 493410 additions, 935820 multiplications, 10 divisions, 30 function calls (0 additions, 40 multiplications, 80 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (29599 bytes).
 */

export const ansatz = {
  "qubits": 10,
  "encoding": {
    "fixed": "H",
    "generator": "Y",
    "angle": "arctan"
  },
  "blocks": 4,
  "entangler": "cnot-ring",
  "rotations": [
    "Y"
  ],
  "observables": [
    "Z0",
    "Z1",
    "Z2",
    "Z3",
    "Z4",
    "Z5",
    "Z6",
    "Z7",
    "Z8",
    "Z9"
  ]
};
// Where the entangler takes each amplitude from.
const source = new Int32Array([
    0, 769, 3, 770, 6, 775, 5, 772, 12, 781, 15, 782, 10, 779, 9, 776, 24, 793, 27, 794, 30, 799, 29, 796, 20,
    789, 23, 790, 18, 787, 17, 784, 48, 817, 51, 818, 54, 823, 53, 820, 60, 829, 63, 830, 58, 827, 57, 824, 40,
    809, 43, 810, 46, 815, 45, 812, 36, 805, 39, 806, 34, 803, 33, 800, 96, 865, 99, 866, 102, 871, 101, 868,
    108, 877, 111, 878, 106, 875, 105, 872, 120, 889, 123, 890, 126, 895, 125, 892, 116, 885, 119, 886, 114, 883,
    113, 880, 80, 849, 83, 850, 86, 855, 85, 852, 92, 861, 95, 862, 90, 859, 89, 856, 72, 841, 75, 842, 78, 847,
    77, 844, 68, 837, 71, 838, 66, 835, 65, 832, 192, 961, 195, 962, 198, 967, 197, 964, 204, 973, 207, 974, 202,
    971, 201, 968, 216, 985, 219, 986, 222, 991, 221, 988, 212, 981, 215, 982, 210, 979, 209, 976, 240, 1009,
    243, 1010, 246, 1015, 245, 1012, 252, 1021, 255, 1022, 250, 1019, 249, 1016, 232, 1001, 235, 1002, 238, 1007,
    237, 1004, 228, 997, 231, 998, 226, 995, 225, 992, 160, 929, 163, 930, 166, 935, 165, 932, 172, 941, 175,
    942, 170, 939, 169, 936, 184, 953, 187, 954, 190, 959, 189, 956, 180, 949, 183, 950, 178, 947, 177, 944, 144,
    913, 147, 914, 150, 919, 149, 916, 156, 925, 159, 926, 154, 923, 153, 920, 136, 905, 139, 906, 142, 911, 141,
    908, 132, 901, 135, 902, 130, 899, 129, 896, 384, 641, 387, 642, 390, 647, 389, 644, 396, 653, 399, 654, 394,
    651, 393, 648, 408, 665, 411, 666, 414, 671, 413, 668, 404, 661, 407, 662, 402, 659, 401, 656, 432, 689, 435,
    690, 438, 695, 437, 692, 444, 701, 447, 702, 442, 699, 441, 696, 424, 681, 427, 682, 430, 687, 429, 684, 420,
    677, 423, 678, 418, 675, 417, 672, 480, 737, 483, 738, 486, 743, 485, 740, 492, 749, 495, 750, 490, 747, 489,
    744, 504, 761, 507, 762, 510, 767, 509, 764, 500, 757, 503, 758, 498, 755, 497, 752, 464, 721, 467, 722, 470,
    727, 469, 724, 476, 733, 479, 734, 474, 731, 473, 728, 456, 713, 459, 714, 462, 719, 461, 716, 452, 709, 455,
    710, 450, 707, 449, 704, 320, 577, 323, 578, 326, 583, 325, 580, 332, 589, 335, 590, 330, 587, 329, 584, 344,
    601, 347, 602, 350, 607, 349, 604, 340, 597, 343, 598, 338, 595, 337, 592, 368, 625, 371, 626, 374, 631, 373,
    628, 380, 637, 383, 638, 378, 635, 377, 632, 360, 617, 363, 618, 366, 623, 365, 620, 356, 613, 359, 614, 354,
    611, 353, 608, 288, 545, 291, 546, 294, 551, 293, 548, 300, 557, 303, 558, 298, 555, 297, 552, 312, 569, 315,
    570, 318, 575, 317, 572, 308, 565, 311, 566, 306, 563, 305, 560, 272, 529, 275, 530, 278, 535, 277, 532, 284,
    541, 287, 542, 282, 539, 281, 536, 264, 521, 267, 522, 270, 527, 269, 524, 260, 517, 263, 518, 258, 515, 257,
    512, 768, 1, 771, 2, 774, 7, 773, 4, 780, 13, 783, 14, 778, 11, 777, 8, 792, 25, 795, 26, 798, 31, 797, 28,
    788, 21, 791, 22, 786, 19, 785, 16, 816, 49, 819, 50, 822, 55, 821, 52, 828, 61, 831, 62, 826, 59, 825, 56,
    808, 41, 811, 42, 814, 47, 813, 44, 804, 37, 807, 38, 802, 35, 801, 32, 864, 97, 867, 98, 870, 103, 869, 100,
    876, 109, 879, 110, 874, 107, 873, 104, 888, 121, 891, 122, 894, 127, 893, 124, 884, 117, 887, 118, 882, 115,
    881, 112, 848, 81, 851, 82, 854, 87, 853, 84, 860, 93, 863, 94, 858, 91, 857, 88, 840, 73, 843, 74, 846, 79,
    845, 76, 836, 69, 839, 70, 834, 67, 833, 64, 960, 193, 963, 194, 966, 199, 965, 196, 972, 205, 975, 206, 970,
    203, 969, 200, 984, 217, 987, 218, 990, 223, 989, 220, 980, 213, 983, 214, 978, 211, 977, 208, 1008, 241,
    1011, 242, 1014, 247, 1013, 244, 1020, 253, 1023, 254, 1018, 251, 1017, 248, 1000, 233, 1003, 234, 1006, 239,
    1005, 236, 996, 229, 999, 230, 994, 227, 993, 224, 928, 161, 931, 162, 934, 167, 933, 164, 940, 173, 943,
    174, 938, 171, 937, 168, 952, 185, 955, 186, 958, 191, 957, 188, 948, 181, 951, 182, 946, 179, 945, 176, 912,
    145, 915, 146, 918, 151, 917, 148, 924, 157, 927, 158, 922, 155, 921, 152, 904, 137, 907, 138, 910, 143, 909,
    140, 900, 133, 903, 134, 898, 131, 897, 128, 640, 385, 643, 386, 646, 391, 645, 388, 652, 397, 655, 398, 650,
    395, 649, 392, 664, 409, 667, 410, 670, 415, 669, 412, 660, 405, 663, 406, 658, 403, 657, 400, 688, 433, 691,
    434, 694, 439, 693, 436, 700, 445, 703, 446, 698, 443, 697, 440, 680, 425, 683, 426, 686, 431, 685, 428, 676,
    421, 679, 422, 674, 419, 673, 416, 736, 481, 739, 482, 742, 487, 741, 484, 748, 493, 751, 494, 746, 491, 745,
    488, 760, 505, 763, 506, 766, 511, 765, 508, 756, 501, 759, 502, 754, 499, 753, 496, 720, 465, 723, 466, 726,
    471, 725, 468, 732, 477, 735, 478, 730, 475, 729, 472, 712, 457, 715, 458, 718, 463, 717, 460, 708, 453, 711,
    454, 706, 451, 705, 448, 576, 321, 579, 322, 582, 327, 581, 324, 588, 333, 591, 334, 586, 331, 585, 328, 600,
    345, 603, 346, 606, 351, 605, 348, 596, 341, 599, 342, 594, 339, 593, 336, 624, 369, 627, 370, 630, 375, 629,
    372, 636, 381, 639, 382, 634, 379, 633, 376, 616, 361, 619, 362, 622, 367, 621, 364, 612, 357, 615, 358, 610,
    355, 609, 352, 544, 289, 547, 290, 550, 295, 549, 292, 556, 301, 559, 302, 554, 299, 553, 296, 568, 313, 571,
    314, 574, 319, 573, 316, 564, 309, 567, 310, 562, 307, 561, 304, 528, 273, 531, 274, 534, 279, 533, 276, 540,
    285, 543, 286, 538, 283, 537, 280, 520, 265, 523, 266, 526, 271, 525, 268, 516, 261, 519, 262, 514, 259, 513,
    256
  ]);
// Cosine of half the encoding angle of each qubit.
const halfCos = new Float64Array(10);
// Sine of half the encoding angle of each qubit.
const halfSin = new Float64Array(10);
// Derivative of each encoding angle by its input.
const slope = new Float64Array(10);
// Fused rotations: w, y by block and qubit.
const gates = new Float64Array(80);
// The states of one sample, slot by slot.
const state = new Float64Array(21504);
// The vector λ of one sample.
const lambda = new Float64Array(2048);
// The encoded state of the first qubits.
const left = new Float64Array(32);
// The encoded state of the last qubits.
const right = new Float64Array(32);
// λ contracted with the last qubits.
const rows = new Float64Array(32);
// λ contracted with the first qubits.
const columns = new Float64Array(32);
// Partial sums of the read-out.
const folded = new Float64Array(68);
// The weight of each Pauli string in λ.
const weights = new Float64Array(10);
// Im⟨λ|P|ψ⟩ by block, qubit and axis, over the batch.
const gradient = new Float64Array(40);

/** Fuses the rotations of each block and qubit, once for all samples. */
function prepare(theta) {
  for (let gate = 0; gate < 40; gate += 1) {
    sineCosine(0.5 * theta[gate]);
    const c0 = circle[0];
    const s0 = circle[1];
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x, at) {
  sineCosine(0.5 * Math.atan(x[at]));
  const hc0 = circle[0];
  const hs0 = circle[1];
  halfCos[0] = hc0;
  halfSin[0] = hs0;
  sineCosine(0.5 * Math.atan(x[at + 1]));
  const hc1 = circle[0];
  const hs1 = circle[1];
  halfCos[1] = hc1;
  halfSin[1] = hs1;
  sineCosine(0.5 * Math.atan(x[at + 2]));
  const hc2 = circle[0];
  const hs2 = circle[1];
  halfCos[2] = hc2;
  halfSin[2] = hs2;
  sineCosine(0.5 * Math.atan(x[at + 3]));
  const hc3 = circle[0];
  const hs3 = circle[1];
  halfCos[3] = hc3;
  halfSin[3] = hs3;
  sineCosine(0.5 * Math.atan(x[at + 4]));
  const hc4 = circle[0];
  const hs4 = circle[1];
  halfCos[4] = hc4;
  halfSin[4] = hs4;
  sineCosine(0.5 * Math.atan(x[at + 5]));
  const hc5 = circle[0];
  const hs5 = circle[1];
  halfCos[5] = hc5;
  halfSin[5] = hs5;
  sineCosine(0.5 * Math.atan(x[at + 6]));
  const hc6 = circle[0];
  const hs6 = circle[1];
  halfCos[6] = hc6;
  halfSin[6] = hs6;
  sineCosine(0.5 * Math.atan(x[at + 7]));
  const hc7 = circle[0];
  const hs7 = circle[1];
  halfCos[7] = hc7;
  halfSin[7] = hs7;
  sineCosine(0.5 * Math.atan(x[at + 8]));
  const hc8 = circle[0];
  const hs8 = circle[1];
  halfCos[8] = hc8;
  halfSin[8] = hs8;
  sineCosine(0.5 * Math.atan(x[at + 9]));
  const hc9 = circle[0];
  const hs9 = circle[1];
  halfCos[9] = hc9;
  halfSin[9] = hs9;
  const c0 = Math.SQRT1_2 * halfCos[0];
  const s0 = Math.SQRT1_2 * halfSin[0];
  const va0 = c0 - s0;
  const vb0 = c0 + s0;
  const c1 = Math.SQRT1_2 * halfCos[1];
  const s1 = Math.SQRT1_2 * halfSin[1];
  const va1 = c1 - s1;
  const vb1 = c1 + s1;
  const c2 = Math.SQRT1_2 * halfCos[2];
  const s2 = Math.SQRT1_2 * halfSin[2];
  const va2 = c2 - s2;
  const vb2 = c2 + s2;
  const c3 = Math.SQRT1_2 * halfCos[3];
  const s3 = Math.SQRT1_2 * halfSin[3];
  const va3 = c3 - s3;
  const vb3 = c3 + s3;
  const c4 = Math.SQRT1_2 * halfCos[4];
  const s4 = Math.SQRT1_2 * halfSin[4];
  const va4 = c4 - s4;
  const vb4 = c4 + s4;
  const c5 = Math.SQRT1_2 * halfCos[5];
  const s5 = Math.SQRT1_2 * halfSin[5];
  const va5 = c5 - s5;
  const vb5 = c5 + s5;
  const c6 = Math.SQRT1_2 * halfCos[6];
  const s6 = Math.SQRT1_2 * halfSin[6];
  const va6 = c6 - s6;
  const vb6 = c6 + s6;
  const c7 = Math.SQRT1_2 * halfCos[7];
  const s7 = Math.SQRT1_2 * halfSin[7];
  const va7 = c7 - s7;
  const vb7 = c7 + s7;
  const c8 = Math.SQRT1_2 * halfCos[8];
  const s8 = Math.SQRT1_2 * halfSin[8];
  const va8 = c8 - s8;
  const vb8 = c8 + s8;
  const c9 = Math.SQRT1_2 * halfCos[9];
  const s9 = Math.SQRT1_2 * halfSin[9];
  const va9 = c9 - s9;
  const vb9 = c9 + s9;
  const p = va0 * va1;
  const p1 = va0 * vb1;
  const p2 = vb0 * va1;
  const p3 = vb0 * vb1;
  const p4 = va3 * va4;
  const p5 = va3 * vb4;
  const p6 = vb3 * va4;
  const p7 = vb3 * vb4;
  const p8 = va2 * p4;
  const p9 = va2 * p5;
  const p10 = va2 * p6;
  const p11 = va2 * p7;
  const p12 = vb2 * p4;
  const p13 = vb2 * p5;
  const p14 = vb2 * p6;
  const p15 = vb2 * p7;
  const p16 = p * p8;
  const p17 = p * p9;
  const p18 = p * p10;
  const p19 = p * p11;
  const p20 = p * p12;
  const p21 = p * p13;
  const p22 = p * p14;
  const p23 = p * p15;
  const p24 = p1 * p8;
  const p25 = p1 * p9;
  const p26 = p1 * p10;
  const p27 = p1 * p11;
  const p28 = p1 * p12;
  const p29 = p1 * p13;
  const p30 = p1 * p14;
  const p31 = p1 * p15;
  const p32 = p2 * p8;
  const p33 = p2 * p9;
  const p34 = p2 * p10;
  const p35 = p2 * p11;
  const p36 = p2 * p12;
  const p37 = p2 * p13;
  const p38 = p2 * p14;
  const p39 = p2 * p15;
  const p40 = p3 * p8;
  const p41 = p3 * p9;
  const p42 = p3 * p10;
  const p43 = p3 * p11;
  const p44 = p3 * p12;
  const p45 = p3 * p13;
  const p46 = p3 * p14;
  const p47 = p3 * p15;
  left[0] = p16;
  left[1] = p17;
  left[2] = p18;
  left[3] = p19;
  left[4] = p20;
  left[5] = p21;
  left[6] = p22;
  left[7] = p23;
  left[8] = p24;
  left[9] = p25;
  left[10] = p26;
  left[11] = p27;
  left[12] = p28;
  left[13] = p29;
  left[14] = p30;
  left[15] = p31;
  left[16] = p32;
  left[17] = p33;
  left[18] = p34;
  left[19] = p35;
  left[20] = p36;
  left[21] = p37;
  left[22] = p38;
  left[23] = p39;
  left[24] = p40;
  left[25] = p41;
  left[26] = p42;
  left[27] = p43;
  left[28] = p44;
  left[29] = p45;
  left[30] = p46;
  left[31] = p47;
  const q = va5 * va6;
  const q1 = va5 * vb6;
  const q2 = vb5 * va6;
  const q3 = vb5 * vb6;
  const q4 = va8 * va9;
  const q5 = va8 * vb9;
  const q6 = vb8 * va9;
  const q7 = vb8 * vb9;
  const q8 = va7 * q4;
  const q9 = va7 * q5;
  const q10 = va7 * q6;
  const q11 = va7 * q7;
  const q12 = vb7 * q4;
  const q13 = vb7 * q5;
  const q14 = vb7 * q6;
  const q15 = vb7 * q7;
  const q16 = q * q8;
  const q17 = q * q9;
  const q18 = q * q10;
  const q19 = q * q11;
  const q20 = q * q12;
  const q21 = q * q13;
  const q22 = q * q14;
  const q23 = q * q15;
  const q24 = q1 * q8;
  const q25 = q1 * q9;
  const q26 = q1 * q10;
  const q27 = q1 * q11;
  const q28 = q1 * q12;
  const q29 = q1 * q13;
  const q30 = q1 * q14;
  const q31 = q1 * q15;
  const q32 = q2 * q8;
  const q33 = q2 * q9;
  const q34 = q2 * q10;
  const q35 = q2 * q11;
  const q36 = q2 * q12;
  const q37 = q2 * q13;
  const q38 = q2 * q14;
  const q39 = q2 * q15;
  const q40 = q3 * q8;
  const q41 = q3 * q9;
  const q42 = q3 * q10;
  const q43 = q3 * q11;
  const q44 = q3 * q12;
  const q45 = q3 * q13;
  const q46 = q3 * q14;
  const q47 = q3 * q15;
  right[0] = q16;
  right[1] = q17;
  right[2] = q18;
  right[3] = q19;
  right[4] = q20;
  right[5] = q21;
  right[6] = q22;
  right[7] = q23;
  right[8] = q24;
  right[9] = q25;
  right[10] = q26;
  right[11] = q27;
  right[12] = q28;
  right[13] = q29;
  right[14] = q30;
  right[15] = q31;
  right[16] = q32;
  right[17] = q33;
  right[18] = q34;
  right[19] = q35;
  right[20] = q36;
  right[21] = q37;
  right[22] = q38;
  right[23] = q39;
  right[24] = q40;
  right[25] = q41;
  right[26] = q42;
  right[27] = q43;
  right[28] = q44;
  right[29] = q45;
  right[30] = q46;
  right[31] = q47;
  for (let row = 0; row < 32; row += 1) {
    const l = left[row];
    const start = row * 32;
    for (let column = 0; column < 32; column += 4) {
      const r0 = right[column];
      state[start + column] = l * r0;
      const r1 = right[column + 1];
      state[start + column + 1] = l * r1;
      const r2 = right[column + 2];
      state[start + column + 2] = l * r2;
      const r3 = right[column + 3];
      state[start + column + 3] = l * r3;
    }
  }
}

/** Applies a block: the entangler and the rotations, from one slot of amplitudes to the next. */
function apply(block) {
  const k = block & 3;
  const slot = k * 5120;
  const gate = k * 20;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const slot1 = slot + 1024;
  for (let at = 0; at < 256; at += 1) {
    const from = source[at];
    const a0 = state[slot + from];
    const a1 = state[slot + (from ^ 384)];
    const a2 = state[slot + (from ^ 768)];
    const a3 = state[slot + (from ^ 640)];
    const b0 = w0 * a0 - y0 * a2;
    const b2 = y0 * a0 + w0 * a2;
    const b1 = w0 * a1 - y0 * a3;
    const b3 = y0 * a1 + w0 * a3;
    const c0 = w1 * b0 - y1 * b1;
    const c1 = y1 * b0 + w1 * b1;
    const c2 = w1 * b2 - y1 * b3;
    const c3 = y1 * b2 + w1 * b3;
    state[slot1 + at] = c0;
    state[slot1 + (at + 256)] = c1;
    state[slot1 + (at + 512)] = c2;
    state[slot1 + (at + 768)] = c3;
  }
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const slot2 = slot + 2048;
  for (let high = 0; high < 1024; high += 256) {
    for (let at = high; at < high + 64; at += 1) {
      const a0 = state[slot1 + at];
      const a1 = state[slot1 + (at + 64)];
      const a2 = state[slot1 + (at + 128)];
      const a3 = state[slot1 + (at + 192)];
      const b0 = w2 * a0 - y2 * a2;
      const b2 = y2 * a0 + w2 * a2;
      const b1 = w2 * a1 - y2 * a3;
      const b3 = y2 * a1 + w2 * a3;
      const c0 = w3 * b0 - y3 * b1;
      const c1 = y3 * b0 + w3 * b1;
      const c2 = w3 * b2 - y3 * b3;
      const c3 = y3 * b2 + w3 * b3;
      state[slot2 + at] = c0;
      state[slot2 + (at + 64)] = c1;
      state[slot2 + (at + 128)] = c2;
      state[slot2 + (at + 192)] = c3;
    }
  }
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const slot3 = slot + 3072;
  for (let high = 0; high < 1024; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const a0 = state[slot2 + at];
      const a1 = state[slot2 + (at + 16)];
      const a2 = state[slot2 + (at + 32)];
      const a3 = state[slot2 + (at + 48)];
      const b0 = w4 * a0 - y4 * a2;
      const b2 = y4 * a0 + w4 * a2;
      const b1 = w4 * a1 - y4 * a3;
      const b3 = y4 * a1 + w4 * a3;
      const c0 = w5 * b0 - y5 * b1;
      const c1 = y5 * b0 + w5 * b1;
      const c2 = w5 * b2 - y5 * b3;
      const c3 = y5 * b2 + w5 * b3;
      state[slot3 + at] = c0;
      state[slot3 + (at + 16)] = c1;
      state[slot3 + (at + 32)] = c2;
      state[slot3 + (at + 48)] = c3;
    }
  }
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const slot4 = slot + 4096;
  for (let high = 0; high < 1024; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const a0 = state[slot3 + at];
      const a1 = state[slot3 + (at + 4)];
      const a2 = state[slot3 + (at + 8)];
      const a3 = state[slot3 + (at + 12)];
      const b0 = w6 * a0 - y6 * a2;
      const b2 = y6 * a0 + w6 * a2;
      const b1 = w6 * a1 - y6 * a3;
      const b3 = y6 * a1 + w6 * a3;
      const c0 = w7 * b0 - y7 * b1;
      const c1 = y7 * b0 + w7 * b1;
      const c2 = w7 * b2 - y7 * b3;
      const c3 = y7 * b2 + w7 * b3;
      state[slot4 + at] = c0;
      state[slot4 + (at + 4)] = c1;
      state[slot4 + (at + 8)] = c2;
      state[slot4 + (at + 12)] = c3;
    }
  }
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  const slot5 = slot + 5120;
  for (let high = 0; high < 1024; high += 4) {
    const a0 = state[slot4 + high];
    const a1 = state[slot4 + (high + 1)];
    const a2 = state[slot4 + (high + 2)];
    const a3 = state[slot4 + (high + 3)];
    const b0 = w8 * a0 - y8 * a2;
    const b2 = y8 * a0 + w8 * a2;
    const b1 = w8 * a1 - y8 * a3;
    const b3 = y8 * a1 + w8 * a3;
    const c0 = w9 * b0 - y9 * b1;
    const c1 = y9 * b0 + w9 * b1;
    const c2 = w9 * b2 - y9 * b3;
    const c3 = y9 * b2 + w9 * b3;
    state[slot5 + high] = c0;
    state[slot5 + (high + 1)] = c1;
    state[slot5 + (high + 2)] = c2;
    state[slot5 + (high + 3)] = c3;
  }
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y, at) {
  let sum = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let high = 0; high < 64; high += 1) {
    const base = high * 16;
    const a = state[base + 20480];
    const p = a * a;
    const a1 = state[base + 20481];
    const p1 = a1 * a1;
    const a2 = state[base + 20482];
    const p2 = a2 * a2;
    const a3 = state[base + 20483];
    const p3 = a3 * a3;
    const a4 = state[base + 20484];
    const p4 = a4 * a4;
    const a5 = state[base + 20485];
    const p5 = a5 * a5;
    const a6 = state[base + 20486];
    const p6 = a6 * a6;
    const a7 = state[base + 20487];
    const p7 = a7 * a7;
    const a8 = state[base + 20488];
    const p8 = a8 * a8;
    const a9 = state[base + 20489];
    const p9 = a9 * a9;
    const a10 = state[base + 20490];
    const p10 = a10 * a10;
    const a11 = state[base + 20491];
    const p11 = a11 * a11;
    const a12 = state[base + 20492];
    const p12 = a12 * a12;
    const a13 = state[base + 20493];
    const p13 = a13 * a13;
    const a14 = state[base + 20494];
    const p14 = a14 * a14;
    const a15 = state[base + 20495];
    const p15 = a15 * a15;
    const d = p + p8;
    const d1 = p1 + p9;
    const d2 = p2 + p10;
    const d3 = p3 + p11;
    const d4 = p4 + p12;
    const d5 = p5 + p13;
    const d6 = p6 + p14;
    const d7 = p7 + p15;
    const d8 = d + d4;
    const d9 = d1 + d5;
    const d10 = d2 + d6;
    const d11 = d3 + d7;
    const d12 = d8 + d10;
    const d13 = d9 + d11;
    const t = d12 + d13;
    const t1 = d12 - d13;
    const t2 = d8 - d10 + (d9 - d11);
    const t3 = d - d4 + (d1 - d5) + (d2 - d6 + (d3 - d7));
    const t4 = p - p8 + (p1 - p9) + (p2 - p10 + (p3 - p11)) + (p4 - p12 + (p5 - p13) + (p6 - p14 + (p7 - p15)));
    folded[high] = t;
    sum += t4;
    sum1 += t3;
    sum2 += t2;
    sum3 += t1;
  }
  let sum4 = 0;
  let sum5 = 0;
  let sum6 = 0;
  let sum7 = 0;
  for (let high = 0; high < 4; high += 1) {
    const base = high * 16;
    const p = folded[base];
    const p1 = folded[base + 1];
    const p2 = folded[base + 2];
    const p3 = folded[base + 3];
    const p4 = folded[base + 4];
    const p5 = folded[base + 5];
    const p6 = folded[base + 6];
    const p7 = folded[base + 7];
    const p8 = folded[base + 8];
    const p9 = folded[base + 9];
    const p10 = folded[base + 10];
    const p11 = folded[base + 11];
    const p12 = folded[base + 12];
    const p13 = folded[base + 13];
    const p14 = folded[base + 14];
    const p15 = folded[base + 15];
    const d = p + p8;
    const d1 = p1 + p9;
    const d2 = p2 + p10;
    const d3 = p3 + p11;
    const d4 = p4 + p12;
    const d5 = p5 + p13;
    const d6 = p6 + p14;
    const d7 = p7 + p15;
    const d8 = d + d4;
    const d9 = d1 + d5;
    const d10 = d2 + d6;
    const d11 = d3 + d7;
    const d12 = d8 + d10;
    const d13 = d9 + d11;
    const t = d12 + d13;
    const t1 = d12 - d13;
    const t2 = d8 - d10 + (d9 - d11);
    const t3 = d - d4 + (d1 - d5) + (d2 - d6 + (d3 - d7));
    const t4 = p - p8 + (p1 - p9) + (p2 - p10 + (p3 - p11)) + (p4 - p12 + (p5 - p13) + (p6 - p14 + (p7 - p15)));
    folded[high + 64] = t;
    sum4 += t4;
    sum5 += t3;
    sum6 += t2;
    sum7 += t1;
  }
  const p16 = folded[64];
  const p17 = folded[65];
  const p18 = folded[66];
  const p19 = folded[67];
  const d14 = p16 + p18;
  const d15 = p17 + p19;
  const t5 = d14 - d15;
  const t6 = p16 - p18 + (p17 - p19);
  y[at] = t6;
  y[at + 1] = t5;
  y[at + 2] = sum4;
  y[at + 3] = sum5;
  y[at + 4] = sum6;
  y[at + 5] = sum7;
  y[at + 6] = sum;
  y[at + 7] = sum1;
  y[at + 8] = sum2;
  y[at + 9] = sum3;
}

/** Folds the cotangent into one weight for each Pauli string. */
function weigh(cotangent, at) {
  weights[0] = cotangent[at];
  weights[1] = cotangent[at + 1];
  weights[2] = cotangent[at + 2];
  weights[3] = cotangent[at + 3];
  weights[4] = cotangent[at + 4];
  weights[5] = cotangent[at + 5];
  weights[6] = cotangent[at + 6];
  weights[7] = cotangent[at + 7];
  weights[8] = cotangent[at + 8];
  weights[9] = cotangent[at + 9];
}

/** Writes λ = Σ weight · P ψ over the Pauli strings P. */
function seed() {
  const w0 = weights[0];
  const w1 = weights[1];
  const w2 = weights[2];
  const w3 = weights[3];
  const w4 = weights[4];
  const w5 = weights[5];
  const w6 = weights[6];
  const w7 = weights[7];
  const w8 = weights[8];
  const w9 = weights[9];
  const d = -w1;
  const d1 = w1 + w0;
  const d2 = d + w0;
  const d3 = w1 - w0;
  const d4 = d - w0;
  folded[64] = d1;
  folded[65] = d2;
  folded[66] = d3;
  folded[67] = d4;
  for (let high = 0; high < 4; high += 1) {
    const base = high * 16;
    const e = folded[high + 64];
    const d5 = e + w5;
    const d6 = e - w5;
    const d7 = d5 + w4;
    const d8 = d6 + w4;
    const d9 = d5 - w4;
    const d10 = d6 - w4;
    const d11 = d7 + w3;
    const d12 = d8 + w3;
    const d13 = d9 + w3;
    const d14 = d10 + w3;
    const d15 = d7 - w3;
    const d16 = d8 - w3;
    const d17 = d9 - w3;
    const d18 = d10 - w3;
    const d19 = d11 + w2;
    const d20 = d12 + w2;
    const d21 = d13 + w2;
    const d22 = d14 + w2;
    const d23 = d15 + w2;
    const d24 = d16 + w2;
    const d25 = d17 + w2;
    const d26 = d18 + w2;
    const d27 = d11 - w2;
    const d28 = d12 - w2;
    const d29 = d13 - w2;
    const d30 = d14 - w2;
    const d31 = d15 - w2;
    const d32 = d16 - w2;
    const d33 = d17 - w2;
    const d34 = d18 - w2;
    folded[base] = d19;
    folded[base + 1] = d20;
    folded[base + 2] = d21;
    folded[base + 3] = d22;
    folded[base + 4] = d23;
    folded[base + 5] = d24;
    folded[base + 6] = d25;
    folded[base + 7] = d26;
    folded[base + 8] = d27;
    folded[base + 9] = d28;
    folded[base + 10] = d29;
    folded[base + 11] = d30;
    folded[base + 12] = d31;
    folded[base + 13] = d32;
    folded[base + 14] = d33;
    folded[base + 15] = d34;
  }
  for (let high = 0; high < 64; high += 1) {
    const base = high * 16;
    const e = folded[high];
    const d5 = e + w9;
    const d6 = e - w9;
    const d7 = d5 + w8;
    const d8 = d6 + w8;
    const d9 = d5 - w8;
    const d10 = d6 - w8;
    const d11 = d7 + w7;
    const d12 = d8 + w7;
    const d13 = d9 + w7;
    const d14 = d10 + w7;
    const d15 = d7 - w7;
    const d16 = d8 - w7;
    const d17 = d9 - w7;
    const d18 = d10 - w7;
    const d19 = d11 + w6;
    const d20 = d12 + w6;
    const d21 = d13 + w6;
    const d22 = d14 + w6;
    const d23 = d15 + w6;
    const d24 = d16 + w6;
    const d25 = d17 + w6;
    const d26 = d18 + w6;
    const d27 = d11 - w6;
    const d28 = d12 - w6;
    const d29 = d13 - w6;
    const d30 = d14 - w6;
    const d31 = d15 - w6;
    const d32 = d16 - w6;
    const d33 = d17 - w6;
    const d34 = d18 - w6;
    lambda[base + 1024] = d19 * state[base + 20480];
    lambda[base + 1025] = d20 * state[base + 20481];
    lambda[base + 1026] = d21 * state[base + 20482];
    lambda[base + 1027] = d22 * state[base + 20483];
    lambda[base + 1028] = d23 * state[base + 20484];
    lambda[base + 1029] = d24 * state[base + 20485];
    lambda[base + 1030] = d25 * state[base + 20486];
    lambda[base + 1031] = d26 * state[base + 20487];
    lambda[base + 1032] = d27 * state[base + 20488];
    lambda[base + 1033] = d28 * state[base + 20489];
    lambda[base + 1034] = d29 * state[base + 20490];
    lambda[base + 1035] = d30 * state[base + 20491];
    lambda[base + 1036] = d31 * state[base + 20492];
    lambda[base + 1037] = d32 * state[base + 20493];
    lambda[base + 1038] = d33 * state[base + 20494];
    lambda[base + 1039] = d34 * state[base + 20495];
  }
}

/**
 * Pulls λ back through a block: its rotations and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo(block) {
  const k = block & 3;
  const slot = k * 5120;
  const gate = k * 20;
  const into = k * 10;
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  let gy8 = 0;
  let gy9 = 0;
  const slot5 = slot + 5120;
  for (let high = 0; high < 1024; high += 4) {
    const l0 = lambda[1024 + high];
    const l1 = lambda[1024 + (high + 1)];
    const l2 = lambda[1024 + (high + 2)];
    const l3 = lambda[1024 + (high + 3)];
    const a0 = state[slot5 + high];
    const a1 = state[slot5 + (high + 1)];
    const a2 = state[slot5 + (high + 2)];
    const a3 = state[slot5 + (high + 3)];
    gy8 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
    gy9 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
    const m0 = w8 * l0 + y8 * l2;
    const m2 = w8 * l2 - y8 * l0;
    const m1 = w8 * l1 + y8 * l3;
    const m3 = w8 * l3 - y8 * l1;
    const n0 = w9 * m0 + y9 * m1;
    const n1 = w9 * m1 - y9 * m0;
    const n2 = w9 * m2 + y9 * m3;
    const n3 = w9 * m3 - y9 * m2;
    lambda[high] = n0;
    lambda[high + 1] = n1;
    lambda[high + 2] = n2;
    lambda[high + 3] = n3;
  }
  gradient[into + 8] += gy8;
  gradient[into + 9] += gy9;
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  let gy6 = 0;
  let gy7 = 0;
  const slot4 = slot + 4096;
  for (let high = 0; high < 1024; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 4];
      const l2 = lambda[at + 8];
      const l3 = lambda[at + 12];
      const a0 = state[slot4 + at];
      const a1 = state[slot4 + (at + 4)];
      const a2 = state[slot4 + (at + 8)];
      const a3 = state[slot4 + (at + 12)];
      gy6 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
      gy7 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
      const m0 = w6 * l0 + y6 * l2;
      const m2 = w6 * l2 - y6 * l0;
      const m1 = w6 * l1 + y6 * l3;
      const m3 = w6 * l3 - y6 * l1;
      const n0 = w7 * m0 + y7 * m1;
      const n1 = w7 * m1 - y7 * m0;
      const n2 = w7 * m2 + y7 * m3;
      const n3 = w7 * m3 - y7 * m2;
      lambda[at] = n0;
      lambda[at + 4] = n1;
      lambda[at + 8] = n2;
      lambda[at + 12] = n3;
    }
  }
  gradient[into + 6] += gy6;
  gradient[into + 7] += gy7;
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  let gy4 = 0;
  let gy5 = 0;
  const slot3 = slot + 3072;
  for (let high = 0; high < 1024; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 16];
      const l2 = lambda[at + 32];
      const l3 = lambda[at + 48];
      const a0 = state[slot3 + at];
      const a1 = state[slot3 + (at + 16)];
      const a2 = state[slot3 + (at + 32)];
      const a3 = state[slot3 + (at + 48)];
      gy4 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
      gy5 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
      const m0 = w4 * l0 + y4 * l2;
      const m2 = w4 * l2 - y4 * l0;
      const m1 = w4 * l1 + y4 * l3;
      const m3 = w4 * l3 - y4 * l1;
      const n0 = w5 * m0 + y5 * m1;
      const n1 = w5 * m1 - y5 * m0;
      const n2 = w5 * m2 + y5 * m3;
      const n3 = w5 * m3 - y5 * m2;
      lambda[at] = n0;
      lambda[at + 16] = n1;
      lambda[at + 32] = n2;
      lambda[at + 48] = n3;
    }
  }
  gradient[into + 4] += gy4;
  gradient[into + 5] += gy5;
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  let gy2 = 0;
  let gy3 = 0;
  const slot2 = slot + 2048;
  for (let high = 0; high < 1024; high += 256) {
    for (let at = high; at < high + 64; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 64];
      const l2 = lambda[at + 128];
      const l3 = lambda[at + 192];
      const a0 = state[slot2 + at];
      const a1 = state[slot2 + (at + 64)];
      const a2 = state[slot2 + (at + 128)];
      const a3 = state[slot2 + (at + 192)];
      gy2 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
      gy3 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
      const m0 = w2 * l0 + y2 * l2;
      const m2 = w2 * l2 - y2 * l0;
      const m1 = w2 * l1 + y2 * l3;
      const m3 = w2 * l3 - y2 * l1;
      const n0 = w3 * m0 + y3 * m1;
      const n1 = w3 * m1 - y3 * m0;
      const n2 = w3 * m2 + y3 * m3;
      const n3 = w3 * m3 - y3 * m2;
      lambda[at] = n0;
      lambda[at + 64] = n1;
      lambda[at + 128] = n2;
      lambda[at + 192] = n3;
    }
  }
  gradient[into + 2] += gy2;
  gradient[into + 3] += gy3;
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  let gy0 = 0;
  let gy1 = 0;
  const slot1 = slot + 1024;
  for (let at = 0; at < 256; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 256];
    const l2 = lambda[at + 512];
    const l3 = lambda[at + 768];
    const a0 = state[slot1 + at];
    const a1 = state[slot1 + (at + 256)];
    const a2 = state[slot1 + (at + 512)];
    const a3 = state[slot1 + (at + 768)];
    gy0 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3);
    gy1 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3);
    const m0 = w0 * l0 + y0 * l2;
    const m2 = w0 * l2 - y0 * l0;
    const m1 = w0 * l1 + y0 * l3;
    const m3 = w0 * l3 - y0 * l1;
    const n0 = w1 * m0 + y1 * m1;
    const n1 = w1 * m1 - y1 * m0;
    const n2 = w1 * m2 + y1 * m3;
    const n3 = w1 * m3 - y1 * m2;
    const from = source[at];
    lambda[1024 + from] = n0;
    lambda[1024 + (from ^ 384)] = n1;
    lambda[1024 + (from ^ 768)] = n2;
    lambda[1024 + (from ^ 640)] = n3;
  }
  gradient[into] += gy0;
  gradient[into + 1] += gy1;
}

/** Writes the derivative of each angle by its input. */
function slopes(x, at) {
  const x0 = x[at];
  slope[0] = 1 / (1 + x0 * x0);
  const x1 = x[at + 1];
  slope[1] = 1 / (1 + x1 * x1);
  const x2 = x[at + 2];
  slope[2] = 1 / (1 + x2 * x2);
  const x3 = x[at + 3];
  slope[3] = 1 / (1 + x3 * x3);
  const x4 = x[at + 4];
  slope[4] = 1 / (1 + x4 * x4);
  const x5 = x[at + 5];
  slope[5] = 1 / (1 + x5 * x5);
  const x6 = x[at + 6];
  slope[6] = 1 / (1 + x6 * x6);
  const x7 = x[at + 7];
  slope[7] = 1 / (1 + x7 * x7);
  const x8 = x[at + 8];
  slope[8] = 1 / (1 + x8 * x8);
  const x9 = x[at + 9];
  slope[9] = 1 / (1 + x9 * x9);
}

/** Writes the derivatives by the inputs: λ contracted with the derivatives of the encoded state. */
function inputGradient(out, at) {
  const c0 = Math.SQRT1_2 * halfCos[0];
  const s0 = Math.SQRT1_2 * halfSin[0];
  const va0 = c0 - s0;
  const vb0 = c0 + s0;
  const ua0 = -s0 - c0;
  const ub0 = c0 - s0;
  const c1 = Math.SQRT1_2 * halfCos[1];
  const s1 = Math.SQRT1_2 * halfSin[1];
  const va1 = c1 - s1;
  const vb1 = c1 + s1;
  const ua1 = -s1 - c1;
  const ub1 = c1 - s1;
  const c2 = Math.SQRT1_2 * halfCos[2];
  const s2 = Math.SQRT1_2 * halfSin[2];
  const va2 = c2 - s2;
  const vb2 = c2 + s2;
  const ua2 = -s2 - c2;
  const ub2 = c2 - s2;
  const c3 = Math.SQRT1_2 * halfCos[3];
  const s3 = Math.SQRT1_2 * halfSin[3];
  const va3 = c3 - s3;
  const vb3 = c3 + s3;
  const ua3 = -s3 - c3;
  const ub3 = c3 - s3;
  const c4 = Math.SQRT1_2 * halfCos[4];
  const s4 = Math.SQRT1_2 * halfSin[4];
  const va4 = c4 - s4;
  const vb4 = c4 + s4;
  const ua4 = -s4 - c4;
  const ub4 = c4 - s4;
  const c5 = Math.SQRT1_2 * halfCos[5];
  const s5 = Math.SQRT1_2 * halfSin[5];
  const va5 = c5 - s5;
  const vb5 = c5 + s5;
  const ua5 = -s5 - c5;
  const ub5 = c5 - s5;
  const c6 = Math.SQRT1_2 * halfCos[6];
  const s6 = Math.SQRT1_2 * halfSin[6];
  const va6 = c6 - s6;
  const vb6 = c6 + s6;
  const ua6 = -s6 - c6;
  const ub6 = c6 - s6;
  const c7 = Math.SQRT1_2 * halfCos[7];
  const s7 = Math.SQRT1_2 * halfSin[7];
  const va7 = c7 - s7;
  const vb7 = c7 + s7;
  const ua7 = -s7 - c7;
  const ub7 = c7 - s7;
  const c8 = Math.SQRT1_2 * halfCos[8];
  const s8 = Math.SQRT1_2 * halfSin[8];
  const va8 = c8 - s8;
  const vb8 = c8 + s8;
  const ua8 = -s8 - c8;
  const ub8 = c8 - s8;
  const c9 = Math.SQRT1_2 * halfCos[9];
  const s9 = Math.SQRT1_2 * halfSin[9];
  const va9 = c9 - s9;
  const vb9 = c9 + s9;
  const ua9 = -s9 - c9;
  const ub9 = c9 - s9;
  for (let column = 0; column < 32; column += 1) {
    columns[column] = 0;
  }
  for (let row = 0; row < 32; row += 1) {
    const a = left[row];
    const start = row * 32 + 1024;
    let re = 0;
    for (let inner = 0; inner < 32; inner += 4) {
      const l0 = lambda[start + inner];
      const r0 = right[inner];
      columns[inner] += l0 * a;
      const l1 = lambda[start + inner + 1];
      const r1 = right[inner + 1];
      columns[inner + 1] += l1 * a;
      const l2 = lambda[start + inner + 2];
      const r2 = right[inner + 2];
      columns[inner + 2] += l2 * a;
      const l3 = lambda[start + inner + 3];
      const r3 = right[inner + 3];
      columns[inner + 3] += l3 * a;
      re += l0 * r0 + l1 * r1 + (l2 * r2 + l3 * r3);
    }
    rows[row] = re;
  }
  const m0 = rows[0];
  const m1 = rows[1];
  const m2 = rows[2];
  const m3 = rows[3];
  const m4 = rows[4];
  const m5 = rows[5];
  const m6 = rows[6];
  const m7 = rows[7];
  const m8 = rows[8];
  const m9 = rows[9];
  const m10 = rows[10];
  const m11 = rows[11];
  const m12 = rows[12];
  const m13 = rows[13];
  const m14 = rows[14];
  const m15 = rows[15];
  const m16 = rows[16];
  const m17 = rows[17];
  const m18 = rows[18];
  const m19 = rows[19];
  const m20 = rows[20];
  const m21 = rows[21];
  const m22 = rows[22];
  const m23 = rows[23];
  const m24 = rows[24];
  const m25 = rows[25];
  const m26 = rows[26];
  const m27 = rows[27];
  const m28 = rows[28];
  const m29 = rows[29];
  const m30 = rows[30];
  const m31 = rows[31];
  const p = va3 * va4;
  const p1 = va3 * vb4;
  const p2 = vb3 * va4;
  const p3 = vb3 * vb4;
  const p4 = va2 * p;
  const p5 = va2 * p1;
  const p6 = va2 * p2;
  const p7 = va2 * p3;
  const p8 = vb2 * p;
  const p9 = vb2 * p1;
  const p10 = vb2 * p2;
  const p11 = vb2 * p3;
  const k = m0 * p4 + m1 * p5 + (m2 * p6 + m3 * p7) + (m4 * p8 + m5 * p9 + (m6 * p10 + m7 * p11));
  const k1 = m8 * p4 + m9 * p5 + (m10 * p6 + m11 * p7) + (m12 * p8 + m13 * p9 + (m14 * p10 + m15 * p11));
  const k2 = m16 * p4 + m17 * p5 + (m18 * p6 + m19 * p7) + (m20 * p8 + m21 * p9 + (m22 * p10 + m23 * p11));
  const k3 = m24 * p4 + m25 * p5 + (m26 * p6 + m27 * p7) + (m28 * p8 + m29 * p9 + (m30 * p10 + m31 * p11));
  const k4 = k * va1 + k1 * vb1;
  const k5 = k2 * va1 + k3 * vb1;
  const g0 = k4 * ua0 + k5 * ub0;
  const k6 = k * va0 + k2 * vb0;
  const k7 = k1 * va0 + k3 * vb0;
  const g1 = k6 * ua1 + k7 * ub1;
  const p12 = va0 * va1;
  const p13 = va0 * vb1;
  const p14 = vb0 * va1;
  const p15 = vb0 * vb1;
  const k8 = m0 * p12 + m8 * p13 + (m16 * p14 + m24 * p15);
  const k9 = m1 * p12 + m9 * p13 + (m17 * p14 + m25 * p15);
  const k10 = m2 * p12 + m10 * p13 + (m18 * p14 + m26 * p15);
  const k11 = m3 * p12 + m11 * p13 + (m19 * p14 + m27 * p15);
  const k12 = m4 * p12 + m12 * p13 + (m20 * p14 + m28 * p15);
  const k13 = m5 * p12 + m13 * p13 + (m21 * p14 + m29 * p15);
  const k14 = m6 * p12 + m14 * p13 + (m22 * p14 + m30 * p15);
  const k15 = m7 * p12 + m15 * p13 + (m23 * p14 + m31 * p15);
  const p16 = va3 * va4;
  const p17 = va3 * vb4;
  const p18 = vb3 * va4;
  const p19 = vb3 * vb4;
  const k16 = k8 * p16 + k9 * p17 + (k10 * p18 + k11 * p19);
  const k17 = k12 * p16 + k13 * p17 + (k14 * p18 + k15 * p19);
  const g2 = k16 * ua2 + k17 * ub2;
  const k18 = k8 * va2 + k12 * vb2;
  const k19 = k9 * va2 + k13 * vb2;
  const k20 = k10 * va2 + k14 * vb2;
  const k21 = k11 * va2 + k15 * vb2;
  const k22 = k18 * va4 + k19 * vb4;
  const k23 = k20 * va4 + k21 * vb4;
  const g3 = k22 * ua3 + k23 * ub3;
  const k24 = k18 * va3 + k20 * vb3;
  const k25 = k19 * va3 + k21 * vb3;
  const g4 = k24 * ua4 + k25 * ub4;
  const n0 = columns[0];
  const n1 = columns[1];
  const n2 = columns[2];
  const n3 = columns[3];
  const n4 = columns[4];
  const n5 = columns[5];
  const n6 = columns[6];
  const n7 = columns[7];
  const n8 = columns[8];
  const n9 = columns[9];
  const n10 = columns[10];
  const n11 = columns[11];
  const n12 = columns[12];
  const n13 = columns[13];
  const n14 = columns[14];
  const n15 = columns[15];
  const n16 = columns[16];
  const n17 = columns[17];
  const n18 = columns[18];
  const n19 = columns[19];
  const n20 = columns[20];
  const n21 = columns[21];
  const n22 = columns[22];
  const n23 = columns[23];
  const n24 = columns[24];
  const n25 = columns[25];
  const n26 = columns[26];
  const n27 = columns[27];
  const n28 = columns[28];
  const n29 = columns[29];
  const n30 = columns[30];
  const n31 = columns[31];
  const p20 = va8 * va9;
  const p21 = va8 * vb9;
  const p22 = vb8 * va9;
  const p23 = vb8 * vb9;
  const p24 = va7 * p20;
  const p25 = va7 * p21;
  const p26 = va7 * p22;
  const p27 = va7 * p23;
  const p28 = vb7 * p20;
  const p29 = vb7 * p21;
  const p30 = vb7 * p22;
  const p31 = vb7 * p23;
  const k26 = n0 * p24 + n1 * p25 + (n2 * p26 + n3 * p27) + (n4 * p28 + n5 * p29 + (n6 * p30 + n7 * p31));
  const k27 = n8 * p24 + n9 * p25 + (n10 * p26 + n11 * p27) + (n12 * p28 + n13 * p29 + (n14 * p30 + n15 * p31));
  const k28 = n16 * p24 + n17 * p25 + (n18 * p26 + n19 * p27) + (n20 * p28 + n21 * p29 + (n22 * p30 + n23 * p31));
  const k29 = n24 * p24 + n25 * p25 + (n26 * p26 + n27 * p27) + (n28 * p28 + n29 * p29 + (n30 * p30 + n31 * p31));
  const k30 = k26 * va6 + k27 * vb6;
  const k31 = k28 * va6 + k29 * vb6;
  const g5 = k30 * ua5 + k31 * ub5;
  const k32 = k26 * va5 + k28 * vb5;
  const k33 = k27 * va5 + k29 * vb5;
  const g6 = k32 * ua6 + k33 * ub6;
  const p32 = va5 * va6;
  const p33 = va5 * vb6;
  const p34 = vb5 * va6;
  const p35 = vb5 * vb6;
  const k34 = n0 * p32 + n8 * p33 + (n16 * p34 + n24 * p35);
  const k35 = n1 * p32 + n9 * p33 + (n17 * p34 + n25 * p35);
  const k36 = n2 * p32 + n10 * p33 + (n18 * p34 + n26 * p35);
  const k37 = n3 * p32 + n11 * p33 + (n19 * p34 + n27 * p35);
  const k38 = n4 * p32 + n12 * p33 + (n20 * p34 + n28 * p35);
  const k39 = n5 * p32 + n13 * p33 + (n21 * p34 + n29 * p35);
  const k40 = n6 * p32 + n14 * p33 + (n22 * p34 + n30 * p35);
  const k41 = n7 * p32 + n15 * p33 + (n23 * p34 + n31 * p35);
  const p36 = va8 * va9;
  const p37 = va8 * vb9;
  const p38 = vb8 * va9;
  const p39 = vb8 * vb9;
  const k42 = k34 * p36 + k35 * p37 + (k36 * p38 + k37 * p39);
  const k43 = k38 * p36 + k39 * p37 + (k40 * p38 + k41 * p39);
  const g7 = k42 * ua7 + k43 * ub7;
  const k44 = k34 * va7 + k38 * vb7;
  const k45 = k35 * va7 + k39 * vb7;
  const k46 = k36 * va7 + k40 * vb7;
  const k47 = k37 * va7 + k41 * vb7;
  const k48 = k44 * va9 + k45 * vb9;
  const k49 = k46 * va9 + k47 * vb9;
  const g8 = k48 * ua8 + k49 * ub8;
  const k50 = k44 * va8 + k46 * vb8;
  const k51 = k45 * va8 + k47 * vb8;
  const g9 = k50 * ua9 + k51 * ub9;
  out[at] = slope[0] * g0;
  out[at + 1] = slope[1] * g1;
  out[at + 2] = slope[2] * g2;
  out[at + 3] = slope[3] * g3;
  out[at + 4] = slope[4] * g4;
  out[at + 5] = slope[5] * g5;
  out[at + 6] = slope[6] * g6;
  out[at + 7] = slope[7] * g7;
  out[at + 8] = slope[8] * g8;
  out[at + 9] = slope[9] * g9;
}

/** Sets the sums over the batch to 0. */
function clear() {
  for (let at = 0; at < 40; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta) {
  for (let gate = 0; gate < 40; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Weights the Pauli strings of observable 0. */
function choose0() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Weights the Pauli strings of observable 2. */
function choose2() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[2] = 1;
}

/** Weights the Pauli strings of observable 3. */
function choose3() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[3] = 1;
}

/** Weights the Pauli strings of observable 4. */
function choose4() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[4] = 1;
}

/** Weights the Pauli strings of observable 5. */
function choose5() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[5] = 1;
}

/** Weights the Pauli strings of observable 6. */
function choose6() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[6] = 1;
}

/** Weights the Pauli strings of observable 7. */
function choose7() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[7] = 1;
}

/** Weights the Pauli strings of observable 8. */
function choose8() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[8] = 1;
}

/** Weights the Pauli strings of observable 9. */
function choose9() {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[9] = 1;
}

/** Pulls λ back through a block: its rotations and the entangler. */
function pull(block) {
  const k = block & 3;
  const gate = k * 20;
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  for (let high = 0; high < 1024; high += 4) {
    const l0 = lambda[1024 + high];
    const l1 = lambda[1024 + (high + 1)];
    const l2 = lambda[1024 + (high + 2)];
    const l3 = lambda[1024 + (high + 3)];
    const m0 = w8 * l0 + y8 * l2;
    const m2 = w8 * l2 - y8 * l0;
    const m1 = w8 * l1 + y8 * l3;
    const m3 = w8 * l3 - y8 * l1;
    const n0 = w9 * m0 + y9 * m1;
    const n1 = w9 * m1 - y9 * m0;
    const n2 = w9 * m2 + y9 * m3;
    const n3 = w9 * m3 - y9 * m2;
    lambda[high] = n0;
    lambda[high + 1] = n1;
    lambda[high + 2] = n2;
    lambda[high + 3] = n3;
  }
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  for (let high = 0; high < 1024; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 4];
      const l2 = lambda[at + 8];
      const l3 = lambda[at + 12];
      const m0 = w6 * l0 + y6 * l2;
      const m2 = w6 * l2 - y6 * l0;
      const m1 = w6 * l1 + y6 * l3;
      const m3 = w6 * l3 - y6 * l1;
      const n0 = w7 * m0 + y7 * m1;
      const n1 = w7 * m1 - y7 * m0;
      const n2 = w7 * m2 + y7 * m3;
      const n3 = w7 * m3 - y7 * m2;
      lambda[at] = n0;
      lambda[at + 4] = n1;
      lambda[at + 8] = n2;
      lambda[at + 12] = n3;
    }
  }
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  for (let high = 0; high < 1024; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 16];
      const l2 = lambda[at + 32];
      const l3 = lambda[at + 48];
      const m0 = w4 * l0 + y4 * l2;
      const m2 = w4 * l2 - y4 * l0;
      const m1 = w4 * l1 + y4 * l3;
      const m3 = w4 * l3 - y4 * l1;
      const n0 = w5 * m0 + y5 * m1;
      const n1 = w5 * m1 - y5 * m0;
      const n2 = w5 * m2 + y5 * m3;
      const n3 = w5 * m3 - y5 * m2;
      lambda[at] = n0;
      lambda[at + 16] = n1;
      lambda[at + 32] = n2;
      lambda[at + 48] = n3;
    }
  }
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  for (let high = 0; high < 1024; high += 256) {
    for (let at = high; at < high + 64; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 64];
      const l2 = lambda[at + 128];
      const l3 = lambda[at + 192];
      const m0 = w2 * l0 + y2 * l2;
      const m2 = w2 * l2 - y2 * l0;
      const m1 = w2 * l1 + y2 * l3;
      const m3 = w2 * l3 - y2 * l1;
      const n0 = w3 * m0 + y3 * m1;
      const n1 = w3 * m1 - y3 * m0;
      const n2 = w3 * m2 + y3 * m3;
      const n3 = w3 * m3 - y3 * m2;
      lambda[at] = n0;
      lambda[at + 64] = n1;
      lambda[at + 128] = n2;
      lambda[at + 192] = n3;
    }
  }
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  for (let at = 0; at < 256; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 256];
    const l2 = lambda[at + 512];
    const l3 = lambda[at + 768];
    const m0 = w0 * l0 + y0 * l2;
    const m2 = w0 * l2 - y0 * l0;
    const m1 = w0 * l1 + y0 * l3;
    const m3 = w0 * l3 - y0 * l1;
    const n0 = w1 * m0 + y1 * m1;
    const n1 = w1 * m1 - y1 * m0;
    const n2 = w1 * m2 + y1 * m3;
    const n3 = w1 * m3 - y1 * m2;
    const from = source[at];
    lambda[1024 + from] = n0;
    lambda[1024 + (from ^ 384)] = n1;
    lambda[1024 + (from ^ 768)] = n2;
    lambda[1024 + (from ^ 640)] = n3;
  }
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 10], theta [40], y [batch · 10]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x, theta, y, batch) {
  if (x.length < batch * 10) throw new RangeError("forward: x needs batch * 10 entries, one number per sample and qubit");
  if (theta.length < 40) throw new RangeError("forward: theta needs 40 entries, one number per block, qubit and rotation");
  if (y.length < batch * 10) throw new RangeError("forward: y needs batch * 10 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 10);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
    readOut(y, b * 10);
  }
}

/**
 * y as forward writes it; dx[b·n + q] = Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂x_q (Eqs. 15 and 16);
 * dtheta[k] = Σ_b Σ_l cotangent[b·m + l] ∂⟨Q_l⟩/∂θ_k, k in the order block, qubit, rotation.
 * x, dx [batch · 10], theta, dtheta [40], cotangent, y [batch · 10]; outputs are overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function vjp(x, theta, cotangent, y, dx, dtheta, batch) {
  if (x.length < batch * 10) throw new RangeError("vjp: x needs batch * 10 entries, one number per sample and qubit");
  if (theta.length < 40) throw new RangeError("vjp: theta needs 40 entries, one number per block, qubit and rotation");
  if (cotangent.length < batch * 10) throw new RangeError("vjp: cotangent needs batch * 10 entries, one number per sample and observable");
  if (y.length < batch * 10) throw new RangeError("vjp: y needs batch * 10 entries, one number per sample and observable");
  if (dx.length < batch * 10) throw new RangeError("vjp: dx needs batch * 10 entries, one number per sample and qubit");
  if (dtheta.length < 40) throw new RangeError("vjp: dtheta needs 40 entries, one number per block, qubit and rotation");
  prepare(theta);
  clear();
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 10);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
    readOut(y, b * 10);
    weigh(cotangent, b * 10);
    seed();
    for (let back = 0; back < 4; back += 1) {
      undo(3 - back);
    }
    slopes(x, b * 10);
    inputGradient(dx, b * 10);
  }
  collect(dtheta);
}

/**
 * jac[(b·m + l)·n + q] = ∂⟨Q_l⟩/∂x_q for sample b (Eq. 15 with Eq. 16), by the raw input.
 * x [batch · 10], theta [40], jac [batch · 10 · 10]; jac is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function jacobian(x, theta, jac, batch) {
  if (x.length < batch * 10) throw new RangeError("jacobian: x needs batch * 10 entries, one number per sample and qubit");
  if (theta.length < 40) throw new RangeError("jacobian: theta needs 40 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 100) throw new RangeError("jacobian: jac needs batch * 100 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 10);
    for (let block = 0; block < 4; block += 1) {
      apply(block);
    }
    slopes(x, b * 10);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 10);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 20);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 30);
    choose4();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 40);
    choose5();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 50);
    choose6();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 60);
    choose7();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 70);
    choose8();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 80);
    choose9();
    seed();
    for (let back = 0; back < 4; back += 1) {
      pull(3 - back);
    }
    inputGradient(jac, b * 100 + 90);
  }
}

// Cosines and sines: the same text in every kernel.
// cos h and sin h of the last angle.
const circle = new Float64Array(9);
// Of what is left of h after k quarter turns: cos, -sin, -cos, sin.
const quarters = new Float64Array(9);

/**
 * Writes cos h and sin h, each within 1.5 * 2^-53 for |h| up to 2^20; beyond that they are those of Math.
 *
 * h less k quarter turns in two parts, the first exact (Cody and Waite), then the polynomials of fdlibm (Sun Microsystems, 1993).
 */
function sineCosine(h) {
  if (!(Math.abs(h) <= 1048576)) {
    circle[0] = Math.cos(h);
    circle[1] = Math.sin(h);
    return;
  }
  const k = h * 0.6366197723675814 + 6755399441055744 - 6755399441055744;
  const r = h - k * 1.5707963267341256 - k * 6.077100506506192e-11;
  const z = r * r;
  const u = z * z;
  const s = -0.16666666666666632 + z * 0.00833333333332249 +
    u * (-0.0001984126982985795 + z * 0.0000027557313707070068 + u * (-2.5050760253406863e-8 + z * 1.58969099521155e-10));
  const c = 0.0416666666666666 + z * -0.001388888888887411 +
    u * (0.00002480158728947673 + z * -2.7557314351390663e-7 + u * (2.087572321298175e-9 + z * -1.1359647557788195e-11));
  const sin = r + r * (z * s);
  const cos = 1 - (0.5 * z - u * c);
  quarters[0] = cos;
  quarters[1] = -sin;
  quarters[2] = -cos;
  quarters[3] = sin;
  circle[0] = quarters[k & 3];
  circle[1] = quarters[(k + 3) & 3];
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABDgNgAXsCe3tgAABgAX8AAyAfAAEBAgICAQEBAgECAgIBAQEBAQICAQEBAQEBAQEBAQUEAQEGBgdkCAZtZW1vcnkCAAxmb3J3YXJkQmVnaW4AAgtmb3J3YXJkUGFpcgAGCHZqcEJlZ2luAAgHdmpwUGFpcgAOBnZqcEVuZAAQDWphY29iaWFuQmVnaW4AEQxqYWNvYmlhblBhaXIAHgrqxQEflwcBGHsgAP0Mg8jJbTBf5D+DyMltMF/kP/3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASEBIAH9DAAAAAAAADhDAAAAAAAAOEP98QEhAiAAIAL9DAAAQFT7Ifk/AABAVPsh+T/98gEhAyAD/fEBIQQgAv0MAABgGmG00D0AAGAaYbTQPf3yASEFIAQgBf3xASEGIAYgBP3xASEHIAQgBiAH/fEB/fEBIAUgB/3wAf3xASEIIAL9DAAAAC6KGaM7AAAALooZozv98gEhCSAGIAn98QEhCiAKIAb98QEhCyAGIAogC/3xAf3xASAJIAv98AH98QEhDCAIIAz98AEgAv0MwUkgJZqDeznBSSAlmoN7Of3yASENIA398QEhDiAKIA798AEhDyAKIA/98QEgDv3wASEQIA8gD/3yASERIBEgD/3yASES/Qx81c9aOtnlPXzVz1o62eU9IBH98gH9DOucK4rm5Vq+65wriublWr798AEgEf3yAf0Mff6xV+Mdxz59/rFX4x3HPv3wASAR/fIB/QzVYcEZoAEqv9VhwRmgASq//fABIBH98gH9DKb4EBEREYE/pvgQERERgT/98AEhEyAPIBH9DAAAAAAAAOA/AAAAAAAA4D8gEP3yASASIBP98gH98QH98gEgEP3xASAS/QxJVVVVVVXFv0lVVVVVVcW//fIB/fEB/fEBIRT9DAAAAAAAAOA/AAAAAAAA4D8gEf3yASEV/QwAAAAAAADwPwAAAAAAAPA/IBX98QEhFiAW/QwAAAAAAADwPwAAAAAAAPA/IBb98QEgFf3xASARIBH9DNQ4iL7p+qi91DiIvun6qL0gEf3yAf0MxLG0vZ7uIT7EsbS9nu4hPv3wASAR/fIB/QytUpyAT36Svq1SnIBPfpK+/fABIBH98gH9DJAVyxmgAfo+kBXLGaAB+j798AEgEf3yAf0Md1HBFmzBVr93UcEWbMFWv/3wASAR/fIB/QxMVVVVVVWlP0xVVVVVVaU//fAB/fIB/fIBIA8gEP3yAf3xAf3wAf3wASEX/QwAAAAAAAAAAAAAAAAAAAAAIAH9DAEAAAAAAAAAAQAAAAAAAAD9Tv3RASEYIBQgFyAY/VIgAf0MAQAAAAAAAAABAAAAAAAAAP3OAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9USAXIBQgGP1SIAH9DAIAAAAAAAAAAgAAAAAAAAD9TkE+/csB/VELVgIBfwJ8QQAhAANARAAAAAAAAOA/IABBA3QrA8ACov0UEAD9IQAhAf0hACECIABBAmxBA3QgAjkDwDsgAEECbEEDdCABOQPIOyAAQQFqIgBBKEgNAAsLBAAQAQvfFgWcAXsBfwF7An8Ee0QAAAAAAADgP/0UIABBBHT9AAQA/fIBEAAhASECQQAgAv0LBOA3QQAgAf0LBIA5RAAAAAAAAOA//RQgAEEEdP0ABBD98gEQACEDIQRBACAE/QsE8DdBACAD/QsEkDlEAAAAAAAA4D/9FCAAQQR0/QAEIP3yARAAIQUhBkEAIAb9CwSAOEEAIAX9CwSgOUQAAAAAAADgP/0UIABBBHT9AAQw/fIBEAAhByEIQQAgCP0LBJA4QQAgB/0LBLA5RAAAAAAAAOA//RQgAEEEdP0ABED98gEQACEJIQpBACAK/QsEoDhBACAJ/QsEwDlEAAAAAAAA4D/9FCAAQQR0/QAEUP3yARAAIQshDEEAIAz9CwSwOEEAIAv9CwTQOUQAAAAAAADgP/0UIABBBHT9AARg/fIBEAAhDSEOQQAgDv0LBMA4QQAgDf0LBOA5RAAAAAAAAOA//RQgAEEEdP0ABHD98gEQACEPIRBBACAQ/QsE0DhBACAP/QsE8DlEAAAAAAAA4D/9FCAAQQR0/QAEgAH98gEQACERIRJBACAS/QsE4DhBACAR/QsEgDpEAAAAAAAA4D/9FCAAQQR0/QAEkAH98gEQACETIRRBACAU/QsE8DhBACAT/QsEkDpEzTt/Zp6g5j/9FEEA/QAE4Df98gEhFUTNO39mnqDmP/0UQQD9AASAOf3yASEWIBUgFv3xASEXIBUgFv3wASEYRM07f2aeoOY//RRBAP0ABPA3/fIBIRlEzTt/Zp6g5j/9FEEA/QAEkDn98gEhGiAZIBr98QEhGyAZIBr98AEhHETNO39mnqDmP/0UQQD9AASAOP3yASEdRM07f2aeoOY//RRBAP0ABKA5/fIBIR4gHSAe/fEBIR8gHSAe/fABISBEzTt/Zp6g5j/9FEEA/QAEkDj98gEhIUTNO39mnqDmP/0UQQD9AASwOf3yASEiICEgIv3xASEjICEgIv3wASEkRM07f2aeoOY//RRBAP0ABKA4/fIBISVEzTt/Zp6g5j/9FEEA/QAEwDn98gEhJiAlICb98QEhJyAlICb98AEhKETNO39mnqDmP/0UQQD9AASwOP3yASEpRM07f2aeoOY//RRBAP0ABNA5/fIBISogKSAq/fEBISsgKSAq/fABISxEzTt/Zp6g5j/9FEEA/QAEwDj98gEhLUTNO39mnqDmP/0UQQD9AATgOf3yASEuIC0gLv3xASEvIC0gLv3wASEwRM07f2aeoOY//RRBAP0ABNA4/fIBITFEzTt/Zp6g5j/9FEEA/QAE8Dn98gEhMiAxIDL98QEhMyAxIDL98AEhNETNO39mnqDmP/0UQQD9AATgOP3yASE1RM07f2aeoOY//RRBAP0ABIA6/fIBITYgNSA2/fEBITcgNSA2/fABIThEzTt/Zp6g5j/9FEEA/QAE8Dj98gEhOUTNO39mnqDmP/0UQQD9AASQOv3yASE6IDkgOv3xASE7IDkgOv3wASE8IBcgG/3yASE9IBcgHP3yASE+IBggG/3yASE/IBggHP3yASFAICMgJ/3yASFBICMgKP3yASFCICQgJ/3yASFDICQgKP3yASFEIB8gQf3yASFFIB8gQv3yASFGIB8gQ/3yASFHIB8gRP3yASFIICAgQf3yASFJICAgQv3yASFKICAgQ/3yASFLICAgRP3yASFMID0gRf3yASFNID0gRv3yASFOID0gR/3yASFPID0gSP3yASFQID0gSf3yASFRID0gSv3yASFSID0gS/3yASFTID0gTP3yASFUID4gRf3yASFVID4gRv3yASFWID4gR/3yASFXID4gSP3yASFYID4gSf3yASFZID4gSv3yASFaID4gS/3yASFbID4gTP3yASFcID8gRf3yASFdID8gRv3yASFeID8gR/3yASFfID8gSP3yASFgID8gSf3yASFhID8gSv3yASFiID8gS/3yASFjID8gTP3yASFkIEAgRf3yASFlIEAgRv3yASFmIEAgR/3yASFnIEAgSP3yASFoIEAgSf3yASFpIEAgSv3yASFqIEAgS/3yASFrIEAgTP3yASFsQQAgTf0LBMDAF0EAIE79CwTQwBdBACBP/QsE4MAXQQAgUP0LBPDAF0EAIFH9CwSAwRdBACBS/QsEkMEXQQAgU/0LBKDBF0EAIFT9CwSwwRdBACBV/QsEwMEXQQAgVv0LBNDBF0EAIFf9CwTgwRdBACBY/QsE8MEXQQAgWf0LBIDCF0EAIFr9CwSQwhdBACBb/QsEoMIXQQAgXP0LBLDCF0EAIF39CwTAwhdBACBe/QsE0MIXQQAgX/0LBODCF0EAIGD9CwTwwhdBACBh/QsEgMMXQQAgYv0LBJDDF0EAIGP9CwSgwxdBACBk/QsEsMMXQQAgZf0LBMDDF0EAIGb9CwTQwxdBACBn/QsE4MMXQQAgaP0LBPDDF0EAIGn9CwSAxBdBACBq/QsEkMQXQQAga/0LBKDEF0EAIGz9CwSwxBcgKyAv/fIBIW0gKyAw/fIBIW4gLCAv/fIBIW8gLCAw/fIBIXAgNyA7/fIBIXEgNyA8/fIBIXIgOCA7/fIBIXMgOCA8/fIBIXQgMyBx/fIBIXUgMyBy/fIBIXYgMyBz/fIBIXcgMyB0/fIBIXggNCBx/fIBIXkgNCBy/fIBIXogNCBz/fIBIXsgNCB0/fIBIXwgbSB1/fIBIX0gbSB2/fIBIX4gbSB3/fIBIX8gbSB4/fIBIYABIG0gef3yASGBASBtIHr98gEhggEgbSB7/fIBIYMBIG0gfP3yASGEASBuIHX98gEhhQEgbiB2/fIBIYYBIG4gd/3yASGHASBuIHj98gEhiAEgbiB5/fIBIYkBIG4gev3yASGKASBuIHv98gEhiwEgbiB8/fIBIYwBIG8gdf3yASGNASBvIHb98gEhjgEgbyB3/fIBIY8BIG8geP3yASGQASBvIHn98gEhkQEgbyB6/fIBIZIBIG8ge/3yASGTASBvIHz98gEhlAEgcCB1/fIBIZUBIHAgdv3yASGWASBwIHf98gEhlwEgcCB4/fIBIZgBIHAgef3yASGZASBwIHr98gEhmgEgcCB7/fIBIZsBIHAgfP3yASGcAUEAIH39CwTAxBdBACB+/QsE0MQXQQAgf/0LBODEF0EAIIAB/QsE8MQXQQAggQH9CwSAxRdBACCCAf0LBJDFF0EAIIMB/QsEoMUXQQAghAH9CwSwxRdBACCFAf0LBMDFF0EAIIYB/QsE0MUXQQAghwH9CwTgxRdBACCIAf0LBPDFF0EAIIkB/QsEgMYXQQAgigH9CwSQxhdBACCLAf0LBKDGF0EAIIwB/QsEsMYXQQAgjQH9CwTAxhdBACCOAf0LBNDGF0EAII8B/QsE4MYXQQAgkAH9CwTwxhdBACCRAf0LBIDHF0EAIJIB/QsEkMcXQQAgkwH9CwSgxxdBACCUAf0LBLDHF0EAIJUB/QsEwMcXQQAglgH9CwTQxxdBACCXAf0LBODHF0EAIJgB/QsE8McXQQAgmQH9CwSAyBdBACCaAf0LBJDIF0EAIJsB/QsEoMgXQQAgnAH9CwSwyBdBACGdAQNAIJ0BQQR0/QAEwMAXIZ4BIJ0BQSBsIZ8BQQAhoAEDQCCgAUEEdP0ABMDEFyGhASCfASCgAWpBBHQgngEgoQH98gH9CwTAQCCgAUEEdP0ABNDEFyGiASCfASCgAWpBBHQgngEgogH98gH9CwTQQCCgAUEEdP0ABODEFyGjASCfASCgAWpBBHQgngEgowH98gH9CwTgQCCgAUEEdP0ABPDEFyGkASCfASCgAWpBBHQgngEgpAH98gH9CwTwQCCgAUEEaiKgAUEgSA0ACyCdAUEBaiKdAUEgSA0ACwvWDgoDfwR7A38MewF/BHsBfwR7AX8IeyAAQQNxIQEgAUGAKGwhAiABQRRsIQMgA0EDdP0KA8A7IQQgA0EDdP0KA8g7IQUgA0EDdP0KA9A7IQYgA0EDdP0KA9g7IQcgAkGACGohCEEAIQkDQCAJQQJ0KALgFyEKIAIgCmpBBHT9AATAQCELIAIgCkGAA3NqQQR0/QAEwEAhDCACIApBgAZzakEEdP0ABMBAIQ0gAiAKQYAFc2pBBHT9AATAQCEOIAQgC/3yASAFIA398gH98QEhDyAFIAv98gEgBCAN/fIB/fABIRAgBCAM/fIBIAUgDv3yAf3xASERIAUgDP3yASAEIA798gH98AEhEiAGIA/98gEgByAR/fIB/fEBIRMgByAP/fIBIAYgEf3yAf3wASEUIAYgEP3yASAHIBL98gH98QEhFSAHIBD98gEgBiAS/fIB/fABIRYgCCAJakEEdCAT/QsEwEAgCCAJakEEdCAU/QsEwGAgCCAJakEEdCAV/QsEwIABIAggCWpBBHQgFv0LBMCgASAJQQFqIglBgAJIDQALIANBA3T9CgPgOyELIANBA3T9CgPoOyEMIANBA3T9CgPwOyENIANBA3T9CgP4OyEOIAJBgBBqIQlBACEKA0AgCiEXA0AgCCAXakEEdP0ABMBAIQ8gCCAXakEEdP0ABMBIIRAgCCAXakEEdP0ABMBQIREgCCAXakEEdP0ABMBYIRIgCyAP/fIBIAwgEf3yAf3xASETIAwgD/3yASALIBH98gH98AEhFCALIBD98gEgDCAS/fIB/fEBIRUgDCAQ/fIBIAsgEv3yAf3wASEWIA0gE/3yASAOIBX98gH98QEhGCAOIBP98gEgDSAV/fIB/fABIRkgDSAU/fIBIA4gFv3yAf3xASEaIA4gFP3yASANIBb98gH98AEhGyAJIBdqQQR0IBj9CwTAQCAJIBdqQQR0IBn9CwTASCAJIBdqQQR0IBr9CwTAUCAJIBdqQQR0IBv9CwTAWCAXQQFqIhcgCkHAAGpIDQALIApBgAJqIgpBgAhIDQALIANBA3T9CgOAPCEPIANBA3T9CgOIPCEQIANBA3T9CgOQPCERIANBA3T9CgOYPCESIAJBgBhqIQpBACEXA0AgFyEcA0AgCSAcakEEdP0ABMBAIRMgCSAcakEEdP0ABMBCIRQgCSAcakEEdP0ABMBEIRUgCSAcakEEdP0ABMBGIRYgDyAT/fIBIBAgFf3yAf3xASEYIBAgE/3yASAPIBX98gH98AEhGSAPIBT98gEgECAW/fIB/fEBIRogECAU/fIBIA8gFv3yAf3wASEbIBEgGP3yASASIBr98gH98QEhHSASIBj98gEgESAa/fIB/fABIR4gESAZ/fIBIBIgG/3yAf3xASEfIBIgGf3yASARIBv98gH98AEhICAKIBxqQQR0IB39CwTAQCAKIBxqQQR0IB79CwTAQiAKIBxqQQR0IB/9CwTARCAKIBxqQQR0ICD9CwTARiAcQQFqIhwgF0EQakgNAAsgF0HAAGoiF0GACEgNAAsgA0EDdP0KA6A8IRMgA0EDdP0KA6g8IRQgA0EDdP0KA7A8IRUgA0EDdP0KA7g8IRYgAkGAIGohF0EAIRwDQCAcISEDQCAKICFqQQR0/QAEwEAhGCAKICFqQQR0/QAEgEEhGSAKICFqQQR0/QAEwEEhGiAKICFqQQR0/QAEgEIhGyATIBj98gEgFCAa/fIB/fEBIR0gFCAY/fIBIBMgGv3yAf3wASEeIBMgGf3yASAUIBv98gH98QEhHyAUIBn98gEgEyAb/fIB/fABISAgFSAd/fIBIBYgH/3yAf3xASEiIBYgHf3yASAVIB/98gH98AEhIyAVIB798gEgFiAg/fIB/fEBISQgFiAe/fIBIBUgIP3yAf3wASElIBcgIWpBBHQgIv0LBMBAIBcgIWpBBHQgI/0LBIBBIBcgIWpBBHQgJP0LBMBBIBcgIWpBBHQgJf0LBIBCICFBAWoiISAcQQRqSA0ACyAcQRBqIhxBgAhIDQALIANBA3T9CgPAPCEYIANBA3T9CgPIPCEZIANBA3T9CgPQPCEaIANBA3T9CgPYPCEbIAJBgChqIRxBACEhA0AgFyAhakEEdP0ABMBAIR0gFyAhakEEdP0ABNBAIR4gFyAhakEEdP0ABOBAIR8gFyAhakEEdP0ABPBAISAgGCAd/fIBIBkgH/3yAf3xASEiIBkgHf3yASAYIB/98gH98AEhIyAYIB798gEgGSAg/fIB/fEBISQgGSAe/fIBIBggIP3yAf3wASElIBogIv3yASAbICT98gH98QEhJiAbICL98gEgGiAk/fIB/fABIScgGiAj/fIBIBsgJf3yAf3xASEoIBsgI/3yASAaICX98gH98AEhKSAcICFqQQR0ICb9CwTAQCAcICFqQQR0ICf9CwTQQCAcICFqQQR0ICj9CwTgQCAcICFqQQR0ICn9CwTwQCAhQQRqIiFBgAhIDQALC7cMAwR7An8ze0QAAAAAAAAAAP0UIQFEAAAAAAAAAAD9FCECRAAAAAAAAAAA/RQhA0QAAAAAAAAAAP0UIQRBACEFA0AgBUEQbCEGIAZBBHT9AATAwBQhByAHIAf98gEhCCAGQQR0/QAE0MAUIQkgCSAJ/fIBIQogBkEEdP0ABODAFCELIAsgC/3yASEMIAZBBHT9AATwwBQhDSANIA398gEhDiAGQQR0/QAEgMEUIQ8gDyAP/fIBIRAgBkEEdP0ABJDBFCERIBEgEf3yASESIAZBBHT9AASgwRQhEyATIBP98gEhFCAGQQR0/QAEsMEUIRUgFSAV/fIBIRYgBkEEdP0ABMDBFCEXIBcgF/3yASEYIAZBBHT9AATQwRQhGSAZIBn98gEhGiAGQQR0/QAE4MEUIRsgGyAb/fIBIRwgBkEEdP0ABPDBFCEdIB0gHf3yASEeIAZBBHT9AASAwhQhHyAfIB/98gEhICAGQQR0/QAEkMIUISEgISAh/fIBISIgBkEEdP0ABKDCFCEjICMgI/3yASEkIAZBBHT9AASwwhQhJSAlICX98gEhJiAIIBj98AEhJyAKIBr98AEhKCAMIBz98AEhKSAOIB798AEhKiAQICD98AEhKyASICL98AEhLCAUICT98AEhLSAWICb98AEhLiAnICv98AEhLyAoICz98AEhMCApIC398AEhMSAqIC798AEhMiAvIDH98AEhMyAwIDL98AEhNCAzIDT98AEhNSAzIDT98QEhNiAvIDH98QEgMCAy/fEB/fABITcgJyAr/fEBICggLP3xAf3wASApIC398QEgKiAu/fEB/fAB/fABITggCCAY/fEBIAogGv3xAf3wASAMIBz98QEgDiAe/fEB/fAB/fABIBAgIP3xASASICL98QH98AEgFCAk/fEBIBYgJv3xAf3wAf3wAf3wASE5IAVBBHQgNf0LBMDQFyABIDn98AEhASACIDj98AEhAiADIDf98AEhAyAEIDb98AEhBCAFQQFqIgVBwABIDQALRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQhEAAAAAAAAAAD9FCEJRAAAAAAAAAAA/RQhCkEAIQUDQCAFQRBsIQYgBkEEdP0ABMDQFyELIAZBBHT9AATQ0BchDCAGQQR0/QAE4NAXIQ0gBkEEdP0ABPDQFyEOIAZBBHT9AASA0RchDyAGQQR0/QAEkNEXIRAgBkEEdP0ABKDRFyERIAZBBHT9AASw0RchEiAGQQR0/QAEwNEXIRMgBkEEdP0ABNDRFyEUIAZBBHT9AATg0RchFSAGQQR0/QAE8NEXIRYgBkEEdP0ABIDSFyEXIAZBBHT9AASQ0hchGCAGQQR0/QAEoNIXIRkgBkEEdP0ABLDSFyEaIAsgE/3wASEbIAwgFP3wASEcIA0gFf3wASEdIA4gFv3wASEeIA8gF/3wASEfIBAgGP3wASEgIBEgGf3wASEhIBIgGv3wASEiIBsgH/3wASEjIBwgIP3wASEkIB0gIf3wASElIB4gIv3wASEmICMgJf3wASEnICQgJv3wASEoICcgKP3wASEpICcgKP3xASEqICMgJf3xASAkICb98QH98AEhKyAbIB/98QEgHCAg/fEB/fABIB0gIf3xASAeICL98QH98AH98AEhLCALIBP98QEgDCAU/fEB/fABIA0gFf3xASAOIBb98QH98AH98AEgDyAX/fEBIBAgGP3xAf3wASARIBn98QEgEiAa/fEB/fAB/fAB/fABIS0gBUEEdCAp/QsEwNgXIAcgLf3wASEHIAggLP3wASEIIAkgK/3wASEJIAogKv3wASEKIAVBAWoiBUEESA0AC0EA/QAEwNgXIQtBAP0ABNDYFyEMQQD9AATg2BchDUEA/QAE8NgXIQ4gCyAN/fABIQ8gDCAO/fABIRAgDyAQ/fEBIREgCyAN/fEBIAwgDv3xAf3wASESIABBBHQgEv0LBIAFIABBBHQgEf0LBJAFIABBBHQgB/0LBKAFIABBBHQgCP0LBLAFIABBBHQgCf0LBMAFIABBBHQgCv0LBNAFIABBBHQgAf0LBOAFIABBBHQgAv0LBPAFIABBBHQgA/0LBIAGIABBBHQgBP0LBJAGCyMBAX9BABADQQAhAANAIAAQBCAAQQFqIgBBBEgNAAtBABAFCzkBAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0URAAAAAAAAAAA/SIA/QsEoNoXIABBAWoiAEEoSA0ACwsGABABEAcLtgEAQQAgAEEEdP0ABKAG/QsEgNkXQQAgAEEEdP0ABLAG/QsEkNkXQQAgAEEEdP0ABMAG/QsEoNkXQQAgAEEEdP0ABNAG/QsEsNkXQQAgAEEEdP0ABOAG/QsEwNkXQQAgAEEEdP0ABPAG/QsE0NkXQQAgAEEEdP0ABIAH/QsE4NkXQQAgAEEEdP0ABJAH/QsE8NkXQQAgAEEEdP0ABKAH/QsEgNoXQQAgAEEEdP0ABLAH/QsEkNoXC6oLAw97An8fe0EA/QAEgNkXIQBBAP0ABJDZFyEBQQD9AASg2RchAkEA/QAEsNkXIQNBAP0ABMDZFyEEQQD9AATQ2RchBUEA/QAE4NkXIQZBAP0ABPDZFyEHQQD9AASA2hchCEEA/QAEkNoXIQkgAf3tASEKIAEgAP3wASELIAogAP3wASEMIAEgAP3xASENIAogAP3xASEOQQAgC/0LBMDYF0EAIAz9CwTQ2BdBACAN/QsE4NgXQQAgDv0LBPDYF0EAIQ8DQCAPQRBsIRAgD0EEdP0ABMDYFyERIBEgBf3wASESIBEgBf3xASETIBIgBP3wASEUIBMgBP3wASEVIBIgBP3xASEWIBMgBP3xASEXIBQgA/3wASEYIBUgA/3wASEZIBYgA/3wASEaIBcgA/3wASEbIBQgA/3xASEcIBUgA/3xASEdIBYgA/3xASEeIBcgA/3xASEfIBggAv3wASEgIBkgAv3wASEhIBogAv3wASEiIBsgAv3wASEjIBwgAv3wASEkIB0gAv3wASElIB4gAv3wASEmIB8gAv3wASEnIBggAv3xASEoIBkgAv3xASEpIBogAv3xASEqIBsgAv3xASErIBwgAv3xASEsIB0gAv3xASEtIB4gAv3xASEuIB8gAv3xASEvIBBBBHQgIP0LBMDQFyAQQQR0ICH9CwTQ0BcgEEEEdCAi/QsE4NAXIBBBBHQgI/0LBPDQFyAQQQR0ICT9CwSA0RcgEEEEdCAl/QsEkNEXIBBBBHQgJv0LBKDRFyAQQQR0ICf9CwSw0RcgEEEEdCAo/QsEwNEXIBBBBHQgKf0LBNDRFyAQQQR0ICr9CwTg0RcgEEEEdCAr/QsE8NEXIBBBBHQgLP0LBIDSFyAQQQR0IC39CwSQ0hcgEEEEdCAu/QsEoNIXIBBBBHQgL/0LBLDSFyAPQQFqIg9BBEgNAAtBACEPA0AgD0EQbCEQIA9BBHT9AATA0BchESARIAn98AEhEiARIAn98QEhEyASIAj98AEhFCATIAj98AEhFSASIAj98QEhFiATIAj98QEhFyAUIAf98AEhGCAVIAf98AEhGSAWIAf98AEhGiAXIAf98AEhGyAUIAf98QEhHCAVIAf98QEhHSAWIAf98QEhHiAXIAf98QEhHyAYIAb98AEhICAZIAb98AEhISAaIAb98AEhIiAbIAb98AEhIyAcIAb98AEhJCAdIAb98AEhJSAeIAb98AEhJiAfIAb98AEhJyAYIAb98QEhKCAZIAb98QEhKSAaIAb98QEhKiAbIAb98QEhKyAcIAb98QEhLCAdIAb98QEhLSAeIAb98QEhLiAfIAb98QEhLyAQQQR0ICAgEEEEdP0ABMDAFP3yAf0LBMDAFiAQQQR0ICEgEEEEdP0ABNDAFP3yAf0LBNDAFiAQQQR0ICIgEEEEdP0ABODAFP3yAf0LBODAFiAQQQR0ICMgEEEEdP0ABPDAFP3yAf0LBPDAFiAQQQR0ICQgEEEEdP0ABIDBFP3yAf0LBIDBFiAQQQR0ICUgEEEEdP0ABJDBFP3yAf0LBJDBFiAQQQR0ICYgEEEEdP0ABKDBFP3yAf0LBKDBFiAQQQR0ICcgEEEEdP0ABLDBFP3yAf0LBLDBFiAQQQR0ICggEEEEdP0ABMDBFP3yAf0LBMDBFiAQQQR0ICkgEEEEdP0ABNDBFP3yAf0LBNDBFiAQQQR0ICogEEEEdP0ABODBFP3yAf0LBODBFiAQQQR0ICsgEEEEdP0ABPDBFP3yAf0LBPDBFiAQQQR0ICwgEEEEdP0ABIDCFP3yAf0LBIDCFiAQQQR0IC0gEEEEdP0ABJDCFP3yAf0LBJDCFiAQQQR0IC4gEEEEdP0ABKDCFP3yAf0LBKDCFiAQQQR0IC8gEEEEdP0ABLDCFP3yAf0LBLDCFiAPQQFqIg9BwABIDQALC4MXCwR/BnsCfxB7An8GewF/BnsBfwx7AX8gAEEDcSEBIAFBgChsIQIgAUEUbCEDIAFBCmwhBCADQQN0/QoDwDwhBSADQQN0/QoDyDwhBiADQQN0/QoD0DwhByADQQN0/QoD2DwhCEQAAAAAAAAAAP0UIQlEAAAAAAAAAAD9FCEKIAJBgChqIQtBACEMA0AgDEEEdP0ABMDAFiENIAxBBHT9AATQwBYhDiAMQQR0/QAE4MAWIQ8gDEEEdP0ABPDAFiEQIAsgDGpBBHT9AATAQCERIAsgDGpBBHT9AATQQCESIAsgDGpBBHT9AATgQCETIAsgDGpBBHT9AATwQCEUIAkgDyAR/fIBIA0gE/3yAf3xASAQIBL98gEgDiAU/fIB/fEB/fAB/fABIQkgCiAOIBH98gEgDSAS/fIB/fEBIBAgE/3yASAPIBT98gH98QH98AH98AEhCiAFIA398gEgBiAP/fIB/fABIRUgBSAP/fIBIAYgDf3yAf3xASEWIAUgDv3yASAGIBD98gH98AEhFyAFIBD98gEgBiAO/fIB/fEBIRggByAV/fIBIAggF/3yAf3wASEZIAcgF/3yASAIIBX98gH98QEhGiAHIBb98gEgCCAY/fIB/fABIRsgByAY/fIBIAggFv3yAf3xASEcIAxBBHQgGf0LBMDAFSAMQQR0IBr9CwTQwBUgDEEEdCAb/QsE4MAVIAxBBHQgHP0LBPDAFSAMQQRqIgxBgAhIDQALIARBBHQgBEEEdP0ABKDbFyAJ/fAB/QsEoNsXIARBBHQgBEEEdP0ABLDbFyAK/fAB/QsEsNsXIANBA3T9CgOgPCENIANBA3T9CgOoPCEOIANBA3T9CgOwPCEPIANBA3T9CgO4PCEQRAAAAAAAAAAA/RQhEUQAAAAAAAAAAP0UIRIgAkGAIGohDEEAIR0DQCAdIR4DQCAeQQR0/QAEwMAVIRMgHkEEdP0ABIDBFSEUIB5BBHT9AATAwRUhFSAeQQR0/QAEgMIVIRYgDCAeakEEdP0ABMBAIRcgDCAeakEEdP0ABIBBIRggDCAeakEEdP0ABMBBIRkgDCAeakEEdP0ABIBCIRogESAVIBf98gEgEyAZ/fIB/fEBIBYgGP3yASAUIBr98gH98QH98AH98AEhESASIBQgF/3yASATIBj98gH98QEgFiAZ/fIBIBUgGv3yAf3xAf3wAf3wASESIA0gE/3yASAOIBX98gH98AEhGyANIBX98gEgDiAT/fIB/fEBIRwgDSAU/fIBIA4gFv3yAf3wASEfIA0gFv3yASAOIBT98gH98QEhICAPIBv98gEgECAf/fIB/fABISEgDyAf/fIBIBAgG/3yAf3xASEiIA8gHP3yASAQICD98gH98AEhIyAPICD98gEgECAc/fIB/fEBISQgHkEEdCAh/QsEwMAVIB5BBHQgIv0LBIDBFSAeQQR0ICP9CwTAwRUgHkEEdCAk/QsEgMIVIB5BAWoiHiAdQQRqSA0ACyAdQRBqIh1BgAhIDQALIARBBHQgBEEEdP0ABIDbFyAR/fAB/QsEgNsXIARBBHQgBEEEdP0ABJDbFyAS/fAB/QsEkNsXIANBA3T9CgOAPCETIANBA3T9CgOIPCEUIANBA3T9CgOQPCEVIANBA3T9CgOYPCEWRAAAAAAAAAAA/RQhF0QAAAAAAAAAAP0UIRggAkGAGGohHUEAIR4DQCAeISUDQCAlQQR0/QAEwMAVIRkgJUEEdP0ABMDCFSEaICVBBHT9AATAxBUhGyAlQQR0/QAEwMYVIRwgHSAlakEEdP0ABMBAIR8gHSAlakEEdP0ABMBCISAgHSAlakEEdP0ABMBEISEgHSAlakEEdP0ABMBGISIgFyAbIB/98gEgGSAh/fIB/fEBIBwgIP3yASAaICL98gH98QH98AH98AEhFyAYIBogH/3yASAZICD98gH98QEgHCAh/fIBIBsgIv3yAf3xAf3wAf3wASEYIBMgGf3yASAUIBv98gH98AEhIyATIBv98gEgFCAZ/fIB/fEBISQgEyAa/fIBIBQgHP3yAf3wASEmIBMgHP3yASAUIBr98gH98QEhJyAVICP98gEgFiAm/fIB/fABISggFSAm/fIBIBYgI/3yAf3xASEpIBUgJP3yASAWICf98gH98AEhKiAVICf98gEgFiAk/fIB/fEBISsgJUEEdCAo/QsEwMAVICVBBHQgKf0LBMDCFSAlQQR0ICr9CwTAxBUgJUEEdCAr/QsEwMYVICVBAWoiJSAeQRBqSA0ACyAeQcAAaiIeQYAISA0ACyAEQQR0IARBBHT9AATg2hcgF/3wAf0LBODaFyAEQQR0IARBBHT9AATw2hcgGP3wAf0LBPDaFyADQQN0/QoD4DshGSADQQN0/QoD6DshGiADQQN0/QoD8DshGyADQQN0/QoD+DshHEQAAAAAAAAAAP0UIR9EAAAAAAAAAAD9FCEgIAJBgBBqIR5BACElA0AgJSEsA0AgLEEEdP0ABMDAFSEhICxBBHT9AATAyBUhIiAsQQR0/QAEwNAVISMgLEEEdP0ABMDYFSEkIB4gLGpBBHT9AATAQCEmIB4gLGpBBHT9AATASCEnIB4gLGpBBHT9AATAUCEoIB4gLGpBBHT9AATAWCEpIB8gIyAm/fIBICEgKP3yAf3xASAkICf98gEgIiAp/fIB/fEB/fAB/fABIR8gICAiICb98gEgISAn/fIB/fEBICQgKP3yASAjICn98gH98QH98AH98AEhICAZICH98gEgGiAj/fIB/fABISogGSAj/fIBIBogIf3yAf3xASErIBkgIv3yASAaICT98gH98AEhLSAZICT98gEgGiAi/fIB/fEBIS4gGyAq/fIBIBwgLf3yAf3wASEvIBsgLf3yASAcICr98gH98QEhMCAbICv98gEgHCAu/fIB/fABITEgGyAu/fIBIBwgK/3yAf3xASEyICxBBHQgL/0LBMDAFSAsQQR0IDD9CwTAyBUgLEEEdCAx/QsEwNAVICxBBHQgMv0LBMDYFSAsQQFqIiwgJUHAAGpIDQALICVBgAJqIiVBgAhIDQALIARBBHQgBEEEdP0ABMDaFyAf/fAB/QsEwNoXIARBBHQgBEEEdP0ABNDaFyAg/fAB/QsE0NoXIANBA3T9CgPAOyEhIANBA3T9CgPIOyEiIANBA3T9CgPQOyEjIANBA3T9CgPYOyEkRAAAAAAAAAAA/RQhJkQAAAAAAAAAAP0UIScgAkGACGohJUEAISwDQCAsQQR0/QAEwMAVISggLEEEdP0ABMDgFSEpICxBBHT9AATAgBYhKiAsQQR0/QAEwKAWISsgJSAsakEEdP0ABMBAIS0gJSAsakEEdP0ABMBgIS4gJSAsakEEdP0ABMCAASEvICUgLGpBBHT9AATAoAEhMCAmICogLf3yASAoIC/98gH98QEgKyAu/fIBICkgMP3yAf3xAf3wAf3wASEmICcgKSAt/fIBICggLv3yAf3xASArIC/98gEgKiAw/fIB/fEB/fAB/fABIScgISAo/fIBICIgKv3yAf3wASExICEgKv3yASAiICj98gH98QEhMiAhICn98gEgIiAr/fIB/fABITMgISAr/fIBICIgKf3yAf3xASE0ICMgMf3yASAkIDP98gH98AEhNSAjIDP98gEgJCAx/fIB/fEBITYgIyAy/fIBICQgNP3yAf3wASE3ICMgNP3yASAkIDL98gH98QEhOCAsQQJ0KALgFyE5IDlBBHQgNf0LBMDAFiA5QYADc0EEdCA2/QsEwMAWIDlBgAZzQQR0IDf9CwTAwBYgOUGABXNBBHQgOP0LBMDAFiAsQQFqIixBgAJIDQALIARBBHQgBEEEdP0ABKDaFyAm/fAB/QsEoNoXIARBBHQgBEEEdP0ABLDaFyAn/fAB/QsEsNoXC6AEAQp7IABBBHT9AASgASEBQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAEgAf3yAf3wAf3zAf0LBKA6IABBBHT9AASwASECQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAIgAv3yAf3wAf3zAf0LBLA6IABBBHT9AATAASEDQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAMgA/3yAf3wAf3zAf0LBMA6IABBBHT9AATQASEEQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAQgBP3yAf3wAf3zAf0LBNA6IABBBHT9AATgASEFQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAUgBf3yAf3wAf3zAf0LBOA6IABBBHT9AATwASEGQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAYgBv3yAf3wAf3zAf0LBPA6IABBBHT9AASAAiEHQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAcgB/3yAf3wAf3zAf0LBIA7IABBBHT9AASQAiEIQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAggCP3yAf3wAf3zAf0LBJA7IABBBHT9AASgAiEJQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAkgCf3yAf3wAf3zAf0LBKA7IABBBHT9AASwAiEKQQBEAAAAAAAA8D/9FEQAAAAAAADwP/0UIAogCv3yAf3wAf3zAf0LBLA7C5QmBzx7AX8BewF/AXsBf6QBe0TNO39mnqDmP/0UQQD9AATgN/3yASEBRM07f2aeoOY//RRBAP0ABIA5/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAE8Df98gEhB0TNO39mnqDmP/0UQQD9AASQOf3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMRM07f2aeoOY//RRBAP0ABIA4/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEoDn98gEhDiANIA798QEhDyANIA798AEhECAO/e0BIA398QEhESANIA798QEhEkTNO39mnqDmP/0UQQD9AASQOP3yASETRM07f2aeoOY//RRBAP0ABLA5/fIBIRQgEyAU/fEBIRUgEyAU/fABIRYgFP3tASAT/fEBIRcgEyAU/fEBIRhEzTt/Zp6g5j/9FEEA/QAEoDj98gEhGUTNO39mnqDmP/0UQQD9AATAOf3yASEaIBkgGv3xASEbIBkgGv3wASEcIBr97QEgGf3xASEdIBkgGv3xASEeRM07f2aeoOY//RRBAP0ABLA4/fIBIR9EzTt/Zp6g5j/9FEEA/QAE0Dn98gEhICAfICD98QEhISAfICD98AEhIiAg/e0BIB/98QEhIyAfICD98QEhJETNO39mnqDmP/0UQQD9AATAOP3yASElRM07f2aeoOY//RRBAP0ABOA5/fIBISYgJSAm/fEBIScgJSAm/fABISggJv3tASAl/fEBISkgJSAm/fEBISpEzTt/Zp6g5j/9FEEA/QAE0Dj98gEhK0TNO39mnqDmP/0UQQD9AATwOf3yASEsICsgLP3xASEtICsgLP3wASEuICz97QEgK/3xASEvICsgLP3xASEwRM07f2aeoOY//RRBAP0ABOA4/fIBITFEzTt/Zp6g5j/9FEEA/QAEgDr98gEhMiAxIDL98QEhMyAxIDL98AEhNCAy/e0BIDH98QEhNSAxIDL98QEhNkTNO39mnqDmP/0UQQD9AATwOP3yASE3RM07f2aeoOY//RRBAP0ABJA6/fIBITggNyA4/fEBITkgNyA4/fABITogOP3tASA3/fEBITsgNyA4/fEBITxBACE9A0AgPUEEdEQAAAAAAAAAAP0U/QsEwMwXID1BAWoiPUEgSA0AC0EAIT0DQCA9QQR0/QAEwMAXIT4gPUEgbEGACGohP0QAAAAAAAAAAP0UIUBBACFBA0AgPyBBakEEdP0ABMDAFSFCIEFBBHT9AATAxBchQyBBQQR0IEFBBHT9AATAzBcgQiA+/fIB/fAB/QsEwMwXID8gQWpBBHT9AATQwBUhRCBBQQR0/QAE0MQXIUUgQUEEdCBBQQR0/QAE0MwXIEQgPv3yAf3wAf0LBNDMFyA/IEFqQQR0/QAE4MAVIUYgQUEEdP0ABODEFyFHIEFBBHQgQUEEdP0ABODMFyBGID798gH98AH9CwTgzBcgPyBBakEEdP0ABPDAFSFIIEFBBHT9AATwxBchSSBBQQR0IEFBBHT9AATwzBcgSCA+/fIB/fAB/QsE8MwXIEAgQiBD/fIBIEQgRf3yAf3wASBGIEf98gEgSCBJ/fIB/fAB/fAB/fABIUAgQUEEaiJBQSBIDQALID1BBHQgQP0LBMDIFyA9QQFqIj1BIEgNAAtBAP0ABMDIFyE+QQD9AATQyBchQEEA/QAE4MgXIUJBAP0ABPDIFyFDQQD9AASAyRchREEA/QAEkMkXIUVBAP0ABKDJFyFGQQD9AASwyRchR0EA/QAEwMkXIUhBAP0ABNDJFyFJQQD9AATgyRchSkEA/QAE8MkXIUtBAP0ABIDKFyFMQQD9AASQyhchTUEA/QAEoMoXIU5BAP0ABLDKFyFPQQD9AATAyhchUEEA/QAE0MoXIVFBAP0ABODKFyFSQQD9AATwyhchU0EA/QAEgMsXIVRBAP0ABJDLFyFVQQD9AASgyxchVkEA/QAEsMsXIVdBAP0ABMDLFyFYQQD9AATQyxchWUEA/QAE4MsXIVpBAP0ABPDLFyFbQQD9AASAzBchXEEA/QAEkMwXIV1BAP0ABKDMFyFeQQD9AASwzBchXyAVIBv98gEhYCAVIBz98gEhYSAWIBv98gEhYiAWIBz98gEhYyAPIGD98gEhZCAPIGH98gEhZSAPIGL98gEhZiAPIGP98gEhZyAQIGD98gEhaCAQIGH98gEhaSAQIGL98gEhaiAQIGP98gEhayA+IGT98gEgQCBl/fIB/fABIEIgZv3yASBDIGf98gH98AH98AEgRCBo/fIBIEUgaf3yAf3wASBGIGr98gEgRyBr/fIB/fAB/fAB/fABIWwgSCBk/fIBIEkgZf3yAf3wASBKIGb98gEgSyBn/fIB/fAB/fABIEwgaP3yASBNIGn98gH98AEgTiBq/fIBIE8ga/3yAf3wAf3wAf3wASFtIFAgZP3yASBRIGX98gH98AEgUiBm/fIBIFMgZ/3yAf3wAf3wASBUIGj98gEgVSBp/fIB/fABIFYgav3yASBXIGv98gH98AH98AH98AEhbiBYIGT98gEgWSBl/fIB/fABIFogZv3yASBbIGf98gH98AH98AEgXCBo/fIBIF0gaf3yAf3wASBeIGr98gEgXyBr/fIB/fAB/fAB/fABIW8gbCAJ/fIBIG0gCv3yAf3wASFwIG4gCf3yASBvIAr98gH98AEhcSBwIAX98gEgcSAG/fIB/fABIXIgbCAD/fIBIG4gBP3yAf3wASFzIG0gA/3yASBvIAT98gH98AEhdCBzIAv98gEgdCAM/fIB/fABIXUgAyAJ/fIBIXYgAyAK/fIBIXcgBCAJ/fIBIXggBCAK/fIBIXkgPiB2/fIBIEggd/3yAf3wASBQIHj98gEgWCB5/fIB/fAB/fABIXogQCB2/fIBIEkgd/3yAf3wASBRIHj98gEgWSB5/fIB/fAB/fABIXsgQiB2/fIBIEogd/3yAf3wASBSIHj98gEgWiB5/fIB/fAB/fABIXwgQyB2/fIBIEsgd/3yAf3wASBTIHj98gEgWyB5/fIB/fAB/fABIX0gRCB2/fIBIEwgd/3yAf3wASBUIHj98gEgXCB5/fIB/fAB/fABIX4gRSB2/fIBIE0gd/3yAf3wASBVIHj98gEgXSB5/fIB/fAB/fABIX8gRiB2/fIBIE4gd/3yAf3wASBWIHj98gEgXiB5/fIB/fAB/fABIYABIEcgdv3yASBPIHf98gH98AEgVyB4/fIBIF8gef3yAf3wAf3wASGBASAVIBv98gEhggEgFSAc/fIBIYMBIBYgG/3yASGEASAWIBz98gEhhQEgeiCCAf3yASB7IIMB/fIB/fABIHwghAH98gEgfSCFAf3yAf3wAf3wASGGASB+IIIB/fIBIH8ggwH98gH98AEggAEghAH98gEggQEghQH98gH98AH98AEhhwEghgEgEf3yASCHASAS/fIB/fABIYgBIHogD/3yASB+IBD98gH98AEhiQEgeyAP/fIBIH8gEP3yAf3wASGKASB8IA/98gEggAEgEP3yAf3wASGLASB9IA/98gEggQEgEP3yAf3wASGMASCJASAb/fIBIIoBIBz98gH98AEhjQEgiwEgG/3yASCMASAc/fIB/fABIY4BII0BIBf98gEgjgEgGP3yAf3wASGPASCJASAV/fIBIIsBIBb98gH98AEhkAEgigEgFf3yASCMASAW/fIB/fABIZEBIJABIB398gEgkQEgHv3yAf3wASGSAUEA/QAEwMwXIZMBQQD9AATQzBchlAFBAP0ABODMFyGVAUEA/QAE8MwXIZYBQQD9AASAzRchlwFBAP0ABJDNFyGYAUEA/QAEoM0XIZkBQQD9AASwzRchmgFBAP0ABMDNFyGbAUEA/QAE0M0XIZwBQQD9AATgzRchnQFBAP0ABPDNFyGeAUEA/QAEgM4XIZ8BQQD9AASQzhchoAFBAP0ABKDOFyGhAUEA/QAEsM4XIaIBQQD9AATAzhchowFBAP0ABNDOFyGkAUEA/QAE4M4XIaUBQQD9AATwzhchpgFBAP0ABIDPFyGnAUEA/QAEkM8XIagBQQD9AASgzxchqQFBAP0ABLDPFyGqAUEA/QAEwM8XIasBQQD9AATQzxchrAFBAP0ABODPFyGtAUEA/QAE8M8XIa4BQQD9AASA0BchrwFBAP0ABJDQFyGwAUEA/QAEoNAXIbEBQQD9AASw0BchsgEgMyA5/fIBIbMBIDMgOv3yASG0ASA0IDn98gEhtQEgNCA6/fIBIbYBIC0gswH98gEhtwEgLSC0Af3yASG4ASAtILUB/fIBIbkBIC0gtgH98gEhugEgLiCzAf3yASG7ASAuILQB/fIBIbwBIC4gtQH98gEhvQEgLiC2Af3yASG+ASCTASC3Af3yASCUASC4Af3yAf3wASCVASC5Af3yASCWASC6Af3yAf3wAf3wASCXASC7Af3yASCYASC8Af3yAf3wASCZASC9Af3yASCaASC+Af3yAf3wAf3wAf3wASG/ASCbASC3Af3yASCcASC4Af3yAf3wASCdASC5Af3yASCeASC6Af3yAf3wAf3wASCfASC7Af3yASCgASC8Af3yAf3wASChASC9Af3yASCiASC+Af3yAf3wAf3wAf3wASHAASCjASC3Af3yASCkASC4Af3yAf3wASClASC5Af3yASCmASC6Af3yAf3wAf3wASCnASC7Af3yASCoASC8Af3yAf3wASCpASC9Af3yASCqASC+Af3yAf3wAf3wAf3wASHBASCrASC3Af3yASCsASC4Af3yAf3wASCtASC5Af3yASCuASC6Af3yAf3wAf3wASCvASC7Af3yASCwASC8Af3yAf3wASCxASC9Af3yASCyASC+Af3yAf3wAf3wAf3wASHCASC/ASAn/fIBIMABICj98gH98AEhwwEgwQEgJ/3yASDCASAo/fIB/fABIcQBIMMBICP98gEgxAEgJP3yAf3wASHFASC/ASAh/fIBIMEBICL98gH98AEhxgEgwAEgIf3yASDCASAi/fIB/fABIccBIMYBICn98gEgxwEgKv3yAf3wASHIASAhICf98gEhyQEgISAo/fIBIcoBICIgJ/3yASHLASAiICj98gEhzAEgkwEgyQH98gEgmwEgygH98gH98AEgowEgywH98gEgqwEgzAH98gH98AH98AEhzQEglAEgyQH98gEgnAEgygH98gH98AEgpAEgywH98gEgrAEgzAH98gH98AH98AEhzgEglQEgyQH98gEgnQEgygH98gH98AEgpQEgywH98gEgrQEgzAH98gH98AH98AEhzwEglgEgyQH98gEgngEgygH98gH98AEgpgEgywH98gEgrgEgzAH98gH98AH98AEh0AEglwEgyQH98gEgnwEgygH98gH98AEgpwEgywH98gEgrwEgzAH98gH98AH98AEh0QEgmAEgyQH98gEgoAEgygH98gH98AEgqAEgywH98gEgsAEgzAH98gH98AH98AEh0gEgmQEgyQH98gEgoQEgygH98gH98AEgqQEgywH98gEgsQEgzAH98gH98AH98AEh0wEgmgEgyQH98gEgogEgygH98gH98AEgqgEgywH98gEgsgEgzAH98gH98AH98AEh1AEgMyA5/fIBIdUBIDMgOv3yASHWASA0IDn98gEh1wEgNCA6/fIBIdgBIM0BINUB/fIBIM4BINYB/fIB/fABIM8BINcB/fIBINABINgB/fIB/fAB/fABIdkBINEBINUB/fIBINIBINYB/fIB/fABINMBINcB/fIBINQBINgB/fIB/fAB/fABIdoBINkBIC/98gEg2gEgMP3yAf3wASHbASDNASAt/fIBINEBIC798gH98AEh3AEgzgEgLf3yASDSASAu/fIB/fABId0BIM8BIC398gEg0wEgLv3yAf3wASHeASDQASAt/fIBINQBIC798gH98AEh3wEg3AEgOf3yASDdASA6/fIB/fABIeABIN4BIDn98gEg3wEgOv3yAf3wASHhASDgASA1/fIBIOEBIDb98gH98AEh4gEg3AEgM/3yASDeASA0/fIB/fABIeMBIN0BIDP98gEg3wEgNP3yAf3wASHkASDjASA7/fIBIOQBIDz98gH98AEh5QEgAEEEdEEA/QAEoDogcv3yAf0LBMAHIABBBHRBAP0ABLA6IHX98gH9CwTQByAAQQR0QQD9AATAOiCIAf3yAf0LBOAHIABBBHRBAP0ABNA6II8B/fIB/QsE8AcgAEEEdEEA/QAE4DogkgH98gH9CwSACCAAQQR0QQD9AATwOiDFAf3yAf0LBJAIIABBBHRBAP0ABIA7IMgB/fIB/QsEoAggAEEEdEEA/QAEkDsg2wH98gH9CwSwCCAAQQR0QQD9AASgOyDiAf3yAf0LBMAIIABBBHRBAP0ABLA7IOUB/fIB/QsE0AgLSwEBf0EAEANBACEAA0AgABAEIABBAWoiAEEESA0AC0EAEAVBABAJEApBACEAA0BBAyAAaxALIABBAWoiAEEESA0AC0EAEAxBABANCzsCAX8BfEEAIQADQCAAQQR0KwOg2hcgAEEEdCsDqNoXoCEBIABBA3QgATkD4AggAEEBaiIAQShIDQALCwQAEA8LBAAQAQtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEgNkXC8wNBgJ/BHsBfwx7AX8QeyAAQQNxIQEgAUEUbCECIAJBA3T9CgPAPCEDIAJBA3T9CgPIPCEEIAJBA3T9CgPQPCEFIAJBA3T9CgPYPCEGQQAhBwNAIAdBBHT9AATAwBYhCCAHQQR0/QAE0MAWIQkgB0EEdP0ABODAFiEKIAdBBHT9AATwwBYhCyADIAj98gEgBCAK/fIB/fABIQwgAyAK/fIBIAQgCP3yAf3xASENIAMgCf3yASAEIAv98gH98AEhDiADIAv98gEgBCAJ/fIB/fEBIQ8gBSAM/fIBIAYgDv3yAf3wASEQIAUgDv3yASAGIAz98gH98QEhESAFIA398gEgBiAP/fIB/fABIRIgBSAP/fIBIAYgDf3yAf3xASETIAdBBHQgEP0LBMDAFSAHQQR0IBH9CwTQwBUgB0EEdCAS/QsE4MAVIAdBBHQgE/0LBPDAFSAHQQRqIgdBgAhIDQALIAJBA3T9CgOgPCEIIAJBA3T9CgOoPCEJIAJBA3T9CgOwPCEKIAJBA3T9CgO4PCELQQAhBwNAIAchFANAIBRBBHT9AATAwBUhDCAUQQR0/QAEgMEVIQ0gFEEEdP0ABMDBFSEOIBRBBHT9AASAwhUhDyAIIAz98gEgCSAO/fIB/fABIRAgCCAO/fIBIAkgDP3yAf3xASERIAggDf3yASAJIA/98gH98AEhEiAIIA/98gEgCSAN/fIB/fEBIRMgCiAQ/fIBIAsgEv3yAf3wASEVIAogEv3yASALIBD98gH98QEhFiAKIBH98gEgCyAT/fIB/fABIRcgCiAT/fIBIAsgEf3yAf3xASEYIBRBBHQgFf0LBMDAFSAUQQR0IBb9CwSAwRUgFEEEdCAX/QsEwMEVIBRBBHQgGP0LBIDCFSAUQQFqIhQgB0EEakgNAAsgB0EQaiIHQYAISA0ACyACQQN0/QoDgDwhDCACQQN0/QoDiDwhDSACQQN0/QoDkDwhDiACQQN0/QoDmDwhD0EAIQcDQCAHIRQDQCAUQQR0/QAEwMAVIRAgFEEEdP0ABMDCFSERIBRBBHT9AATAxBUhEiAUQQR0/QAEwMYVIRMgDCAQ/fIBIA0gEv3yAf3wASEVIAwgEv3yASANIBD98gH98QEhFiAMIBH98gEgDSAT/fIB/fABIRcgDCAT/fIBIA0gEf3yAf3xASEYIA4gFf3yASAPIBf98gH98AEhGSAOIBf98gEgDyAV/fIB/fEBIRogDiAW/fIBIA8gGP3yAf3wASEbIA4gGP3yASAPIBb98gH98QEhHCAUQQR0IBn9CwTAwBUgFEEEdCAa/QsEwMIVIBRBBHQgG/0LBMDEFSAUQQR0IBz9CwTAxhUgFEEBaiIUIAdBEGpIDQALIAdBwABqIgdBgAhIDQALIAJBA3T9CgPgOyEQIAJBA3T9CgPoOyERIAJBA3T9CgPwOyESIAJBA3T9CgP4OyETQQAhBwNAIAchFANAIBRBBHT9AATAwBUhFSAUQQR0/QAEwMgVIRYgFEEEdP0ABMDQFSEXIBRBBHT9AATA2BUhGCAQIBX98gEgESAX/fIB/fABIRkgECAX/fIBIBEgFf3yAf3xASEaIBAgFv3yASARIBj98gH98AEhGyAQIBj98gEgESAW/fIB/fEBIRwgEiAZ/fIBIBMgG/3yAf3wASEdIBIgG/3yASATIBn98gH98QEhHiASIBr98gEgEyAc/fIB/fABIR8gEiAc/fIBIBMgGv3yAf3xASEgIBRBBHQgHf0LBMDAFSAUQQR0IB79CwTAyBUgFEEEdCAf/QsEwNAVIBRBBHQgIP0LBMDYFSAUQQFqIhQgB0HAAGpIDQALIAdBgAJqIgdBgAhIDQALIAJBA3T9CgPAOyEVIAJBA3T9CgPIOyEWIAJBA3T9CgPQOyEXIAJBA3T9CgPYOyEYQQAhBwNAIAdBBHT9AATAwBUhGSAHQQR0/QAEwOAVIRogB0EEdP0ABMCAFiEbIAdBBHT9AATAoBYhHCAVIBn98gEgFiAb/fIB/fABIR0gFSAb/fIBIBYgGf3yAf3xASEeIBUgGv3yASAWIBz98gH98AEhHyAVIBz98gEgFiAa/fIB/fEBISAgFyAd/fIBIBggH/3yAf3wASEhIBcgH/3yASAYIB398gH98QEhIiAXIB798gEgGCAg/fIB/fABISMgFyAg/fIBIBggHv3yAf3xASEkIAdBAnQoAuAXIRQgFEEEdCAh/QsEwMAWIBRBgANzQQR0ICL9CwTAwBYgFEGABnNBBHQgI/0LBMDAFiAUQYAFc0EEdCAk/QsEwMAWIAdBAWoiB0GAAkgNAAsLlCYHPHsBfwF7AX8BewF/pAF7RM07f2aeoOY//RRBAP0ABOA3/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgDn98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AATwN/3yASEHRM07f2aeoOY//RRBAP0ABJA5/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAEgDj98gEhDUTNO39mnqDmP/0UQQD9AASgOf3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABJA4/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsDn98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGETNO39mnqDmP/0UQQD9AASgOP3yASEZRM07f2aeoOY//RRBAP0ABMA5/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgGv3tASAZ/fEBIR0gGSAa/fEBIR5EzTt/Zp6g5j/9FEEA/QAEsDj98gEhH0TNO39mnqDmP/0UQQD9AATQOf3yASEgIB8gIP3xASEhIB8gIP3wASEiICD97QEgH/3xASEjIB8gIP3xASEkRM07f2aeoOY//RRBAP0ABMA4/fIBISVEzTt/Zp6g5j/9FEEA/QAE4Dn98gEhJiAlICb98QEhJyAlICb98AEhKCAm/e0BICX98QEhKSAlICb98QEhKkTNO39mnqDmP/0UQQD9AATQOP3yASErRM07f2aeoOY//RRBAP0ABPA5/fIBISwgKyAs/fEBIS0gKyAs/fABIS4gLP3tASAr/fEBIS8gKyAs/fEBITBEzTt/Zp6g5j/9FEEA/QAE4Dj98gEhMUTNO39mnqDmP/0UQQD9AASAOv3yASEyIDEgMv3xASEzIDEgMv3wASE0IDL97QEgMf3xASE1IDEgMv3xASE2RM07f2aeoOY//RRBAP0ABPA4/fIBITdEzTt/Zp6g5j/9FEEA/QAEkDr98gEhOCA3IDj98QEhOSA3IDj98AEhOiA4/e0BIDf98QEhOyA3IDj98QEhPEEAIT0DQCA9QQR0RAAAAAAAAAAA/RT9CwTAzBcgPUEBaiI9QSBIDQALQQAhPQNAID1BBHT9AATAwBchPiA9QSBsQYAIaiE/RAAAAAAAAAAA/RQhQEEAIUEDQCA/IEFqQQR0/QAEwMAVIUIgQUEEdP0ABMDEFyFDIEFBBHQgQUEEdP0ABMDMFyBCID798gH98AH9CwTAzBcgPyBBakEEdP0ABNDAFSFEIEFBBHT9AATQxBchRSBBQQR0IEFBBHT9AATQzBcgRCA+/fIB/fAB/QsE0MwXID8gQWpBBHT9AATgwBUhRiBBQQR0/QAE4MQXIUcgQUEEdCBBQQR0/QAE4MwXIEYgPv3yAf3wAf0LBODMFyA/IEFqQQR0/QAE8MAVIUggQUEEdP0ABPDEFyFJIEFBBHQgQUEEdP0ABPDMFyBIID798gH98AH9CwTwzBcgQCBCIEP98gEgRCBF/fIB/fABIEYgR/3yASBIIEn98gH98AH98AH98AEhQCBBQQRqIkFBIEgNAAsgPUEEdCBA/QsEwMgXID1BAWoiPUEgSA0AC0EA/QAEwMgXIT5BAP0ABNDIFyFAQQD9AATgyBchQkEA/QAE8MgXIUNBAP0ABIDJFyFEQQD9AASQyRchRUEA/QAEoMkXIUZBAP0ABLDJFyFHQQD9AATAyRchSEEA/QAE0MkXIUlBAP0ABODJFyFKQQD9AATwyRchS0EA/QAEgMoXIUxBAP0ABJDKFyFNQQD9AASgyhchTkEA/QAEsMoXIU9BAP0ABMDKFyFQQQD9AATQyhchUUEA/QAE4MoXIVJBAP0ABPDKFyFTQQD9AASAyxchVEEA/QAEkMsXIVVBAP0ABKDLFyFWQQD9AASwyxchV0EA/QAEwMsXIVhBAP0ABNDLFyFZQQD9AATgyxchWkEA/QAE8MsXIVtBAP0ABIDMFyFcQQD9AASQzBchXUEA/QAEoMwXIV5BAP0ABLDMFyFfIBUgG/3yASFgIBUgHP3yASFhIBYgG/3yASFiIBYgHP3yASFjIA8gYP3yASFkIA8gYf3yASFlIA8gYv3yASFmIA8gY/3yASFnIBAgYP3yASFoIBAgYf3yASFpIBAgYv3yASFqIBAgY/3yASFrID4gZP3yASBAIGX98gH98AEgQiBm/fIBIEMgZ/3yAf3wAf3wASBEIGj98gEgRSBp/fIB/fABIEYgav3yASBHIGv98gH98AH98AH98AEhbCBIIGT98gEgSSBl/fIB/fABIEogZv3yASBLIGf98gH98AH98AEgTCBo/fIBIE0gaf3yAf3wASBOIGr98gEgTyBr/fIB/fAB/fAB/fABIW0gUCBk/fIBIFEgZf3yAf3wASBSIGb98gEgUyBn/fIB/fAB/fABIFQgaP3yASBVIGn98gH98AEgViBq/fIBIFcga/3yAf3wAf3wAf3wASFuIFggZP3yASBZIGX98gH98AEgWiBm/fIBIFsgZ/3yAf3wAf3wASBcIGj98gEgXSBp/fIB/fABIF4gav3yASBfIGv98gH98AH98AH98AEhbyBsIAn98gEgbSAK/fIB/fABIXAgbiAJ/fIBIG8gCv3yAf3wASFxIHAgBf3yASBxIAb98gH98AEhciBsIAP98gEgbiAE/fIB/fABIXMgbSAD/fIBIG8gBP3yAf3wASF0IHMgC/3yASB0IAz98gH98AEhdSADIAn98gEhdiADIAr98gEhdyAEIAn98gEheCAEIAr98gEheSA+IHb98gEgSCB3/fIB/fABIFAgeP3yASBYIHn98gH98AH98AEheiBAIHb98gEgSSB3/fIB/fABIFEgeP3yASBZIHn98gH98AH98AEheyBCIHb98gEgSiB3/fIB/fABIFIgeP3yASBaIHn98gH98AH98AEhfCBDIHb98gEgSyB3/fIB/fABIFMgeP3yASBbIHn98gH98AH98AEhfSBEIHb98gEgTCB3/fIB/fABIFQgeP3yASBcIHn98gH98AH98AEhfiBFIHb98gEgTSB3/fIB/fABIFUgeP3yASBdIHn98gH98AH98AEhfyBGIHb98gEgTiB3/fIB/fABIFYgeP3yASBeIHn98gH98AH98AEhgAEgRyB2/fIBIE8gd/3yAf3wASBXIHj98gEgXyB5/fIB/fAB/fABIYEBIBUgG/3yASGCASAVIBz98gEhgwEgFiAb/fIBIYQBIBYgHP3yASGFASB6IIIB/fIBIHsggwH98gH98AEgfCCEAf3yASB9IIUB/fIB/fAB/fABIYYBIH4gggH98gEgfyCDAf3yAf3wASCAASCEAf3yASCBASCFAf3yAf3wAf3wASGHASCGASAR/fIBIIcBIBL98gH98AEhiAEgeiAP/fIBIH4gEP3yAf3wASGJASB7IA/98gEgfyAQ/fIB/fABIYoBIHwgD/3yASCAASAQ/fIB/fABIYsBIH0gD/3yASCBASAQ/fIB/fABIYwBIIkBIBv98gEgigEgHP3yAf3wASGNASCLASAb/fIBIIwBIBz98gH98AEhjgEgjQEgF/3yASCOASAY/fIB/fABIY8BIIkBIBX98gEgiwEgFv3yAf3wASGQASCKASAV/fIBIIwBIBb98gH98AEhkQEgkAEgHf3yASCRASAe/fIB/fABIZIBQQD9AATAzBchkwFBAP0ABNDMFyGUAUEA/QAE4MwXIZUBQQD9AATwzBchlgFBAP0ABIDNFyGXAUEA/QAEkM0XIZgBQQD9AASgzRchmQFBAP0ABLDNFyGaAUEA/QAEwM0XIZsBQQD9AATQzRchnAFBAP0ABODNFyGdAUEA/QAE8M0XIZ4BQQD9AASAzhchnwFBAP0ABJDOFyGgAUEA/QAEoM4XIaEBQQD9AASwzhchogFBAP0ABMDOFyGjAUEA/QAE0M4XIaQBQQD9AATgzhchpQFBAP0ABPDOFyGmAUEA/QAEgM8XIacBQQD9AASQzxchqAFBAP0ABKDPFyGpAUEA/QAEsM8XIaoBQQD9AATAzxchqwFBAP0ABNDPFyGsAUEA/QAE4M8XIa0BQQD9AATwzxchrgFBAP0ABIDQFyGvAUEA/QAEkNAXIbABQQD9AASg0BchsQFBAP0ABLDQFyGyASAzIDn98gEhswEgMyA6/fIBIbQBIDQgOf3yASG1ASA0IDr98gEhtgEgLSCzAf3yASG3ASAtILQB/fIBIbgBIC0gtQH98gEhuQEgLSC2Af3yASG6ASAuILMB/fIBIbsBIC4gtAH98gEhvAEgLiC1Af3yASG9ASAuILYB/fIBIb4BIJMBILcB/fIBIJQBILgB/fIB/fABIJUBILkB/fIBIJYBILoB/fIB/fAB/fABIJcBILsB/fIBIJgBILwB/fIB/fABIJkBIL0B/fIBIJoBIL4B/fIB/fAB/fAB/fABIb8BIJsBILcB/fIBIJwBILgB/fIB/fABIJ0BILkB/fIBIJ4BILoB/fIB/fAB/fABIJ8BILsB/fIBIKABILwB/fIB/fABIKEBIL0B/fIBIKIBIL4B/fIB/fAB/fAB/fABIcABIKMBILcB/fIBIKQBILgB/fIB/fABIKUBILkB/fIBIKYBILoB/fIB/fAB/fABIKcBILsB/fIBIKgBILwB/fIB/fABIKkBIL0B/fIBIKoBIL4B/fIB/fAB/fAB/fABIcEBIKsBILcB/fIBIKwBILgB/fIB/fABIK0BILkB/fIBIK4BILoB/fIB/fAB/fABIK8BILsB/fIBILABILwB/fIB/fABILEBIL0B/fIBILIBIL4B/fIB/fAB/fAB/fABIcIBIL8BICf98gEgwAEgKP3yAf3wASHDASDBASAn/fIBIMIBICj98gH98AEhxAEgwwEgI/3yASDEASAk/fIB/fABIcUBIL8BICH98gEgwQEgIv3yAf3wASHGASDAASAh/fIBIMIBICL98gH98AEhxwEgxgEgKf3yASDHASAq/fIB/fABIcgBICEgJ/3yASHJASAhICj98gEhygEgIiAn/fIBIcsBICIgKP3yASHMASCTASDJAf3yASCbASDKAf3yAf3wASCjASDLAf3yASCrASDMAf3yAf3wAf3wASHNASCUASDJAf3yASCcASDKAf3yAf3wASCkASDLAf3yASCsASDMAf3yAf3wAf3wASHOASCVASDJAf3yASCdASDKAf3yAf3wASClASDLAf3yASCtASDMAf3yAf3wAf3wASHPASCWASDJAf3yASCeASDKAf3yAf3wASCmASDLAf3yASCuASDMAf3yAf3wAf3wASHQASCXASDJAf3yASCfASDKAf3yAf3wASCnASDLAf3yASCvASDMAf3yAf3wAf3wASHRASCYASDJAf3yASCgASDKAf3yAf3wASCoASDLAf3yASCwASDMAf3yAf3wAf3wASHSASCZASDJAf3yASChASDKAf3yAf3wASCpASDLAf3yASCxASDMAf3yAf3wAf3wASHTASCaASDJAf3yASCiASDKAf3yAf3wASCqASDLAf3yASCyASDMAf3yAf3wAf3wASHUASAzIDn98gEh1QEgMyA6/fIBIdYBIDQgOf3yASHXASA0IDr98gEh2AEgzQEg1QH98gEgzgEg1gH98gH98AEgzwEg1wH98gEg0AEg2AH98gH98AH98AEh2QEg0QEg1QH98gEg0gEg1gH98gH98AEg0wEg1wH98gEg1AEg2AH98gH98AH98AEh2gEg2QEgL/3yASDaASAw/fIB/fABIdsBIM0BIC398gEg0QEgLv3yAf3wASHcASDOASAt/fIBINIBIC798gH98AEh3QEgzwEgLf3yASDTASAu/fIB/fABId4BINABIC398gEg1AEgLv3yAf3wASHfASDcASA5/fIBIN0BIDr98gH98AEh4AEg3gEgOf3yASDfASA6/fIB/fABIeEBIOABIDX98gEg4QEgNv3yAf3wASHiASDcASAz/fIBIN4BIDT98gH98AEh4wEg3QEgM/3yASDfASA0/fIB/fABIeQBIOMBIDv98gEg5AEgPP3yAf3wASHlASAAQQR0QQD9AASgOiBy/fIB/QsEoAsgAEEEdEEA/QAEsDogdf3yAf0LBLALIABBBHRBAP0ABMA6IIgB/fIB/QsEwAsgAEEEdEEA/QAE0DogjwH98gH9CwTQCyAAQQR0QQD9AATgOiCSAf3yAf0LBOALIABBBHRBAP0ABPA6IMUB/fIB/QsE8AsgAEEEdEEA/QAEgDsgyAH98gH9CwSADCAAQQR0QQD9AASQOyDbAf3yAf0LBJAMIABBBHRBAP0ABKA7IOIB/fIB/QsEoAwgAEEEdEEA/QAEsDsg5QH98gH9CwSwDAtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEkNkXC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSg2RcLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2RcgAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBLDZFwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEwNkXC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwTQ2RcLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2RcgAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBODZFwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsE8NkXC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSA2hcLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2RcgAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBJDaFwv6AgEBf0EAEANBACEAA0AgABAEIABBAWoiAEEESA0AC0EAEAwQEhAKQQAhAANAQQMgAGsQEyAAQQFqIgBBBEgNAAtBABAUEBUQCkEAIQADQEEDIABrEBMgAEEBaiIAQQRIDQALQQoQFBAWEApBACEAA0BBAyAAaxATIABBAWoiAEEESA0AC0EUEBQQFxAKQQAhAANAQQMgAGsQEyAAQQFqIgBBBEgNAAtBHhAUEBgQCkEAIQADQEEDIABrEBMgAEEBaiIAQQRIDQALQSgQFBAZEApBACEAA0BBAyAAaxATIABBAWoiAEEESA0AC0EyEBQQGhAKQQAhAANAQQMgAGsQEyAAQQFqIgBBBEgNAAtBPBAUEBsQCkEAIQADQEEDIABrEBMgAEEBaiIAQQRIDQALQcYAEBQQHBAKQQAhAANAQQMgAGsQEyAAQQFqIgBBBEgNAAtB0AAQFBAdEApBACEAA0BBAyAAaxATIABBAWoiAEEESA0AC0HaABAUCwuIIAEAQeAXC4AgAAAAAAEDAAADAAAAAgMAAAYAAAAHAwAABQAAAAQDAAAMAAAADQMAAA8AAAAOAwAACgAAAAsDAAAJAAAACAMAABgAAAAZAwAAGwAAABoDAAAeAAAAHwMAAB0AAAAcAwAAFAAAABUDAAAXAAAAFgMAABIAAAATAwAAEQAAABADAAAwAAAAMQMAADMAAAAyAwAANgAAADcDAAA1AAAANAMAADwAAAA9AwAAPwAAAD4DAAA6AAAAOwMAADkAAAA4AwAAKAAAACkDAAArAAAAKgMAAC4AAAAvAwAALQAAACwDAAAkAAAAJQMAACcAAAAmAwAAIgAAACMDAAAhAAAAIAMAAGAAAABhAwAAYwAAAGIDAABmAAAAZwMAAGUAAABkAwAAbAAAAG0DAABvAAAAbgMAAGoAAABrAwAAaQAAAGgDAAB4AAAAeQMAAHsAAAB6AwAAfgAAAH8DAAB9AAAAfAMAAHQAAAB1AwAAdwAAAHYDAAByAAAAcwMAAHEAAABwAwAAUAAAAFEDAABTAAAAUgMAAFYAAABXAwAAVQAAAFQDAABcAAAAXQMAAF8AAABeAwAAWgAAAFsDAABZAAAAWAMAAEgAAABJAwAASwAAAEoDAABOAAAATwMAAE0AAABMAwAARAAAAEUDAABHAAAARgMAAEIAAABDAwAAQQAAAEADAADAAAAAwQMAAMMAAADCAwAAxgAAAMcDAADFAAAAxAMAAMwAAADNAwAAzwAAAM4DAADKAAAAywMAAMkAAADIAwAA2AAAANkDAADbAAAA2gMAAN4AAADfAwAA3QAAANwDAADUAAAA1QMAANcAAADWAwAA0gAAANMDAADRAAAA0AMAAPAAAADxAwAA8wAAAPIDAAD2AAAA9wMAAPUAAAD0AwAA/AAAAP0DAAD/AAAA/gMAAPoAAAD7AwAA+QAAAPgDAADoAAAA6QMAAOsAAADqAwAA7gAAAO8DAADtAAAA7AMAAOQAAADlAwAA5wAAAOYDAADiAAAA4wMAAOEAAADgAwAAoAAAAKEDAACjAAAAogMAAKYAAACnAwAApQAAAKQDAACsAAAArQMAAK8AAACuAwAAqgAAAKsDAACpAAAAqAMAALgAAAC5AwAAuwAAALoDAAC+AAAAvwMAAL0AAAC8AwAAtAAAALUDAAC3AAAAtgMAALIAAACzAwAAsQAAALADAACQAAAAkQMAAJMAAACSAwAAlgAAAJcDAACVAAAAlAMAAJwAAACdAwAAnwAAAJ4DAACaAAAAmwMAAJkAAACYAwAAiAAAAIkDAACLAAAAigMAAI4AAACPAwAAjQAAAIwDAACEAAAAhQMAAIcAAACGAwAAggAAAIMDAACBAAAAgAMAAIABAACBAgAAgwEAAIICAACGAQAAhwIAAIUBAACEAgAAjAEAAI0CAACPAQAAjgIAAIoBAACLAgAAiQEAAIgCAACYAQAAmQIAAJsBAACaAgAAngEAAJ8CAACdAQAAnAIAAJQBAACVAgAAlwEAAJYCAACSAQAAkwIAAJEBAACQAgAAsAEAALECAACzAQAAsgIAALYBAAC3AgAAtQEAALQCAAC8AQAAvQIAAL8BAAC+AgAAugEAALsCAAC5AQAAuAIAAKgBAACpAgAAqwEAAKoCAACuAQAArwIAAK0BAACsAgAApAEAAKUCAACnAQAApgIAAKIBAACjAgAAoQEAAKACAADgAQAA4QIAAOMBAADiAgAA5gEAAOcCAADlAQAA5AIAAOwBAADtAgAA7wEAAO4CAADqAQAA6wIAAOkBAADoAgAA+AEAAPkCAAD7AQAA+gIAAP4BAAD/AgAA/QEAAPwCAAD0AQAA9QIAAPcBAAD2AgAA8gEAAPMCAADxAQAA8AIAANABAADRAgAA0wEAANICAADWAQAA1wIAANUBAADUAgAA3AEAAN0CAADfAQAA3gIAANoBAADbAgAA2QEAANgCAADIAQAAyQIAAMsBAADKAgAAzgEAAM8CAADNAQAAzAIAAMQBAADFAgAAxwEAAMYCAADCAQAAwwIAAMEBAADAAgAAQAEAAEECAABDAQAAQgIAAEYBAABHAgAARQEAAEQCAABMAQAATQIAAE8BAABOAgAASgEAAEsCAABJAQAASAIAAFgBAABZAgAAWwEAAFoCAABeAQAAXwIAAF0BAABcAgAAVAEAAFUCAABXAQAAVgIAAFIBAABTAgAAUQEAAFACAABwAQAAcQIAAHMBAAByAgAAdgEAAHcCAAB1AQAAdAIAAHwBAAB9AgAAfwEAAH4CAAB6AQAAewIAAHkBAAB4AgAAaAEAAGkCAABrAQAAagIAAG4BAABvAgAAbQEAAGwCAABkAQAAZQIAAGcBAABmAgAAYgEAAGMCAABhAQAAYAIAACABAAAhAgAAIwEAACICAAAmAQAAJwIAACUBAAAkAgAALAEAAC0CAAAvAQAALgIAACoBAAArAgAAKQEAACgCAAA4AQAAOQIAADsBAAA6AgAAPgEAAD8CAAA9AQAAPAIAADQBAAA1AgAANwEAADYCAAAyAQAAMwIAADEBAAAwAgAAEAEAABECAAATAQAAEgIAABYBAAAXAgAAFQEAABQCAAAcAQAAHQIAAB8BAAAeAgAAGgEAABsCAAAZAQAAGAIAAAgBAAAJAgAACwEAAAoCAAAOAQAADwIAAA0BAAAMAgAABAEAAAUCAAAHAQAABgIAAAIBAAADAgAAAQEAAAACAAAAAwAAAQAAAAMDAAACAAAABgMAAAcAAAAFAwAABAAAAAwDAAANAAAADwMAAA4AAAAKAwAACwAAAAkDAAAIAAAAGAMAABkAAAAbAwAAGgAAAB4DAAAfAAAAHQMAABwAAAAUAwAAFQAAABcDAAAWAAAAEgMAABMAAAARAwAAEAAAADADAAAxAAAAMwMAADIAAAA2AwAANwAAADUDAAA0AAAAPAMAAD0AAAA/AwAAPgAAADoDAAA7AAAAOQMAADgAAAAoAwAAKQAAACsDAAAqAAAALgMAAC8AAAAtAwAALAAAACQDAAAlAAAAJwMAACYAAAAiAwAAIwAAACEDAAAgAAAAYAMAAGEAAABjAwAAYgAAAGYDAABnAAAAZQMAAGQAAABsAwAAbQAAAG8DAABuAAAAagMAAGsAAABpAwAAaAAAAHgDAAB5AAAAewMAAHoAAAB+AwAAfwAAAH0DAAB8AAAAdAMAAHUAAAB3AwAAdgAAAHIDAABzAAAAcQMAAHAAAABQAwAAUQAAAFMDAABSAAAAVgMAAFcAAABVAwAAVAAAAFwDAABdAAAAXwMAAF4AAABaAwAAWwAAAFkDAABYAAAASAMAAEkAAABLAwAASgAAAE4DAABPAAAATQMAAEwAAABEAwAARQAAAEcDAABGAAAAQgMAAEMAAABBAwAAQAAAAMADAADBAAAAwwMAAMIAAADGAwAAxwAAAMUDAADEAAAAzAMAAM0AAADPAwAAzgAAAMoDAADLAAAAyQMAAMgAAADYAwAA2QAAANsDAADaAAAA3gMAAN8AAADdAwAA3AAAANQDAADVAAAA1wMAANYAAADSAwAA0wAAANEDAADQAAAA8AMAAPEAAADzAwAA8gAAAPYDAAD3AAAA9QMAAPQAAAD8AwAA/QAAAP8DAAD+AAAA+gMAAPsAAAD5AwAA+AAAAOgDAADpAAAA6wMAAOoAAADuAwAA7wAAAO0DAADsAAAA5AMAAOUAAADnAwAA5gAAAOIDAADjAAAA4QMAAOAAAACgAwAAoQAAAKMDAACiAAAApgMAAKcAAAClAwAApAAAAKwDAACtAAAArwMAAK4AAACqAwAAqwAAAKkDAACoAAAAuAMAALkAAAC7AwAAugAAAL4DAAC/AAAAvQMAALwAAAC0AwAAtQAAALcDAAC2AAAAsgMAALMAAACxAwAAsAAAAJADAACRAAAAkwMAAJIAAACWAwAAlwAAAJUDAACUAAAAnAMAAJ0AAACfAwAAngAAAJoDAACbAAAAmQMAAJgAAACIAwAAiQAAAIsDAACKAAAAjgMAAI8AAACNAwAAjAAAAIQDAACFAAAAhwMAAIYAAACCAwAAgwAAAIEDAACAAAAAgAIAAIEBAACDAgAAggEAAIYCAACHAQAAhQIAAIQBAACMAgAAjQEAAI8CAACOAQAAigIAAIsBAACJAgAAiAEAAJgCAACZAQAAmwIAAJoBAACeAgAAnwEAAJ0CAACcAQAAlAIAAJUBAACXAgAAlgEAAJICAACTAQAAkQIAAJABAACwAgAAsQEAALMCAACyAQAAtgIAALcBAAC1AgAAtAEAALwCAAC9AQAAvwIAAL4BAAC6AgAAuwEAALkCAAC4AQAAqAIAAKkBAACrAgAAqgEAAK4CAACvAQAArQIAAKwBAACkAgAApQEAAKcCAACmAQAAogIAAKMBAAChAgAAoAEAAOACAADhAQAA4wIAAOIBAADmAgAA5wEAAOUCAADkAQAA7AIAAO0BAADvAgAA7gEAAOoCAADrAQAA6QIAAOgBAAD4AgAA+QEAAPsCAAD6AQAA/gIAAP8BAAD9AgAA/AEAAPQCAAD1AQAA9wIAAPYBAADyAgAA8wEAAPECAADwAQAA0AIAANEBAADTAgAA0gEAANYCAADXAQAA1QIAANQBAADcAgAA3QEAAN8CAADeAQAA2gIAANsBAADZAgAA2AEAAMgCAADJAQAAywIAAMoBAADOAgAAzwEAAM0CAADMAQAAxAIAAMUBAADHAgAAxgEAAMICAADDAQAAwQIAAMABAABAAgAAQQEAAEMCAABCAQAARgIAAEcBAABFAgAARAEAAEwCAABNAQAATwIAAE4BAABKAgAASwEAAEkCAABIAQAAWAIAAFkBAABbAgAAWgEAAF4CAABfAQAAXQIAAFwBAABUAgAAVQEAAFcCAABWAQAAUgIAAFMBAABRAgAAUAEAAHACAABxAQAAcwIAAHIBAAB2AgAAdwEAAHUCAAB0AQAAfAIAAH0BAAB/AgAAfgEAAHoCAAB7AQAAeQIAAHgBAABoAgAAaQEAAGsCAABqAQAAbgIAAG8BAABtAgAAbAEAAGQCAABlAQAAZwIAAGYBAABiAgAAYwEAAGECAABgAQAAIAIAACEBAAAjAgAAIgEAACYCAAAnAQAAJQIAACQBAAAsAgAALQEAAC8CAAAuAQAAKgIAACsBAAApAgAAKAEAADgCAAA5AQAAOwIAADoBAAA+AgAAPwEAAD0CAAA8AQAANAIAADUBAAA3AgAANgEAADICAAAzAQAAMQIAADABAAAQAgAAEQEAABMCAAASAQAAFgIAABcBAAAVAgAAFAEAABwCAAAdAQAAHwIAAB4BAAAaAgAAGwEAABkCAAAYAQAACAIAAAkBAAALAgAACgEAAA4CAAAPAQAADQIAAAwBAAAEAgAABQEAAAcCAAAGAQAAAgIAAAMBAAABAgAAAAEAAA==";
// Its buffers: name, entries per sample, entries in all, use, what is said of one too short, how and where it lies.
const buffers = {
  "forward": [
    ["x",10,0,"input","forward: x needs batch * 10 entries, one number per sample and qubit",[["atan",0],["raw",20]]],
    ["theta",0,40,"input","forward: theta needs 40 entries, one number per block, qubit and rotation",[["wrapped",40]]],
    ["y",10,0,"output","forward: y needs batch * 10 entries, one number per sample and observable",[["raw",80]]]
  ],
  "vjp": [
    ["x",10,0,"input","vjp: x needs batch * 10 entries, one number per sample and qubit",[["atan",0],["raw",20]]],
    ["theta",0,40,"input","vjp: theta needs 40 entries, one number per block, qubit and rotation",[["wrapped",40]]],
    ["cotangent",10,0,"input","vjp: cotangent needs batch * 10 entries, one number per sample and observable",[["raw",100]]],
    ["y",10,0,"output","vjp: y needs batch * 10 entries, one number per sample and observable",[["raw",80]]],
    ["dx",10,0,"output","vjp: dx needs batch * 10 entries, one number per sample and qubit",[["raw",120]]],
    ["dtheta",0,40,"output","vjp: dtheta needs 40 entries, one number per block, qubit and rotation",[["raw",140]]]
  ],
  "jacobian": [
    ["x",10,0,"input","jacobian: x needs batch * 10 entries, one number per sample and qubit",[["atan",0],["raw",20]]],
    ["theta",0,40,"input","jacobian: theta needs 40 entries, one number per block, qubit and rotation",[["wrapped",40]]],
    ["jac",100,0,"output","jacobian: jac needs batch * 100 entries, one number per sample, observable and qubit",[["raw",180]]]
  ]
};

/** An angle; one beyond 2^20 modulo 4π, by sine and cosine of its half. */
function wrapped(angle) {
  return Math.abs(angle) <= 1048576 ? angle : 2 * Math.atan2(Math.sin(angle / 2), Math.cos(angle / 2));
}

/** Puts numbers, or functions of them, into the memory. */
function put(memory, at, source, count, through) {
  if (through === "raw") for (let k = 0; k < count; k += 1) memory[at + k] = source[k];
  else if (through === "wrapped") for (let k = 0; k < count; k += 1) memory[at + k] = wrapped(source[k]);
  else if (through === "atan") for (let k = 0; k < count; k += 1) memory[at + k] = Math.atan(source[k]);
  else for (let k = 0; k < count; k += 1) memory[at + k] = Math.tanh(source[k]);
}

/** Puts those of two samples side by side. */
function putPair(memory, at, source, from, count, through) {
  const lane = from + count;
  if (through === "raw")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = source[from + k];
      memory[at + 2 * k + 1] = source[lane + k];
    }
  else if (through === "wrapped")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = wrapped(source[from + k]);
      memory[at + 2 * k + 1] = wrapped(source[lane + k]);
    }
  else if (through === "atan")
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = Math.atan(source[from + k]);
      memory[at + 2 * k + 1] = Math.atan(source[lane + k]);
    }
  else
    for (let k = 0; k < count; k += 1) {
      memory[at + 2 * k] = Math.tanh(source[from + k]);
      memory[at + 2 * k + 1] = Math.tanh(source[lane + k]);
    }
}

/** Takes the numbers of two samples apart again. */
function takePair(memory, at, target, from, count) {
  const lane = from + count;
  for (let k = 0; k < count; k += 1) {
    target[from + k] = memory[at + 2 * k];
    target[lane + k] = memory[at + 2 * k + 1];
  }
}

/** Runs one function of the module: once what all samples share, then two samples at a time; zeros stand beside an odd one. */
function accelerate(name, code, memory) {
  const [begin, pair, end] = ["Begin", "Pair", "End"].map((part) => code[name + part]);
  const regions = buffers[name].flatMap(([, row, shared, use, , places], k) =>
    places.filter(([through]) => use === "input" || through === "raw").map(([through, at]) => ({ k, row, shared, use, through, at }))
  );
  const rows = regions.filter(({ row }) => row > 0);
  const [inputs, outputs] = ["input", "output"].map((wanted) => rows.filter(({ use }) => use === wanted));
  const [given, wanted] = ["input", "output"].map((wanted) => regions.filter(({ row, use }) => row === 0 && use === wanted));
  return (...args) => {
    const batch = pair ? args[buffers[name].length] : 0;
    buffers[name].forEach(([, row, shared, , message], k) => {
      if (args[k].length < (row > 0 ? batch * row : shared)) throw new RangeError(message);
    });
    for (const { k, shared, through, at } of given) put(memory, at, args[k], shared, through);
    if (begin) begin();
    for (let b = 0; b + 1 < batch; b += 2) {
      for (let j = 0; j < inputs.length; j += 1) {
        const { k, row, through, at } = inputs[j];
        putPair(memory, at, args[k], b * row, row, through);
      }
      pair();
      for (let j = 0; j < outputs.length; j += 1) {
        const { k, row, at } = outputs[j];
        takePair(memory, at, args[k], b * row, row);
      }
    }
    if (batch % 2 === 1) {
      const last = (k, row) => args[k].subarray((batch - 1) * row, batch * row);
      for (const { k, row, through, at } of inputs) {
        const both = new Float64Array(2 * row);
        both.set(last(k, row));
        putPair(memory, at, both, 0, row, through);
      }
      pair();
      for (const { k, row, at } of outputs) {
        const both = new Float64Array(2 * row);
        takePair(memory, at, both, 0, row);
        last(k, row).set(both.subarray(0, row));
      }
    }
    if (end) end();
    for (const { k, shared, at } of wanted) for (let j = 0; j < shared; j += 1) args[k][j] = memory[at + j];
  };
}

/** The functions above on WebAssembly, in an instance of their own; undefined where its vectors do not run. */
export async function accelerated() {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
