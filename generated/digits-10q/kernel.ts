// @ts-nocheck
/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":10,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7","Z8","Z9"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 104177, shift 3899977
 * Operations per sample (and per call besides):
 *   forward: 44046 additions, 84094 multiplications, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 *   vjp: 130298 additions, 210338 multiplications, 10 divisions, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 *   jacobian: 493410 additions, 935820 multiplications, 10 divisions, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (35820 bytes).
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
const state = new Float64Array(13312);
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
function prepare(theta: Float64Array): void {
  for (let gate = 0; gate < 40; gate += 1) {
    const c0 = Math.cos(0.5 * theta[gate]);
    const s0 = Math.sin(0.5 * theta[gate]);
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x: Float64Array, at: number): void {
  const h0 = 0.5 * Math.atan(x[at]);
  halfCos[0] = Math.cos(h0);
  halfSin[0] = Math.sin(h0);
  const h1 = 0.5 * Math.atan(x[at + 1]);
  halfCos[1] = Math.cos(h1);
  halfSin[1] = Math.sin(h1);
  const h2 = 0.5 * Math.atan(x[at + 2]);
  halfCos[2] = Math.cos(h2);
  halfSin[2] = Math.sin(h2);
  const h3 = 0.5 * Math.atan(x[at + 3]);
  halfCos[3] = Math.cos(h3);
  halfSin[3] = Math.sin(h3);
  const h4 = 0.5 * Math.atan(x[at + 4]);
  halfCos[4] = Math.cos(h4);
  halfSin[4] = Math.sin(h4);
  const h5 = 0.5 * Math.atan(x[at + 5]);
  halfCos[5] = Math.cos(h5);
  halfSin[5] = Math.sin(h5);
  const h6 = 0.5 * Math.atan(x[at + 6]);
  halfCos[6] = Math.cos(h6);
  halfSin[6] = Math.sin(h6);
  const h7 = 0.5 * Math.atan(x[at + 7]);
  halfCos[7] = Math.cos(h7);
  halfSin[7] = Math.sin(h7);
  const h8 = 0.5 * Math.atan(x[at + 8]);
  halfCos[8] = Math.cos(h8);
  halfSin[8] = Math.sin(h8);
  const h9 = 0.5 * Math.atan(x[at + 9]);
  halfCos[9] = Math.cos(h9);
  halfSin[9] = Math.sin(h9);
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

/** Applies the entangler and the rotations on qubits 0 to 2: reads the amplitudes at slot, writes those 1024 further on. */
function apply0(slot: number, gate: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const next = slot + 1024;
  for (let at = 0; at < 128; at += 1) {
    const from = source[at];
    const a0 = state[slot + from];
    const a1 = state[slot + (from ^ 192)];
    const a2 = state[slot + (from ^ 384)];
    const a3 = state[slot + (from ^ 320)];
    const a4 = state[slot + (from ^ 768)];
    const a5 = state[slot + (from ^ 960)];
    const a6 = state[slot + (from ^ 640)];
    const a7 = state[slot + (from ^ 576)];
    const b0 = w0 * a0 - y0 * a4;
    const b4 = y0 * a0 + w0 * a4;
    const b1 = w0 * a1 - y0 * a5;
    const b5 = y0 * a1 + w0 * a5;
    const b2 = w0 * a2 - y0 * a6;
    const b6 = y0 * a2 + w0 * a6;
    const b3 = w0 * a3 - y0 * a7;
    const b7 = y0 * a3 + w0 * a7;
    const c0 = w1 * b0 - y1 * b2;
    const c2 = y1 * b0 + w1 * b2;
    const c1 = w1 * b1 - y1 * b3;
    const c3 = y1 * b1 + w1 * b3;
    const c4 = w1 * b4 - y1 * b6;
    const c6 = y1 * b4 + w1 * b6;
    const c5 = w1 * b5 - y1 * b7;
    const c7 = y1 * b5 + w1 * b7;
    const d0 = w2 * c0 - y2 * c1;
    const d1 = y2 * c0 + w2 * c1;
    const d2 = w2 * c2 - y2 * c3;
    const d3 = y2 * c2 + w2 * c3;
    const d4 = w2 * c4 - y2 * c5;
    const d5 = y2 * c4 + w2 * c5;
    const d6 = w2 * c6 - y2 * c7;
    const d7 = y2 * c6 + w2 * c7;
    state[next + at] = d0;
    state[next + (at + 128)] = d1;
    state[next + (at + 256)] = d2;
    state[next + (at + 384)] = d3;
    state[next + (at + 512)] = d4;
    state[next + (at + 640)] = d5;
    state[next + (at + 768)] = d6;
    state[next + (at + 896)] = d7;
  }
}

/** Applies the rotations on qubits 3 to 6: reads the amplitudes at slot, writes those 1024 further on. */
function apply1(slot: number, gate: number): void {
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 128) {
    for (let at = high; at < high + 8; at += 1) {
      const a0 = state[slot + at];
      const a1 = state[slot + (at + 8)];
      const a2 = state[slot + (at + 16)];
      const a3 = state[slot + (at + 24)];
      const a4 = state[slot + (at + 32)];
      const a5 = state[slot + (at + 40)];
      const a6 = state[slot + (at + 48)];
      const a7 = state[slot + (at + 56)];
      const a8 = state[slot + (at + 64)];
      const a9 = state[slot + (at + 72)];
      const a10 = state[slot + (at + 80)];
      const a11 = state[slot + (at + 88)];
      const a12 = state[slot + (at + 96)];
      const a13 = state[slot + (at + 104)];
      const a14 = state[slot + (at + 112)];
      const a15 = state[slot + (at + 120)];
      const b0 = w3 * a0 - y3 * a8;
      const b8 = y3 * a0 + w3 * a8;
      const b1 = w3 * a1 - y3 * a9;
      const b9 = y3 * a1 + w3 * a9;
      const b2 = w3 * a2 - y3 * a10;
      const b10 = y3 * a2 + w3 * a10;
      const b3 = w3 * a3 - y3 * a11;
      const b11 = y3 * a3 + w3 * a11;
      const b4 = w3 * a4 - y3 * a12;
      const b12 = y3 * a4 + w3 * a12;
      const b5 = w3 * a5 - y3 * a13;
      const b13 = y3 * a5 + w3 * a13;
      const b6 = w3 * a6 - y3 * a14;
      const b14 = y3 * a6 + w3 * a14;
      const b7 = w3 * a7 - y3 * a15;
      const b15 = y3 * a7 + w3 * a15;
      const c0 = w4 * b0 - y4 * b4;
      const c4 = y4 * b0 + w4 * b4;
      const c1 = w4 * b1 - y4 * b5;
      const c5 = y4 * b1 + w4 * b5;
      const c2 = w4 * b2 - y4 * b6;
      const c6 = y4 * b2 + w4 * b6;
      const c3 = w4 * b3 - y4 * b7;
      const c7 = y4 * b3 + w4 * b7;
      const c8 = w4 * b8 - y4 * b12;
      const c12 = y4 * b8 + w4 * b12;
      const c9 = w4 * b9 - y4 * b13;
      const c13 = y4 * b9 + w4 * b13;
      const c10 = w4 * b10 - y4 * b14;
      const c14 = y4 * b10 + w4 * b14;
      const c11 = w4 * b11 - y4 * b15;
      const c15 = y4 * b11 + w4 * b15;
      const d0 = w5 * c0 - y5 * c2;
      const d2 = y5 * c0 + w5 * c2;
      const d1 = w5 * c1 - y5 * c3;
      const d3 = y5 * c1 + w5 * c3;
      const d4 = w5 * c4 - y5 * c6;
      const d6 = y5 * c4 + w5 * c6;
      const d5 = w5 * c5 - y5 * c7;
      const d7 = y5 * c5 + w5 * c7;
      const d8 = w5 * c8 - y5 * c10;
      const d10 = y5 * c8 + w5 * c10;
      const d9 = w5 * c9 - y5 * c11;
      const d11 = y5 * c9 + w5 * c11;
      const d12 = w5 * c12 - y5 * c14;
      const d14 = y5 * c12 + w5 * c14;
      const d13 = w5 * c13 - y5 * c15;
      const d15 = y5 * c13 + w5 * c15;
      const e0 = w6 * d0 - y6 * d1;
      const e1 = y6 * d0 + w6 * d1;
      const e2 = w6 * d2 - y6 * d3;
      const e3 = y6 * d2 + w6 * d3;
      const e4 = w6 * d4 - y6 * d5;
      const e5 = y6 * d4 + w6 * d5;
      const e6 = w6 * d6 - y6 * d7;
      const e7 = y6 * d6 + w6 * d7;
      const e8 = w6 * d8 - y6 * d9;
      const e9 = y6 * d8 + w6 * d9;
      const e10 = w6 * d10 - y6 * d11;
      const e11 = y6 * d10 + w6 * d11;
      const e12 = w6 * d12 - y6 * d13;
      const e13 = y6 * d12 + w6 * d13;
      const e14 = w6 * d14 - y6 * d15;
      const e15 = y6 * d14 + w6 * d15;
      state[next + at] = e0;
      state[next + (at + 8)] = e1;
      state[next + (at + 16)] = e2;
      state[next + (at + 24)] = e3;
      state[next + (at + 32)] = e4;
      state[next + (at + 40)] = e5;
      state[next + (at + 48)] = e6;
      state[next + (at + 56)] = e7;
      state[next + (at + 64)] = e8;
      state[next + (at + 72)] = e9;
      state[next + (at + 80)] = e10;
      state[next + (at + 88)] = e11;
      state[next + (at + 96)] = e12;
      state[next + (at + 104)] = e13;
      state[next + (at + 112)] = e14;
      state[next + (at + 120)] = e15;
    }
  }
}

/** Applies the rotations on qubits 7 to 9: reads the amplitudes at slot, writes those 1024 further on. */
function apply2(slot: number, gate: number): void {
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 8) {
    const a0 = state[slot + high];
    const a1 = state[slot + (high + 1)];
    const a2 = state[slot + (high + 2)];
    const a3 = state[slot + (high + 3)];
    const a4 = state[slot + (high + 4)];
    const a5 = state[slot + (high + 5)];
    const a6 = state[slot + (high + 6)];
    const a7 = state[slot + (high + 7)];
    const b0 = w7 * a0 - y7 * a4;
    const b4 = y7 * a0 + w7 * a4;
    const b1 = w7 * a1 - y7 * a5;
    const b5 = y7 * a1 + w7 * a5;
    const b2 = w7 * a2 - y7 * a6;
    const b6 = y7 * a2 + w7 * a6;
    const b3 = w7 * a3 - y7 * a7;
    const b7 = y7 * a3 + w7 * a7;
    const c0 = w8 * b0 - y8 * b2;
    const c2 = y8 * b0 + w8 * b2;
    const c1 = w8 * b1 - y8 * b3;
    const c3 = y8 * b1 + w8 * b3;
    const c4 = w8 * b4 - y8 * b6;
    const c6 = y8 * b4 + w8 * b6;
    const c5 = w8 * b5 - y8 * b7;
    const c7 = y8 * b5 + w8 * b7;
    const d0 = w9 * c0 - y9 * c1;
    const d1 = y9 * c0 + w9 * c1;
    const d2 = w9 * c2 - y9 * c3;
    const d3 = y9 * c2 + w9 * c3;
    const d4 = w9 * c4 - y9 * c5;
    const d5 = y9 * c4 + w9 * c5;
    const d6 = w9 * c6 - y9 * c7;
    const d7 = y9 * c6 + w9 * c7;
    state[next + high] = d0;
    state[next + (high + 1)] = d1;
    state[next + (high + 2)] = d2;
    state[next + (high + 3)] = d3;
    state[next + (high + 4)] = d4;
    state[next + (high + 5)] = d5;
    state[next + (high + 6)] = d6;
    state[next + (high + 7)] = d7;
  }
}

/** Writes the expectations of the observables (Eqs. 2 and 10) in the last state. */
function readOut(y: Float64Array, at: number): void {
  let sum = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let high = 0; high < 64; high += 1) {
    const base = high * 16;
    const a = state[base + 12288];
    const p = a * a;
    const a1 = state[base + 12289];
    const p1 = a1 * a1;
    const a2 = state[base + 12290];
    const p2 = a2 * a2;
    const a3 = state[base + 12291];
    const p3 = a3 * a3;
    const a4 = state[base + 12292];
    const p4 = a4 * a4;
    const a5 = state[base + 12293];
    const p5 = a5 * a5;
    const a6 = state[base + 12294];
    const p6 = a6 * a6;
    const a7 = state[base + 12295];
    const p7 = a7 * a7;
    const a8 = state[base + 12296];
    const p8 = a8 * a8;
    const a9 = state[base + 12297];
    const p9 = a9 * a9;
    const a10 = state[base + 12298];
    const p10 = a10 * a10;
    const a11 = state[base + 12299];
    const p11 = a11 * a11;
    const a12 = state[base + 12300];
    const p12 = a12 * a12;
    const a13 = state[base + 12301];
    const p13 = a13 * a13;
    const a14 = state[base + 12302];
    const p14 = a14 * a14;
    const a15 = state[base + 12303];
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
function weigh(cotangent: Float64Array, at: number): void {
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
function seed(): void {
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
    lambda[base + 1024] = d19 * state[base + 12288];
    lambda[base + 1025] = d20 * state[base + 12289];
    lambda[base + 1026] = d21 * state[base + 12290];
    lambda[base + 1027] = d22 * state[base + 12291];
    lambda[base + 1028] = d23 * state[base + 12292];
    lambda[base + 1029] = d24 * state[base + 12293];
    lambda[base + 1030] = d25 * state[base + 12294];
    lambda[base + 1031] = d26 * state[base + 12295];
    lambda[base + 1032] = d27 * state[base + 12296];
    lambda[base + 1033] = d28 * state[base + 12297];
    lambda[base + 1034] = d29 * state[base + 12298];
    lambda[base + 1035] = d30 * state[base + 12299];
    lambda[base + 1036] = d31 * state[base + 12300];
    lambda[base + 1037] = d32 * state[base + 12301];
    lambda[base + 1038] = d33 * state[base + 12302];
    lambda[base + 1039] = d34 * state[base + 12303];
  }
}

/**
 * Pulls λ back through the rotations on qubits 0 to 2 and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo0(slot: number, gate: number, into: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  let gy0 = 0;
  let gy1 = 0;
  let gy2 = 0;
  const next = slot + 1024;
  for (let at = 0; at < 128; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 128];
    const l2 = lambda[at + 256];
    const l3 = lambda[at + 384];
    const l4 = lambda[at + 512];
    const l5 = lambda[at + 640];
    const l6 = lambda[at + 768];
    const l7 = lambda[at + 896];
    const a0 = state[next + at];
    const a1 = state[next + (at + 128)];
    const a2 = state[next + (at + 256)];
    const a3 = state[next + (at + 384)];
    const a4 = state[next + (at + 512)];
    const a5 = state[next + (at + 640)];
    const a6 = state[next + (at + 768)];
    const a7 = state[next + (at + 896)];
    gy0 += l4 * a0 - l0 * a4 + (l5 * a1 - l1 * a5) + (l6 * a2 - l2 * a6 + (l7 * a3 - l3 * a7));
    gy1 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3) + (l6 * a4 - l4 * a6 + (l7 * a5 - l5 * a7));
    gy2 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3) + (l5 * a4 - l4 * a5 + (l7 * a6 - l6 * a7));
    const m0 = w0 * l0 + y0 * l4;
    const m4 = w0 * l4 - y0 * l0;
    const m1 = w0 * l1 + y0 * l5;
    const m5 = w0 * l5 - y0 * l1;
    const m2 = w0 * l2 + y0 * l6;
    const m6 = w0 * l6 - y0 * l2;
    const m3 = w0 * l3 + y0 * l7;
    const m7 = w0 * l7 - y0 * l3;
    const n0 = w1 * m0 + y1 * m2;
    const n2 = w1 * m2 - y1 * m0;
    const n1 = w1 * m1 + y1 * m3;
    const n3 = w1 * m3 - y1 * m1;
    const n4 = w1 * m4 + y1 * m6;
    const n6 = w1 * m6 - y1 * m4;
    const n5 = w1 * m5 + y1 * m7;
    const n7 = w1 * m7 - y1 * m5;
    const o0 = w2 * n0 + y2 * n1;
    const o1 = w2 * n1 - y2 * n0;
    const o2 = w2 * n2 + y2 * n3;
    const o3 = w2 * n3 - y2 * n2;
    const o4 = w2 * n4 + y2 * n5;
    const o5 = w2 * n5 - y2 * n4;
    const o6 = w2 * n6 + y2 * n7;
    const o7 = w2 * n7 - y2 * n6;
    const from = source[at];
    lambda[1024 + from] = o0;
    lambda[1024 + (from ^ 192)] = o1;
    lambda[1024 + (from ^ 384)] = o2;
    lambda[1024 + (from ^ 320)] = o3;
    lambda[1024 + (from ^ 768)] = o4;
    lambda[1024 + (from ^ 960)] = o5;
    lambda[1024 + (from ^ 640)] = o6;
    lambda[1024 + (from ^ 576)] = o7;
  }
  gradient[into] += gy0;
  gradient[into + 1] += gy1;
  gradient[into + 2] += gy2;
}

/**
 * Pulls λ back through the rotations on qubits 3 to 6.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo1(slot: number, gate: number, into: number): void {
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  let gy3 = 0;
  let gy4 = 0;
  let gy5 = 0;
  let gy6 = 0;
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 128) {
    for (let at = high; at < high + 8; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 8];
      const l2 = lambda[at + 16];
      const l3 = lambda[at + 24];
      const l4 = lambda[at + 32];
      const l5 = lambda[at + 40];
      const l6 = lambda[at + 48];
      const l7 = lambda[at + 56];
      const l8 = lambda[at + 64];
      const l9 = lambda[at + 72];
      const l10 = lambda[at + 80];
      const l11 = lambda[at + 88];
      const l12 = lambda[at + 96];
      const l13 = lambda[at + 104];
      const l14 = lambda[at + 112];
      const l15 = lambda[at + 120];
      const a0 = state[next + at];
      const a1 = state[next + (at + 8)];
      const a2 = state[next + (at + 16)];
      const a3 = state[next + (at + 24)];
      const a4 = state[next + (at + 32)];
      const a5 = state[next + (at + 40)];
      const a6 = state[next + (at + 48)];
      const a7 = state[next + (at + 56)];
      const a8 = state[next + (at + 64)];
      const a9 = state[next + (at + 72)];
      const a10 = state[next + (at + 80)];
      const a11 = state[next + (at + 88)];
      const a12 = state[next + (at + 96)];
      const a13 = state[next + (at + 104)];
      const a14 = state[next + (at + 112)];
      const a15 = state[next + (at + 120)];
      gy3 += l8 * a0 - l0 * a8 + (l9 * a1 - l1 * a9) + (l10 * a2 - l2 * a10 + (l11 * a3 - l3 * a11)) + (l12 * a4 - l4 * a12 + (l13 * a5 - l5 * a13) + (l14 * a6 - l6 * a14 + (l15 * a7 - l7 * a15)));
      gy4 += l4 * a0 - l0 * a4 + (l5 * a1 - l1 * a5) + (l6 * a2 - l2 * a6 + (l7 * a3 - l3 * a7)) + (l12 * a8 - l8 * a12 + (l13 * a9 - l9 * a13) + (l14 * a10 - l10 * a14 + (l15 * a11 - l11 * a15)));
      gy5 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3) + (l6 * a4 - l4 * a6 + (l7 * a5 - l5 * a7)) + (l10 * a8 - l8 * a10 + (l11 * a9 - l9 * a11) + (l14 * a12 - l12 * a14 + (l15 * a13 - l13 * a15)));
      gy6 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3) + (l5 * a4 - l4 * a5 + (l7 * a6 - l6 * a7)) + (l9 * a8 - l8 * a9 + (l11 * a10 - l10 * a11) + (l13 * a12 - l12 * a13 + (l15 * a14 - l14 * a15)));
      const m0 = w3 * l0 + y3 * l8;
      const m8 = w3 * l8 - y3 * l0;
      const m1 = w3 * l1 + y3 * l9;
      const m9 = w3 * l9 - y3 * l1;
      const m2 = w3 * l2 + y3 * l10;
      const m10 = w3 * l10 - y3 * l2;
      const m3 = w3 * l3 + y3 * l11;
      const m11 = w3 * l11 - y3 * l3;
      const m4 = w3 * l4 + y3 * l12;
      const m12 = w3 * l12 - y3 * l4;
      const m5 = w3 * l5 + y3 * l13;
      const m13 = w3 * l13 - y3 * l5;
      const m6 = w3 * l6 + y3 * l14;
      const m14 = w3 * l14 - y3 * l6;
      const m7 = w3 * l7 + y3 * l15;
      const m15 = w3 * l15 - y3 * l7;
      const n0 = w4 * m0 + y4 * m4;
      const n4 = w4 * m4 - y4 * m0;
      const n1 = w4 * m1 + y4 * m5;
      const n5 = w4 * m5 - y4 * m1;
      const n2 = w4 * m2 + y4 * m6;
      const n6 = w4 * m6 - y4 * m2;
      const n3 = w4 * m3 + y4 * m7;
      const n7 = w4 * m7 - y4 * m3;
      const n8 = w4 * m8 + y4 * m12;
      const n12 = w4 * m12 - y4 * m8;
      const n9 = w4 * m9 + y4 * m13;
      const n13 = w4 * m13 - y4 * m9;
      const n10 = w4 * m10 + y4 * m14;
      const n14 = w4 * m14 - y4 * m10;
      const n11 = w4 * m11 + y4 * m15;
      const n15 = w4 * m15 - y4 * m11;
      const o0 = w5 * n0 + y5 * n2;
      const o2 = w5 * n2 - y5 * n0;
      const o1 = w5 * n1 + y5 * n3;
      const o3 = w5 * n3 - y5 * n1;
      const o4 = w5 * n4 + y5 * n6;
      const o6 = w5 * n6 - y5 * n4;
      const o5 = w5 * n5 + y5 * n7;
      const o7 = w5 * n7 - y5 * n5;
      const o8 = w5 * n8 + y5 * n10;
      const o10 = w5 * n10 - y5 * n8;
      const o9 = w5 * n9 + y5 * n11;
      const o11 = w5 * n11 - y5 * n9;
      const o12 = w5 * n12 + y5 * n14;
      const o14 = w5 * n14 - y5 * n12;
      const o13 = w5 * n13 + y5 * n15;
      const o15 = w5 * n15 - y5 * n13;
      const p0 = w6 * o0 + y6 * o1;
      const p1 = w6 * o1 - y6 * o0;
      const p2 = w6 * o2 + y6 * o3;
      const p3 = w6 * o3 - y6 * o2;
      const p4 = w6 * o4 + y6 * o5;
      const p5 = w6 * o5 - y6 * o4;
      const p6 = w6 * o6 + y6 * o7;
      const p7 = w6 * o7 - y6 * o6;
      const p8 = w6 * o8 + y6 * o9;
      const p9 = w6 * o9 - y6 * o8;
      const p10 = w6 * o10 + y6 * o11;
      const p11 = w6 * o11 - y6 * o10;
      const p12 = w6 * o12 + y6 * o13;
      const p13 = w6 * o13 - y6 * o12;
      const p14 = w6 * o14 + y6 * o15;
      const p15 = w6 * o15 - y6 * o14;
      lambda[at] = p0;
      lambda[at + 8] = p1;
      lambda[at + 16] = p2;
      lambda[at + 24] = p3;
      lambda[at + 32] = p4;
      lambda[at + 40] = p5;
      lambda[at + 48] = p6;
      lambda[at + 56] = p7;
      lambda[at + 64] = p8;
      lambda[at + 72] = p9;
      lambda[at + 80] = p10;
      lambda[at + 88] = p11;
      lambda[at + 96] = p12;
      lambda[at + 104] = p13;
      lambda[at + 112] = p14;
      lambda[at + 120] = p15;
    }
  }
  gradient[into + 3] += gy3;
  gradient[into + 4] += gy4;
  gradient[into + 5] += gy5;
  gradient[into + 6] += gy6;
}

/**
 * Pulls λ back through the rotations on qubits 7 to 9.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo2(slot: number, gate: number, into: number): void {
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  let gy7 = 0;
  let gy8 = 0;
  let gy9 = 0;
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 8) {
    const l0 = lambda[1024 + high];
    const l1 = lambda[1024 + (high + 1)];
    const l2 = lambda[1024 + (high + 2)];
    const l3 = lambda[1024 + (high + 3)];
    const l4 = lambda[1024 + (high + 4)];
    const l5 = lambda[1024 + (high + 5)];
    const l6 = lambda[1024 + (high + 6)];
    const l7 = lambda[1024 + (high + 7)];
    const a0 = state[next + high];
    const a1 = state[next + (high + 1)];
    const a2 = state[next + (high + 2)];
    const a3 = state[next + (high + 3)];
    const a4 = state[next + (high + 4)];
    const a5 = state[next + (high + 5)];
    const a6 = state[next + (high + 6)];
    const a7 = state[next + (high + 7)];
    gy7 += l4 * a0 - l0 * a4 + (l5 * a1 - l1 * a5) + (l6 * a2 - l2 * a6 + (l7 * a3 - l3 * a7));
    gy8 += l2 * a0 - l0 * a2 + (l3 * a1 - l1 * a3) + (l6 * a4 - l4 * a6 + (l7 * a5 - l5 * a7));
    gy9 += l1 * a0 - l0 * a1 + (l3 * a2 - l2 * a3) + (l5 * a4 - l4 * a5 + (l7 * a6 - l6 * a7));
    const m0 = w7 * l0 + y7 * l4;
    const m4 = w7 * l4 - y7 * l0;
    const m1 = w7 * l1 + y7 * l5;
    const m5 = w7 * l5 - y7 * l1;
    const m2 = w7 * l2 + y7 * l6;
    const m6 = w7 * l6 - y7 * l2;
    const m3 = w7 * l3 + y7 * l7;
    const m7 = w7 * l7 - y7 * l3;
    const n0 = w8 * m0 + y8 * m2;
    const n2 = w8 * m2 - y8 * m0;
    const n1 = w8 * m1 + y8 * m3;
    const n3 = w8 * m3 - y8 * m1;
    const n4 = w8 * m4 + y8 * m6;
    const n6 = w8 * m6 - y8 * m4;
    const n5 = w8 * m5 + y8 * m7;
    const n7 = w8 * m7 - y8 * m5;
    const o0 = w9 * n0 + y9 * n1;
    const o1 = w9 * n1 - y9 * n0;
    const o2 = w9 * n2 + y9 * n3;
    const o3 = w9 * n3 - y9 * n2;
    const o4 = w9 * n4 + y9 * n5;
    const o5 = w9 * n5 - y9 * n4;
    const o6 = w9 * n6 + y9 * n7;
    const o7 = w9 * n7 - y9 * n6;
    lambda[high] = o0;
    lambda[high + 1] = o1;
    lambda[high + 2] = o2;
    lambda[high + 3] = o3;
    lambda[high + 4] = o4;
    lambda[high + 5] = o5;
    lambda[high + 6] = o6;
    lambda[high + 7] = o7;
  }
  gradient[into + 7] += gy7;
  gradient[into + 8] += gy8;
  gradient[into + 9] += gy9;
}

/** Writes the derivative of each angle by its input. */
function slopes(x: Float64Array, at: number): void {
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
function inputGradient(out: Float64Array, at: number): void {
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
function clear(): void {
  for (let at = 0; at < 40; at += 1) {
    gradient[at] = 0;
  }
}

/** Writes the derivatives by θ from the sums over the batch. */
function collect(dtheta: Float64Array): void {
  for (let gate = 0; gate < 40; gate += 1) {
    const gy = gradient[gate];
    dtheta[gate] = gy;
  }
}

/** Weights the Pauli strings of observable 0. */
function choose0(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[0] = 1;
}

/** Weights the Pauli strings of observable 1. */
function choose1(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[1] = 1;
}

/** Weights the Pauli strings of observable 2. */
function choose2(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[2] = 1;
}

/** Weights the Pauli strings of observable 3. */
function choose3(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[3] = 1;
}

/** Weights the Pauli strings of observable 4. */
function choose4(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[4] = 1;
}

/** Weights the Pauli strings of observable 5. */
function choose5(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[5] = 1;
}

/** Weights the Pauli strings of observable 6. */
function choose6(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[6] = 1;
}

/** Weights the Pauli strings of observable 7. */
function choose7(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[7] = 1;
}

/** Weights the Pauli strings of observable 8. */
function choose8(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[8] = 1;
}

/** Weights the Pauli strings of observable 9. */
function choose9(): void {
  for (let term = 0; term < 10; term += 1) {
    weights[term] = 0;
  }
  weights[9] = 1;
}

/** Pulls λ back through the rotations on qubits 0 to 2 and the entangler. */
function pull0(gate: number): void {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  for (let at = 0; at < 128; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 128];
    const l2 = lambda[at + 256];
    const l3 = lambda[at + 384];
    const l4 = lambda[at + 512];
    const l5 = lambda[at + 640];
    const l6 = lambda[at + 768];
    const l7 = lambda[at + 896];
    const m0 = w0 * l0 + y0 * l4;
    const m4 = w0 * l4 - y0 * l0;
    const m1 = w0 * l1 + y0 * l5;
    const m5 = w0 * l5 - y0 * l1;
    const m2 = w0 * l2 + y0 * l6;
    const m6 = w0 * l6 - y0 * l2;
    const m3 = w0 * l3 + y0 * l7;
    const m7 = w0 * l7 - y0 * l3;
    const n0 = w1 * m0 + y1 * m2;
    const n2 = w1 * m2 - y1 * m0;
    const n1 = w1 * m1 + y1 * m3;
    const n3 = w1 * m3 - y1 * m1;
    const n4 = w1 * m4 + y1 * m6;
    const n6 = w1 * m6 - y1 * m4;
    const n5 = w1 * m5 + y1 * m7;
    const n7 = w1 * m7 - y1 * m5;
    const o0 = w2 * n0 + y2 * n1;
    const o1 = w2 * n1 - y2 * n0;
    const o2 = w2 * n2 + y2 * n3;
    const o3 = w2 * n3 - y2 * n2;
    const o4 = w2 * n4 + y2 * n5;
    const o5 = w2 * n5 - y2 * n4;
    const o6 = w2 * n6 + y2 * n7;
    const o7 = w2 * n7 - y2 * n6;
    const from = source[at];
    lambda[1024 + from] = o0;
    lambda[1024 + (from ^ 192)] = o1;
    lambda[1024 + (from ^ 384)] = o2;
    lambda[1024 + (from ^ 320)] = o3;
    lambda[1024 + (from ^ 768)] = o4;
    lambda[1024 + (from ^ 960)] = o5;
    lambda[1024 + (from ^ 640)] = o6;
    lambda[1024 + (from ^ 576)] = o7;
  }
}

/** Pulls λ back through the rotations on qubits 3 to 6. */
function pull1(gate: number): void {
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  for (let high = 0; high < 1024; high += 128) {
    for (let at = high; at < high + 8; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 8];
      const l2 = lambda[at + 16];
      const l3 = lambda[at + 24];
      const l4 = lambda[at + 32];
      const l5 = lambda[at + 40];
      const l6 = lambda[at + 48];
      const l7 = lambda[at + 56];
      const l8 = lambda[at + 64];
      const l9 = lambda[at + 72];
      const l10 = lambda[at + 80];
      const l11 = lambda[at + 88];
      const l12 = lambda[at + 96];
      const l13 = lambda[at + 104];
      const l14 = lambda[at + 112];
      const l15 = lambda[at + 120];
      const m0 = w3 * l0 + y3 * l8;
      const m8 = w3 * l8 - y3 * l0;
      const m1 = w3 * l1 + y3 * l9;
      const m9 = w3 * l9 - y3 * l1;
      const m2 = w3 * l2 + y3 * l10;
      const m10 = w3 * l10 - y3 * l2;
      const m3 = w3 * l3 + y3 * l11;
      const m11 = w3 * l11 - y3 * l3;
      const m4 = w3 * l4 + y3 * l12;
      const m12 = w3 * l12 - y3 * l4;
      const m5 = w3 * l5 + y3 * l13;
      const m13 = w3 * l13 - y3 * l5;
      const m6 = w3 * l6 + y3 * l14;
      const m14 = w3 * l14 - y3 * l6;
      const m7 = w3 * l7 + y3 * l15;
      const m15 = w3 * l15 - y3 * l7;
      const n0 = w4 * m0 + y4 * m4;
      const n4 = w4 * m4 - y4 * m0;
      const n1 = w4 * m1 + y4 * m5;
      const n5 = w4 * m5 - y4 * m1;
      const n2 = w4 * m2 + y4 * m6;
      const n6 = w4 * m6 - y4 * m2;
      const n3 = w4 * m3 + y4 * m7;
      const n7 = w4 * m7 - y4 * m3;
      const n8 = w4 * m8 + y4 * m12;
      const n12 = w4 * m12 - y4 * m8;
      const n9 = w4 * m9 + y4 * m13;
      const n13 = w4 * m13 - y4 * m9;
      const n10 = w4 * m10 + y4 * m14;
      const n14 = w4 * m14 - y4 * m10;
      const n11 = w4 * m11 + y4 * m15;
      const n15 = w4 * m15 - y4 * m11;
      const o0 = w5 * n0 + y5 * n2;
      const o2 = w5 * n2 - y5 * n0;
      const o1 = w5 * n1 + y5 * n3;
      const o3 = w5 * n3 - y5 * n1;
      const o4 = w5 * n4 + y5 * n6;
      const o6 = w5 * n6 - y5 * n4;
      const o5 = w5 * n5 + y5 * n7;
      const o7 = w5 * n7 - y5 * n5;
      const o8 = w5 * n8 + y5 * n10;
      const o10 = w5 * n10 - y5 * n8;
      const o9 = w5 * n9 + y5 * n11;
      const o11 = w5 * n11 - y5 * n9;
      const o12 = w5 * n12 + y5 * n14;
      const o14 = w5 * n14 - y5 * n12;
      const o13 = w5 * n13 + y5 * n15;
      const o15 = w5 * n15 - y5 * n13;
      const p0 = w6 * o0 + y6 * o1;
      const p1 = w6 * o1 - y6 * o0;
      const p2 = w6 * o2 + y6 * o3;
      const p3 = w6 * o3 - y6 * o2;
      const p4 = w6 * o4 + y6 * o5;
      const p5 = w6 * o5 - y6 * o4;
      const p6 = w6 * o6 + y6 * o7;
      const p7 = w6 * o7 - y6 * o6;
      const p8 = w6 * o8 + y6 * o9;
      const p9 = w6 * o9 - y6 * o8;
      const p10 = w6 * o10 + y6 * o11;
      const p11 = w6 * o11 - y6 * o10;
      const p12 = w6 * o12 + y6 * o13;
      const p13 = w6 * o13 - y6 * o12;
      const p14 = w6 * o14 + y6 * o15;
      const p15 = w6 * o15 - y6 * o14;
      lambda[at] = p0;
      lambda[at + 8] = p1;
      lambda[at + 16] = p2;
      lambda[at + 24] = p3;
      lambda[at + 32] = p4;
      lambda[at + 40] = p5;
      lambda[at + 48] = p6;
      lambda[at + 56] = p7;
      lambda[at + 64] = p8;
      lambda[at + 72] = p9;
      lambda[at + 80] = p10;
      lambda[at + 88] = p11;
      lambda[at + 96] = p12;
      lambda[at + 104] = p13;
      lambda[at + 112] = p14;
      lambda[at + 120] = p15;
    }
  }
}

/** Pulls λ back through the rotations on qubits 7 to 9. */
function pull2(gate: number): void {
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  for (let high = 0; high < 1024; high += 8) {
    const l0 = lambda[1024 + high];
    const l1 = lambda[1024 + (high + 1)];
    const l2 = lambda[1024 + (high + 2)];
    const l3 = lambda[1024 + (high + 3)];
    const l4 = lambda[1024 + (high + 4)];
    const l5 = lambda[1024 + (high + 5)];
    const l6 = lambda[1024 + (high + 6)];
    const l7 = lambda[1024 + (high + 7)];
    const m0 = w7 * l0 + y7 * l4;
    const m4 = w7 * l4 - y7 * l0;
    const m1 = w7 * l1 + y7 * l5;
    const m5 = w7 * l5 - y7 * l1;
    const m2 = w7 * l2 + y7 * l6;
    const m6 = w7 * l6 - y7 * l2;
    const m3 = w7 * l3 + y7 * l7;
    const m7 = w7 * l7 - y7 * l3;
    const n0 = w8 * m0 + y8 * m2;
    const n2 = w8 * m2 - y8 * m0;
    const n1 = w8 * m1 + y8 * m3;
    const n3 = w8 * m3 - y8 * m1;
    const n4 = w8 * m4 + y8 * m6;
    const n6 = w8 * m6 - y8 * m4;
    const n5 = w8 * m5 + y8 * m7;
    const n7 = w8 * m7 - y8 * m5;
    const o0 = w9 * n0 + y9 * n1;
    const o1 = w9 * n1 - y9 * n0;
    const o2 = w9 * n2 + y9 * n3;
    const o3 = w9 * n3 - y9 * n2;
    const o4 = w9 * n4 + y9 * n5;
    const o5 = w9 * n5 - y9 * n4;
    const o6 = w9 * n6 + y9 * n7;
    const o7 = w9 * n7 - y9 * n6;
    lambda[high] = o0;
    lambda[high + 1] = o1;
    lambda[high + 2] = o2;
    lambda[high + 3] = o3;
    lambda[high + 4] = o4;
    lambda[high + 5] = o5;
    lambda[high + 6] = o6;
    lambda[high + 7] = o7;
  }
}

/**
 * y[b·m + l] = ⟨Q_l⟩ for sample b (Eqs. 2 and 10).
 * x [batch · 10], theta [40], y [batch · 10]; y is overwritten.
 * Throws a RangeError when an array is too short, before anything is written.
 */
export function forward(x: Float64Array, theta: Float64Array, y: Float64Array, batch: number): void {
  if (x.length < batch * 10) throw new RangeError("forward: x needs batch * 10 entries, one number per sample and qubit");
  if (theta.length < 40) throw new RangeError("forward: theta needs 40 entries, one number per block, qubit and rotation");
  if (y.length < batch * 10) throw new RangeError("forward: y needs batch * 10 entries, one number per sample and observable");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 10);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 3072, block * 20);
      apply1(block * 3072 + 1024, block * 20);
      apply2(block * 3072 + 2048, block * 20);
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
export function vjp(x: Float64Array, theta: Float64Array, cotangent: Float64Array, y: Float64Array, dx: Float64Array, dtheta: Float64Array, batch: number): void {
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
      apply0(block * 3072, block * 20);
      apply1(block * 3072 + 1024, block * 20);
      apply2(block * 3072 + 2048, block * 20);
    }
    readOut(y, b * 10);
    weigh(cotangent, b * 10);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo2(block * 3072 + 2048, block * 20, block * 10);
      undo1(block * 3072 + 1024, block * 20, block * 10);
      undo0(block * 3072, block * 20, block * 10);
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
export function jacobian(x: Float64Array, theta: Float64Array, jac: Float64Array, batch: number): void {
  if (x.length < batch * 10) throw new RangeError("jacobian: x needs batch * 10 entries, one number per sample and qubit");
  if (theta.length < 40) throw new RangeError("jacobian: theta needs 40 entries, one number per block, qubit and rotation");
  if (jac.length < batch * 100) throw new RangeError("jacobian: jac needs batch * 100 entries, one number per sample, observable and qubit");
  prepare(theta);
  for (let b = 0; b < batch; b += 1) {
    encode(x, b * 10);
    for (let block = 0; block < 4; block += 1) {
      apply0(block * 3072, block * 20);
      apply1(block * 3072 + 1024, block * 20);
      apply2(block * 3072 + 2048, block * 20);
    }
    slopes(x, b * 10);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 10);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 20);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 30);
    choose4();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 40);
    choose5();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 50);
    choose6();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 60);
    choose7();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 70);
    choose8();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 80);
    choose9();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 90);
  }
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABGQVgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwADJiUAAQECAwMDAgEBAQIBBAQEAgIBAQEBAQICAgIBAQEBAQEBAQEBBQQBAQQEB2QIBm1lbW9yeQIADGZvcndhcmRCZWdpbgACC2ZvcndhcmRQYWlyAAgIdmpwQmVnaW4ACgd2anBQYWlyABIGdmpwRW5kABQNamFjb2JpYW5CZWdpbgAVDGphY29iaWFuUGFpcgAkCqb2ASWXBwEYeyAA/QyDyMltMF/kP4PIyW0wX+Q//fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIQEgAf0MAAAAAAAAOEMAAAAAAAA4Q/3xASECIAAgAv0MAABAVPsh+T8AAEBU+yH5P/3yASEDIAP98QEhBCAC/QwAAGAaYbTQPQAAYBphtNA9/fIBIQUgBCAF/fEBIQYgBiAE/fEBIQcgBCAGIAf98QH98QEgBSAH/fAB/fEBIQggAv0MAAAALooZozsAAAAuihmjO/3yASEJIAYgCf3xASEKIAogBv3xASELIAYgCiAL/fEB/fEBIAkgC/3wAf3xASEMIAggDP3wASAC/QzBSSAlmoN7OcFJICWag3s5/fIBIQ0gDf3xASEOIAogDv3wASEPIAogD/3xASAO/fABIRAgDyAP/fIBIREgESAP/fIBIRL9DHzVz1o62eU9fNXPWjrZ5T0gEf3yAf0M65wriublWr7rnCuK5uVavv3wASAR/fIB/Qx9/rFX4x3HPn3+sVfjHcc+/fABIBH98gH9DNVhwRmgASq/1WHBGaABKr/98AEgEf3yAf0MpvgQERERgT+m+BARERGBP/3wASETIA8gEf0MAAAAAAAA4D8AAAAAAADgPyAQ/fIBIBIgE/3yAf3xAf3yASAQ/fEBIBL9DElVVVVVVcW/SVVVVVVVxb/98gH98QH98QEhFP0MAAAAAAAA4D8AAAAAAADgPyAR/fIBIRX9DAAAAAAAAPA/AAAAAAAA8D8gFf3xASEWIBb9DAAAAAAAAPA/AAAAAAAA8D8gFv3xASAV/fEBIBEgEf0M1DiIvun6qL3UOIi+6fqovSAR/fIB/QzEsbS9nu4hPsSxtL2e7iE+/fABIBH98gH9DK1SnIBPfpK+rVKcgE9+kr798AEgEf3yAf0MkBXLGaAB+j6QFcsZoAH6Pv3wASAR/fIB/Qx3UcEWbMFWv3dRwRZswVa//fABIBH98gH9DExVVVVVVaU/TFVVVVVVpT/98AH98gH98gEgDyAQ/fIB/fEB/fAB/fABIRf9DAAAAAAAAAAAAAAAAAAAAAAgAf0MAQAAAAAAAAABAAAAAAAAAP1O/dEBIRggFCAXIBj9UiAB/QwBAAAAAAAAAAEAAAAAAAAA/c4B/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RIBcgFCAY/VIgAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9UQteAgF/BHxBACEAA0BEAAAAAAAA4D8gAEEDdCsDwAKi/RQQAP0hACEC/SEAIQEgASEDIAIhBCAAQQJsQQN0IAM5A8A7IABBAmxBA3QgBDkDyDsgAEEBaiIAQShIDQALCwQAEAELsBcFpgF7AX8BewJ/BHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yASEBQQAgARAAIQMhAiAC/QsE4DdBACAD/QsEgDlEAAAAAAAA4D/9FCAAQQR0/QAEEP3yASEEQQAgBBAAIQYhBSAF/QsE8DdBACAG/QsEkDlEAAAAAAAA4D/9FCAAQQR0/QAEIP3yASEHQQAgBxAAIQkhCCAI/QsEgDhBACAJ/QsEoDlEAAAAAAAA4D/9FCAAQQR0/QAEMP3yASEKQQAgChAAIQwhCyAL/QsEkDhBACAM/QsEsDlEAAAAAAAA4D/9FCAAQQR0/QAEQP3yASENQQAgDRAAIQ8hDiAO/QsEoDhBACAP/QsEwDlEAAAAAAAA4D/9FCAAQQR0/QAEUP3yASEQQQAgEBAAIRIhESAR/QsEsDhBACAS/QsE0DlEAAAAAAAA4D/9FCAAQQR0/QAEYP3yASETQQAgExAAIRUhFCAU/QsEwDhBACAV/QsE4DlEAAAAAAAA4D/9FCAAQQR0/QAEcP3yASEWQQAgFhAAIRghFyAX/QsE0DhBACAY/QsE8DlEAAAAAAAA4D/9FCAAQQR0/QAEgAH98gEhGUEAIBkQACEbIRogGv0LBOA4QQAgG/0LBIA6RAAAAAAAAOA//RQgAEEEdP0ABJAB/fIBIRxBACAcEAAhHiEdIB39CwTwOEEAIB79CwSQOkTNO39mnqDmP/0UQQD9AATgN/3yASEfRM07f2aeoOY//RRBAP0ABIA5/fIBISAgHyAg/fEBISEgHyAg/fABISJEzTt/Zp6g5j/9FEEA/QAE8Df98gEhI0TNO39mnqDmP/0UQQD9AASQOf3yASEkICMgJP3xASElICMgJP3wASEmRM07f2aeoOY//RRBAP0ABIA4/fIBISdEzTt/Zp6g5j/9FEEA/QAEoDn98gEhKCAnICj98QEhKSAnICj98AEhKkTNO39mnqDmP/0UQQD9AASQOP3yASErRM07f2aeoOY//RRBAP0ABLA5/fIBISwgKyAs/fEBIS0gKyAs/fABIS5EzTt/Zp6g5j/9FEEA/QAEoDj98gEhL0TNO39mnqDmP/0UQQD9AATAOf3yASEwIC8gMP3xASExIC8gMP3wASEyRM07f2aeoOY//RRBAP0ABLA4/fIBITNEzTt/Zp6g5j/9FEEA/QAE0Dn98gEhNCAzIDT98QEhNSAzIDT98AEhNkTNO39mnqDmP/0UQQD9AATAOP3yASE3RM07f2aeoOY//RRBAP0ABOA5/fIBITggNyA4/fEBITkgNyA4/fABITpEzTt/Zp6g5j/9FEEA/QAE0Dj98gEhO0TNO39mnqDmP/0UQQD9AATwOf3yASE8IDsgPP3xASE9IDsgPP3wASE+RM07f2aeoOY//RRBAP0ABOA4/fIBIT9EzTt/Zp6g5j/9FEEA/QAEgDr98gEhQCA/IED98QEhQSA/IED98AEhQkTNO39mnqDmP/0UQQD9AATwOP3yASFDRM07f2aeoOY//RRBAP0ABJA6/fIBIUQgQyBE/fEBIUUgQyBE/fABIUYgISAl/fIBIUcgISAm/fIBIUggIiAl/fIBIUkgIiAm/fIBIUogLSAx/fIBIUsgLSAy/fIBIUwgLiAx/fIBIU0gLiAy/fIBIU4gKSBL/fIBIU8gKSBM/fIBIVAgKSBN/fIBIVEgKSBO/fIBIVIgKiBL/fIBIVMgKiBM/fIBIVQgKiBN/fIBIVUgKiBO/fIBIVYgRyBP/fIBIVcgRyBQ/fIBIVggRyBR/fIBIVkgRyBS/fIBIVogRyBT/fIBIVsgRyBU/fIBIVwgRyBV/fIBIV0gRyBW/fIBIV4gSCBP/fIBIV8gSCBQ/fIBIWAgSCBR/fIBIWEgSCBS/fIBIWIgSCBT/fIBIWMgSCBU/fIBIWQgSCBV/fIBIWUgSCBW/fIBIWYgSSBP/fIBIWcgSSBQ/fIBIWggSSBR/fIBIWkgSSBS/fIBIWogSSBT/fIBIWsgSSBU/fIBIWwgSSBV/fIBIW0gSSBW/fIBIW4gSiBP/fIBIW8gSiBQ/fIBIXAgSiBR/fIBIXEgSiBS/fIBIXIgSiBT/fIBIXMgSiBU/fIBIXQgSiBV/fIBIXUgSiBW/fIBIXZBACBX/QsEwMAPQQAgWP0LBNDAD0EAIFn9CwTgwA9BACBa/QsE8MAPQQAgW/0LBIDBD0EAIFz9CwSQwQ9BACBd/QsEoMEPQQAgXv0LBLDBD0EAIF/9CwTAwQ9BACBg/QsE0MEPQQAgYf0LBODBD0EAIGL9CwTwwQ9BACBj/QsEgMIPQQAgZP0LBJDCD0EAIGX9CwSgwg9BACBm/QsEsMIPQQAgZ/0LBMDCD0EAIGj9CwTQwg9BACBp/QsE4MIPQQAgav0LBPDCD0EAIGv9CwSAww9BACBs/QsEkMMPQQAgbf0LBKDDD0EAIG79CwSwww9BACBv/QsEwMMPQQAgcP0LBNDDD0EAIHH9CwTgww9BACBy/QsE8MMPQQAgc/0LBIDED0EAIHT9CwSQxA9BACB1/QsEoMQPQQAgdv0LBLDEDyA1IDn98gEhdyA1IDr98gEheCA2IDn98gEheSA2IDr98gEheiBBIEX98gEheyBBIEb98gEhfCBCIEX98gEhfSBCIEb98gEhfiA9IHv98gEhfyA9IHz98gEhgAEgPSB9/fIBIYEBID0gfv3yASGCASA+IHv98gEhgwEgPiB8/fIBIYQBID4gff3yASGFASA+IH798gEhhgEgdyB//fIBIYcBIHcggAH98gEhiAEgdyCBAf3yASGJASB3IIIB/fIBIYoBIHcggwH98gEhiwEgdyCEAf3yASGMASB3IIUB/fIBIY0BIHcghgH98gEhjgEgeCB//fIBIY8BIHgggAH98gEhkAEgeCCBAf3yASGRASB4IIIB/fIBIZIBIHgggwH98gEhkwEgeCCEAf3yASGUASB4IIUB/fIBIZUBIHgghgH98gEhlgEgeSB//fIBIZcBIHkggAH98gEhmAEgeSCBAf3yASGZASB5IIIB/fIBIZoBIHkggwH98gEhmwEgeSCEAf3yASGcASB5IIUB/fIBIZ0BIHkghgH98gEhngEgeiB//fIBIZ8BIHoggAH98gEhoAEgeiCBAf3yASGhASB6IIIB/fIBIaIBIHoggwH98gEhowEgeiCEAf3yASGkASB6IIUB/fIBIaUBIHoghgH98gEhpgFBACCHAf0LBMDED0EAIIgB/QsE0MQPQQAgiQH9CwTgxA9BACCKAf0LBPDED0EAIIsB/QsEgMUPQQAgjAH9CwSQxQ9BACCNAf0LBKDFD0EAII4B/QsEsMUPQQAgjwH9CwTAxQ9BACCQAf0LBNDFD0EAIJEB/QsE4MUPQQAgkgH9CwTwxQ9BACCTAf0LBIDGD0EAIJQB/QsEkMYPQQAglQH9CwSgxg9BACCWAf0LBLDGD0EAIJcB/QsEwMYPQQAgmAH9CwTQxg9BACCZAf0LBODGD0EAIJoB/QsE8MYPQQAgmwH9CwSAxw9BACCcAf0LBJDHD0EAIJ0B/QsEoMcPQQAgngH9CwSwxw9BACCfAf0LBMDHD0EAIKAB/QsE0McPQQAgoQH9CwTgxw9BACCiAf0LBPDHD0EAIKMB/QsEgMgPQQAgpAH9CwSQyA9BACClAf0LBKDID0EAIKYB/QsEsMgPQQAhpwEDQCCnAUEEdP0ABMDADyGoASCnAUEgbCGpAUEAIaoBA0AgqgFBBHT9AATAxA8hqwEgqQEgqgFqQQR0IKgBIKsB/fIB/QsEwEAgqgFBBHT9AATQxA8hrAEgqQEgqgFqQQR0IKgBIKwB/fIB/QsE0EAgqgFBBHT9AATgxA8hrQEgqQEgqgFqQQR0IKgBIK0B/fIB/QsE4EAgqgFBBHT9AATwxA8hrgEgqQEgqgFqQQR0IKgBIK4B/fIB/QsE8EAgqgFBBGoiqgFBIEgNAAsgpwFBAWoipwFBIEgNAAsLzwYDBnsDfyB7IAFBA3T9CgPAOyECIAFBA3T9CgPIOyEDIAFBA3T9CgPQOyEEIAFBA3T9CgPYOyEFIAFBA3T9CgPgOyEGIAFBA3T9CgPoOyEHIABBgAhqIQhBACEJA0AgCUECdCgC4BchCiAAIApqQQR0/QAEwEAhCyAAIApBwAFzakEEdP0ABMBAIQwgACAKQYADc2pBBHT9AATAQCENIAAgCkHAAnNqQQR0/QAEwEAhDiAAIApBgAZzakEEdP0ABMBAIQ8gACAKQcAHc2pBBHT9AATAQCEQIAAgCkGABXNqQQR0/QAEwEAhESAAIApBwARzakEEdP0ABMBAIRIgAiAL/fIBIAMgD/3yAf3xASETIAMgC/3yASACIA/98gH98AEhFCACIAz98gEgAyAQ/fIB/fEBIRUgAyAM/fIBIAIgEP3yAf3wASEWIAIgDf3yASADIBH98gH98QEhFyADIA398gEgAiAR/fIB/fABIRggAiAO/fIBIAMgEv3yAf3xASEZIAMgDv3yASACIBL98gH98AEhGiAEIBP98gEgBSAX/fIB/fEBIRsgBSAT/fIBIAQgF/3yAf3wASEcIAQgFf3yASAFIBn98gH98QEhHSAFIBX98gEgBCAZ/fIB/fABIR4gBCAU/fIBIAUgGP3yAf3xASEfIAUgFP3yASAEIBj98gH98AEhICAEIBb98gEgBSAa/fIB/fEBISEgBSAW/fIBIAQgGv3yAf3wASEiIAYgG/3yASAHIB398gH98QEhIyAHIBv98gEgBiAd/fIB/fABISQgBiAc/fIBIAcgHv3yAf3xASElIAcgHP3yASAGIB798gH98AEhJiAGIB/98gEgByAh/fIB/fEBIScgByAf/fIBIAYgIf3yAf3wASEoIAYgIP3yASAHICL98gH98QEhKSAHICD98gEgBiAi/fIB/fABISogCCAJakEEdCAj/QsEwEAgCCAJakEEdCAk/QsEwFAgCCAJakEEdCAl/QsEwGAgCCAJakEEdCAm/QsEwHAgCCAJakEEdCAn/QsEwIABIAggCWpBBHQgKP0LBMCQASAIIAlqQQR0ICn9CwTAoAEgCCAJakEEdCAq/QsEwLABIAlBAWoiCUGAAUgNAAsLuw4DCHsDf1B7IAFBA3T9CgPwOyECIAFBA3T9CgP4OyEDIAFBA3T9CgOAPCEEIAFBA3T9CgOIPCEFIAFBA3T9CgOQPCEGIAFBA3T9CgOYPCEHIAFBA3T9CgOgPCEIIAFBA3T9CgOoPCEJIABBgAhqIQpBACELA0AgCyEMA0AgACAMakEEdP0ABMBAIQ0gACAMakEEdP0ABMBBIQ4gACAMakEEdP0ABMBCIQ8gACAMakEEdP0ABMBDIRAgACAMakEEdP0ABMBEIREgACAMakEEdP0ABMBFIRIgACAMakEEdP0ABMBGIRMgACAMakEEdP0ABMBHIRQgACAMakEEdP0ABMBIIRUgACAMakEEdP0ABMBJIRYgACAMakEEdP0ABMBKIRcgACAMakEEdP0ABMBLIRggACAMakEEdP0ABMBMIRkgACAMakEEdP0ABMBNIRogACAMakEEdP0ABMBOIRsgACAMakEEdP0ABMBPIRwgAiAN/fIBIAMgFf3yAf3xASEdIAMgDf3yASACIBX98gH98AEhHiACIA798gEgAyAW/fIB/fEBIR8gAyAO/fIBIAIgFv3yAf3wASEgIAIgD/3yASADIBf98gH98QEhISADIA/98gEgAiAX/fIB/fABISIgAiAQ/fIBIAMgGP3yAf3xASEjIAMgEP3yASACIBj98gH98AEhJCACIBH98gEgAyAZ/fIB/fEBISUgAyAR/fIBIAIgGf3yAf3wASEmIAIgEv3yASADIBr98gH98QEhJyADIBL98gEgAiAa/fIB/fABISggAiAT/fIBIAMgG/3yAf3xASEpIAMgE/3yASACIBv98gH98AEhKiACIBT98gEgAyAc/fIB/fEBISsgAyAU/fIBIAIgHP3yAf3wASEsIAQgHf3yASAFICX98gH98QEhLSAFIB398gEgBCAl/fIB/fABIS4gBCAf/fIBIAUgJ/3yAf3xASEvIAUgH/3yASAEICf98gH98AEhMCAEICH98gEgBSAp/fIB/fEBITEgBSAh/fIBIAQgKf3yAf3wASEyIAQgI/3yASAFICv98gH98QEhMyAFICP98gEgBCAr/fIB/fABITQgBCAe/fIBIAUgJv3yAf3xASE1IAUgHv3yASAEICb98gH98AEhNiAEICD98gEgBSAo/fIB/fEBITcgBSAg/fIBIAQgKP3yAf3wASE4IAQgIv3yASAFICr98gH98QEhOSAFICL98gEgBCAq/fIB/fABITogBCAk/fIBIAUgLP3yAf3xASE7IAUgJP3yASAEICz98gH98AEhPCAGIC398gEgByAx/fIB/fEBIT0gByAt/fIBIAYgMf3yAf3wASE+IAYgL/3yASAHIDP98gH98QEhPyAHIC/98gEgBiAz/fIB/fABIUAgBiAu/fIBIAcgMv3yAf3xASFBIAcgLv3yASAGIDL98gH98AEhQiAGIDD98gEgByA0/fIB/fEBIUMgByAw/fIBIAYgNP3yAf3wASFEIAYgNf3yASAHIDn98gH98QEhRSAHIDX98gEgBiA5/fIB/fABIUYgBiA3/fIBIAcgO/3yAf3xASFHIAcgN/3yASAGIDv98gH98AEhSCAGIDb98gEgByA6/fIB/fEBIUkgByA2/fIBIAYgOv3yAf3wASFKIAYgOP3yASAHIDz98gH98QEhSyAHIDj98gEgBiA8/fIB/fABIUwgCCA9/fIBIAkgP/3yAf3xASFNIAkgPf3yASAIID/98gH98AEhTiAIID798gEgCSBA/fIB/fEBIU8gCSA+/fIBIAggQP3yAf3wASFQIAggQf3yASAJIEP98gH98QEhUSAJIEH98gEgCCBD/fIB/fABIVIgCCBC/fIBIAkgRP3yAf3xASFTIAkgQv3yASAIIET98gH98AEhVCAIIEX98gEgCSBH/fIB/fEBIVUgCSBF/fIBIAggR/3yAf3wASFWIAggRv3yASAJIEj98gH98QEhVyAJIEb98gEgCCBI/fIB/fABIVggCCBJ/fIBIAkgS/3yAf3xASFZIAkgSf3yASAIIEv98gH98AEhWiAIIEr98gEgCSBM/fIB/fEBIVsgCSBK/fIBIAggTP3yAf3wASFcIAogDGpBBHQgTf0LBMBAIAogDGpBBHQgTv0LBMBBIAogDGpBBHQgT/0LBMBCIAogDGpBBHQgUP0LBMBDIAogDGpBBHQgUf0LBMBEIAogDGpBBHQgUv0LBMBFIAogDGpBBHQgU/0LBMBGIAogDGpBBHQgVP0LBMBHIAogDGpBBHQgVf0LBMBIIAogDGpBBHQgVv0LBMBJIAogDGpBBHQgV/0LBMBKIAogDGpBBHQgWP0LBMBLIAogDGpBBHQgWf0LBMBMIAogDGpBBHQgWv0LBMBNIAogDGpBBHQgW/0LBMBOIAogDGpBBHQgXP0LBMBPIAxBAWoiDCALQQhqSA0ACyALQYABaiILQYAISA0ACwukBgMGewJ/IHsgAUEDdP0KA7A8IQIgAUEDdP0KA7g8IQMgAUEDdP0KA8A8IQQgAUEDdP0KA8g8IQUgAUEDdP0KA9A8IQYgAUEDdP0KA9g8IQcgAEGACGohCEEAIQkDQCAAIAlqQQR0/QAEwEAhCiAAIAlqQQR0/QAE0EAhCyAAIAlqQQR0/QAE4EAhDCAAIAlqQQR0/QAE8EAhDSAAIAlqQQR0/QAEgEEhDiAAIAlqQQR0/QAEkEEhDyAAIAlqQQR0/QAEoEEhECAAIAlqQQR0/QAEsEEhESACIAr98gEgAyAO/fIB/fEBIRIgAyAK/fIBIAIgDv3yAf3wASETIAIgC/3yASADIA/98gH98QEhFCADIAv98gEgAiAP/fIB/fABIRUgAiAM/fIBIAMgEP3yAf3xASEWIAMgDP3yASACIBD98gH98AEhFyACIA398gEgAyAR/fIB/fEBIRggAyAN/fIBIAIgEf3yAf3wASEZIAQgEv3yASAFIBb98gH98QEhGiAFIBL98gEgBCAW/fIB/fABIRsgBCAU/fIBIAUgGP3yAf3xASEcIAUgFP3yASAEIBj98gH98AEhHSAEIBP98gEgBSAX/fIB/fEBIR4gBSAT/fIBIAQgF/3yAf3wASEfIAQgFf3yASAFIBn98gH98QEhICAFIBX98gEgBCAZ/fIB/fABISEgBiAa/fIBIAcgHP3yAf3xASEiIAcgGv3yASAGIBz98gH98AEhIyAGIBv98gEgByAd/fIB/fEBISQgByAb/fIBIAYgHf3yAf3wASElIAYgHv3yASAHICD98gH98QEhJiAHIB798gEgBiAg/fIB/fABIScgBiAf/fIBIAcgIf3yAf3xASEoIAcgH/3yASAGICH98gH98AEhKSAIIAlqQQR0ICL9CwTAQCAIIAlqQQR0ICP9CwTQQCAIIAlqQQR0ICT9CwTgQCAIIAlqQQR0ICX9CwTwQCAIIAlqQQR0ICb9CwSAQSAIIAlqQQR0ICf9CwSQQSAIIAlqQQR0ICj9CwSgQSAIIAlqQQR0ICn9CwSwQSAJQQhqIglBgAhIDQALC7cMAwR7An8ze0QAAAAAAAAAAP0UIQFEAAAAAAAAAAD9FCECRAAAAAAAAAAA/RQhA0QAAAAAAAAAAP0UIQRBACEFA0AgBUEQbCEGIAZBBHT9AATAwAwhByAHIAf98gEhCCAGQQR0/QAE0MAMIQkgCSAJ/fIBIQogBkEEdP0ABODADCELIAsgC/3yASEMIAZBBHT9AATwwAwhDSANIA398gEhDiAGQQR0/QAEgMEMIQ8gDyAP/fIBIRAgBkEEdP0ABJDBDCERIBEgEf3yASESIAZBBHT9AASgwQwhEyATIBP98gEhFCAGQQR0/QAEsMEMIRUgFSAV/fIBIRYgBkEEdP0ABMDBDCEXIBcgF/3yASEYIAZBBHT9AATQwQwhGSAZIBn98gEhGiAGQQR0/QAE4MEMIRsgGyAb/fIBIRwgBkEEdP0ABPDBDCEdIB0gHf3yASEeIAZBBHT9AASAwgwhHyAfIB/98gEhICAGQQR0/QAEkMIMISEgISAh/fIBISIgBkEEdP0ABKDCDCEjICMgI/3yASEkIAZBBHT9AASwwgwhJSAlICX98gEhJiAIIBj98AEhJyAKIBr98AEhKCAMIBz98AEhKSAOIB798AEhKiAQICD98AEhKyASICL98AEhLCAUICT98AEhLSAWICb98AEhLiAnICv98AEhLyAoICz98AEhMCApIC398AEhMSAqIC798AEhMiAvIDH98AEhMyAwIDL98AEhNCAzIDT98AEhNSAzIDT98QEhNiAvIDH98QEgMCAy/fEB/fABITcgJyAr/fEBICggLP3xAf3wASApIC398QEgKiAu/fEB/fAB/fABITggCCAY/fEBIAogGv3xAf3wASAMIBz98QEgDiAe/fEB/fAB/fABIBAgIP3xASASICL98QH98AEgFCAk/fEBIBYgJv3xAf3wAf3wAf3wASE5IAVBBHQgNf0LBMDQDyABIDn98AEhASACIDj98AEhAiADIDf98AEhAyAEIDb98AEhBCAFQQFqIgVBwABIDQALRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQhEAAAAAAAAAAD9FCEJRAAAAAAAAAAA/RQhCkEAIQUDQCAFQRBsIQYgBkEEdP0ABMDQDyELIAZBBHT9AATQ0A8hDCAGQQR0/QAE4NAPIQ0gBkEEdP0ABPDQDyEOIAZBBHT9AASA0Q8hDyAGQQR0/QAEkNEPIRAgBkEEdP0ABKDRDyERIAZBBHT9AASw0Q8hEiAGQQR0/QAEwNEPIRMgBkEEdP0ABNDRDyEUIAZBBHT9AATg0Q8hFSAGQQR0/QAE8NEPIRYgBkEEdP0ABIDSDyEXIAZBBHT9AASQ0g8hGCAGQQR0/QAEoNIPIRkgBkEEdP0ABLDSDyEaIAsgE/3wASEbIAwgFP3wASEcIA0gFf3wASEdIA4gFv3wASEeIA8gF/3wASEfIBAgGP3wASEgIBEgGf3wASEhIBIgGv3wASEiIBsgH/3wASEjIBwgIP3wASEkIB0gIf3wASElIB4gIv3wASEmICMgJf3wASEnICQgJv3wASEoICcgKP3wASEpICcgKP3xASEqICMgJf3xASAkICb98QH98AEhKyAbIB/98QEgHCAg/fEB/fABIB0gIf3xASAeICL98QH98AH98AEhLCALIBP98QEgDCAU/fEB/fABIA0gFf3xASAOIBb98QH98AH98AEgDyAX/fEBIBAgGP3xAf3wASARIBn98QEgEiAa/fEB/fAB/fAB/fABIS0gBUEEdCAp/QsEwNgPIAcgLf3wASEHIAggLP3wASEIIAkgK/3wASEJIAogKv3wASEKIAVBAWoiBUEESA0AC0EA/QAEwNgPIQtBAP0ABNDYDyEMQQD9AATg2A8hDUEA/QAE8NgPIQ4gCyAN/fABIQ8gDCAO/fABIRAgDyAQ/fEBIREgCyAN/fEBIAwgDv3xAf3wASESIABBBHQgEv0LBIAFIABBBHQgEf0LBJAFIABBBHQgB/0LBKAFIABBBHQgCP0LBLAFIABBBHQgCf0LBMAFIABBBHQgCv0LBNAFIABBBHQgAf0LBOAFIABBBHQgAv0LBPAFIABBBHQgA/0LBIAGIABBBHQgBP0LBJAGC04BAX9BABADQQAhAANAIABBgBhsIABBFGwQBCAAQYAYbEGACGogAEEUbBAFIABBgBhsQYAQaiAAQRRsEAYgAEEBaiIAQQRIDQALQQAQBws5AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBKDaDyAAQQFqIgBBKEgNAAsLBgAQARAJC7YBAEEAIABBBHT9AASgBv0LBIDZD0EAIABBBHT9AASwBv0LBJDZD0EAIABBBHT9AATABv0LBKDZD0EAIABBBHT9AATQBv0LBLDZD0EAIABBBHT9AATgBv0LBMDZD0EAIABBBHT9AATwBv0LBNDZD0EAIABBBHT9AASAB/0LBODZD0EAIABBBHT9AASQB/0LBPDZD0EAIABBBHT9AASgB/0LBIDaD0EAIABBBHT9AASwB/0LBJDaDwuqCwMPewJ/H3tBAP0ABIDZDyEAQQD9AASQ2Q8hAUEA/QAEoNkPIQJBAP0ABLDZDyEDQQD9AATA2Q8hBEEA/QAE0NkPIQVBAP0ABODZDyEGQQD9AATw2Q8hB0EA/QAEgNoPIQhBAP0ABJDaDyEJIAH97QEhCiABIAD98AEhCyAKIAD98AEhDCABIAD98QEhDSAKIAD98QEhDkEAIAv9CwTA2A9BACAM/QsE0NgPQQAgDf0LBODYD0EAIA79CwTw2A9BACEPA0AgD0EQbCEQIA9BBHT9AATA2A8hESARIAX98AEhEiARIAX98QEhEyASIAT98AEhFCATIAT98AEhFSASIAT98QEhFiATIAT98QEhFyAUIAP98AEhGCAVIAP98AEhGSAWIAP98AEhGiAXIAP98AEhGyAUIAP98QEhHCAVIAP98QEhHSAWIAP98QEhHiAXIAP98QEhHyAYIAL98AEhICAZIAL98AEhISAaIAL98AEhIiAbIAL98AEhIyAcIAL98AEhJCAdIAL98AEhJSAeIAL98AEhJiAfIAL98AEhJyAYIAL98QEhKCAZIAL98QEhKSAaIAL98QEhKiAbIAL98QEhKyAcIAL98QEhLCAdIAL98QEhLSAeIAL98QEhLiAfIAL98QEhLyAQQQR0ICD9CwTA0A8gEEEEdCAh/QsE0NAPIBBBBHQgIv0LBODQDyAQQQR0ICP9CwTw0A8gEEEEdCAk/QsEgNEPIBBBBHQgJf0LBJDRDyAQQQR0ICb9CwSg0Q8gEEEEdCAn/QsEsNEPIBBBBHQgKP0LBMDRDyAQQQR0ICn9CwTQ0Q8gEEEEdCAq/QsE4NEPIBBBBHQgK/0LBPDRDyAQQQR0ICz9CwSA0g8gEEEEdCAt/QsEkNIPIBBBBHQgLv0LBKDSDyAQQQR0IC/9CwSw0g8gD0EBaiIPQQRIDQALQQAhDwNAIA9BEGwhECAPQQR0/QAEwNAPIREgESAJ/fABIRIgESAJ/fEBIRMgEiAI/fABIRQgEyAI/fABIRUgEiAI/fEBIRYgEyAI/fEBIRcgFCAH/fABIRggFSAH/fABIRkgFiAH/fABIRogFyAH/fABIRsgFCAH/fEBIRwgFSAH/fEBIR0gFiAH/fEBIR4gFyAH/fEBIR8gGCAG/fABISAgGSAG/fABISEgGiAG/fABISIgGyAG/fABISMgHCAG/fABISQgHSAG/fABISUgHiAG/fABISYgHyAG/fABIScgGCAG/fEBISggGSAG/fEBISkgGiAG/fEBISogGyAG/fEBISsgHCAG/fEBISwgHSAG/fEBIS0gHiAG/fEBIS4gHyAG/fEBIS8gEEEEdCAgIBBBBHT9AATAwAz98gH9CwTAwA4gEEEEdCAhIBBBBHT9AATQwAz98gH9CwTQwA4gEEEEdCAiIBBBBHT9AATgwAz98gH9CwTgwA4gEEEEdCAjIBBBBHT9AATwwAz98gH9CwTwwA4gEEEEdCAkIBBBBHT9AASAwQz98gH9CwSAwQ4gEEEEdCAlIBBBBHT9AASQwQz98gH9CwSQwQ4gEEEEdCAmIBBBBHT9AASgwQz98gH9CwSgwQ4gEEEEdCAnIBBBBHT9AASwwQz98gH9CwSwwQ4gEEEEdCAoIBBBBHT9AATAwQz98gH9CwTAwQ4gEEEEdCApIBBBBHT9AATQwQz98gH9CwTQwQ4gEEEEdCAqIBBBBHT9AATgwQz98gH9CwTgwQ4gEEEEdCArIBBBBHT9AATwwQz98gH9CwTwwQ4gEEEEdCAsIBBBBHT9AASAwgz98gH9CwSAwg4gEEEEdCAtIBBBBHT9AASQwgz98gH9CwSQwg4gEEEEdCAuIBBBBHT9AASgwgz98gH9CwSgwg4gEEEEdCAvIBBBBHT9AASwwgz98gH9CwSwwg4gD0EBaiIPQcAASA0ACwvwCQMJewJ/KHsgAUEDdP0KA7A8IQMgAUEDdP0KA7g8IQQgAUEDdP0KA8A8IQUgAUEDdP0KA8g8IQYgAUEDdP0KA9A8IQcgAUEDdP0KA9g8IQhEAAAAAAAAAAD9FCEJRAAAAAAAAAAA/RQhCkQAAAAAAAAAAP0UIQsgAEGACGohDEEAIQ0DQCANQQR0/QAEwMAOIQ4gDUEEdP0ABNDADiEPIA1BBHT9AATgwA4hECANQQR0/QAE8MAOIREgDUEEdP0ABIDBDiESIA1BBHT9AASQwQ4hEyANQQR0/QAEoMEOIRQgDUEEdP0ABLDBDiEVIAwgDWpBBHT9AATAQCEWIAwgDWpBBHT9AATQQCEXIAwgDWpBBHT9AATgQCEYIAwgDWpBBHT9AATwQCEZIAwgDWpBBHT9AASAQSEaIAwgDWpBBHT9AASQQSEbIAwgDWpBBHT9AASgQSEcIAwgDWpBBHT9AASwQSEdIAkgEiAW/fIBIA4gGv3yAf3xASATIBf98gEgDyAb/fIB/fEB/fABIBQgGP3yASAQIBz98gH98QEgFSAZ/fIBIBEgHf3yAf3xAf3wAf3wAf3wASEJIAogECAW/fIBIA4gGP3yAf3xASARIBf98gEgDyAZ/fIB/fEB/fABIBQgGv3yASASIBz98gH98QEgFSAb/fIBIBMgHf3yAf3xAf3wAf3wAf3wASEKIAsgDyAW/fIBIA4gF/3yAf3xASARIBj98gEgECAZ/fIB/fEB/fABIBMgGv3yASASIBv98gH98QEgFSAc/fIBIBQgHf3yAf3xAf3wAf3wAf3wASELIAMgDv3yASAEIBL98gH98AEhHiADIBL98gEgBCAO/fIB/fEBIR8gAyAP/fIBIAQgE/3yAf3wASEgIAMgE/3yASAEIA/98gH98QEhISADIBD98gEgBCAU/fIB/fABISIgAyAU/fIBIAQgEP3yAf3xASEjIAMgEf3yASAEIBX98gH98AEhJCADIBX98gEgBCAR/fIB/fEBISUgBSAe/fIBIAYgIv3yAf3wASEmIAUgIv3yASAGIB798gH98QEhJyAFICD98gEgBiAk/fIB/fABISggBSAk/fIBIAYgIP3yAf3xASEpIAUgH/3yASAGICP98gH98AEhKiAFICP98gEgBiAf/fIB/fEBISsgBSAh/fIBIAYgJf3yAf3wASEsIAUgJf3yASAGICH98gH98QEhLSAHICb98gEgCCAo/fIB/fABIS4gByAo/fIBIAggJv3yAf3xASEvIAcgJ/3yASAIICn98gH98AEhMCAHICn98gEgCCAn/fIB/fEBITEgByAq/fIBIAggLP3yAf3wASEyIAcgLP3yASAIICr98gH98QEhMyAHICv98gEgCCAt/fIB/fABITQgByAt/fIBIAggK/3yAf3xASE1IA1BBHQgLv0LBMDADSANQQR0IC/9CwTQwA0gDUEEdCAw/QsE4MANIA1BBHQgMf0LBPDADSANQQR0IDL9CwSAwQ0gDUEEdCAz/QsEkMENIA1BBHQgNP0LBKDBDSANQQR0IDX9CwSwwQ0gDUEIaiINQYAISA0ACyACQQR0IAJBBHT9AASQ2w8gCf3wAf0LBJDbDyACQQR0IAJBBHT9AASg2w8gCv3wAf0LBKDbDyACQQR0IAJBBHT9AASw2w8gC/3wAf0LBLDbDwubFgMMewN/YHsgAUEDdP0KA/A7IQMgAUEDdP0KA/g7IQQgAUEDdP0KA4A8IQUgAUEDdP0KA4g8IQYgAUEDdP0KA5A8IQcgAUEDdP0KA5g8IQggAUEDdP0KA6A8IQkgAUEDdP0KA6g8IQpEAAAAAAAAAAD9FCELRAAAAAAAAAAA/RQhDEQAAAAAAAAAAP0UIQ1EAAAAAAAAAAD9FCEOIABBgAhqIQ9BACEQA0AgECERA0AgEUEEdP0ABMDADSESIBFBBHT9AATAwQ0hEyARQQR0/QAEwMINIRQgEUEEdP0ABMDDDSEVIBFBBHT9AATAxA0hFiARQQR0/QAEwMUNIRcgEUEEdP0ABMDGDSEYIBFBBHT9AATAxw0hGSARQQR0/QAEwMgNIRogEUEEdP0ABMDJDSEbIBFBBHT9AATAyg0hHCARQQR0/QAEwMsNIR0gEUEEdP0ABMDMDSEeIBFBBHT9AATAzQ0hHyARQQR0/QAEwM4NISAgEUEEdP0ABMDPDSEhIA8gEWpBBHT9AATAQCEiIA8gEWpBBHT9AATAQSEjIA8gEWpBBHT9AATAQiEkIA8gEWpBBHT9AATAQyElIA8gEWpBBHT9AATARCEmIA8gEWpBBHT9AATARSEnIA8gEWpBBHT9AATARiEoIA8gEWpBBHT9AATARyEpIA8gEWpBBHT9AATASCEqIA8gEWpBBHT9AATASSErIA8gEWpBBHT9AATASiEsIA8gEWpBBHT9AATASyEtIA8gEWpBBHT9AATATCEuIA8gEWpBBHT9AATATSEvIA8gEWpBBHT9AATATiEwIA8gEWpBBHT9AATATyExIAsgGiAi/fIBIBIgKv3yAf3xASAbICP98gEgEyAr/fIB/fEB/fABIBwgJP3yASAUICz98gH98QEgHSAl/fIBIBUgLf3yAf3xAf3wAf3wASAeICb98gEgFiAu/fIB/fEBIB8gJ/3yASAXIC/98gH98QH98AEgICAo/fIBIBggMP3yAf3xASAhICn98gEgGSAx/fIB/fEB/fAB/fAB/fAB/fABIQsgDCAWICL98gEgEiAm/fIB/fEBIBcgI/3yASATICf98gH98QH98AEgGCAk/fIBIBQgKP3yAf3xASAZICX98gEgFSAp/fIB/fEB/fAB/fABIB4gKv3yASAaIC798gH98QEgHyAr/fIBIBsgL/3yAf3xAf3wASAgICz98gEgHCAw/fIB/fEBICEgLf3yASAdIDH98gH98QH98AH98AH98AH98AEhDCANIBQgIv3yASASICT98gH98QEgFSAj/fIBIBMgJf3yAf3xAf3wASAYICb98gEgFiAo/fIB/fEBIBkgJ/3yASAXICn98gH98QH98AH98AEgHCAq/fIBIBogLP3yAf3xASAdICv98gEgGyAt/fIB/fEB/fABICAgLv3yASAeIDD98gH98QEgISAv/fIBIB8gMf3yAf3xAf3wAf3wAf3wAf3wASENIA4gEyAi/fIBIBIgI/3yAf3xASAVICT98gEgFCAl/fIB/fEB/fABIBcgJv3yASAWICf98gH98QEgGSAo/fIBIBggKf3yAf3xAf3wAf3wASAbICr98gEgGiAr/fIB/fEBIB0gLP3yASAcIC398gH98QH98AEgHyAu/fIBIB4gL/3yAf3xASAhIDD98gEgICAx/fIB/fEB/fAB/fAB/fAB/fABIQ4gAyAS/fIBIAQgGv3yAf3wASEyIAMgGv3yASAEIBL98gH98QEhMyADIBP98gEgBCAb/fIB/fABITQgAyAb/fIBIAQgE/3yAf3xASE1IAMgFP3yASAEIBz98gH98AEhNiADIBz98gEgBCAU/fIB/fEBITcgAyAV/fIBIAQgHf3yAf3wASE4IAMgHf3yASAEIBX98gH98QEhOSADIBb98gEgBCAe/fIB/fABITogAyAe/fIBIAQgFv3yAf3xASE7IAMgF/3yASAEIB/98gH98AEhPCADIB/98gEgBCAX/fIB/fEBIT0gAyAY/fIBIAQgIP3yAf3wASE+IAMgIP3yASAEIBj98gH98QEhPyADIBn98gEgBCAh/fIB/fABIUAgAyAh/fIBIAQgGf3yAf3xASFBIAUgMv3yASAGIDr98gH98AEhQiAFIDr98gEgBiAy/fIB/fEBIUMgBSA0/fIBIAYgPP3yAf3wASFEIAUgPP3yASAGIDT98gH98QEhRSAFIDb98gEgBiA+/fIB/fABIUYgBSA+/fIBIAYgNv3yAf3xASFHIAUgOP3yASAGIED98gH98AEhSCAFIED98gEgBiA4/fIB/fEBIUkgBSAz/fIBIAYgO/3yAf3wASFKIAUgO/3yASAGIDP98gH98QEhSyAFIDX98gEgBiA9/fIB/fABIUwgBSA9/fIBIAYgNf3yAf3xASFNIAUgN/3yASAGID/98gH98AEhTiAFID/98gEgBiA3/fIB/fEBIU8gBSA5/fIBIAYgQf3yAf3wASFQIAUgQf3yASAGIDn98gH98QEhUSAHIEL98gEgCCBG/fIB/fABIVIgByBG/fIBIAggQv3yAf3xASFTIAcgRP3yASAIIEj98gH98AEhVCAHIEj98gEgCCBE/fIB/fEBIVUgByBD/fIBIAggR/3yAf3wASFWIAcgR/3yASAIIEP98gH98QEhVyAHIEX98gEgCCBJ/fIB/fABIVggByBJ/fIBIAggRf3yAf3xASFZIAcgSv3yASAIIE798gH98AEhWiAHIE798gEgCCBK/fIB/fEBIVsgByBM/fIBIAggUP3yAf3wASFcIAcgUP3yASAIIEz98gH98QEhXSAHIEv98gEgCCBP/fIB/fABIV4gByBP/fIBIAggS/3yAf3xASFfIAcgTf3yASAIIFH98gH98AEhYCAHIFH98gEgCCBN/fIB/fEBIWEgCSBS/fIBIAogVP3yAf3wASFiIAkgVP3yASAKIFL98gH98QEhYyAJIFP98gEgCiBV/fIB/fABIWQgCSBV/fIBIAogU/3yAf3xASFlIAkgVv3yASAKIFj98gH98AEhZiAJIFj98gEgCiBW/fIB/fEBIWcgCSBX/fIBIAogWf3yAf3wASFoIAkgWf3yASAKIFf98gH98QEhaSAJIFr98gEgCiBc/fIB/fABIWogCSBc/fIBIAogWv3yAf3xASFrIAkgW/3yASAKIF398gH98AEhbCAJIF398gEgCiBb/fIB/fEBIW0gCSBe/fIBIAogYP3yAf3wASFuIAkgYP3yASAKIF798gH98QEhbyAJIF/98gEgCiBh/fIB/fABIXAgCSBh/fIBIAogX/3yAf3xASFxIBFBBHQgYv0LBMDADSARQQR0IGP9CwTAwQ0gEUEEdCBk/QsEwMINIBFBBHQgZf0LBMDDDSARQQR0IGb9CwTAxA0gEUEEdCBn/QsEwMUNIBFBBHQgaP0LBMDGDSARQQR0IGn9CwTAxw0gEUEEdCBq/QsEwMgNIBFBBHQga/0LBMDJDSARQQR0IGz9CwTAyg0gEUEEdCBt/QsEwMsNIBFBBHQgbv0LBMDMDSARQQR0IG/9CwTAzQ0gEUEEdCBw/QsEwM4NIBFBBHQgcf0LBMDPDSARQQFqIhEgEEEIakgNAAsgEEGAAWoiEEGACEgNAAsgAkEEdCACQQR0/QAE0NoPIAv98AH9CwTQ2g8gAkEEdCACQQR0/QAE4NoPIAz98AH9CwTg2g8gAkEEdCACQQR0/QAE8NoPIA398AH9CwTw2g8gAkEEdCACQQR0/QAEgNsPIA798AH9CwSA2w8LnQoECXsCfyh7AX8gAUEDdP0KA8A7IQMgAUEDdP0KA8g7IQQgAUEDdP0KA9A7IQUgAUEDdP0KA9g7IQYgAUEDdP0KA+A7IQcgAUEDdP0KA+g7IQhEAAAAAAAAAAD9FCEJRAAAAAAAAAAA/RQhCkQAAAAAAAAAAP0UIQsgAEGACGohDEEAIQ0DQCANQQR0/QAEwMANIQ4gDUEEdP0ABMDQDSEPIA1BBHT9AATA4A0hECANQQR0/QAEwPANIREgDUEEdP0ABMCADiESIA1BBHT9AATAkA4hEyANQQR0/QAEwKAOIRQgDUEEdP0ABMCwDiEVIAwgDWpBBHT9AATAQCEWIAwgDWpBBHT9AATAUCEXIAwgDWpBBHT9AATAYCEYIAwgDWpBBHT9AATAcCEZIAwgDWpBBHT9AATAgAEhGiAMIA1qQQR0/QAEwJABIRsgDCANakEEdP0ABMCgASEcIAwgDWpBBHT9AATAsAEhHSAJIBIgFv3yASAOIBr98gH98QEgEyAX/fIBIA8gG/3yAf3xAf3wASAUIBj98gEgECAc/fIB/fEBIBUgGf3yASARIB398gH98QH98AH98AH98AEhCSAKIBAgFv3yASAOIBj98gH98QEgESAX/fIBIA8gGf3yAf3xAf3wASAUIBr98gEgEiAc/fIB/fEBIBUgG/3yASATIB398gH98QH98AH98AH98AEhCiALIA8gFv3yASAOIBf98gH98QEgESAY/fIBIBAgGf3yAf3xAf3wASATIBr98gEgEiAb/fIB/fEBIBUgHP3yASAUIB398gH98QH98AH98AH98AEhCyADIA798gEgBCAS/fIB/fABIR4gAyAS/fIBIAQgDv3yAf3xASEfIAMgD/3yASAEIBP98gH98AEhICADIBP98gEgBCAP/fIB/fEBISEgAyAQ/fIBIAQgFP3yAf3wASEiIAMgFP3yASAEIBD98gH98QEhIyADIBH98gEgBCAV/fIB/fABISQgAyAV/fIBIAQgEf3yAf3xASElIAUgHv3yASAGICL98gH98AEhJiAFICL98gEgBiAe/fIB/fEBIScgBSAg/fIBIAYgJP3yAf3wASEoIAUgJP3yASAGICD98gH98QEhKSAFIB/98gEgBiAj/fIB/fABISogBSAj/fIBIAYgH/3yAf3xASErIAUgIf3yASAGICX98gH98AEhLCAFICX98gEgBiAh/fIB/fEBIS0gByAm/fIBIAggKP3yAf3wASEuIAcgKP3yASAIICb98gH98QEhLyAHICf98gEgCCAp/fIB/fABITAgByAp/fIBIAggJ/3yAf3xASExIAcgKv3yASAIICz98gH98AEhMiAHICz98gEgCCAq/fIB/fEBITMgByAr/fIBIAggLf3yAf3wASE0IAcgLf3yASAIICv98gH98QEhNSANQQJ0KALgFyE2IDZBBHQgLv0LBMDADiA2QcABc0EEdCAv/QsEwMAOIDZBgANzQQR0IDD9CwTAwA4gNkHAAnNBBHQgMf0LBMDADiA2QYAGc0EEdCAy/QsEwMAOIDZBwAdzQQR0IDP9CwTAwA4gNkGABXNBBHQgNP0LBMDADiA2QcAEc0EEdCA1/QsEwMAOIA1BAWoiDUGAAUgNAAsgAkEEdCACQQR0/QAEoNoPIAn98AH9CwSg2g8gAkEEdCACQQR0/QAEsNoPIAr98AH9CwSw2g8gAkEEdCACQQR0/QAEwNoPIAv98AH9CwTA2g8LoAQBCnsgAEEEdP0ABKABIQFBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgASAB/fIB/fAB/fMB/QsEoDogAEEEdP0ABLABIQJBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgAiAC/fIB/fAB/fMB/QsEsDogAEEEdP0ABMABIQNBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgAyAD/fIB/fAB/fMB/QsEwDogAEEEdP0ABNABIQRBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgBCAE/fIB/fAB/fMB/QsE0DogAEEEdP0ABOABIQVBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgBSAF/fIB/fAB/fMB/QsE4DogAEEEdP0ABPABIQZBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgBiAG/fIB/fAB/fMB/QsE8DogAEEEdP0ABIACIQdBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgByAH/fIB/fAB/fMB/QsEgDsgAEEEdP0ABJACIQhBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgCCAI/fIB/fAB/fMB/QsEkDsgAEEEdP0ABKACIQlBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgCSAJ/fIB/fAB/fMB/QsEoDsgAEEEdP0ABLACIQpBAEQAAAAAAADwP/0URAAAAAAAAPA//RQgCiAK/fIB/fAB/fMB/QsEsDsLlCYHPHsBfwF7AX8BewF/pAF7RM07f2aeoOY//RRBAP0ABOA3/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgDn98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AATwN/3yASEHRM07f2aeoOY//RRBAP0ABJA5/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAEgDj98gEhDUTNO39mnqDmP/0UQQD9AASgOf3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABJA4/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsDn98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGETNO39mnqDmP/0UQQD9AASgOP3yASEZRM07f2aeoOY//RRBAP0ABMA5/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgGv3tASAZ/fEBIR0gGSAa/fEBIR5EzTt/Zp6g5j/9FEEA/QAEsDj98gEhH0TNO39mnqDmP/0UQQD9AATQOf3yASEgIB8gIP3xASEhIB8gIP3wASEiICD97QEgH/3xASEjIB8gIP3xASEkRM07f2aeoOY//RRBAP0ABMA4/fIBISVEzTt/Zp6g5j/9FEEA/QAE4Dn98gEhJiAlICb98QEhJyAlICb98AEhKCAm/e0BICX98QEhKSAlICb98QEhKkTNO39mnqDmP/0UQQD9AATQOP3yASErRM07f2aeoOY//RRBAP0ABPA5/fIBISwgKyAs/fEBIS0gKyAs/fABIS4gLP3tASAr/fEBIS8gKyAs/fEBITBEzTt/Zp6g5j/9FEEA/QAE4Dj98gEhMUTNO39mnqDmP/0UQQD9AASAOv3yASEyIDEgMv3xASEzIDEgMv3wASE0IDL97QEgMf3xASE1IDEgMv3xASE2RM07f2aeoOY//RRBAP0ABPA4/fIBITdEzTt/Zp6g5j/9FEEA/QAEkDr98gEhOCA3IDj98QEhOSA3IDj98AEhOiA4/e0BIDf98QEhOyA3IDj98QEhPEEAIT0DQCA9QQR0RAAAAAAAAAAA/RT9CwTAzA8gPUEBaiI9QSBIDQALQQAhPQNAID1BBHT9AATAwA8hPiA9QSBsQYAIaiE/RAAAAAAAAAAA/RQhQEEAIUEDQCA/IEFqQQR0/QAEwMANIUIgQUEEdP0ABMDEDyFDIEFBBHQgQUEEdP0ABMDMDyBCID798gH98AH9CwTAzA8gPyBBakEEdP0ABNDADSFEIEFBBHT9AATQxA8hRSBBQQR0IEFBBHT9AATQzA8gRCA+/fIB/fAB/QsE0MwPID8gQWpBBHT9AATgwA0hRiBBQQR0/QAE4MQPIUcgQUEEdCBBQQR0/QAE4MwPIEYgPv3yAf3wAf0LBODMDyA/IEFqQQR0/QAE8MANIUggQUEEdP0ABPDEDyFJIEFBBHQgQUEEdP0ABPDMDyBIID798gH98AH9CwTwzA8gQCBCIEP98gEgRCBF/fIB/fABIEYgR/3yASBIIEn98gH98AH98AH98AEhQCBBQQRqIkFBIEgNAAsgPUEEdCBA/QsEwMgPID1BAWoiPUEgSA0AC0EA/QAEwMgPIT5BAP0ABNDIDyFAQQD9AATgyA8hQkEA/QAE8MgPIUNBAP0ABIDJDyFEQQD9AASQyQ8hRUEA/QAEoMkPIUZBAP0ABLDJDyFHQQD9AATAyQ8hSEEA/QAE0MkPIUlBAP0ABODJDyFKQQD9AATwyQ8hS0EA/QAEgMoPIUxBAP0ABJDKDyFNQQD9AASgyg8hTkEA/QAEsMoPIU9BAP0ABMDKDyFQQQD9AATQyg8hUUEA/QAE4MoPIVJBAP0ABPDKDyFTQQD9AASAyw8hVEEA/QAEkMsPIVVBAP0ABKDLDyFWQQD9AASwyw8hV0EA/QAEwMsPIVhBAP0ABNDLDyFZQQD9AATgyw8hWkEA/QAE8MsPIVtBAP0ABIDMDyFcQQD9AASQzA8hXUEA/QAEoMwPIV5BAP0ABLDMDyFfIBUgG/3yASFgIBUgHP3yASFhIBYgG/3yASFiIBYgHP3yASFjIA8gYP3yASFkIA8gYf3yASFlIA8gYv3yASFmIA8gY/3yASFnIBAgYP3yASFoIBAgYf3yASFpIBAgYv3yASFqIBAgY/3yASFrID4gZP3yASBAIGX98gH98AEgQiBm/fIBIEMgZ/3yAf3wAf3wASBEIGj98gEgRSBp/fIB/fABIEYgav3yASBHIGv98gH98AH98AH98AEhbCBIIGT98gEgSSBl/fIB/fABIEogZv3yASBLIGf98gH98AH98AEgTCBo/fIBIE0gaf3yAf3wASBOIGr98gEgTyBr/fIB/fAB/fAB/fABIW0gUCBk/fIBIFEgZf3yAf3wASBSIGb98gEgUyBn/fIB/fAB/fABIFQgaP3yASBVIGn98gH98AEgViBq/fIBIFcga/3yAf3wAf3wAf3wASFuIFggZP3yASBZIGX98gH98AEgWiBm/fIBIFsgZ/3yAf3wAf3wASBcIGj98gEgXSBp/fIB/fABIF4gav3yASBfIGv98gH98AH98AH98AEhbyBsIAn98gEgbSAK/fIB/fABIXAgbiAJ/fIBIG8gCv3yAf3wASFxIHAgBf3yASBxIAb98gH98AEhciBsIAP98gEgbiAE/fIB/fABIXMgbSAD/fIBIG8gBP3yAf3wASF0IHMgC/3yASB0IAz98gH98AEhdSADIAn98gEhdiADIAr98gEhdyAEIAn98gEheCAEIAr98gEheSA+IHb98gEgSCB3/fIB/fABIFAgeP3yASBYIHn98gH98AH98AEheiBAIHb98gEgSSB3/fIB/fABIFEgeP3yASBZIHn98gH98AH98AEheyBCIHb98gEgSiB3/fIB/fABIFIgeP3yASBaIHn98gH98AH98AEhfCBDIHb98gEgSyB3/fIB/fABIFMgeP3yASBbIHn98gH98AH98AEhfSBEIHb98gEgTCB3/fIB/fABIFQgeP3yASBcIHn98gH98AH98AEhfiBFIHb98gEgTSB3/fIB/fABIFUgeP3yASBdIHn98gH98AH98AEhfyBGIHb98gEgTiB3/fIB/fABIFYgeP3yASBeIHn98gH98AH98AEhgAEgRyB2/fIBIE8gd/3yAf3wASBXIHj98gEgXyB5/fIB/fAB/fABIYEBIBUgG/3yASGCASAVIBz98gEhgwEgFiAb/fIBIYQBIBYgHP3yASGFASB6IIIB/fIBIHsggwH98gH98AEgfCCEAf3yASB9IIUB/fIB/fAB/fABIYYBIH4gggH98gEgfyCDAf3yAf3wASCAASCEAf3yASCBASCFAf3yAf3wAf3wASGHASCGASAR/fIBIIcBIBL98gH98AEhiAEgeiAP/fIBIH4gEP3yAf3wASGJASB7IA/98gEgfyAQ/fIB/fABIYoBIHwgD/3yASCAASAQ/fIB/fABIYsBIH0gD/3yASCBASAQ/fIB/fABIYwBIIkBIBv98gEgigEgHP3yAf3wASGNASCLASAb/fIBIIwBIBz98gH98AEhjgEgjQEgF/3yASCOASAY/fIB/fABIY8BIIkBIBX98gEgiwEgFv3yAf3wASGQASCKASAV/fIBIIwBIBb98gH98AEhkQEgkAEgHf3yASCRASAe/fIB/fABIZIBQQD9AATAzA8hkwFBAP0ABNDMDyGUAUEA/QAE4MwPIZUBQQD9AATwzA8hlgFBAP0ABIDNDyGXAUEA/QAEkM0PIZgBQQD9AASgzQ8hmQFBAP0ABLDNDyGaAUEA/QAEwM0PIZsBQQD9AATQzQ8hnAFBAP0ABODNDyGdAUEA/QAE8M0PIZ4BQQD9AASAzg8hnwFBAP0ABJDODyGgAUEA/QAEoM4PIaEBQQD9AASwzg8hogFBAP0ABMDODyGjAUEA/QAE0M4PIaQBQQD9AATgzg8hpQFBAP0ABPDODyGmAUEA/QAEgM8PIacBQQD9AASQzw8hqAFBAP0ABKDPDyGpAUEA/QAEsM8PIaoBQQD9AATAzw8hqwFBAP0ABNDPDyGsAUEA/QAE4M8PIa0BQQD9AATwzw8hrgFBAP0ABIDQDyGvAUEA/QAEkNAPIbABQQD9AASg0A8hsQFBAP0ABLDQDyGyASAzIDn98gEhswEgMyA6/fIBIbQBIDQgOf3yASG1ASA0IDr98gEhtgEgLSCzAf3yASG3ASAtILQB/fIBIbgBIC0gtQH98gEhuQEgLSC2Af3yASG6ASAuILMB/fIBIbsBIC4gtAH98gEhvAEgLiC1Af3yASG9ASAuILYB/fIBIb4BIJMBILcB/fIBIJQBILgB/fIB/fABIJUBILkB/fIBIJYBILoB/fIB/fAB/fABIJcBILsB/fIBIJgBILwB/fIB/fABIJkBIL0B/fIBIJoBIL4B/fIB/fAB/fAB/fABIb8BIJsBILcB/fIBIJwBILgB/fIB/fABIJ0BILkB/fIBIJ4BILoB/fIB/fAB/fABIJ8BILsB/fIBIKABILwB/fIB/fABIKEBIL0B/fIBIKIBIL4B/fIB/fAB/fAB/fABIcABIKMBILcB/fIBIKQBILgB/fIB/fABIKUBILkB/fIBIKYBILoB/fIB/fAB/fABIKcBILsB/fIBIKgBILwB/fIB/fABIKkBIL0B/fIBIKoBIL4B/fIB/fAB/fAB/fABIcEBIKsBILcB/fIBIKwBILgB/fIB/fABIK0BILkB/fIBIK4BILoB/fIB/fAB/fABIK8BILsB/fIBILABILwB/fIB/fABILEBIL0B/fIBILIBIL4B/fIB/fAB/fAB/fABIcIBIL8BICf98gEgwAEgKP3yAf3wASHDASDBASAn/fIBIMIBICj98gH98AEhxAEgwwEgI/3yASDEASAk/fIB/fABIcUBIL8BICH98gEgwQEgIv3yAf3wASHGASDAASAh/fIBIMIBICL98gH98AEhxwEgxgEgKf3yASDHASAq/fIB/fABIcgBICEgJ/3yASHJASAhICj98gEhygEgIiAn/fIBIcsBICIgKP3yASHMASCTASDJAf3yASCbASDKAf3yAf3wASCjASDLAf3yASCrASDMAf3yAf3wAf3wASHNASCUASDJAf3yASCcASDKAf3yAf3wASCkASDLAf3yASCsASDMAf3yAf3wAf3wASHOASCVASDJAf3yASCdASDKAf3yAf3wASClASDLAf3yASCtASDMAf3yAf3wAf3wASHPASCWASDJAf3yASCeASDKAf3yAf3wASCmASDLAf3yASCuASDMAf3yAf3wAf3wASHQASCXASDJAf3yASCfASDKAf3yAf3wASCnASDLAf3yASCvASDMAf3yAf3wAf3wASHRASCYASDJAf3yASCgASDKAf3yAf3wASCoASDLAf3yASCwASDMAf3yAf3wAf3wASHSASCZASDJAf3yASChASDKAf3yAf3wASCpASDLAf3yASCxASDMAf3yAf3wAf3wASHTASCaASDJAf3yASCiASDKAf3yAf3wASCqASDLAf3yASCyASDMAf3yAf3wAf3wASHUASAzIDn98gEh1QEgMyA6/fIBIdYBIDQgOf3yASHXASA0IDr98gEh2AEgzQEg1QH98gEgzgEg1gH98gH98AEgzwEg1wH98gEg0AEg2AH98gH98AH98AEh2QEg0QEg1QH98gEg0gEg1gH98gH98AEg0wEg1wH98gEg1AEg2AH98gH98AH98AEh2gEg2QEgL/3yASDaASAw/fIB/fABIdsBIM0BIC398gEg0QEgLv3yAf3wASHcASDOASAt/fIBINIBIC798gH98AEh3QEgzwEgLf3yASDTASAu/fIB/fABId4BINABIC398gEg1AEgLv3yAf3wASHfASDcASA5/fIBIN0BIDr98gH98AEh4AEg3gEgOf3yASDfASA6/fIB/fABIeEBIOABIDX98gEg4QEgNv3yAf3wASHiASDcASAz/fIBIN4BIDT98gH98AEh4wEg3QEgM/3yASDfASA0/fIB/fABIeQBIOMBIDv98gEg5AEgPP3yAf3wASHlASAAQQR0QQD9AASgOiBy/fIB/QsEwAcgAEEEdEEA/QAEsDogdf3yAf0LBNAHIABBBHRBAP0ABMA6IIgB/fIB/QsE4AcgAEEEdEEA/QAE0DogjwH98gH9CwTwByAAQQR0QQD9AATgOiCSAf3yAf0LBIAIIABBBHRBAP0ABPA6IMUB/fIB/QsEkAggAEEEdEEA/QAEgDsgyAH98gH9CwSgCCAAQQR0QQD9AASQOyDbAf3yAf0LBLAIIABBBHRBAP0ABKA7IOIB/fIB/QsEwAggAEEEdEEA/QAEsDsg5QH98gH9CwTQCAu0AQECf0EAEANBACEAA0AgAEGAGGwgAEEUbBAEIABBgBhsQYAIaiAAQRRsEAUgAEGAGGxBgBBqIABBFGwQBiAAQQFqIgBBBEgNAAtBABAHQQAQCxAMQQAhAANAQQMgAGshASABQYAYbEGAEGogAUEUbCABQQpsEA0gAUGAGGxBgAhqIAFBFGwgAUEKbBAOIAFBgBhsIAFBFGwgAUEKbBAPIABBAWoiAEEESA0AC0EAEBBBABARCzsCAX8BfEEAIQADQCAAQQR0KwOg2g8gAEEEdCsDqNoPoCEBIABBA3QgATkD4AggAEEBaiIAQShIDQALCwQAEBMLBAAQAQtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZDyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEgNkPC/wFAwZ7AX8geyAAQQN0/QoDsDwhASAAQQN0/QoDuDwhAiAAQQN0/QoDwDwhAyAAQQN0/QoDyDwhBCAAQQN0/QoD0DwhBSAAQQN0/QoD2DwhBkEAIQcDQCAHQQR0/QAEwMAOIQggB0EEdP0ABNDADiEJIAdBBHT9AATgwA4hCiAHQQR0/QAE8MAOIQsgB0EEdP0ABIDBDiEMIAdBBHT9AASQwQ4hDSAHQQR0/QAEoMEOIQ4gB0EEdP0ABLDBDiEPIAEgCP3yASACIAz98gH98AEhECABIAz98gEgAiAI/fIB/fEBIREgASAJ/fIBIAIgDf3yAf3wASESIAEgDf3yASACIAn98gH98QEhEyABIAr98gEgAiAO/fIB/fABIRQgASAO/fIBIAIgCv3yAf3xASEVIAEgC/3yASACIA/98gH98AEhFiABIA/98gEgAiAL/fIB/fEBIRcgAyAQ/fIBIAQgFP3yAf3wASEYIAMgFP3yASAEIBD98gH98QEhGSADIBL98gEgBCAW/fIB/fABIRogAyAW/fIBIAQgEv3yAf3xASEbIAMgEf3yASAEIBX98gH98AEhHCADIBX98gEgBCAR/fIB/fEBIR0gAyAT/fIBIAQgF/3yAf3wASEeIAMgF/3yASAEIBP98gH98QEhHyAFIBj98gEgBiAa/fIB/fABISAgBSAa/fIBIAYgGP3yAf3xASEhIAUgGf3yASAGIBv98gH98AEhIiAFIBv98gEgBiAZ/fIB/fEBISMgBSAc/fIBIAYgHv3yAf3wASEkIAUgHv3yASAGIBz98gH98QEhJSAFIB398gEgBiAf/fIB/fABISYgBSAf/fIBIAYgHf3yAf3xASEnIAdBBHQgIP0LBMDADSAHQQR0ICH9CwTQwA0gB0EEdCAi/QsE4MANIAdBBHQgI/0LBPDADSAHQQR0ICT9CwSAwQ0gB0EEdCAl/QsEkMENIAdBBHQgJv0LBKDBDSAHQQR0ICf9CwSwwQ0gB0EIaiIHQYAISA0ACwvzDQMIewJ/UHsgAEEDdP0KA/A7IQEgAEEDdP0KA/g7IQIgAEEDdP0KA4A8IQMgAEEDdP0KA4g8IQQgAEEDdP0KA5A8IQUgAEEDdP0KA5g8IQYgAEEDdP0KA6A8IQcgAEEDdP0KA6g8IQhBACEJA0AgCSEKA0AgCkEEdP0ABMDADSELIApBBHT9AATAwQ0hDCAKQQR0/QAEwMINIQ0gCkEEdP0ABMDDDSEOIApBBHT9AATAxA0hDyAKQQR0/QAEwMUNIRAgCkEEdP0ABMDGDSERIApBBHT9AATAxw0hEiAKQQR0/QAEwMgNIRMgCkEEdP0ABMDJDSEUIApBBHT9AATAyg0hFSAKQQR0/QAEwMsNIRYgCkEEdP0ABMDMDSEXIApBBHT9AATAzQ0hGCAKQQR0/QAEwM4NIRkgCkEEdP0ABMDPDSEaIAEgC/3yASACIBP98gH98AEhGyABIBP98gEgAiAL/fIB/fEBIRwgASAM/fIBIAIgFP3yAf3wASEdIAEgFP3yASACIAz98gH98QEhHiABIA398gEgAiAV/fIB/fABIR8gASAV/fIBIAIgDf3yAf3xASEgIAEgDv3yASACIBb98gH98AEhISABIBb98gEgAiAO/fIB/fEBISIgASAP/fIBIAIgF/3yAf3wASEjIAEgF/3yASACIA/98gH98QEhJCABIBD98gEgAiAY/fIB/fABISUgASAY/fIBIAIgEP3yAf3xASEmIAEgEf3yASACIBn98gH98AEhJyABIBn98gEgAiAR/fIB/fEBISggASAS/fIBIAIgGv3yAf3wASEpIAEgGv3yASACIBL98gH98QEhKiADIBv98gEgBCAj/fIB/fABISsgAyAj/fIBIAQgG/3yAf3xASEsIAMgHf3yASAEICX98gH98AEhLSADICX98gEgBCAd/fIB/fEBIS4gAyAf/fIBIAQgJ/3yAf3wASEvIAMgJ/3yASAEIB/98gH98QEhMCADICH98gEgBCAp/fIB/fABITEgAyAp/fIBIAQgIf3yAf3xASEyIAMgHP3yASAEICT98gH98AEhMyADICT98gEgBCAc/fIB/fEBITQgAyAe/fIBIAQgJv3yAf3wASE1IAMgJv3yASAEIB798gH98QEhNiADICD98gEgBCAo/fIB/fABITcgAyAo/fIBIAQgIP3yAf3xASE4IAMgIv3yASAEICr98gH98AEhOSADICr98gEgBCAi/fIB/fEBITogBSAr/fIBIAYgL/3yAf3wASE7IAUgL/3yASAGICv98gH98QEhPCAFIC398gEgBiAx/fIB/fABIT0gBSAx/fIBIAYgLf3yAf3xASE+IAUgLP3yASAGIDD98gH98AEhPyAFIDD98gEgBiAs/fIB/fEBIUAgBSAu/fIBIAYgMv3yAf3wASFBIAUgMv3yASAGIC798gH98QEhQiAFIDP98gEgBiA3/fIB/fABIUMgBSA3/fIBIAYgM/3yAf3xASFEIAUgNf3yASAGIDn98gH98AEhRSAFIDn98gEgBiA1/fIB/fEBIUYgBSA0/fIBIAYgOP3yAf3wASFHIAUgOP3yASAGIDT98gH98QEhSCAFIDb98gEgBiA6/fIB/fABIUkgBSA6/fIBIAYgNv3yAf3xASFKIAcgO/3yASAIID398gH98AEhSyAHID398gEgCCA7/fIB/fEBIUwgByA8/fIBIAggPv3yAf3wASFNIAcgPv3yASAIIDz98gH98QEhTiAHID/98gEgCCBB/fIB/fABIU8gByBB/fIBIAggP/3yAf3xASFQIAcgQP3yASAIIEL98gH98AEhUSAHIEL98gEgCCBA/fIB/fEBIVIgByBD/fIBIAggRf3yAf3wASFTIAcgRf3yASAIIEP98gH98QEhVCAHIET98gEgCCBG/fIB/fABIVUgByBG/fIBIAggRP3yAf3xASFWIAcgR/3yASAIIEn98gH98AEhVyAHIEn98gEgCCBH/fIB/fEBIVggByBI/fIBIAggSv3yAf3wASFZIAcgSv3yASAIIEj98gH98QEhWiAKQQR0IEv9CwTAwA0gCkEEdCBM/QsEwMENIApBBHQgTf0LBMDCDSAKQQR0IE79CwTAww0gCkEEdCBP/QsEwMQNIApBBHQgUP0LBMDFDSAKQQR0IFH9CwTAxg0gCkEEdCBS/QsEwMcNIApBBHQgU/0LBMDIDSAKQQR0IFT9CwTAyQ0gCkEEdCBV/QsEwMoNIApBBHQgVv0LBMDLDSAKQQR0IFf9CwTAzA0gCkEEdCBY/QsEwM0NIApBBHQgWf0LBMDODSAKQQR0IFr9CwTAzw0gCkEBaiIKIAlBCGpIDQALIAlBgAFqIglBgAhIDQALC6UGBAZ7AX8gewF/IABBA3T9CgPAOyEBIABBA3T9CgPIOyECIABBA3T9CgPQOyEDIABBA3T9CgPYOyEEIABBA3T9CgPgOyEFIABBA3T9CgPoOyEGQQAhBwNAIAdBBHT9AATAwA0hCCAHQQR0/QAEwNANIQkgB0EEdP0ABMDgDSEKIAdBBHT9AATA8A0hCyAHQQR0/QAEwIAOIQwgB0EEdP0ABMCQDiENIAdBBHT9AATAoA4hDiAHQQR0/QAEwLAOIQ8gASAI/fIBIAIgDP3yAf3wASEQIAEgDP3yASACIAj98gH98QEhESABIAn98gEgAiAN/fIB/fABIRIgASAN/fIBIAIgCf3yAf3xASETIAEgCv3yASACIA798gH98AEhFCABIA798gEgAiAK/fIB/fEBIRUgASAL/fIBIAIgD/3yAf3wASEWIAEgD/3yASACIAv98gH98QEhFyADIBD98gEgBCAU/fIB/fABIRggAyAU/fIBIAQgEP3yAf3xASEZIAMgEv3yASAEIBb98gH98AEhGiADIBb98gEgBCAS/fIB/fEBIRsgAyAR/fIBIAQgFf3yAf3wASEcIAMgFf3yASAEIBH98gH98QEhHSADIBP98gEgBCAX/fIB/fABIR4gAyAX/fIBIAQgE/3yAf3xASEfIAUgGP3yASAGIBr98gH98AEhICAFIBr98gEgBiAY/fIB/fEBISEgBSAZ/fIBIAYgG/3yAf3wASEiIAUgG/3yASAGIBn98gH98QEhIyAFIBz98gEgBiAe/fIB/fABISQgBSAe/fIBIAYgHP3yAf3xASElIAUgHf3yASAGIB/98gH98AEhJiAFIB/98gEgBiAd/fIB/fEBIScgB0ECdCgC4BchKCAoQQR0ICD9CwTAwA4gKEHAAXNBBHQgIf0LBMDADiAoQYADc0EEdCAi/QsEwMAOIChBwAJzQQR0ICP9CwTAwA4gKEGABnNBBHQgJP0LBMDADiAoQcAHc0EEdCAl/QsEwMAOIChBgAVzQQR0ICb9CwTAwA4gKEHABHNBBHQgJ/0LBMDADiAHQQFqIgdBgAFIDQALC5QmBzx7AX8BewF/AXsBf6QBe0TNO39mnqDmP/0UQQD9AATgN/3yASEBRM07f2aeoOY//RRBAP0ABIA5/fIBIQIgASAC/fEBIQMgASAC/fABIQQgAv3tASAB/fEBIQUgASAC/fEBIQZEzTt/Zp6g5j/9FEEA/QAE8Df98gEhB0TNO39mnqDmP/0UQQD9AASQOf3yASEIIAcgCP3xASEJIAcgCP3wASEKIAj97QEgB/3xASELIAcgCP3xASEMRM07f2aeoOY//RRBAP0ABIA4/fIBIQ1EzTt/Zp6g5j/9FEEA/QAEoDn98gEhDiANIA798QEhDyANIA798AEhECAO/e0BIA398QEhESANIA798QEhEkTNO39mnqDmP/0UQQD9AASQOP3yASETRM07f2aeoOY//RRBAP0ABLA5/fIBIRQgEyAU/fEBIRUgEyAU/fABIRYgFP3tASAT/fEBIRcgEyAU/fEBIRhEzTt/Zp6g5j/9FEEA/QAEoDj98gEhGUTNO39mnqDmP/0UQQD9AATAOf3yASEaIBkgGv3xASEbIBkgGv3wASEcIBr97QEgGf3xASEdIBkgGv3xASEeRM07f2aeoOY//RRBAP0ABLA4/fIBIR9EzTt/Zp6g5j/9FEEA/QAE0Dn98gEhICAfICD98QEhISAfICD98AEhIiAg/e0BIB/98QEhIyAfICD98QEhJETNO39mnqDmP/0UQQD9AATAOP3yASElRM07f2aeoOY//RRBAP0ABOA5/fIBISYgJSAm/fEBIScgJSAm/fABISggJv3tASAl/fEBISkgJSAm/fEBISpEzTt/Zp6g5j/9FEEA/QAE0Dj98gEhK0TNO39mnqDmP/0UQQD9AATwOf3yASEsICsgLP3xASEtICsgLP3wASEuICz97QEgK/3xASEvICsgLP3xASEwRM07f2aeoOY//RRBAP0ABOA4/fIBITFEzTt/Zp6g5j/9FEEA/QAEgDr98gEhMiAxIDL98QEhMyAxIDL98AEhNCAy/e0BIDH98QEhNSAxIDL98QEhNkTNO39mnqDmP/0UQQD9AATwOP3yASE3RM07f2aeoOY//RRBAP0ABJA6/fIBITggNyA4/fEBITkgNyA4/fABITogOP3tASA3/fEBITsgNyA4/fEBITxBACE9A0AgPUEEdEQAAAAAAAAAAP0U/QsEwMwPID1BAWoiPUEgSA0AC0EAIT0DQCA9QQR0/QAEwMAPIT4gPUEgbEGACGohP0QAAAAAAAAAAP0UIUBBACFBA0AgPyBBakEEdP0ABMDADSFCIEFBBHT9AATAxA8hQyBBQQR0IEFBBHT9AATAzA8gQiA+/fIB/fAB/QsEwMwPID8gQWpBBHT9AATQwA0hRCBBQQR0/QAE0MQPIUUgQUEEdCBBQQR0/QAE0MwPIEQgPv3yAf3wAf0LBNDMDyA/IEFqQQR0/QAE4MANIUYgQUEEdP0ABODEDyFHIEFBBHQgQUEEdP0ABODMDyBGID798gH98AH9CwTgzA8gPyBBakEEdP0ABPDADSFIIEFBBHT9AATwxA8hSSBBQQR0IEFBBHT9AATwzA8gSCA+/fIB/fAB/QsE8MwPIEAgQiBD/fIBIEQgRf3yAf3wASBGIEf98gEgSCBJ/fIB/fAB/fAB/fABIUAgQUEEaiJBQSBIDQALID1BBHQgQP0LBMDIDyA9QQFqIj1BIEgNAAtBAP0ABMDIDyE+QQD9AATQyA8hQEEA/QAE4MgPIUJBAP0ABPDIDyFDQQD9AASAyQ8hREEA/QAEkMkPIUVBAP0ABKDJDyFGQQD9AASwyQ8hR0EA/QAEwMkPIUhBAP0ABNDJDyFJQQD9AATgyQ8hSkEA/QAE8MkPIUtBAP0ABIDKDyFMQQD9AASQyg8hTUEA/QAEoMoPIU5BAP0ABLDKDyFPQQD9AATAyg8hUEEA/QAE0MoPIVFBAP0ABODKDyFSQQD9AATwyg8hU0EA/QAEgMsPIVRBAP0ABJDLDyFVQQD9AASgyw8hVkEA/QAEsMsPIVdBAP0ABMDLDyFYQQD9AATQyw8hWUEA/QAE4MsPIVpBAP0ABPDLDyFbQQD9AASAzA8hXEEA/QAEkMwPIV1BAP0ABKDMDyFeQQD9AASwzA8hXyAVIBv98gEhYCAVIBz98gEhYSAWIBv98gEhYiAWIBz98gEhYyAPIGD98gEhZCAPIGH98gEhZSAPIGL98gEhZiAPIGP98gEhZyAQIGD98gEhaCAQIGH98gEhaSAQIGL98gEhaiAQIGP98gEhayA+IGT98gEgQCBl/fIB/fABIEIgZv3yASBDIGf98gH98AH98AEgRCBo/fIBIEUgaf3yAf3wASBGIGr98gEgRyBr/fIB/fAB/fAB/fABIWwgSCBk/fIBIEkgZf3yAf3wASBKIGb98gEgSyBn/fIB/fAB/fABIEwgaP3yASBNIGn98gH98AEgTiBq/fIBIE8ga/3yAf3wAf3wAf3wASFtIFAgZP3yASBRIGX98gH98AEgUiBm/fIBIFMgZ/3yAf3wAf3wASBUIGj98gEgVSBp/fIB/fABIFYgav3yASBXIGv98gH98AH98AH98AEhbiBYIGT98gEgWSBl/fIB/fABIFogZv3yASBbIGf98gH98AH98AEgXCBo/fIBIF0gaf3yAf3wASBeIGr98gEgXyBr/fIB/fAB/fAB/fABIW8gbCAJ/fIBIG0gCv3yAf3wASFwIG4gCf3yASBvIAr98gH98AEhcSBwIAX98gEgcSAG/fIB/fABIXIgbCAD/fIBIG4gBP3yAf3wASFzIG0gA/3yASBvIAT98gH98AEhdCBzIAv98gEgdCAM/fIB/fABIXUgAyAJ/fIBIXYgAyAK/fIBIXcgBCAJ/fIBIXggBCAK/fIBIXkgPiB2/fIBIEggd/3yAf3wASBQIHj98gEgWCB5/fIB/fAB/fABIXogQCB2/fIBIEkgd/3yAf3wASBRIHj98gEgWSB5/fIB/fAB/fABIXsgQiB2/fIBIEogd/3yAf3wASBSIHj98gEgWiB5/fIB/fAB/fABIXwgQyB2/fIBIEsgd/3yAf3wASBTIHj98gEgWyB5/fIB/fAB/fABIX0gRCB2/fIBIEwgd/3yAf3wASBUIHj98gEgXCB5/fIB/fAB/fABIX4gRSB2/fIBIE0gd/3yAf3wASBVIHj98gEgXSB5/fIB/fAB/fABIX8gRiB2/fIBIE4gd/3yAf3wASBWIHj98gEgXiB5/fIB/fAB/fABIYABIEcgdv3yASBPIHf98gH98AEgVyB4/fIBIF8gef3yAf3wAf3wASGBASAVIBv98gEhggEgFSAc/fIBIYMBIBYgG/3yASGEASAWIBz98gEhhQEgeiCCAf3yASB7IIMB/fIB/fABIHwghAH98gEgfSCFAf3yAf3wAf3wASGGASB+IIIB/fIBIH8ggwH98gH98AEggAEghAH98gEggQEghQH98gH98AH98AEhhwEghgEgEf3yASCHASAS/fIB/fABIYgBIHogD/3yASB+IBD98gH98AEhiQEgeyAP/fIBIH8gEP3yAf3wASGKASB8IA/98gEggAEgEP3yAf3wASGLASB9IA/98gEggQEgEP3yAf3wASGMASCJASAb/fIBIIoBIBz98gH98AEhjQEgiwEgG/3yASCMASAc/fIB/fABIY4BII0BIBf98gEgjgEgGP3yAf3wASGPASCJASAV/fIBIIsBIBb98gH98AEhkAEgigEgFf3yASCMASAW/fIB/fABIZEBIJABIB398gEgkQEgHv3yAf3wASGSAUEA/QAEwMwPIZMBQQD9AATQzA8hlAFBAP0ABODMDyGVAUEA/QAE8MwPIZYBQQD9AASAzQ8hlwFBAP0ABJDNDyGYAUEA/QAEoM0PIZkBQQD9AASwzQ8hmgFBAP0ABMDNDyGbAUEA/QAE0M0PIZwBQQD9AATgzQ8hnQFBAP0ABPDNDyGeAUEA/QAEgM4PIZ8BQQD9AASQzg8hoAFBAP0ABKDODyGhAUEA/QAEsM4PIaIBQQD9AATAzg8howFBAP0ABNDODyGkAUEA/QAE4M4PIaUBQQD9AATwzg8hpgFBAP0ABIDPDyGnAUEA/QAEkM8PIagBQQD9AASgzw8hqQFBAP0ABLDPDyGqAUEA/QAEwM8PIasBQQD9AATQzw8hrAFBAP0ABODPDyGtAUEA/QAE8M8PIa4BQQD9AASA0A8hrwFBAP0ABJDQDyGwAUEA/QAEoNAPIbEBQQD9AASw0A8hsgEgMyA5/fIBIbMBIDMgOv3yASG0ASA0IDn98gEhtQEgNCA6/fIBIbYBIC0gswH98gEhtwEgLSC0Af3yASG4ASAtILUB/fIBIbkBIC0gtgH98gEhugEgLiCzAf3yASG7ASAuILQB/fIBIbwBIC4gtQH98gEhvQEgLiC2Af3yASG+ASCTASC3Af3yASCUASC4Af3yAf3wASCVASC5Af3yASCWASC6Af3yAf3wAf3wASCXASC7Af3yASCYASC8Af3yAf3wASCZASC9Af3yASCaASC+Af3yAf3wAf3wAf3wASG/ASCbASC3Af3yASCcASC4Af3yAf3wASCdASC5Af3yASCeASC6Af3yAf3wAf3wASCfASC7Af3yASCgASC8Af3yAf3wASChASC9Af3yASCiASC+Af3yAf3wAf3wAf3wASHAASCjASC3Af3yASCkASC4Af3yAf3wASClASC5Af3yASCmASC6Af3yAf3wAf3wASCnASC7Af3yASCoASC8Af3yAf3wASCpASC9Af3yASCqASC+Af3yAf3wAf3wAf3wASHBASCrASC3Af3yASCsASC4Af3yAf3wASCtASC5Af3yASCuASC6Af3yAf3wAf3wASCvASC7Af3yASCwASC8Af3yAf3wASCxASC9Af3yASCyASC+Af3yAf3wAf3wAf3wASHCASC/ASAn/fIBIMABICj98gH98AEhwwEgwQEgJ/3yASDCASAo/fIB/fABIcQBIMMBICP98gEgxAEgJP3yAf3wASHFASC/ASAh/fIBIMEBICL98gH98AEhxgEgwAEgIf3yASDCASAi/fIB/fABIccBIMYBICn98gEgxwEgKv3yAf3wASHIASAhICf98gEhyQEgISAo/fIBIcoBICIgJ/3yASHLASAiICj98gEhzAEgkwEgyQH98gEgmwEgygH98gH98AEgowEgywH98gEgqwEgzAH98gH98AH98AEhzQEglAEgyQH98gEgnAEgygH98gH98AEgpAEgywH98gEgrAEgzAH98gH98AH98AEhzgEglQEgyQH98gEgnQEgygH98gH98AEgpQEgywH98gEgrQEgzAH98gH98AH98AEhzwEglgEgyQH98gEgngEgygH98gH98AEgpgEgywH98gEgrgEgzAH98gH98AH98AEh0AEglwEgyQH98gEgnwEgygH98gH98AEgpwEgywH98gEgrwEgzAH98gH98AH98AEh0QEgmAEgyQH98gEgoAEgygH98gH98AEgqAEgywH98gEgsAEgzAH98gH98AH98AEh0gEgmQEgyQH98gEgoQEgygH98gH98AEgqQEgywH98gEgsQEgzAH98gH98AH98AEh0wEgmgEgyQH98gEgogEgygH98gH98AEgqgEgywH98gEgsgEgzAH98gH98AH98AEh1AEgMyA5/fIBIdUBIDMgOv3yASHWASA0IDn98gEh1wEgNCA6/fIBIdgBIM0BINUB/fIBIM4BINYB/fIB/fABIM8BINcB/fIBINABINgB/fIB/fAB/fABIdkBINEBINUB/fIBINIBINYB/fIB/fABINMBINcB/fIBINQBINgB/fIB/fAB/fABIdoBINkBIC/98gEg2gEgMP3yAf3wASHbASDNASAt/fIBINEBIC798gH98AEh3AEgzgEgLf3yASDSASAu/fIB/fABId0BIM8BIC398gEg0wEgLv3yAf3wASHeASDQASAt/fIBINQBIC798gH98AEh3wEg3AEgOf3yASDdASA6/fIB/fABIeABIN4BIDn98gEg3wEgOv3yAf3wASHhASDgASA1/fIBIOEBIDb98gH98AEh4gEg3AEgM/3yASDeASA0/fIB/fABIeMBIN0BIDP98gEg3wEgNP3yAf3wASHkASDjASA7/fIBIOQBIDz98gH98AEh5QEgAEEEdEEA/QAEoDogcv3yAf0LBKALIABBBHRBAP0ABLA6IHX98gH9CwSwCyAAQQR0QQD9AATAOiCIAf3yAf0LBMALIABBBHRBAP0ABNA6II8B/fIB/QsE0AsgAEEEdEEA/QAE4DogkgH98gH9CwTgCyAAQQR0QQD9AATwOiDFAf3yAf0LBPALIABBBHRBAP0ABIA7IMgB/fIB/QsEgAwgAEEEdEEA/QAEkDsg2wH98gH9CwSQDCAAQQR0QQD9AASgOyDiAf3yAf0LBKAMIABBBHRBAP0ABLA7IOUB/fIB/QsEsAwLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2Q8gAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBJDZDwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZDyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEoNkPC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkPIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSw2Q8LQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2Q8gAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBMDZDwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZDyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsE0NkPC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkPIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwTg2Q8LQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2Q8gAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBPDZDwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZDyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEgNoPC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkPIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSQ2g8L9wQBAn9BABADQQAhAANAIABBgBhsIABBFGwQBCAAQYAYbEGACGogAEEUbBAFIABBgBhsQYAQaiAAQRRsEAYgAEEBaiIAQQRIDQALQQAQEBAWEAxBACEAA0BBAyAAayEBIAFBFGwQFyABQRRsEBggAUEUbBAZIABBAWoiAEEESA0AC0EAEBoQGxAMQQAhAANAQQMgAGshASABQRRsEBcgAUEUbBAYIAFBFGwQGSAAQQFqIgBBBEgNAAtBChAaEBwQDEEAIQADQEEDIABrIQEgAUEUbBAXIAFBFGwQGCABQRRsEBkgAEEBaiIAQQRIDQALQRQQGhAdEAxBACEAA0BBAyAAayEBIAFBFGwQFyABQRRsEBggAUEUbBAZIABBAWoiAEEESA0AC0EeEBoQHhAMQQAhAANAQQMgAGshASABQRRsEBcgAUEUbBAYIAFBFGwQGSAAQQFqIgBBBEgNAAtBKBAaEB8QDEEAIQADQEEDIABrIQEgAUEUbBAXIAFBFGwQGCABQRRsEBkgAEEBaiIAQQRIDQALQTIQGhAgEAxBACEAA0BBAyAAayEBIAFBFGwQFyABQRRsEBggAUEUbBAZIABBAWoiAEEESA0AC0E8EBoQIRAMQQAhAANAQQMgAGshASABQRRsEBcgAUEUbBAYIAFBFGwQGSAAQQFqIgBBBEgNAAtBxgAQGhAiEAxBACEAA0BBAyAAayEBIAFBFGwQFyABQRRsEBggAUEUbBAZIABBAWoiAEEESA0AC0HQABAaECMQDEEAIQADQEEDIABrIQEgAUEUbBAXIAFBFGwQGCABQRRsEBkgAEEBaiIAQQRIDQALQdoAEBoLC4ggAQBB4BcLgCAAAAAAAQMAAAMAAAACAwAABgAAAAcDAAAFAAAABAMAAAwAAAANAwAADwAAAA4DAAAKAAAACwMAAAkAAAAIAwAAGAAAABkDAAAbAAAAGgMAAB4AAAAfAwAAHQAAABwDAAAUAAAAFQMAABcAAAAWAwAAEgAAABMDAAARAAAAEAMAADAAAAAxAwAAMwAAADIDAAA2AAAANwMAADUAAAA0AwAAPAAAAD0DAAA/AAAAPgMAADoAAAA7AwAAOQAAADgDAAAoAAAAKQMAACsAAAAqAwAALgAAAC8DAAAtAAAALAMAACQAAAAlAwAAJwAAACYDAAAiAAAAIwMAACEAAAAgAwAAYAAAAGEDAABjAAAAYgMAAGYAAABnAwAAZQAAAGQDAABsAAAAbQMAAG8AAABuAwAAagAAAGsDAABpAAAAaAMAAHgAAAB5AwAAewAAAHoDAAB+AAAAfwMAAH0AAAB8AwAAdAAAAHUDAAB3AAAAdgMAAHIAAABzAwAAcQAAAHADAABQAAAAUQMAAFMAAABSAwAAVgAAAFcDAABVAAAAVAMAAFwAAABdAwAAXwAAAF4DAABaAAAAWwMAAFkAAABYAwAASAAAAEkDAABLAAAASgMAAE4AAABPAwAATQAAAEwDAABEAAAARQMAAEcAAABGAwAAQgAAAEMDAABBAAAAQAMAAMAAAADBAwAAwwAAAMIDAADGAAAAxwMAAMUAAADEAwAAzAAAAM0DAADPAAAAzgMAAMoAAADLAwAAyQAAAMgDAADYAAAA2QMAANsAAADaAwAA3gAAAN8DAADdAAAA3AMAANQAAADVAwAA1wAAANYDAADSAAAA0wMAANEAAADQAwAA8AAAAPEDAADzAAAA8gMAAPYAAAD3AwAA9QAAAPQDAAD8AAAA/QMAAP8AAAD+AwAA+gAAAPsDAAD5AAAA+AMAAOgAAADpAwAA6wAAAOoDAADuAAAA7wMAAO0AAADsAwAA5AAAAOUDAADnAAAA5gMAAOIAAADjAwAA4QAAAOADAACgAAAAoQMAAKMAAACiAwAApgAAAKcDAAClAAAApAMAAKwAAACtAwAArwAAAK4DAACqAAAAqwMAAKkAAACoAwAAuAAAALkDAAC7AAAAugMAAL4AAAC/AwAAvQAAALwDAAC0AAAAtQMAALcAAAC2AwAAsgAAALMDAACxAAAAsAMAAJAAAACRAwAAkwAAAJIDAACWAAAAlwMAAJUAAACUAwAAnAAAAJ0DAACfAAAAngMAAJoAAACbAwAAmQAAAJgDAACIAAAAiQMAAIsAAACKAwAAjgAAAI8DAACNAAAAjAMAAIQAAACFAwAAhwAAAIYDAACCAAAAgwMAAIEAAACAAwAAgAEAAIECAACDAQAAggIAAIYBAACHAgAAhQEAAIQCAACMAQAAjQIAAI8BAACOAgAAigEAAIsCAACJAQAAiAIAAJgBAACZAgAAmwEAAJoCAACeAQAAnwIAAJ0BAACcAgAAlAEAAJUCAACXAQAAlgIAAJIBAACTAgAAkQEAAJACAACwAQAAsQIAALMBAACyAgAAtgEAALcCAAC1AQAAtAIAALwBAAC9AgAAvwEAAL4CAAC6AQAAuwIAALkBAAC4AgAAqAEAAKkCAACrAQAAqgIAAK4BAACvAgAArQEAAKwCAACkAQAApQIAAKcBAACmAgAAogEAAKMCAAChAQAAoAIAAOABAADhAgAA4wEAAOICAADmAQAA5wIAAOUBAADkAgAA7AEAAO0CAADvAQAA7gIAAOoBAADrAgAA6QEAAOgCAAD4AQAA+QIAAPsBAAD6AgAA/gEAAP8CAAD9AQAA/AIAAPQBAAD1AgAA9wEAAPYCAADyAQAA8wIAAPEBAADwAgAA0AEAANECAADTAQAA0gIAANYBAADXAgAA1QEAANQCAADcAQAA3QIAAN8BAADeAgAA2gEAANsCAADZAQAA2AIAAMgBAADJAgAAywEAAMoCAADOAQAAzwIAAM0BAADMAgAAxAEAAMUCAADHAQAAxgIAAMIBAADDAgAAwQEAAMACAABAAQAAQQIAAEMBAABCAgAARgEAAEcCAABFAQAARAIAAEwBAABNAgAATwEAAE4CAABKAQAASwIAAEkBAABIAgAAWAEAAFkCAABbAQAAWgIAAF4BAABfAgAAXQEAAFwCAABUAQAAVQIAAFcBAABWAgAAUgEAAFMCAABRAQAAUAIAAHABAABxAgAAcwEAAHICAAB2AQAAdwIAAHUBAAB0AgAAfAEAAH0CAAB/AQAAfgIAAHoBAAB7AgAAeQEAAHgCAABoAQAAaQIAAGsBAABqAgAAbgEAAG8CAABtAQAAbAIAAGQBAABlAgAAZwEAAGYCAABiAQAAYwIAAGEBAABgAgAAIAEAACECAAAjAQAAIgIAACYBAAAnAgAAJQEAACQCAAAsAQAALQIAAC8BAAAuAgAAKgEAACsCAAApAQAAKAIAADgBAAA5AgAAOwEAADoCAAA+AQAAPwIAAD0BAAA8AgAANAEAADUCAAA3AQAANgIAADIBAAAzAgAAMQEAADACAAAQAQAAEQIAABMBAAASAgAAFgEAABcCAAAVAQAAFAIAABwBAAAdAgAAHwEAAB4CAAAaAQAAGwIAABkBAAAYAgAACAEAAAkCAAALAQAACgIAAA4BAAAPAgAADQEAAAwCAAAEAQAABQIAAAcBAAAGAgAAAgEAAAMCAAABAQAAAAIAAAADAAABAAAAAwMAAAIAAAAGAwAABwAAAAUDAAAEAAAADAMAAA0AAAAPAwAADgAAAAoDAAALAAAACQMAAAgAAAAYAwAAGQAAABsDAAAaAAAAHgMAAB8AAAAdAwAAHAAAABQDAAAVAAAAFwMAABYAAAASAwAAEwAAABEDAAAQAAAAMAMAADEAAAAzAwAAMgAAADYDAAA3AAAANQMAADQAAAA8AwAAPQAAAD8DAAA+AAAAOgMAADsAAAA5AwAAOAAAACgDAAApAAAAKwMAACoAAAAuAwAALwAAAC0DAAAsAAAAJAMAACUAAAAnAwAAJgAAACIDAAAjAAAAIQMAACAAAABgAwAAYQAAAGMDAABiAAAAZgMAAGcAAABlAwAAZAAAAGwDAABtAAAAbwMAAG4AAABqAwAAawAAAGkDAABoAAAAeAMAAHkAAAB7AwAAegAAAH4DAAB/AAAAfQMAAHwAAAB0AwAAdQAAAHcDAAB2AAAAcgMAAHMAAABxAwAAcAAAAFADAABRAAAAUwMAAFIAAABWAwAAVwAAAFUDAABUAAAAXAMAAF0AAABfAwAAXgAAAFoDAABbAAAAWQMAAFgAAABIAwAASQAAAEsDAABKAAAATgMAAE8AAABNAwAATAAAAEQDAABFAAAARwMAAEYAAABCAwAAQwAAAEEDAABAAAAAwAMAAMEAAADDAwAAwgAAAMYDAADHAAAAxQMAAMQAAADMAwAAzQAAAM8DAADOAAAAygMAAMsAAADJAwAAyAAAANgDAADZAAAA2wMAANoAAADeAwAA3wAAAN0DAADcAAAA1AMAANUAAADXAwAA1gAAANIDAADTAAAA0QMAANAAAADwAwAA8QAAAPMDAADyAAAA9gMAAPcAAAD1AwAA9AAAAPwDAAD9AAAA/wMAAP4AAAD6AwAA+wAAAPkDAAD4AAAA6AMAAOkAAADrAwAA6gAAAO4DAADvAAAA7QMAAOwAAADkAwAA5QAAAOcDAADmAAAA4gMAAOMAAADhAwAA4AAAAKADAAChAAAAowMAAKIAAACmAwAApwAAAKUDAACkAAAArAMAAK0AAACvAwAArgAAAKoDAACrAAAAqQMAAKgAAAC4AwAAuQAAALsDAAC6AAAAvgMAAL8AAAC9AwAAvAAAALQDAAC1AAAAtwMAALYAAACyAwAAswAAALEDAACwAAAAkAMAAJEAAACTAwAAkgAAAJYDAACXAAAAlQMAAJQAAACcAwAAnQAAAJ8DAACeAAAAmgMAAJsAAACZAwAAmAAAAIgDAACJAAAAiwMAAIoAAACOAwAAjwAAAI0DAACMAAAAhAMAAIUAAACHAwAAhgAAAIIDAACDAAAAgQMAAIAAAACAAgAAgQEAAIMCAACCAQAAhgIAAIcBAACFAgAAhAEAAIwCAACNAQAAjwIAAI4BAACKAgAAiwEAAIkCAACIAQAAmAIAAJkBAACbAgAAmgEAAJ4CAACfAQAAnQIAAJwBAACUAgAAlQEAAJcCAACWAQAAkgIAAJMBAACRAgAAkAEAALACAACxAQAAswIAALIBAAC2AgAAtwEAALUCAAC0AQAAvAIAAL0BAAC/AgAAvgEAALoCAAC7AQAAuQIAALgBAACoAgAAqQEAAKsCAACqAQAArgIAAK8BAACtAgAArAEAAKQCAAClAQAApwIAAKYBAACiAgAAowEAAKECAACgAQAA4AIAAOEBAADjAgAA4gEAAOYCAADnAQAA5QIAAOQBAADsAgAA7QEAAO8CAADuAQAA6gIAAOsBAADpAgAA6AEAAPgCAAD5AQAA+wIAAPoBAAD+AgAA/wEAAP0CAAD8AQAA9AIAAPUBAAD3AgAA9gEAAPICAADzAQAA8QIAAPABAADQAgAA0QEAANMCAADSAQAA1gIAANcBAADVAgAA1AEAANwCAADdAQAA3wIAAN4BAADaAgAA2wEAANkCAADYAQAAyAIAAMkBAADLAgAAygEAAM4CAADPAQAAzQIAAMwBAADEAgAAxQEAAMcCAADGAQAAwgIAAMMBAADBAgAAwAEAAEACAABBAQAAQwIAAEIBAABGAgAARwEAAEUCAABEAQAATAIAAE0BAABPAgAATgEAAEoCAABLAQAASQIAAEgBAABYAgAAWQEAAFsCAABaAQAAXgIAAF8BAABdAgAAXAEAAFQCAABVAQAAVwIAAFYBAABSAgAAUwEAAFECAABQAQAAcAIAAHEBAABzAgAAcgEAAHYCAAB3AQAAdQIAAHQBAAB8AgAAfQEAAH8CAAB+AQAAegIAAHsBAAB5AgAAeAEAAGgCAABpAQAAawIAAGoBAABuAgAAbwEAAG0CAABsAQAAZAIAAGUBAABnAgAAZgEAAGICAABjAQAAYQIAAGABAAAgAgAAIQEAACMCAAAiAQAAJgIAACcBAAAlAgAAJAEAACwCAAAtAQAALwIAAC4BAAAqAgAAKwEAACkCAAAoAQAAOAIAADkBAAA7AgAAOgEAAD4CAAA/AQAAPQIAADwBAAA0AgAANQEAADcCAAA2AQAAMgIAADMBAAAxAgAAMAEAABACAAARAQAAEwIAABIBAAAWAgAAFwEAABUCAAAUAQAAHAIAAB0BAAAfAgAAHgEAABoCAAAbAQAAGQIAABgBAAAIAgAACQEAAAsCAAAKAQAADgIAAA8BAAANAgAADAEAAAQCAAAFAQAABwIAAAYBAAACAgAAAwEAAAECAAAAAQAA";
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
export async function accelerated(): Promise<{ readonly forward: typeof forward; readonly vjp: typeof vjp; readonly jacobian: typeof jacobian } | undefined> {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === "undefined" || !WebAssembly.validate(bytes)) return undefined;
  const loaded = await WebAssembly.instantiate(bytes).catch(() => undefined);
  if (!loaded) return undefined;
  const code = loaded.instance.exports;
  const memory = new Float64Array(code.memory.buffer);
  return Object.fromEntries(Object.keys(buffers).map((name) => [name, accelerate(name, code, memory)]));
}
