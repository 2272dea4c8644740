/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":10,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7","Z8","Z9"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Why: the fastest by the cost model; estimated ns per sample of vjp on batches of 64: adjoint 124657, shift 4727369
 * Operations per sample (and per call besides):
 *   forward: 44046 additions, 84094 multiplications, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 *   vjp: 130298 additions, 210338 multiplications, 10 divisions, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 *   jacobian: 493410 additions, 935820 multiplications, 10 divisions, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 * The functions share scratch memory; a worker thread that imports this module has its own.
 * accelerated() gives the same functions on WebAssembly (30422 bytes).
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
    const c0 = Math.cos(0.5 * theta[gate]);
    const s0 = Math.sin(0.5 * theta[gate]);
    gates[gate * 2] = c0;
    gates[gate * 2 + 1] = s0;
  }
}

/** Writes the encoded state (Eq. 9) of one sample into the first slot. */
function encode(x, at) {
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

/** Applies the entangler and the rotations on qubits 0 to 1: reads the amplitudes at slot, writes those 1024 further on. */
function apply0(slot, gate) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  const next = slot + 1024;
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
    state[next + at] = c0;
    state[next + (at + 256)] = c1;
    state[next + (at + 512)] = c2;
    state[next + (at + 768)] = c3;
  }
}

/** Applies the rotations on qubits 2 to 3: reads the amplitudes at slot, writes those 1024 further on. */
function apply1(slot, gate) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 256) {
    for (let at = high; at < high + 64; at += 1) {
      const a0 = state[slot + at];
      const a1 = state[slot + (at + 64)];
      const a2 = state[slot + (at + 128)];
      const a3 = state[slot + (at + 192)];
      const b0 = w2 * a0 - y2 * a2;
      const b2 = y2 * a0 + w2 * a2;
      const b1 = w2 * a1 - y2 * a3;
      const b3 = y2 * a1 + w2 * a3;
      const c0 = w3 * b0 - y3 * b1;
      const c1 = y3 * b0 + w3 * b1;
      const c2 = w3 * b2 - y3 * b3;
      const c3 = y3 * b2 + w3 * b3;
      state[next + at] = c0;
      state[next + (at + 64)] = c1;
      state[next + (at + 128)] = c2;
      state[next + (at + 192)] = c3;
    }
  }
}

/** Applies the rotations on qubits 4 to 5: reads the amplitudes at slot, writes those 1024 further on. */
function apply2(slot, gate) {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const a0 = state[slot + at];
      const a1 = state[slot + (at + 16)];
      const a2 = state[slot + (at + 32)];
      const a3 = state[slot + (at + 48)];
      const b0 = w4 * a0 - y4 * a2;
      const b2 = y4 * a0 + w4 * a2;
      const b1 = w4 * a1 - y4 * a3;
      const b3 = y4 * a1 + w4 * a3;
      const c0 = w5 * b0 - y5 * b1;
      const c1 = y5 * b0 + w5 * b1;
      const c2 = w5 * b2 - y5 * b3;
      const c3 = y5 * b2 + w5 * b3;
      state[next + at] = c0;
      state[next + (at + 16)] = c1;
      state[next + (at + 32)] = c2;
      state[next + (at + 48)] = c3;
    }
  }
}

/** Applies the rotations on qubits 6 to 7: reads the amplitudes at slot, writes those 1024 further on. */
function apply3(slot, gate) {
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const a0 = state[slot + at];
      const a1 = state[slot + (at + 4)];
      const a2 = state[slot + (at + 8)];
      const a3 = state[slot + (at + 12)];
      const b0 = w6 * a0 - y6 * a2;
      const b2 = y6 * a0 + w6 * a2;
      const b1 = w6 * a1 - y6 * a3;
      const b3 = y6 * a1 + w6 * a3;
      const c0 = w7 * b0 - y7 * b1;
      const c1 = y7 * b0 + w7 * b1;
      const c2 = w7 * b2 - y7 * b3;
      const c3 = y7 * b2 + w7 * b3;
      state[next + at] = c0;
      state[next + (at + 4)] = c1;
      state[next + (at + 8)] = c2;
      state[next + (at + 12)] = c3;
    }
  }
}

/** Applies the rotations on qubits 8 to 9: reads the amplitudes at slot, writes those 1024 further on. */
function apply4(slot, gate) {
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 4) {
    const a0 = state[slot + high];
    const a1 = state[slot + (high + 1)];
    const a2 = state[slot + (high + 2)];
    const a3 = state[slot + (high + 3)];
    const b0 = w8 * a0 - y8 * a2;
    const b2 = y8 * a0 + w8 * a2;
    const b1 = w8 * a1 - y8 * a3;
    const b3 = y8 * a1 + w8 * a3;
    const c0 = w9 * b0 - y9 * b1;
    const c1 = y9 * b0 + w9 * b1;
    const c2 = w9 * b2 - y9 * b3;
    const c3 = y9 * b2 + w9 * b3;
    state[next + high] = c0;
    state[next + (high + 1)] = c1;
    state[next + (high + 2)] = c2;
    state[next + (high + 3)] = c3;
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
 * Pulls λ back through the rotations on qubits 0 to 1 and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo0(slot, gate, into) {
  const w0 = gates[gate];
  const y0 = gates[gate + 1];
  const w1 = gates[gate + 2];
  const y1 = gates[gate + 3];
  let gy0 = 0;
  let gy1 = 0;
  const next = slot + 1024;
  for (let at = 0; at < 256; at += 1) {
    const l0 = lambda[at];
    const l1 = lambda[at + 256];
    const l2 = lambda[at + 512];
    const l3 = lambda[at + 768];
    const a0 = state[next + at];
    const a1 = state[next + (at + 256)];
    const a2 = state[next + (at + 512)];
    const a3 = state[next + (at + 768)];
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

/**
 * Pulls λ back through the rotations on qubits 2 to 3.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo1(slot, gate, into) {
  const w2 = gates[gate + 4];
  const y2 = gates[gate + 5];
  const w3 = gates[gate + 6];
  const y3 = gates[gate + 7];
  let gy2 = 0;
  let gy3 = 0;
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 256) {
    for (let at = high; at < high + 64; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 64];
      const l2 = lambda[at + 128];
      const l3 = lambda[at + 192];
      const a0 = state[next + at];
      const a1 = state[next + (at + 64)];
      const a2 = state[next + (at + 128)];
      const a3 = state[next + (at + 192)];
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
}

/**
 * Pulls λ back through the rotations on qubits 4 to 5.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo2(slot, gate, into) {
  const w4 = gates[gate + 8];
  const y4 = gates[gate + 9];
  const w5 = gates[gate + 10];
  const y5 = gates[gate + 11];
  let gy4 = 0;
  let gy5 = 0;
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 64) {
    for (let at = high; at < high + 16; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 16];
      const l2 = lambda[at + 32];
      const l3 = lambda[at + 48];
      const a0 = state[next + at];
      const a1 = state[next + (at + 16)];
      const a2 = state[next + (at + 32)];
      const a3 = state[next + (at + 48)];
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
}

/**
 * Pulls λ back through the rotations on qubits 6 to 7.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo3(slot, gate, into) {
  const w6 = gates[gate + 12];
  const y6 = gates[gate + 13];
  const w7 = gates[gate + 14];
  const y7 = gates[gate + 15];
  let gy6 = 0;
  let gy7 = 0;
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 16) {
    for (let at = high; at < high + 4; at += 1) {
      const l0 = lambda[at];
      const l1 = lambda[at + 4];
      const l2 = lambda[at + 8];
      const l3 = lambda[at + 12];
      const a0 = state[next + at];
      const a1 = state[next + (at + 4)];
      const a2 = state[next + (at + 8)];
      const a3 = state[next + (at + 12)];
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
}

/**
 * Pulls λ back through the rotations on qubits 8 to 9.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo4(slot, gate, into) {
  const w8 = gates[gate + 16];
  const y8 = gates[gate + 17];
  const w9 = gates[gate + 18];
  const y9 = gates[gate + 19];
  let gy8 = 0;
  let gy9 = 0;
  const next = slot + 1024;
  for (let high = 0; high < 1024; high += 4) {
    const l0 = lambda[1024 + high];
    const l1 = lambda[1024 + (high + 1)];
    const l2 = lambda[1024 + (high + 2)];
    const l3 = lambda[1024 + (high + 3)];
    const a0 = state[next + high];
    const a1 = state[next + (high + 1)];
    const a2 = state[next + (high + 2)];
    const a3 = state[next + (high + 3)];
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

/** Pulls λ back through the rotations on qubits 0 to 1 and the entangler. */
function pull0(gate) {
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

/** Pulls λ back through the rotations on qubits 2 to 3. */
function pull1(gate) {
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
}

/** Pulls λ back through the rotations on qubits 4 to 5. */
function pull2(gate) {
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
}

/** Pulls λ back through the rotations on qubits 6 to 7. */
function pull3(gate) {
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
}

/** Pulls λ back through the rotations on qubits 8 to 9. */
function pull4(gate) {
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
      apply0(block * 5120, block * 20);
      apply1(block * 5120 + 1024, block * 20);
      apply2(block * 5120 + 2048, block * 20);
      apply3(block * 5120 + 3072, block * 20);
      apply4(block * 5120 + 4096, block * 20);
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
      apply0(block * 5120, block * 20);
      apply1(block * 5120 + 1024, block * 20);
      apply2(block * 5120 + 2048, block * 20);
      apply3(block * 5120 + 3072, block * 20);
      apply4(block * 5120 + 4096, block * 20);
    }
    readOut(y, b * 10);
    weigh(cotangent, b * 10);
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      undo4(block * 5120 + 4096, block * 20, block * 10);
      undo3(block * 5120 + 3072, block * 20, block * 10);
      undo2(block * 5120 + 2048, block * 20, block * 10);
      undo1(block * 5120 + 1024, block * 20, block * 10);
      undo0(block * 5120, block * 20, block * 10);
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
      apply0(block * 5120, block * 20);
      apply1(block * 5120 + 1024, block * 20);
      apply2(block * 5120 + 2048, block * 20);
      apply3(block * 5120 + 3072, block * 20);
      apply4(block * 5120 + 4096, block * 20);
    }
    slopes(x, b * 10);
    choose0();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100);
    choose1();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 10);
    choose2();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 20);
    choose3();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 30);
    choose4();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 40);
    choose5();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 50);
    choose6();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 60);
    choose7();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 70);
    choose8();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 80);
    choose9();
    seed();
    for (let back = 0; back < 4; back += 1) {
      const block = 3 - back;
      pull4(block * 20);
      pull3(block * 20);
      pull2(block * 20);
      pull1(block * 20);
      pull0(block * 20);
    }
    inputGradient(jac, b * 100 + 90);
  }
}

// The same program as WebAssembly, which does two samples at a time.
export const wasm = "AGFzbQEAAAABGQVgAXsCe3tgAABgAX8AYAJ/fwBgA39/fwADLCsAAQECAwMDAwMCAQEBAgEEBAQEBAICAQEBAQECAgICAgIBAQEBAQEBAQEBBQQBAQYGB2QIBm1lbW9yeQIADGZvcndhcmRCZWdpbgACC2ZvcndhcmRQYWlyAAoIdmpwQmVnaW4ADAd2anBQYWlyABYGdmpwRW5kABgNamFjb2JpYW5CZWdpbgAZDGphY29iaWFuUGFpcgAqCorMASuXBwEYeyAA/QyDyMltMF/kP4PIyW0wX+Q//fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIQEgAf0MAAAAAAAAOEMAAAAAAAA4Q/3xASECIAAgAv0MAABAVPsh+T8AAEBU+yH5P/3yASEDIAP98QEhBCAC/QwAAGAaYbTQPQAAYBphtNA9/fIBIQUgBCAF/fEBIQYgBiAE/fEBIQcgBCAGIAf98QH98QEgBSAH/fAB/fEBIQggAv0MAAAALooZozsAAAAuihmjO/3yASEJIAYgCf3xASEKIAogBv3xASELIAYgCiAL/fEB/fEBIAkgC/3wAf3xASEMIAggDP3wASAC/QzBSSAlmoN7OcFJICWag3s5/fIBIQ0gDf3xASEOIAogDv3wASEPIAogD/3xASAO/fABIRAgDyAP/fIBIREgESAP/fIBIRL9DHzVz1o62eU9fNXPWjrZ5T0gEf3yAf0M65wriublWr7rnCuK5uVavv3wASAR/fIB/Qx9/rFX4x3HPn3+sVfjHcc+/fABIBH98gH9DNVhwRmgASq/1WHBGaABKr/98AEgEf3yAf0MpvgQERERgT+m+BARERGBP/3wASETIA8gEf0MAAAAAAAA4D8AAAAAAADgPyAQ/fIBIBIgE/3yAf3xAf3yASAQ/fEBIBL9DElVVVVVVcW/SVVVVVVVxb/98gH98QH98QEhFP0MAAAAAAAA4D8AAAAAAADgPyAR/fIBIRX9DAAAAAAAAPA/AAAAAAAA8D8gFf3xASEWIBb9DAAAAAAAAPA/AAAAAAAA8D8gFv3xASAV/fEBIBEgEf0M1DiIvun6qL3UOIi+6fqovSAR/fIB/QzEsbS9nu4hPsSxtL2e7iE+/fABIBH98gH9DK1SnIBPfpK+rVKcgE9+kr798AEgEf3yAf0MkBXLGaAB+j6QFcsZoAH6Pv3wASAR/fIB/Qx3UcEWbMFWv3dRwRZswVa//fABIBH98gH9DExVVVVVVaU/TFVVVVVVpT/98AH98gH98gEgDyAQ/fIB/fEB/fAB/fABIRf9DAAAAAAAAAAAAAAAAAAAAAAgAf0MAQAAAAAAAAABAAAAAAAAAP1O/dEBIRggFCAXIBj9UiAB/QwBAAAAAAAAAAEAAAAAAAAA/c4B/QwCAAAAAAAAAAIAAAAAAAAA/U5BPv3LAf1RIBcgFCAY/VIgAf0MAgAAAAAAAAACAAAAAAAAAP1OQT79ywH9UQteAgF/BHxBACEAA0BEAAAAAAAA4D8gAEEDdCsDwAKi/RQQAP0hACEC/SEAIQEgASEDIAIhBCAAQQJsQQN0IAM5A8A7IABBAmxBA3QgBDkDyDsgAEEBaiIAQShIDQALCwQAEAELsBcFpgF7AX8BewJ/BHtEAAAAAAAA4D/9FCAAQQR0/QAEAP3yASEBQQAgARAAIQMhAiAC/QsE4DdBACAD/QsEgDlEAAAAAAAA4D/9FCAAQQR0/QAEEP3yASEEQQAgBBAAIQYhBSAF/QsE8DdBACAG/QsEkDlEAAAAAAAA4D/9FCAAQQR0/QAEIP3yASEHQQAgBxAAIQkhCCAI/QsEgDhBACAJ/QsEoDlEAAAAAAAA4D/9FCAAQQR0/QAEMP3yASEKQQAgChAAIQwhCyAL/QsEkDhBACAM/QsEsDlEAAAAAAAA4D/9FCAAQQR0/QAEQP3yASENQQAgDRAAIQ8hDiAO/QsEoDhBACAP/QsEwDlEAAAAAAAA4D/9FCAAQQR0/QAEUP3yASEQQQAgEBAAIRIhESAR/QsEsDhBACAS/QsE0DlEAAAAAAAA4D/9FCAAQQR0/QAEYP3yASETQQAgExAAIRUhFCAU/QsEwDhBACAV/QsE4DlEAAAAAAAA4D/9FCAAQQR0/QAEcP3yASEWQQAgFhAAIRghFyAX/QsE0DhBACAY/QsE8DlEAAAAAAAA4D/9FCAAQQR0/QAEgAH98gEhGUEAIBkQACEbIRogGv0LBOA4QQAgG/0LBIA6RAAAAAAAAOA//RQgAEEEdP0ABJAB/fIBIRxBACAcEAAhHiEdIB39CwTwOEEAIB79CwSQOkTNO39mnqDmP/0UQQD9AATgN/3yASEfRM07f2aeoOY//RRBAP0ABIA5/fIBISAgHyAg/fEBISEgHyAg/fABISJEzTt/Zp6g5j/9FEEA/QAE8Df98gEhI0TNO39mnqDmP/0UQQD9AASQOf3yASEkICMgJP3xASElICMgJP3wASEmRM07f2aeoOY//RRBAP0ABIA4/fIBISdEzTt/Zp6g5j/9FEEA/QAEoDn98gEhKCAnICj98QEhKSAnICj98AEhKkTNO39mnqDmP/0UQQD9AASQOP3yASErRM07f2aeoOY//RRBAP0ABLA5/fIBISwgKyAs/fEBIS0gKyAs/fABIS5EzTt/Zp6g5j/9FEEA/QAEoDj98gEhL0TNO39mnqDmP/0UQQD9AATAOf3yASEwIC8gMP3xASExIC8gMP3wASEyRM07f2aeoOY//RRBAP0ABLA4/fIBITNEzTt/Zp6g5j/9FEEA/QAE0Dn98gEhNCAzIDT98QEhNSAzIDT98AEhNkTNO39mnqDmP/0UQQD9AATAOP3yASE3RM07f2aeoOY//RRBAP0ABOA5/fIBITggNyA4/fEBITkgNyA4/fABITpEzTt/Zp6g5j/9FEEA/QAE0Dj98gEhO0TNO39mnqDmP/0UQQD9AATwOf3yASE8IDsgPP3xASE9IDsgPP3wASE+RM07f2aeoOY//RRBAP0ABOA4/fIBIT9EzTt/Zp6g5j/9FEEA/QAEgDr98gEhQCA/IED98QEhQSA/IED98AEhQkTNO39mnqDmP/0UQQD9AATwOP3yASFDRM07f2aeoOY//RRBAP0ABJA6/fIBIUQgQyBE/fEBIUUgQyBE/fABIUYgISAl/fIBIUcgISAm/fIBIUggIiAl/fIBIUkgIiAm/fIBIUogLSAx/fIBIUsgLSAy/fIBIUwgLiAx/fIBIU0gLiAy/fIBIU4gKSBL/fIBIU8gKSBM/fIBIVAgKSBN/fIBIVEgKSBO/fIBIVIgKiBL/fIBIVMgKiBM/fIBIVQgKiBN/fIBIVUgKiBO/fIBIVYgRyBP/fIBIVcgRyBQ/fIBIVggRyBR/fIBIVkgRyBS/fIBIVogRyBT/fIBIVsgRyBU/fIBIVwgRyBV/fIBIV0gRyBW/fIBIV4gSCBP/fIBIV8gSCBQ/fIBIWAgSCBR/fIBIWEgSCBS/fIBIWIgSCBT/fIBIWMgSCBU/fIBIWQgSCBV/fIBIWUgSCBW/fIBIWYgSSBP/fIBIWcgSSBQ/fIBIWggSSBR/fIBIWkgSSBS/fIBIWogSSBT/fIBIWsgSSBU/fIBIWwgSSBV/fIBIW0gSSBW/fIBIW4gSiBP/fIBIW8gSiBQ/fIBIXAgSiBR/fIBIXEgSiBS/fIBIXIgSiBT/fIBIXMgSiBU/fIBIXQgSiBV/fIBIXUgSiBW/fIBIXZBACBX/QsEwMAXQQAgWP0LBNDAF0EAIFn9CwTgwBdBACBa/QsE8MAXQQAgW/0LBIDBF0EAIFz9CwSQwRdBACBd/QsEoMEXQQAgXv0LBLDBF0EAIF/9CwTAwRdBACBg/QsE0MEXQQAgYf0LBODBF0EAIGL9CwTwwRdBACBj/QsEgMIXQQAgZP0LBJDCF0EAIGX9CwSgwhdBACBm/QsEsMIXQQAgZ/0LBMDCF0EAIGj9CwTQwhdBACBp/QsE4MIXQQAgav0LBPDCF0EAIGv9CwSAwxdBACBs/QsEkMMXQQAgbf0LBKDDF0EAIG79CwSwwxdBACBv/QsEwMMXQQAgcP0LBNDDF0EAIHH9CwTgwxdBACBy/QsE8MMXQQAgc/0LBIDEF0EAIHT9CwSQxBdBACB1/QsEoMQXQQAgdv0LBLDEFyA1IDn98gEhdyA1IDr98gEheCA2IDn98gEheSA2IDr98gEheiBBIEX98gEheyBBIEb98gEhfCBCIEX98gEhfSBCIEb98gEhfiA9IHv98gEhfyA9IHz98gEhgAEgPSB9/fIBIYEBID0gfv3yASGCASA+IHv98gEhgwEgPiB8/fIBIYQBID4gff3yASGFASA+IH798gEhhgEgdyB//fIBIYcBIHcggAH98gEhiAEgdyCBAf3yASGJASB3IIIB/fIBIYoBIHcggwH98gEhiwEgdyCEAf3yASGMASB3IIUB/fIBIY0BIHcghgH98gEhjgEgeCB//fIBIY8BIHgggAH98gEhkAEgeCCBAf3yASGRASB4IIIB/fIBIZIBIHgggwH98gEhkwEgeCCEAf3yASGUASB4IIUB/fIBIZUBIHgghgH98gEhlgEgeSB//fIBIZcBIHkggAH98gEhmAEgeSCBAf3yASGZASB5IIIB/fIBIZoBIHkggwH98gEhmwEgeSCEAf3yASGcASB5IIUB/fIBIZ0BIHkghgH98gEhngEgeiB//fIBIZ8BIHoggAH98gEhoAEgeiCBAf3yASGhASB6IIIB/fIBIaIBIHoggwH98gEhowEgeiCEAf3yASGkASB6IIUB/fIBIaUBIHoghgH98gEhpgFBACCHAf0LBMDEF0EAIIgB/QsE0MQXQQAgiQH9CwTgxBdBACCKAf0LBPDEF0EAIIsB/QsEgMUXQQAgjAH9CwSQxRdBACCNAf0LBKDFF0EAII4B/QsEsMUXQQAgjwH9CwTAxRdBACCQAf0LBNDFF0EAIJEB/QsE4MUXQQAgkgH9CwTwxRdBACCTAf0LBIDGF0EAIJQB/QsEkMYXQQAglQH9CwSgxhdBACCWAf0LBLDGF0EAIJcB/QsEwMYXQQAgmAH9CwTQxhdBACCZAf0LBODGF0EAIJoB/QsE8MYXQQAgmwH9CwSAxxdBACCcAf0LBJDHF0EAIJ0B/QsEoMcXQQAgngH9CwSwxxdBACCfAf0LBMDHF0EAIKAB/QsE0McXQQAgoQH9CwTgxxdBACCiAf0LBPDHF0EAIKMB/QsEgMgXQQAgpAH9CwSQyBdBACClAf0LBKDIF0EAIKYB/QsEsMgXQQAhpwEDQCCnAUEEdP0ABMDAFyGoASCnAUEgbCGpAUEAIaoBA0AgqgFBBHT9AATAxBchqwEgqQEgqgFqQQR0IKgBIKsB/fIB/QsEwEAgqgFBBHT9AATQxBchrAEgqQEgqgFqQQR0IKgBIKwB/fIB/QsE0EAgqgFBBHT9AATgxBchrQEgqQEgqgFqQQR0IKgBIK0B/fIB/QsE4EAgqgFBBHT9AATwxBchrgEgqQEgqgFqQQR0IKgBIK4B/fIB/QsE8EAgqgFBBGoiqgFBIEgNAAsgpwFBAWoipwFBIEgNAAsL/QIDBHsDfwx7IAFBA3T9CgPAOyECIAFBA3T9CgPIOyEDIAFBA3T9CgPQOyEEIAFBA3T9CgPYOyEFIABBgAhqIQZBACEHA0AgB0ECdCgC4BchCCAAIAhqQQR0/QAEwEAhCSAAIAhBgANzakEEdP0ABMBAIQogACAIQYAGc2pBBHT9AATAQCELIAAgCEGABXNqQQR0/QAEwEAhDCACIAn98gEgAyAL/fIB/fEBIQ0gAyAJ/fIBIAIgC/3yAf3wASEOIAIgCv3yASADIAz98gH98QEhDyADIAr98gEgAiAM/fIB/fABIRAgBCAN/fIBIAUgD/3yAf3xASERIAUgDf3yASAEIA/98gH98AEhEiAEIA798gEgBSAQ/fIB/fEBIRMgBSAO/fIBIAQgEP3yAf3wASEUIAYgB2pBBHQgEf0LBMBAIAYgB2pBBHQgEv0LBMBgIAYgB2pBBHQgE/0LBMCAASAGIAdqQQR0IBT9CwTAoAEgB0EBaiIHQYACSA0ACwv8AgMEewN/DHsgAUEDdP0KA+A7IQIgAUEDdP0KA+g7IQMgAUEDdP0KA/A7IQQgAUEDdP0KA/g7IQUgAEGACGohBkEAIQcDQCAHIQgDQCAAIAhqQQR0/QAEwEAhCSAAIAhqQQR0/QAEwEghCiAAIAhqQQR0/QAEwFAhCyAAIAhqQQR0/QAEwFghDCACIAn98gEgAyAL/fIB/fEBIQ0gAyAJ/fIBIAIgC/3yAf3wASEOIAIgCv3yASADIAz98gH98QEhDyADIAr98gEgAiAM/fIB/fABIRAgBCAN/fIBIAUgD/3yAf3xASERIAUgDf3yASAEIA/98gH98AEhEiAEIA798gEgBSAQ/fIB/fEBIRMgBSAO/fIBIAQgEP3yAf3wASEUIAYgCGpBBHQgEf0LBMBAIAYgCGpBBHQgEv0LBMBIIAYgCGpBBHQgE/0LBMBQIAYgCGpBBHQgFP0LBMBYIAhBAWoiCCAHQcAAakgNAAsgB0GAAmoiB0GACEgNAAsL+wIDBHsDfwx7IAFBA3T9CgOAPCECIAFBA3T9CgOIPCEDIAFBA3T9CgOQPCEEIAFBA3T9CgOYPCEFIABBgAhqIQZBACEHA0AgByEIA0AgACAIakEEdP0ABMBAIQkgACAIakEEdP0ABMBCIQogACAIakEEdP0ABMBEIQsgACAIakEEdP0ABMBGIQwgAiAJ/fIBIAMgC/3yAf3xASENIAMgCf3yASACIAv98gH98AEhDiACIAr98gEgAyAM/fIB/fEBIQ8gAyAK/fIBIAIgDP3yAf3wASEQIAQgDf3yASAFIA/98gH98QEhESAFIA398gEgBCAP/fIB/fABIRIgBCAO/fIBIAUgEP3yAf3xASETIAUgDv3yASAEIBD98gH98AEhFCAGIAhqQQR0IBH9CwTAQCAGIAhqQQR0IBL9CwTAQiAGIAhqQQR0IBP9CwTARCAGIAhqQQR0IBT9CwTARiAIQQFqIgggB0EQakgNAAsgB0HAAGoiB0GACEgNAAsL+gIDBHsDfwx7IAFBA3T9CgOgPCECIAFBA3T9CgOoPCEDIAFBA3T9CgOwPCEEIAFBA3T9CgO4PCEFIABBgAhqIQZBACEHA0AgByEIA0AgACAIakEEdP0ABMBAIQkgACAIakEEdP0ABIBBIQogACAIakEEdP0ABMBBIQsgACAIakEEdP0ABIBCIQwgAiAJ/fIBIAMgC/3yAf3xASENIAMgCf3yASACIAv98gH98AEhDiACIAr98gEgAyAM/fIB/fEBIQ8gAyAK/fIBIAIgDP3yAf3wASEQIAQgDf3yASAFIA/98gH98QEhESAFIA398gEgBCAP/fIB/fABIRIgBCAO/fIBIAUgEP3yAf3xASETIAUgDv3yASAEIBD98gH98AEhFCAGIAhqQQR0IBH9CwTAQCAGIAhqQQR0IBL9CwSAQSAGIAhqQQR0IBP9CwTAQSAGIAhqQQR0IBT9CwSAQiAIQQFqIgggB0EEakgNAAsgB0EQaiIHQYAISA0ACwvkAgMEewJ/DHsgAUEDdP0KA8A8IQIgAUEDdP0KA8g8IQMgAUEDdP0KA9A8IQQgAUEDdP0KA9g8IQUgAEGACGohBkEAIQcDQCAAIAdqQQR0/QAEwEAhCCAAIAdqQQR0/QAE0EAhCSAAIAdqQQR0/QAE4EAhCiAAIAdqQQR0/QAE8EAhCyACIAj98gEgAyAK/fIB/fEBIQwgAyAI/fIBIAIgCv3yAf3wASENIAIgCf3yASADIAv98gH98QEhDiADIAn98gEgAiAL/fIB/fABIQ8gBCAM/fIBIAUgDv3yAf3xASEQIAUgDP3yASAEIA798gH98AEhESAEIA398gEgBSAP/fIB/fEBIRIgBSAN/fIBIAQgD/3yAf3wASETIAYgB2pBBHQgEP0LBMBAIAYgB2pBBHQgEf0LBNBAIAYgB2pBBHQgEv0LBOBAIAYgB2pBBHQgE/0LBPBAIAdBBGoiB0GACEgNAAsLtwwDBHsCfzN7RAAAAAAAAAAA/RQhAUQAAAAAAAAAAP0UIQJEAAAAAAAAAAD9FCEDRAAAAAAAAAAA/RQhBEEAIQUDQCAFQRBsIQYgBkEEdP0ABMDAFCEHIAcgB/3yASEIIAZBBHT9AATQwBQhCSAJIAn98gEhCiAGQQR0/QAE4MAUIQsgCyAL/fIBIQwgBkEEdP0ABPDAFCENIA0gDf3yASEOIAZBBHT9AASAwRQhDyAPIA/98gEhECAGQQR0/QAEkMEUIREgESAR/fIBIRIgBkEEdP0ABKDBFCETIBMgE/3yASEUIAZBBHT9AASwwRQhFSAVIBX98gEhFiAGQQR0/QAEwMEUIRcgFyAX/fIBIRggBkEEdP0ABNDBFCEZIBkgGf3yASEaIAZBBHT9AATgwRQhGyAbIBv98gEhHCAGQQR0/QAE8MEUIR0gHSAd/fIBIR4gBkEEdP0ABIDCFCEfIB8gH/3yASEgIAZBBHT9AASQwhQhISAhICH98gEhIiAGQQR0/QAEoMIUISMgIyAj/fIBISQgBkEEdP0ABLDCFCElICUgJf3yASEmIAggGP3wASEnIAogGv3wASEoIAwgHP3wASEpIA4gHv3wASEqIBAgIP3wASErIBIgIv3wASEsIBQgJP3wASEtIBYgJv3wASEuICcgK/3wASEvICggLP3wASEwICkgLf3wASExICogLv3wASEyIC8gMf3wASEzIDAgMv3wASE0IDMgNP3wASE1IDMgNP3xASE2IC8gMf3xASAwIDL98QH98AEhNyAnICv98QEgKCAs/fEB/fABICkgLf3xASAqIC798QH98AH98AEhOCAIIBj98QEgCiAa/fEB/fABIAwgHP3xASAOIB798QH98AH98AEgECAg/fEBIBIgIv3xAf3wASAUICT98QEgFiAm/fEB/fAB/fAB/fABITkgBUEEdCA1/QsEwNAXIAEgOf3wASEBIAIgOP3wASECIAMgN/3wASEDIAQgNv3wASEEIAVBAWoiBUHAAEgNAAtEAAAAAAAAAAD9FCEHRAAAAAAAAAAA/RQhCEQAAAAAAAAAAP0UIQlEAAAAAAAAAAD9FCEKQQAhBQNAIAVBEGwhBiAGQQR0/QAEwNAXIQsgBkEEdP0ABNDQFyEMIAZBBHT9AATg0BchDSAGQQR0/QAE8NAXIQ4gBkEEdP0ABIDRFyEPIAZBBHT9AASQ0RchECAGQQR0/QAEoNEXIREgBkEEdP0ABLDRFyESIAZBBHT9AATA0RchEyAGQQR0/QAE0NEXIRQgBkEEdP0ABODRFyEVIAZBBHT9AATw0RchFiAGQQR0/QAEgNIXIRcgBkEEdP0ABJDSFyEYIAZBBHT9AASg0hchGSAGQQR0/QAEsNIXIRogCyAT/fABIRsgDCAU/fABIRwgDSAV/fABIR0gDiAW/fABIR4gDyAX/fABIR8gECAY/fABISAgESAZ/fABISEgEiAa/fABISIgGyAf/fABISMgHCAg/fABISQgHSAh/fABISUgHiAi/fABISYgIyAl/fABIScgJCAm/fABISggJyAo/fABISkgJyAo/fEBISogIyAl/fEBICQgJv3xAf3wASErIBsgH/3xASAcICD98QH98AEgHSAh/fEBIB4gIv3xAf3wAf3wASEsIAsgE/3xASAMIBT98QH98AEgDSAV/fEBIA4gFv3xAf3wAf3wASAPIBf98QEgECAY/fEB/fABIBEgGf3xASASIBr98QH98AH98AH98AEhLSAFQQR0ICn9CwTA2BcgByAt/fABIQcgCCAs/fABIQggCSAr/fABIQkgCiAq/fABIQogBUEBaiIFQQRIDQALQQD9AATA2BchC0EA/QAE0NgXIQxBAP0ABODYFyENQQD9AATw2BchDiALIA398AEhDyAMIA798AEhECAPIBD98QEhESALIA398QEgDCAO/fEB/fABIRIgAEEEdCAS/QsEgAUgAEEEdCAR/QsEkAUgAEEEdCAH/QsEoAUgAEEEdCAI/QsEsAUgAEEEdCAJ/QsEwAUgAEEEdCAK/QsE0AUgAEEEdCAB/QsE4AUgAEEEdCAC/QsE8AUgAEEEdCAD/QsEgAYgAEEEdCAE/QsEkAYLcAEBf0EAEANBACEAA0AgAEGAKGwgAEEUbBAEIABBgChsQYAIaiAAQRRsEAUgAEGAKGxBgBBqIABBFGwQBiAAQYAobEGAGGogAEEUbBAHIABBgChsQYAgaiAAQRRsEAggAEEBaiIAQQRIDQALQQAQCQs5AQF/QQAhAANAIABBBHREAAAAAAAAAAD9FEQAAAAAAAAAAP0iAP0LBKDaFyAAQQFqIgBBKEgNAAsLBgAQARALC7YBAEEAIABBBHT9AASgBv0LBIDZF0EAIABBBHT9AASwBv0LBJDZF0EAIABBBHT9AATABv0LBKDZF0EAIABBBHT9AATQBv0LBLDZF0EAIABBBHT9AATgBv0LBMDZF0EAIABBBHT9AATwBv0LBNDZF0EAIABBBHT9AASAB/0LBODZF0EAIABBBHT9AASQB/0LBPDZF0EAIABBBHT9AASgB/0LBIDaF0EAIABBBHT9AASwB/0LBJDaFwuqCwMPewJ/H3tBAP0ABIDZFyEAQQD9AASQ2RchAUEA/QAEoNkXIQJBAP0ABLDZFyEDQQD9AATA2RchBEEA/QAE0NkXIQVBAP0ABODZFyEGQQD9AATw2RchB0EA/QAEgNoXIQhBAP0ABJDaFyEJIAH97QEhCiABIAD98AEhCyAKIAD98AEhDCABIAD98QEhDSAKIAD98QEhDkEAIAv9CwTA2BdBACAM/QsE0NgXQQAgDf0LBODYF0EAIA79CwTw2BdBACEPA0AgD0EQbCEQIA9BBHT9AATA2BchESARIAX98AEhEiARIAX98QEhEyASIAT98AEhFCATIAT98AEhFSASIAT98QEhFiATIAT98QEhFyAUIAP98AEhGCAVIAP98AEhGSAWIAP98AEhGiAXIAP98AEhGyAUIAP98QEhHCAVIAP98QEhHSAWIAP98QEhHiAXIAP98QEhHyAYIAL98AEhICAZIAL98AEhISAaIAL98AEhIiAbIAL98AEhIyAcIAL98AEhJCAdIAL98AEhJSAeIAL98AEhJiAfIAL98AEhJyAYIAL98QEhKCAZIAL98QEhKSAaIAL98QEhKiAbIAL98QEhKyAcIAL98QEhLCAdIAL98QEhLSAeIAL98QEhLiAfIAL98QEhLyAQQQR0ICD9CwTA0BcgEEEEdCAh/QsE0NAXIBBBBHQgIv0LBODQFyAQQQR0ICP9CwTw0BcgEEEEdCAk/QsEgNEXIBBBBHQgJf0LBJDRFyAQQQR0ICb9CwSg0RcgEEEEdCAn/QsEsNEXIBBBBHQgKP0LBMDRFyAQQQR0ICn9CwTQ0RcgEEEEdCAq/QsE4NEXIBBBBHQgK/0LBPDRFyAQQQR0ICz9CwSA0hcgEEEEdCAt/QsEkNIXIBBBBHQgLv0LBKDSFyAQQQR0IC/9CwSw0hcgD0EBaiIPQQRIDQALQQAhDwNAIA9BEGwhECAPQQR0/QAEwNAXIREgESAJ/fABIRIgESAJ/fEBIRMgEiAI/fABIRQgEyAI/fABIRUgEiAI/fEBIRYgEyAI/fEBIRcgFCAH/fABIRggFSAH/fABIRkgFiAH/fABIRogFyAH/fABIRsgFCAH/fEBIRwgFSAH/fEBIR0gFiAH/fEBIR4gFyAH/fEBIR8gGCAG/fABISAgGSAG/fABISEgGiAG/fABISIgGyAG/fABISMgHCAG/fABISQgHSAG/fABISUgHiAG/fABISYgHyAG/fABIScgGCAG/fEBISggGSAG/fEBISkgGiAG/fEBISogGyAG/fEBISsgHCAG/fEBISwgHSAG/fEBIS0gHiAG/fEBIS4gHyAG/fEBIS8gEEEEdCAgIBBBBHT9AATAwBT98gH9CwTAwBYgEEEEdCAhIBBBBHT9AATQwBT98gH9CwTQwBYgEEEEdCAiIBBBBHT9AATgwBT98gH9CwTgwBYgEEEEdCAjIBBBBHT9AATwwBT98gH9CwTwwBYgEEEEdCAkIBBBBHT9AASAwRT98gH9CwSAwRYgEEEEdCAlIBBBBHT9AASQwRT98gH9CwSQwRYgEEEEdCAmIBBBBHT9AASgwRT98gH9CwSgwRYgEEEEdCAnIBBBBHT9AASwwRT98gH9CwSwwRYgEEEEdCAoIBBBBHT9AATAwRT98gH9CwTAwRYgEEEEdCApIBBBBHT9AATQwRT98gH9CwTQwRYgEEEEdCAqIBBBBHT9AATgwRT98gH9CwTgwRYgEEEEdCArIBBBBHT9AATwwRT98gH9CwTwwRYgEEEEdCAsIBBBBHT9AASAwhT98gH9CwSAwhYgEEEEdCAtIBBBBHT9AASQwhT98gH9CwSQwhYgEEEEdCAuIBBBBHT9AASgwhT98gH9CwSgwhYgEEEEdCAvIBBBBHT9AASwwhT98gH9CwSwwhYgD0EBaiIPQcAASA0ACwu4BAMGewJ/EHsgAUEDdP0KA8A8IQMgAUEDdP0KA8g8IQQgAUEDdP0KA9A8IQUgAUEDdP0KA9g8IQZEAAAAAAAAAAD9FCEHRAAAAAAAAAAA/RQhCCAAQYAIaiEJQQAhCgNAIApBBHT9AATAwBYhCyAKQQR0/QAE0MAWIQwgCkEEdP0ABODAFiENIApBBHT9AATwwBYhDiAJIApqQQR0/QAEwEAhDyAJIApqQQR0/QAE0EAhECAJIApqQQR0/QAE4EAhESAJIApqQQR0/QAE8EAhEiAHIA0gD/3yASALIBH98gH98QEgDiAQ/fIBIAwgEv3yAf3xAf3wAf3wASEHIAggDCAP/fIBIAsgEP3yAf3xASAOIBH98gEgDSAS/fIB/fEB/fAB/fABIQggAyAL/fIBIAQgDf3yAf3wASETIAMgDf3yASAEIAv98gH98QEhFCADIAz98gEgBCAO/fIB/fABIRUgAyAO/fIBIAQgDP3yAf3xASEWIAUgE/3yASAGIBX98gH98AEhFyAFIBX98gEgBiAT/fIB/fEBIRggBSAU/fIBIAYgFv3yAf3wASEZIAUgFv3yASAGIBT98gH98QEhGiAKQQR0IBf9CwTAwBUgCkEEdCAY/QsE0MAVIApBBHQgGf0LBODAFSAKQQR0IBr9CwTwwBUgCkEEaiIKQYAISA0ACyACQQR0IAJBBHT9AASg2xcgB/3wAf0LBKDbFyACQQR0IAJBBHT9AASw2xcgCP3wAf0LBLDbFwvOBAMGewN/EHsgAUEDdP0KA6A8IQMgAUEDdP0KA6g8IQQgAUEDdP0KA7A8IQUgAUEDdP0KA7g8IQZEAAAAAAAAAAD9FCEHRAAAAAAAAAAA/RQhCCAAQYAIaiEJQQAhCgNAIAohCwNAIAtBBHT9AATAwBUhDCALQQR0/QAEgMEVIQ0gC0EEdP0ABMDBFSEOIAtBBHT9AASAwhUhDyAJIAtqQQR0/QAEwEAhECAJIAtqQQR0/QAEgEEhESAJIAtqQQR0/QAEwEEhEiAJIAtqQQR0/QAEgEIhEyAHIA4gEP3yASAMIBL98gH98QEgDyAR/fIBIA0gE/3yAf3xAf3wAf3wASEHIAggDSAQ/fIBIAwgEf3yAf3xASAPIBL98gEgDiAT/fIB/fEB/fAB/fABIQggAyAM/fIBIAQgDv3yAf3wASEUIAMgDv3yASAEIAz98gH98QEhFSADIA398gEgBCAP/fIB/fABIRYgAyAP/fIBIAQgDf3yAf3xASEXIAUgFP3yASAGIBb98gH98AEhGCAFIBb98gEgBiAU/fIB/fEBIRkgBSAV/fIBIAYgF/3yAf3wASEaIAUgF/3yASAGIBX98gH98QEhGyALQQR0IBj9CwTAwBUgC0EEdCAZ/QsEgMEVIAtBBHQgGv0LBMDBFSALQQR0IBv9CwSAwhUgC0EBaiILIApBBGpIDQALIApBEGoiCkGACEgNAAsgAkEEdCACQQR0/QAEgNsXIAf98AH9CwSA2xcgAkEEdCACQQR0/QAEkNsXIAj98AH9CwSQ2xcLzwQDBnsDfxB7IAFBA3T9CgOAPCEDIAFBA3T9CgOIPCEEIAFBA3T9CgOQPCEFIAFBA3T9CgOYPCEGRAAAAAAAAAAA/RQhB0QAAAAAAAAAAP0UIQggAEGACGohCUEAIQoDQCAKIQsDQCALQQR0/QAEwMAVIQwgC0EEdP0ABMDCFSENIAtBBHT9AATAxBUhDiALQQR0/QAEwMYVIQ8gCSALakEEdP0ABMBAIRAgCSALakEEdP0ABMBCIREgCSALakEEdP0ABMBEIRIgCSALakEEdP0ABMBGIRMgByAOIBD98gEgDCAS/fIB/fEBIA8gEf3yASANIBP98gH98QH98AH98AEhByAIIA0gEP3yASAMIBH98gH98QEgDyAS/fIBIA4gE/3yAf3xAf3wAf3wASEIIAMgDP3yASAEIA798gH98AEhFCADIA798gEgBCAM/fIB/fEBIRUgAyAN/fIBIAQgD/3yAf3wASEWIAMgD/3yASAEIA398gH98QEhFyAFIBT98gEgBiAW/fIB/fABIRggBSAW/fIBIAYgFP3yAf3xASEZIAUgFf3yASAGIBf98gH98AEhGiAFIBf98gEgBiAV/fIB/fEBIRsgC0EEdCAY/QsEwMAVIAtBBHQgGf0LBMDCFSALQQR0IBr9CwTAxBUgC0EEdCAb/QsEwMYVIAtBAWoiCyAKQRBqSA0ACyAKQcAAaiIKQYAISA0ACyACQQR0IAJBBHT9AATg2hcgB/3wAf0LBODaFyACQQR0IAJBBHT9AATw2hcgCP3wAf0LBPDaFwvQBAMGewN/EHsgAUEDdP0KA+A7IQMgAUEDdP0KA+g7IQQgAUEDdP0KA/A7IQUgAUEDdP0KA/g7IQZEAAAAAAAAAAD9FCEHRAAAAAAAAAAA/RQhCCAAQYAIaiEJQQAhCgNAIAohCwNAIAtBBHT9AATAwBUhDCALQQR0/QAEwMgVIQ0gC0EEdP0ABMDQFSEOIAtBBHT9AATA2BUhDyAJIAtqQQR0/QAEwEAhECAJIAtqQQR0/QAEwEghESAJIAtqQQR0/QAEwFAhEiAJIAtqQQR0/QAEwFghEyAHIA4gEP3yASAMIBL98gH98QEgDyAR/fIBIA0gE/3yAf3xAf3wAf3wASEHIAggDSAQ/fIBIAwgEf3yAf3xASAPIBL98gEgDiAT/fIB/fEB/fAB/fABIQggAyAM/fIBIAQgDv3yAf3wASEUIAMgDv3yASAEIAz98gH98QEhFSADIA398gEgBCAP/fIB/fABIRYgAyAP/fIBIAQgDf3yAf3xASEXIAUgFP3yASAGIBb98gH98AEhGCAFIBb98gEgBiAU/fIB/fEBIRkgBSAV/fIBIAYgF/3yAf3wASEaIAUgF/3yASAGIBX98gH98QEhGyALQQR0IBj9CwTAwBUgC0EEdCAZ/QsEwMgVIAtBBHQgGv0LBMDQFSALQQR0IBv9CwTA2BUgC0EBaiILIApBwABqSA0ACyAKQYACaiIKQYAISA0ACyACQQR0IAJBBHT9AATA2hcgB/3wAf0LBMDaFyACQQR0IAJBBHT9AATQ2hcgCP3wAf0LBNDaFwvTBAQGewJ/EHsBfyABQQN0/QoDwDshAyABQQN0/QoDyDshBCABQQN0/QoD0DshBSABQQN0/QoD2DshBkQAAAAAAAAAAP0UIQdEAAAAAAAAAAD9FCEIIABBgAhqIQlBACEKA0AgCkEEdP0ABMDAFSELIApBBHT9AATA4BUhDCAKQQR0/QAEwIAWIQ0gCkEEdP0ABMCgFiEOIAkgCmpBBHT9AATAQCEPIAkgCmpBBHT9AATAYCEQIAkgCmpBBHT9AATAgAEhESAJIApqQQR0/QAEwKABIRIgByANIA/98gEgCyAR/fIB/fEBIA4gEP3yASAMIBL98gH98QH98AH98AEhByAIIAwgD/3yASALIBD98gH98QEgDiAR/fIBIA0gEv3yAf3xAf3wAf3wASEIIAMgC/3yASAEIA398gH98AEhEyADIA398gEgBCAL/fIB/fEBIRQgAyAM/fIBIAQgDv3yAf3wASEVIAMgDv3yASAEIAz98gH98QEhFiAFIBP98gEgBiAV/fIB/fABIRcgBSAV/fIBIAYgE/3yAf3xASEYIAUgFP3yASAGIBb98gH98AEhGSAFIBb98gEgBiAU/fIB/fEBIRogCkECdCgC4BchGyAbQQR0IBf9CwTAwBYgG0GAA3NBBHQgGP0LBMDAFiAbQYAGc0EEdCAZ/QsEwMAWIBtBgAVzQQR0IBr9CwTAwBYgCkEBaiIKQYACSA0ACyACQQR0IAJBBHT9AASg2hcgB/3wAf0LBKDaFyACQQR0IAJBBHT9AASw2hcgCP3wAf0LBLDaFwugBAEKeyAAQQR0/QAEoAEhAUEARAAAAAAAAPA//RREAAAAAAAA8D/9FCABIAH98gH98AH98wH9CwSgOiAAQQR0/QAEsAEhAkEARAAAAAAAAPA//RREAAAAAAAA8D/9FCACIAL98gH98AH98wH9CwSwOiAAQQR0/QAEwAEhA0EARAAAAAAAAPA//RREAAAAAAAA8D/9FCADIAP98gH98AH98wH9CwTAOiAAQQR0/QAE0AEhBEEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAEIAT98gH98AH98wH9CwTQOiAAQQR0/QAE4AEhBUEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAFIAX98gH98AH98wH9CwTgOiAAQQR0/QAE8AEhBkEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAGIAb98gH98AH98wH9CwTwOiAAQQR0/QAEgAIhB0EARAAAAAAAAPA//RREAAAAAAAA8D/9FCAHIAf98gH98AH98wH9CwSAOyAAQQR0/QAEkAIhCEEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAIIAj98gH98AH98wH9CwSQOyAAQQR0/QAEoAIhCUEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAJIAn98gH98AH98wH9CwSgOyAAQQR0/QAEsAIhCkEARAAAAAAAAPA//RREAAAAAAAA8D/9FCAKIAr98gH98AH98wH9CwSwOwuUJgc8ewF/AXsBfwF7AX+kAXtEzTt/Zp6g5j/9FEEA/QAE4Df98gEhAUTNO39mnqDmP/0UQQD9AASAOf3yASECIAEgAv3xASEDIAEgAv3wASEEIAL97QEgAf3xASEFIAEgAv3xASEGRM07f2aeoOY//RRBAP0ABPA3/fIBIQdEzTt/Zp6g5j/9FEEA/QAEkDn98gEhCCAHIAj98QEhCSAHIAj98AEhCiAI/e0BIAf98QEhCyAHIAj98QEhDETNO39mnqDmP/0UQQD9AASAOP3yASENRM07f2aeoOY//RRBAP0ABKA5/fIBIQ4gDSAO/fEBIQ8gDSAO/fABIRAgDv3tASAN/fEBIREgDSAO/fEBIRJEzTt/Zp6g5j/9FEEA/QAEkDj98gEhE0TNO39mnqDmP/0UQQD9AASwOf3yASEUIBMgFP3xASEVIBMgFP3wASEWIBT97QEgE/3xASEXIBMgFP3xASEYRM07f2aeoOY//RRBAP0ABKA4/fIBIRlEzTt/Zp6g5j/9FEEA/QAEwDn98gEhGiAZIBr98QEhGyAZIBr98AEhHCAa/e0BIBn98QEhHSAZIBr98QEhHkTNO39mnqDmP/0UQQD9AASwOP3yASEfRM07f2aeoOY//RRBAP0ABNA5/fIBISAgHyAg/fEBISEgHyAg/fABISIgIP3tASAf/fEBISMgHyAg/fEBISREzTt/Zp6g5j/9FEEA/QAEwDj98gEhJUTNO39mnqDmP/0UQQD9AATgOf3yASEmICUgJv3xASEnICUgJv3wASEoICb97QEgJf3xASEpICUgJv3xASEqRM07f2aeoOY//RRBAP0ABNA4/fIBIStEzTt/Zp6g5j/9FEEA/QAE8Dn98gEhLCArICz98QEhLSArICz98AEhLiAs/e0BICv98QEhLyArICz98QEhMETNO39mnqDmP/0UQQD9AATgOP3yASExRM07f2aeoOY//RRBAP0ABIA6/fIBITIgMSAy/fEBITMgMSAy/fABITQgMv3tASAx/fEBITUgMSAy/fEBITZEzTt/Zp6g5j/9FEEA/QAE8Dj98gEhN0TNO39mnqDmP/0UQQD9AASQOv3yASE4IDcgOP3xASE5IDcgOP3wASE6IDj97QEgN/3xASE7IDcgOP3xASE8QQAhPQNAID1BBHREAAAAAAAAAAD9FP0LBMDMFyA9QQFqIj1BIEgNAAtBACE9A0AgPUEEdP0ABMDAFyE+ID1BIGxBgAhqIT9EAAAAAAAAAAD9FCFAQQAhQQNAID8gQWpBBHT9AATAwBUhQiBBQQR0/QAEwMQXIUMgQUEEdCBBQQR0/QAEwMwXIEIgPv3yAf3wAf0LBMDMFyA/IEFqQQR0/QAE0MAVIUQgQUEEdP0ABNDEFyFFIEFBBHQgQUEEdP0ABNDMFyBEID798gH98AH9CwTQzBcgPyBBakEEdP0ABODAFSFGIEFBBHT9AATgxBchRyBBQQR0IEFBBHT9AATgzBcgRiA+/fIB/fAB/QsE4MwXID8gQWpBBHT9AATwwBUhSCBBQQR0/QAE8MQXIUkgQUEEdCBBQQR0/QAE8MwXIEggPv3yAf3wAf0LBPDMFyBAIEIgQ/3yASBEIEX98gH98AEgRiBH/fIBIEggSf3yAf3wAf3wAf3wASFAIEFBBGoiQUEgSA0ACyA9QQR0IED9CwTAyBcgPUEBaiI9QSBIDQALQQD9AATAyBchPkEA/QAE0MgXIUBBAP0ABODIFyFCQQD9AATwyBchQ0EA/QAEgMkXIURBAP0ABJDJFyFFQQD9AASgyRchRkEA/QAEsMkXIUdBAP0ABMDJFyFIQQD9AATQyRchSUEA/QAE4MkXIUpBAP0ABPDJFyFLQQD9AASAyhchTEEA/QAEkMoXIU1BAP0ABKDKFyFOQQD9AASwyhchT0EA/QAEwMoXIVBBAP0ABNDKFyFRQQD9AATgyhchUkEA/QAE8MoXIVNBAP0ABIDLFyFUQQD9AASQyxchVUEA/QAEoMsXIVZBAP0ABLDLFyFXQQD9AATAyxchWEEA/QAE0MsXIVlBAP0ABODLFyFaQQD9AATwyxchW0EA/QAEgMwXIVxBAP0ABJDMFyFdQQD9AASgzBchXkEA/QAEsMwXIV8gFSAb/fIBIWAgFSAc/fIBIWEgFiAb/fIBIWIgFiAc/fIBIWMgDyBg/fIBIWQgDyBh/fIBIWUgDyBi/fIBIWYgDyBj/fIBIWcgECBg/fIBIWggECBh/fIBIWkgECBi/fIBIWogECBj/fIBIWsgPiBk/fIBIEAgZf3yAf3wASBCIGb98gEgQyBn/fIB/fAB/fABIEQgaP3yASBFIGn98gH98AEgRiBq/fIBIEcga/3yAf3wAf3wAf3wASFsIEggZP3yASBJIGX98gH98AEgSiBm/fIBIEsgZ/3yAf3wAf3wASBMIGj98gEgTSBp/fIB/fABIE4gav3yASBPIGv98gH98AH98AH98AEhbSBQIGT98gEgUSBl/fIB/fABIFIgZv3yASBTIGf98gH98AH98AEgVCBo/fIBIFUgaf3yAf3wASBWIGr98gEgVyBr/fIB/fAB/fAB/fABIW4gWCBk/fIBIFkgZf3yAf3wASBaIGb98gEgWyBn/fIB/fAB/fABIFwgaP3yASBdIGn98gH98AEgXiBq/fIBIF8ga/3yAf3wAf3wAf3wASFvIGwgCf3yASBtIAr98gH98AEhcCBuIAn98gEgbyAK/fIB/fABIXEgcCAF/fIBIHEgBv3yAf3wASFyIGwgA/3yASBuIAT98gH98AEhcyBtIAP98gEgbyAE/fIB/fABIXQgcyAL/fIBIHQgDP3yAf3wASF1IAMgCf3yASF2IAMgCv3yASF3IAQgCf3yASF4IAQgCv3yASF5ID4gdv3yASBIIHf98gH98AEgUCB4/fIBIFggef3yAf3wAf3wASF6IEAgdv3yASBJIHf98gH98AEgUSB4/fIBIFkgef3yAf3wAf3wASF7IEIgdv3yASBKIHf98gH98AEgUiB4/fIBIFogef3yAf3wAf3wASF8IEMgdv3yASBLIHf98gH98AEgUyB4/fIBIFsgef3yAf3wAf3wASF9IEQgdv3yASBMIHf98gH98AEgVCB4/fIBIFwgef3yAf3wAf3wASF+IEUgdv3yASBNIHf98gH98AEgVSB4/fIBIF0gef3yAf3wAf3wASF/IEYgdv3yASBOIHf98gH98AEgViB4/fIBIF4gef3yAf3wAf3wASGAASBHIHb98gEgTyB3/fIB/fABIFcgeP3yASBfIHn98gH98AH98AEhgQEgFSAb/fIBIYIBIBUgHP3yASGDASAWIBv98gEhhAEgFiAc/fIBIYUBIHogggH98gEgeyCDAf3yAf3wASB8IIQB/fIBIH0ghQH98gH98AH98AEhhgEgfiCCAf3yASB/IIMB/fIB/fABIIABIIQB/fIBIIEBIIUB/fIB/fAB/fABIYcBIIYBIBH98gEghwEgEv3yAf3wASGIASB6IA/98gEgfiAQ/fIB/fABIYkBIHsgD/3yASB/IBD98gH98AEhigEgfCAP/fIBIIABIBD98gH98AEhiwEgfSAP/fIBIIEBIBD98gH98AEhjAEgiQEgG/3yASCKASAc/fIB/fABIY0BIIsBIBv98gEgjAEgHP3yAf3wASGOASCNASAX/fIBII4BIBj98gH98AEhjwEgiQEgFf3yASCLASAW/fIB/fABIZABIIoBIBX98gEgjAEgFv3yAf3wASGRASCQASAd/fIBIJEBIB798gH98AEhkgFBAP0ABMDMFyGTAUEA/QAE0MwXIZQBQQD9AATgzBchlQFBAP0ABPDMFyGWAUEA/QAEgM0XIZcBQQD9AASQzRchmAFBAP0ABKDNFyGZAUEA/QAEsM0XIZoBQQD9AATAzRchmwFBAP0ABNDNFyGcAUEA/QAE4M0XIZ0BQQD9AATwzRchngFBAP0ABIDOFyGfAUEA/QAEkM4XIaABQQD9AASgzhchoQFBAP0ABLDOFyGiAUEA/QAEwM4XIaMBQQD9AATQzhchpAFBAP0ABODOFyGlAUEA/QAE8M4XIaYBQQD9AASAzxchpwFBAP0ABJDPFyGoAUEA/QAEoM8XIakBQQD9AASwzxchqgFBAP0ABMDPFyGrAUEA/QAE0M8XIawBQQD9AATgzxchrQFBAP0ABPDPFyGuAUEA/QAEgNAXIa8BQQD9AASQ0BchsAFBAP0ABKDQFyGxAUEA/QAEsNAXIbIBIDMgOf3yASGzASAzIDr98gEhtAEgNCA5/fIBIbUBIDQgOv3yASG2ASAtILMB/fIBIbcBIC0gtAH98gEhuAEgLSC1Af3yASG5ASAtILYB/fIBIboBIC4gswH98gEhuwEgLiC0Af3yASG8ASAuILUB/fIBIb0BIC4gtgH98gEhvgEgkwEgtwH98gEglAEguAH98gH98AEglQEguQH98gEglgEgugH98gH98AH98AEglwEguwH98gEgmAEgvAH98gH98AEgmQEgvQH98gEgmgEgvgH98gH98AH98AH98AEhvwEgmwEgtwH98gEgnAEguAH98gH98AEgnQEguQH98gEgngEgugH98gH98AH98AEgnwEguwH98gEgoAEgvAH98gH98AEgoQEgvQH98gEgogEgvgH98gH98AH98AH98AEhwAEgowEgtwH98gEgpAEguAH98gH98AEgpQEguQH98gEgpgEgugH98gH98AH98AEgpwEguwH98gEgqAEgvAH98gH98AEgqQEgvQH98gEgqgEgvgH98gH98AH98AH98AEhwQEgqwEgtwH98gEgrAEguAH98gH98AEgrQEguQH98gEgrgEgugH98gH98AH98AEgrwEguwH98gEgsAEgvAH98gH98AEgsQEgvQH98gEgsgEgvgH98gH98AH98AH98AEhwgEgvwEgJ/3yASDAASAo/fIB/fABIcMBIMEBICf98gEgwgEgKP3yAf3wASHEASDDASAj/fIBIMQBICT98gH98AEhxQEgvwEgIf3yASDBASAi/fIB/fABIcYBIMABICH98gEgwgEgIv3yAf3wASHHASDGASAp/fIBIMcBICr98gH98AEhyAEgISAn/fIBIckBICEgKP3yASHKASAiICf98gEhywEgIiAo/fIBIcwBIJMBIMkB/fIBIJsBIMoB/fIB/fABIKMBIMsB/fIBIKsBIMwB/fIB/fAB/fABIc0BIJQBIMkB/fIBIJwBIMoB/fIB/fABIKQBIMsB/fIBIKwBIMwB/fIB/fAB/fABIc4BIJUBIMkB/fIBIJ0BIMoB/fIB/fABIKUBIMsB/fIBIK0BIMwB/fIB/fAB/fABIc8BIJYBIMkB/fIBIJ4BIMoB/fIB/fABIKYBIMsB/fIBIK4BIMwB/fIB/fAB/fABIdABIJcBIMkB/fIBIJ8BIMoB/fIB/fABIKcBIMsB/fIBIK8BIMwB/fIB/fAB/fABIdEBIJgBIMkB/fIBIKABIMoB/fIB/fABIKgBIMsB/fIBILABIMwB/fIB/fAB/fABIdIBIJkBIMkB/fIBIKEBIMoB/fIB/fABIKkBIMsB/fIBILEBIMwB/fIB/fAB/fABIdMBIJoBIMkB/fIBIKIBIMoB/fIB/fABIKoBIMsB/fIBILIBIMwB/fIB/fAB/fABIdQBIDMgOf3yASHVASAzIDr98gEh1gEgNCA5/fIBIdcBIDQgOv3yASHYASDNASDVAf3yASDOASDWAf3yAf3wASDPASDXAf3yASDQASDYAf3yAf3wAf3wASHZASDRASDVAf3yASDSASDWAf3yAf3wASDTASDXAf3yASDUASDYAf3yAf3wAf3wASHaASDZASAv/fIBINoBIDD98gH98AEh2wEgzQEgLf3yASDRASAu/fIB/fABIdwBIM4BIC398gEg0gEgLv3yAf3wASHdASDPASAt/fIBINMBIC798gH98AEh3gEg0AEgLf3yASDUASAu/fIB/fABId8BINwBIDn98gEg3QEgOv3yAf3wASHgASDeASA5/fIBIN8BIDr98gH98AEh4QEg4AEgNf3yASDhASA2/fIB/fABIeIBINwBIDP98gEg3gEgNP3yAf3wASHjASDdASAz/fIBIN8BIDT98gH98AEh5AEg4wEgO/3yASDkASA8/fIB/fABIeUBIABBBHRBAP0ABKA6IHL98gH9CwTAByAAQQR0QQD9AASwOiB1/fIB/QsE0AcgAEEEdEEA/QAEwDogiAH98gH9CwTgByAAQQR0QQD9AATQOiCPAf3yAf0LBPAHIABBBHRBAP0ABOA6IJIB/fIB/QsEgAggAEEEdEEA/QAE8DogxQH98gH9CwSQCCAAQQR0QQD9AASAOyDIAf3yAf0LBKAIIABBBHRBAP0ABJA7INsB/fIB/QsEsAggAEEEdEEA/QAEoDsg4gH98gH9CwTACCAAQQR0QQD9AASwOyDlAf3yAf0LBNAIC4ICAQJ/QQAQA0EAIQADQCAAQYAobCAAQRRsEAQgAEGAKGxBgAhqIABBFGwQBSAAQYAobEGAEGogAEEUbBAGIABBgChsQYAYaiAAQRRsEAcgAEGAKGxBgCBqIABBFGwQCCAAQQFqIgBBBEgNAAtBABAJQQAQDRAOQQAhAANAQQMgAGshASABQYAobEGAIGogAUEUbCABQQpsEA8gAUGAKGxBgBhqIAFBFGwgAUEKbBAQIAFBgChsQYAQaiABQRRsIAFBCmwQESABQYAobEGACGogAUEUbCABQQpsEBIgAUGAKGwgAUEUbCABQQpsEBMgAEEBaiIAQQRIDQALQQAQFEEAEBULOwIBfwF8QQAhAANAIABBBHQrA6DaFyAAQQR0KwOo2hegIQEgAEEDdCABOQPgCCAAQQFqIgBBKEgNAAsLBAAQFwsEABABC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSA2RcLzAIDBHsBfwx7IABBA3T9CgPAPCEBIABBA3T9CgPIPCECIABBA3T9CgPQPCEDIABBA3T9CgPYPCEEQQAhBQNAIAVBBHT9AATAwBYhBiAFQQR0/QAE0MAWIQcgBUEEdP0ABODAFiEIIAVBBHT9AATwwBYhCSABIAb98gEgAiAI/fIB/fABIQogASAI/fIBIAIgBv3yAf3xASELIAEgB/3yASACIAn98gH98AEhDCABIAn98gEgAiAH/fIB/fEBIQ0gAyAK/fIBIAQgDP3yAf3wASEOIAMgDP3yASAEIAr98gH98QEhDyADIAv98gEgBCAN/fIB/fABIRAgAyAN/fIBIAQgC/3yAf3xASERIAVBBHQgDv0LBMDAFSAFQQR0IA/9CwTQwBUgBUEEdCAQ/QsE4MAVIAVBBHQgEf0LBPDAFSAFQQRqIgVBgAhIDQALC+ICAwR7An8MeyAAQQN0/QoDoDwhASAAQQN0/QoDqDwhAiAAQQN0/QoDsDwhAyAAQQN0/QoDuDwhBEEAIQUDQCAFIQYDQCAGQQR0/QAEwMAVIQcgBkEEdP0ABIDBFSEIIAZBBHT9AATAwRUhCSAGQQR0/QAEgMIVIQogASAH/fIBIAIgCf3yAf3wASELIAEgCf3yASACIAf98gH98QEhDCABIAj98gEgAiAK/fIB/fABIQ0gASAK/fIBIAIgCP3yAf3xASEOIAMgC/3yASAEIA398gH98AEhDyADIA398gEgBCAL/fIB/fEBIRAgAyAM/fIBIAQgDv3yAf3wASERIAMgDv3yASAEIAz98gH98QEhEiAGQQR0IA/9CwTAwBUgBkEEdCAQ/QsEgMEVIAZBBHQgEf0LBMDBFSAGQQR0IBL9CwSAwhUgBkEBaiIGIAVBBGpIDQALIAVBEGoiBUGACEgNAAsL4wIDBHsCfwx7IABBA3T9CgOAPCEBIABBA3T9CgOIPCECIABBA3T9CgOQPCEDIABBA3T9CgOYPCEEQQAhBQNAIAUhBgNAIAZBBHT9AATAwBUhByAGQQR0/QAEwMIVIQggBkEEdP0ABMDEFSEJIAZBBHT9AATAxhUhCiABIAf98gEgAiAJ/fIB/fABIQsgASAJ/fIBIAIgB/3yAf3xASEMIAEgCP3yASACIAr98gH98AEhDSABIAr98gEgAiAI/fIB/fEBIQ4gAyAL/fIBIAQgDf3yAf3wASEPIAMgDf3yASAEIAv98gH98QEhECADIAz98gEgBCAO/fIB/fABIREgAyAO/fIBIAQgDP3yAf3xASESIAZBBHQgD/0LBMDAFSAGQQR0IBD9CwTAwhUgBkEEdCAR/QsEwMQVIAZBBHQgEv0LBMDGFSAGQQFqIgYgBUEQakgNAAsgBUHAAGoiBUGACEgNAAsL5AIDBHsCfwx7IABBA3T9CgPgOyEBIABBA3T9CgPoOyECIABBA3T9CgPwOyEDIABBA3T9CgP4OyEEQQAhBQNAIAUhBgNAIAZBBHT9AATAwBUhByAGQQR0/QAEwMgVIQggBkEEdP0ABMDQFSEJIAZBBHT9AATA2BUhCiABIAf98gEgAiAJ/fIB/fABIQsgASAJ/fIBIAIgB/3yAf3xASEMIAEgCP3yASACIAr98gH98AEhDSABIAr98gEgAiAI/fIB/fEBIQ4gAyAL/fIBIAQgDf3yAf3wASEPIAMgDf3yASAEIAv98gH98QEhECADIAz98gEgBCAO/fIB/fABIREgAyAO/fIBIAQgDP3yAf3xASESIAZBBHQgD/0LBMDAFSAGQQR0IBD9CwTAyBUgBkEEdCAR/QsEwNAVIAZBBHQgEv0LBMDYFSAGQQFqIgYgBUHAAGpIDQALIAVBgAJqIgVBgAhIDQALC+UCBAR7AX8MewF/IABBA3T9CgPAOyEBIABBA3T9CgPIOyECIABBA3T9CgPQOyEDIABBA3T9CgPYOyEEQQAhBQNAIAVBBHT9AATAwBUhBiAFQQR0/QAEwOAVIQcgBUEEdP0ABMCAFiEIIAVBBHT9AATAoBYhCSABIAb98gEgAiAI/fIB/fABIQogASAI/fIBIAIgBv3yAf3xASELIAEgB/3yASACIAn98gH98AEhDCABIAn98gEgAiAH/fIB/fEBIQ0gAyAK/fIBIAQgDP3yAf3wASEOIAMgDP3yASAEIAr98gH98QEhDyADIAv98gEgBCAN/fIB/fABIRAgAyAN/fIBIAQgC/3yAf3xASERIAVBAnQoAuAXIRIgEkEEdCAO/QsEwMAWIBJBgANzQQR0IA/9CwTAwBYgEkGABnNBBHQgEP0LBMDAFiASQYAFc0EEdCAR/QsEwMAWIAVBAWoiBUGAAkgNAAsLlCYHPHsBfwF7AX8BewF/pAF7RM07f2aeoOY//RRBAP0ABOA3/fIBIQFEzTt/Zp6g5j/9FEEA/QAEgDn98gEhAiABIAL98QEhAyABIAL98AEhBCAC/e0BIAH98QEhBSABIAL98QEhBkTNO39mnqDmP/0UQQD9AATwN/3yASEHRM07f2aeoOY//RRBAP0ABJA5/fIBIQggByAI/fEBIQkgByAI/fABIQogCP3tASAH/fEBIQsgByAI/fEBIQxEzTt/Zp6g5j/9FEEA/QAEgDj98gEhDUTNO39mnqDmP/0UQQD9AASgOf3yASEOIA0gDv3xASEPIA0gDv3wASEQIA797QEgDf3xASERIA0gDv3xASESRM07f2aeoOY//RRBAP0ABJA4/fIBIRNEzTt/Zp6g5j/9FEEA/QAEsDn98gEhFCATIBT98QEhFSATIBT98AEhFiAU/e0BIBP98QEhFyATIBT98QEhGETNO39mnqDmP/0UQQD9AASgOP3yASEZRM07f2aeoOY//RRBAP0ABMA5/fIBIRogGSAa/fEBIRsgGSAa/fABIRwgGv3tASAZ/fEBIR0gGSAa/fEBIR5EzTt/Zp6g5j/9FEEA/QAEsDj98gEhH0TNO39mnqDmP/0UQQD9AATQOf3yASEgIB8gIP3xASEhIB8gIP3wASEiICD97QEgH/3xASEjIB8gIP3xASEkRM07f2aeoOY//RRBAP0ABMA4/fIBISVEzTt/Zp6g5j/9FEEA/QAE4Dn98gEhJiAlICb98QEhJyAlICb98AEhKCAm/e0BICX98QEhKSAlICb98QEhKkTNO39mnqDmP/0UQQD9AATQOP3yASErRM07f2aeoOY//RRBAP0ABPA5/fIBISwgKyAs/fEBIS0gKyAs/fABIS4gLP3tASAr/fEBIS8gKyAs/fEBITBEzTt/Zp6g5j/9FEEA/QAE4Dj98gEhMUTNO39mnqDmP/0UQQD9AASAOv3yASEyIDEgMv3xASEzIDEgMv3wASE0IDL97QEgMf3xASE1IDEgMv3xASE2RM07f2aeoOY//RRBAP0ABPA4/fIBITdEzTt/Zp6g5j/9FEEA/QAEkDr98gEhOCA3IDj98QEhOSA3IDj98AEhOiA4/e0BIDf98QEhOyA3IDj98QEhPEEAIT0DQCA9QQR0RAAAAAAAAAAA/RT9CwTAzBcgPUEBaiI9QSBIDQALQQAhPQNAID1BBHT9AATAwBchPiA9QSBsQYAIaiE/RAAAAAAAAAAA/RQhQEEAIUEDQCA/IEFqQQR0/QAEwMAVIUIgQUEEdP0ABMDEFyFDIEFBBHQgQUEEdP0ABMDMFyBCID798gH98AH9CwTAzBcgPyBBakEEdP0ABNDAFSFEIEFBBHT9AATQxBchRSBBQQR0IEFBBHT9AATQzBcgRCA+/fIB/fAB/QsE0MwXID8gQWpBBHT9AATgwBUhRiBBQQR0/QAE4MQXIUcgQUEEdCBBQQR0/QAE4MwXIEYgPv3yAf3wAf0LBODMFyA/IEFqQQR0/QAE8MAVIUggQUEEdP0ABPDEFyFJIEFBBHQgQUEEdP0ABPDMFyBIID798gH98AH9CwTwzBcgQCBCIEP98gEgRCBF/fIB/fABIEYgR/3yASBIIEn98gH98AH98AH98AEhQCBBQQRqIkFBIEgNAAsgPUEEdCBA/QsEwMgXID1BAWoiPUEgSA0AC0EA/QAEwMgXIT5BAP0ABNDIFyFAQQD9AATgyBchQkEA/QAE8MgXIUNBAP0ABIDJFyFEQQD9AASQyRchRUEA/QAEoMkXIUZBAP0ABLDJFyFHQQD9AATAyRchSEEA/QAE0MkXIUlBAP0ABODJFyFKQQD9AATwyRchS0EA/QAEgMoXIUxBAP0ABJDKFyFNQQD9AASgyhchTkEA/QAEsMoXIU9BAP0ABMDKFyFQQQD9AATQyhchUUEA/QAE4MoXIVJBAP0ABPDKFyFTQQD9AASAyxchVEEA/QAEkMsXIVVBAP0ABKDLFyFWQQD9AASwyxchV0EA/QAEwMsXIVhBAP0ABNDLFyFZQQD9AATgyxchWkEA/QAE8MsXIVtBAP0ABIDMFyFcQQD9AASQzBchXUEA/QAEoMwXIV5BAP0ABLDMFyFfIBUgG/3yASFgIBUgHP3yASFhIBYgG/3yASFiIBYgHP3yASFjIA8gYP3yASFkIA8gYf3yASFlIA8gYv3yASFmIA8gY/3yASFnIBAgYP3yASFoIBAgYf3yASFpIBAgYv3yASFqIBAgY/3yASFrID4gZP3yASBAIGX98gH98AEgQiBm/fIBIEMgZ/3yAf3wAf3wASBEIGj98gEgRSBp/fIB/fABIEYgav3yASBHIGv98gH98AH98AH98AEhbCBIIGT98gEgSSBl/fIB/fABIEogZv3yASBLIGf98gH98AH98AEgTCBo/fIBIE0gaf3yAf3wASBOIGr98gEgTyBr/fIB/fAB/fAB/fABIW0gUCBk/fIBIFEgZf3yAf3wASBSIGb98gEgUyBn/fIB/fAB/fABIFQgaP3yASBVIGn98gH98AEgViBq/fIBIFcga/3yAf3wAf3wAf3wASFuIFggZP3yASBZIGX98gH98AEgWiBm/fIBIFsgZ/3yAf3wAf3wASBcIGj98gEgXSBp/fIB/fABIF4gav3yASBfIGv98gH98AH98AH98AEhbyBsIAn98gEgbSAK/fIB/fABIXAgbiAJ/fIBIG8gCv3yAf3wASFxIHAgBf3yASBxIAb98gH98AEhciBsIAP98gEgbiAE/fIB/fABIXMgbSAD/fIBIG8gBP3yAf3wASF0IHMgC/3yASB0IAz98gH98AEhdSADIAn98gEhdiADIAr98gEhdyAEIAn98gEheCAEIAr98gEheSA+IHb98gEgSCB3/fIB/fABIFAgeP3yASBYIHn98gH98AH98AEheiBAIHb98gEgSSB3/fIB/fABIFEgeP3yASBZIHn98gH98AH98AEheyBCIHb98gEgSiB3/fIB/fABIFIgeP3yASBaIHn98gH98AH98AEhfCBDIHb98gEgSyB3/fIB/fABIFMgeP3yASBbIHn98gH98AH98AEhfSBEIHb98gEgTCB3/fIB/fABIFQgeP3yASBcIHn98gH98AH98AEhfiBFIHb98gEgTSB3/fIB/fABIFUgeP3yASBdIHn98gH98AH98AEhfyBGIHb98gEgTiB3/fIB/fABIFYgeP3yASBeIHn98gH98AH98AEhgAEgRyB2/fIBIE8gd/3yAf3wASBXIHj98gEgXyB5/fIB/fAB/fABIYEBIBUgG/3yASGCASAVIBz98gEhgwEgFiAb/fIBIYQBIBYgHP3yASGFASB6IIIB/fIBIHsggwH98gH98AEgfCCEAf3yASB9IIUB/fIB/fAB/fABIYYBIH4gggH98gEgfyCDAf3yAf3wASCAASCEAf3yASCBASCFAf3yAf3wAf3wASGHASCGASAR/fIBIIcBIBL98gH98AEhiAEgeiAP/fIBIH4gEP3yAf3wASGJASB7IA/98gEgfyAQ/fIB/fABIYoBIHwgD/3yASCAASAQ/fIB/fABIYsBIH0gD/3yASCBASAQ/fIB/fABIYwBIIkBIBv98gEgigEgHP3yAf3wASGNASCLASAb/fIBIIwBIBz98gH98AEhjgEgjQEgF/3yASCOASAY/fIB/fABIY8BIIkBIBX98gEgiwEgFv3yAf3wASGQASCKASAV/fIBIIwBIBb98gH98AEhkQEgkAEgHf3yASCRASAe/fIB/fABIZIBQQD9AATAzBchkwFBAP0ABNDMFyGUAUEA/QAE4MwXIZUBQQD9AATwzBchlgFBAP0ABIDNFyGXAUEA/QAEkM0XIZgBQQD9AASgzRchmQFBAP0ABLDNFyGaAUEA/QAEwM0XIZsBQQD9AATQzRchnAFBAP0ABODNFyGdAUEA/QAE8M0XIZ4BQQD9AASAzhchnwFBAP0ABJDOFyGgAUEA/QAEoM4XIaEBQQD9AASwzhchogFBAP0ABMDOFyGjAUEA/QAE0M4XIaQBQQD9AATgzhchpQFBAP0ABPDOFyGmAUEA/QAEgM8XIacBQQD9AASQzxchqAFBAP0ABKDPFyGpAUEA/QAEsM8XIaoBQQD9AATAzxchqwFBAP0ABNDPFyGsAUEA/QAE4M8XIa0BQQD9AATwzxchrgFBAP0ABIDQFyGvAUEA/QAEkNAXIbABQQD9AASg0BchsQFBAP0ABLDQFyGyASAzIDn98gEhswEgMyA6/fIBIbQBIDQgOf3yASG1ASA0IDr98gEhtgEgLSCzAf3yASG3ASAtILQB/fIBIbgBIC0gtQH98gEhuQEgLSC2Af3yASG6ASAuILMB/fIBIbsBIC4gtAH98gEhvAEgLiC1Af3yASG9ASAuILYB/fIBIb4BIJMBILcB/fIBIJQBILgB/fIB/fABIJUBILkB/fIBIJYBILoB/fIB/fAB/fABIJcBILsB/fIBIJgBILwB/fIB/fABIJkBIL0B/fIBIJoBIL4B/fIB/fAB/fAB/fABIb8BIJsBILcB/fIBIJwBILgB/fIB/fABIJ0BILkB/fIBIJ4BILoB/fIB/fAB/fABIJ8BILsB/fIBIKABILwB/fIB/fABIKEBIL0B/fIBIKIBIL4B/fIB/fAB/fAB/fABIcABIKMBILcB/fIBIKQBILgB/fIB/fABIKUBILkB/fIBIKYBILoB/fIB/fAB/fABIKcBILsB/fIBIKgBILwB/fIB/fABIKkBIL0B/fIBIKoBIL4B/fIB/fAB/fAB/fABIcEBIKsBILcB/fIBIKwBILgB/fIB/fABIK0BILkB/fIBIK4BILoB/fIB/fAB/fABIK8BILsB/fIBILABILwB/fIB/fABILEBIL0B/fIBILIBIL4B/fIB/fAB/fAB/fABIcIBIL8BICf98gEgwAEgKP3yAf3wASHDASDBASAn/fIBIMIBICj98gH98AEhxAEgwwEgI/3yASDEASAk/fIB/fABIcUBIL8BICH98gEgwQEgIv3yAf3wASHGASDAASAh/fIBIMIBICL98gH98AEhxwEgxgEgKf3yASDHASAq/fIB/fABIcgBICEgJ/3yASHJASAhICj98gEhygEgIiAn/fIBIcsBICIgKP3yASHMASCTASDJAf3yASCbASDKAf3yAf3wASCjASDLAf3yASCrASDMAf3yAf3wAf3wASHNASCUASDJAf3yASCcASDKAf3yAf3wASCkASDLAf3yASCsASDMAf3yAf3wAf3wASHOASCVASDJAf3yASCdASDKAf3yAf3wASClASDLAf3yASCtASDMAf3yAf3wAf3wASHPASCWASDJAf3yASCeASDKAf3yAf3wASCmASDLAf3yASCuASDMAf3yAf3wAf3wASHQASCXASDJAf3yASCfASDKAf3yAf3wASCnASDLAf3yASCvASDMAf3yAf3wAf3wASHRASCYASDJAf3yASCgASDKAf3yAf3wASCoASDLAf3yASCwASDMAf3yAf3wAf3wASHSASCZASDJAf3yASChASDKAf3yAf3wASCpASDLAf3yASCxASDMAf3yAf3wAf3wASHTASCaASDJAf3yASCiASDKAf3yAf3wASCqASDLAf3yASCyASDMAf3yAf3wAf3wASHUASAzIDn98gEh1QEgMyA6/fIBIdYBIDQgOf3yASHXASA0IDr98gEh2AEgzQEg1QH98gEgzgEg1gH98gH98AEgzwEg1wH98gEg0AEg2AH98gH98AH98AEh2QEg0QEg1QH98gEg0gEg1gH98gH98AEg0wEg1wH98gEg1AEg2AH98gH98AH98AEh2gEg2QEgL/3yASDaASAw/fIB/fABIdsBIM0BIC398gEg0QEgLv3yAf3wASHcASDOASAt/fIBINIBIC798gH98AEh3QEgzwEgLf3yASDTASAu/fIB/fABId4BINABIC398gEg1AEgLv3yAf3wASHfASDcASA5/fIBIN0BIDr98gH98AEh4AEg3gEgOf3yASDfASA6/fIB/fABIeEBIOABIDX98gEg4QEgNv3yAf3wASHiASDcASAz/fIBIN4BIDT98gH98AEh4wEg3QEgM/3yASDfASA0/fIB/fABIeQBIOMBIDv98gEg5AEgPP3yAf3wASHlASAAQQR0QQD9AASgOiBy/fIB/QsEoAsgAEEEdEEA/QAEsDogdf3yAf0LBLALIABBBHRBAP0ABMA6IIgB/fIB/QsEwAsgAEEEdEEA/QAE0DogjwH98gH9CwTQCyAAQQR0QQD9AATgOiCSAf3yAf0LBOALIABBBHRBAP0ABPA6IMUB/fIB/QsE8AsgAEEEdEEA/QAEgDsgyAH98gH9CwSADCAAQQR0QQD9AASQOyDbAf3yAf0LBJAMIABBBHRBAP0ABKA7IOIB/fIB/QsEoAwgAEEEdEEA/QAEsDsg5QH98gH9CwSwDAtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEkNkXC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSg2RcLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2RcgAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBLDZFwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsEwNkXC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwTQ2RcLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2RcgAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBODZFwtAAQF/QQAhAANAIABBBHREAAAAAAAAAAD9FP0LBIDZFyAAQQFqIgBBCkgNAAtBAEQAAAAAAADwP/0U/QsE8NkXC0ABAX9BACEAA0AgAEEEdEQAAAAAAAAAAP0U/QsEgNkXIABBAWoiAEEKSA0AC0EARAAAAAAAAPA//RT9CwSA2hcLQAEBf0EAIQADQCAAQQR0RAAAAAAAAAAA/RT9CwSA2RcgAEEBaiIAQQpIDQALQQBEAAAAAAAA8D/9FP0LBJDaFwulBgECf0EAEANBACEAA0AgAEGAKGwgAEEUbBAEIABBgChsQYAIaiAAQRRsEAUgAEGAKGxBgBBqIABBFGwQBiAAQYAobEGAGGogAEEUbBAHIABBgChsQYAgaiAAQRRsEAggAEEBaiIAQQRIDQALQQAQFBAaEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQQAQIBAhEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQQoQIBAiEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQRQQIBAjEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQR4QIBAkEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQSgQIBAlEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQTIQIBAmEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQTwQIBAnEA5BACEAA0BBAyAAayEBIAFBFGwQGyABQRRsEBwgAUEUbBAdIAFBFGwQHiABQRRsEB8gAEEBaiIAQQRIDQALQcYAECAQKBAOQQAhAANAQQMgAGshASABQRRsEBsgAUEUbBAcIAFBFGwQHSABQRRsEB4gAUEUbBAfIABBAWoiAEEESA0AC0HQABAgECkQDkEAIQADQEEDIABrIQEgAUEUbBAbIAFBFGwQHCABQRRsEB0gAUEUbBAeIAFBFGwQHyAAQQFqIgBBBEgNAAtB2gAQIAsLiCABAEHgFwuAIAAAAAABAwAAAwAAAAIDAAAGAAAABwMAAAUAAAAEAwAADAAAAA0DAAAPAAAADgMAAAoAAAALAwAACQAAAAgDAAAYAAAAGQMAABsAAAAaAwAAHgAAAB8DAAAdAAAAHAMAABQAAAAVAwAAFwAAABYDAAASAAAAEwMAABEAAAAQAwAAMAAAADEDAAAzAAAAMgMAADYAAAA3AwAANQAAADQDAAA8AAAAPQMAAD8AAAA+AwAAOgAAADsDAAA5AAAAOAMAACgAAAApAwAAKwAAACoDAAAuAAAALwMAAC0AAAAsAwAAJAAAACUDAAAnAAAAJgMAACIAAAAjAwAAIQAAACADAABgAAAAYQMAAGMAAABiAwAAZgAAAGcDAABlAAAAZAMAAGwAAABtAwAAbwAAAG4DAABqAAAAawMAAGkAAABoAwAAeAAAAHkDAAB7AAAAegMAAH4AAAB/AwAAfQAAAHwDAAB0AAAAdQMAAHcAAAB2AwAAcgAAAHMDAABxAAAAcAMAAFAAAABRAwAAUwAAAFIDAABWAAAAVwMAAFUAAABUAwAAXAAAAF0DAABfAAAAXgMAAFoAAABbAwAAWQAAAFgDAABIAAAASQMAAEsAAABKAwAATgAAAE8DAABNAAAATAMAAEQAAABFAwAARwAAAEYDAABCAAAAQwMAAEEAAABAAwAAwAAAAMEDAADDAAAAwgMAAMYAAADHAwAAxQAAAMQDAADMAAAAzQMAAM8AAADOAwAAygAAAMsDAADJAAAAyAMAANgAAADZAwAA2wAAANoDAADeAAAA3wMAAN0AAADcAwAA1AAAANUDAADXAAAA1gMAANIAAADTAwAA0QAAANADAADwAAAA8QMAAPMAAADyAwAA9gAAAPcDAAD1AAAA9AMAAPwAAAD9AwAA/wAAAP4DAAD6AAAA+wMAAPkAAAD4AwAA6AAAAOkDAADrAAAA6gMAAO4AAADvAwAA7QAAAOwDAADkAAAA5QMAAOcAAADmAwAA4gAAAOMDAADhAAAA4AMAAKAAAAChAwAAowAAAKIDAACmAAAApwMAAKUAAACkAwAArAAAAK0DAACvAAAArgMAAKoAAACrAwAAqQAAAKgDAAC4AAAAuQMAALsAAAC6AwAAvgAAAL8DAAC9AAAAvAMAALQAAAC1AwAAtwAAALYDAACyAAAAswMAALEAAACwAwAAkAAAAJEDAACTAAAAkgMAAJYAAACXAwAAlQAAAJQDAACcAAAAnQMAAJ8AAACeAwAAmgAAAJsDAACZAAAAmAMAAIgAAACJAwAAiwAAAIoDAACOAAAAjwMAAI0AAACMAwAAhAAAAIUDAACHAAAAhgMAAIIAAACDAwAAgQAAAIADAACAAQAAgQIAAIMBAACCAgAAhgEAAIcCAACFAQAAhAIAAIwBAACNAgAAjwEAAI4CAACKAQAAiwIAAIkBAACIAgAAmAEAAJkCAACbAQAAmgIAAJ4BAACfAgAAnQEAAJwCAACUAQAAlQIAAJcBAACWAgAAkgEAAJMCAACRAQAAkAIAALABAACxAgAAswEAALICAAC2AQAAtwIAALUBAAC0AgAAvAEAAL0CAAC/AQAAvgIAALoBAAC7AgAAuQEAALgCAACoAQAAqQIAAKsBAACqAgAArgEAAK8CAACtAQAArAIAAKQBAAClAgAApwEAAKYCAACiAQAAowIAAKEBAACgAgAA4AEAAOECAADjAQAA4gIAAOYBAADnAgAA5QEAAOQCAADsAQAA7QIAAO8BAADuAgAA6gEAAOsCAADpAQAA6AIAAPgBAAD5AgAA+wEAAPoCAAD+AQAA/wIAAP0BAAD8AgAA9AEAAPUCAAD3AQAA9gIAAPIBAADzAgAA8QEAAPACAADQAQAA0QIAANMBAADSAgAA1gEAANcCAADVAQAA1AIAANwBAADdAgAA3wEAAN4CAADaAQAA2wIAANkBAADYAgAAyAEAAMkCAADLAQAAygIAAM4BAADPAgAAzQEAAMwCAADEAQAAxQIAAMcBAADGAgAAwgEAAMMCAADBAQAAwAIAAEABAABBAgAAQwEAAEICAABGAQAARwIAAEUBAABEAgAATAEAAE0CAABPAQAATgIAAEoBAABLAgAASQEAAEgCAABYAQAAWQIAAFsBAABaAgAAXgEAAF8CAABdAQAAXAIAAFQBAABVAgAAVwEAAFYCAABSAQAAUwIAAFEBAABQAgAAcAEAAHECAABzAQAAcgIAAHYBAAB3AgAAdQEAAHQCAAB8AQAAfQIAAH8BAAB+AgAAegEAAHsCAAB5AQAAeAIAAGgBAABpAgAAawEAAGoCAABuAQAAbwIAAG0BAABsAgAAZAEAAGUCAABnAQAAZgIAAGIBAABjAgAAYQEAAGACAAAgAQAAIQIAACMBAAAiAgAAJgEAACcCAAAlAQAAJAIAACwBAAAtAgAALwEAAC4CAAAqAQAAKwIAACkBAAAoAgAAOAEAADkCAAA7AQAAOgIAAD4BAAA/AgAAPQEAADwCAAA0AQAANQIAADcBAAA2AgAAMgEAADMCAAAxAQAAMAIAABABAAARAgAAEwEAABICAAAWAQAAFwIAABUBAAAUAgAAHAEAAB0CAAAfAQAAHgIAABoBAAAbAgAAGQEAABgCAAAIAQAACQIAAAsBAAAKAgAADgEAAA8CAAANAQAADAIAAAQBAAAFAgAABwEAAAYCAAACAQAAAwIAAAEBAAAAAgAAAAMAAAEAAAADAwAAAgAAAAYDAAAHAAAABQMAAAQAAAAMAwAADQAAAA8DAAAOAAAACgMAAAsAAAAJAwAACAAAABgDAAAZAAAAGwMAABoAAAAeAwAAHwAAAB0DAAAcAAAAFAMAABUAAAAXAwAAFgAAABIDAAATAAAAEQMAABAAAAAwAwAAMQAAADMDAAAyAAAANgMAADcAAAA1AwAANAAAADwDAAA9AAAAPwMAAD4AAAA6AwAAOwAAADkDAAA4AAAAKAMAACkAAAArAwAAKgAAAC4DAAAvAAAALQMAACwAAAAkAwAAJQAAACcDAAAmAAAAIgMAACMAAAAhAwAAIAAAAGADAABhAAAAYwMAAGIAAABmAwAAZwAAAGUDAABkAAAAbAMAAG0AAABvAwAAbgAAAGoDAABrAAAAaQMAAGgAAAB4AwAAeQAAAHsDAAB6AAAAfgMAAH8AAAB9AwAAfAAAAHQDAAB1AAAAdwMAAHYAAAByAwAAcwAAAHEDAABwAAAAUAMAAFEAAABTAwAAUgAAAFYDAABXAAAAVQMAAFQAAABcAwAAXQAAAF8DAABeAAAAWgMAAFsAAABZAwAAWAAAAEgDAABJAAAASwMAAEoAAABOAwAATwAAAE0DAABMAAAARAMAAEUAAABHAwAARgAAAEIDAABDAAAAQQMAAEAAAADAAwAAwQAAAMMDAADCAAAAxgMAAMcAAADFAwAAxAAAAMwDAADNAAAAzwMAAM4AAADKAwAAywAAAMkDAADIAAAA2AMAANkAAADbAwAA2gAAAN4DAADfAAAA3QMAANwAAADUAwAA1QAAANcDAADWAAAA0gMAANMAAADRAwAA0AAAAPADAADxAAAA8wMAAPIAAAD2AwAA9wAAAPUDAAD0AAAA/AMAAP0AAAD/AwAA/gAAAPoDAAD7AAAA+QMAAPgAAADoAwAA6QAAAOsDAADqAAAA7gMAAO8AAADtAwAA7AAAAOQDAADlAAAA5wMAAOYAAADiAwAA4wAAAOEDAADgAAAAoAMAAKEAAACjAwAAogAAAKYDAACnAAAApQMAAKQAAACsAwAArQAAAK8DAACuAAAAqgMAAKsAAACpAwAAqAAAALgDAAC5AAAAuwMAALoAAAC+AwAAvwAAAL0DAAC8AAAAtAMAALUAAAC3AwAAtgAAALIDAACzAAAAsQMAALAAAACQAwAAkQAAAJMDAACSAAAAlgMAAJcAAACVAwAAlAAAAJwDAACdAAAAnwMAAJ4AAACaAwAAmwAAAJkDAACYAAAAiAMAAIkAAACLAwAAigAAAI4DAACPAAAAjQMAAIwAAACEAwAAhQAAAIcDAACGAAAAggMAAIMAAACBAwAAgAAAAIACAACBAQAAgwIAAIIBAACGAgAAhwEAAIUCAACEAQAAjAIAAI0BAACPAgAAjgEAAIoCAACLAQAAiQIAAIgBAACYAgAAmQEAAJsCAACaAQAAngIAAJ8BAACdAgAAnAEAAJQCAACVAQAAlwIAAJYBAACSAgAAkwEAAJECAACQAQAAsAIAALEBAACzAgAAsgEAALYCAAC3AQAAtQIAALQBAAC8AgAAvQEAAL8CAAC+AQAAugIAALsBAAC5AgAAuAEAAKgCAACpAQAAqwIAAKoBAACuAgAArwEAAK0CAACsAQAApAIAAKUBAACnAgAApgEAAKICAACjAQAAoQIAAKABAADgAgAA4QEAAOMCAADiAQAA5gIAAOcBAADlAgAA5AEAAOwCAADtAQAA7wIAAO4BAADqAgAA6wEAAOkCAADoAQAA+AIAAPkBAAD7AgAA+gEAAP4CAAD/AQAA/QIAAPwBAAD0AgAA9QEAAPcCAAD2AQAA8gIAAPMBAADxAgAA8AEAANACAADRAQAA0wIAANIBAADWAgAA1wEAANUCAADUAQAA3AIAAN0BAADfAgAA3gEAANoCAADbAQAA2QIAANgBAADIAgAAyQEAAMsCAADKAQAAzgIAAM8BAADNAgAAzAEAAMQCAADFAQAAxwIAAMYBAADCAgAAwwEAAMECAADAAQAAQAIAAEEBAABDAgAAQgEAAEYCAABHAQAARQIAAEQBAABMAgAATQEAAE8CAABOAQAASgIAAEsBAABJAgAASAEAAFgCAABZAQAAWwIAAFoBAABeAgAAXwEAAF0CAABcAQAAVAIAAFUBAABXAgAAVgEAAFICAABTAQAAUQIAAFABAABwAgAAcQEAAHMCAAByAQAAdgIAAHcBAAB1AgAAdAEAAHwCAAB9AQAAfwIAAH4BAAB6AgAAewEAAHkCAAB4AQAAaAIAAGkBAABrAgAAagEAAG4CAABvAQAAbQIAAGwBAABkAgAAZQEAAGcCAABmAQAAYgIAAGMBAABhAgAAYAEAACACAAAhAQAAIwIAACIBAAAmAgAAJwEAACUCAAAkAQAALAIAAC0BAAAvAgAALgEAACoCAAArAQAAKQIAACgBAAA4AgAAOQEAADsCAAA6AQAAPgIAAD8BAAA9AgAAPAEAADQCAAA1AQAANwIAADYBAAAyAgAAMwEAADECAAAwAQAAEAIAABEBAAATAgAAEgEAABYCAAAXAQAAFQIAABQBAAAcAgAAHQEAAB8CAAAeAQAAGgIAABsBAAAZAgAAGAEAAAgCAAAJAQAACwIAAAoBAAAOAgAADwEAAA0CAAAMAQAABAIAAAUBAAAHAgAABgEAAAICAAADAQAAAQIAAAABAAA=";
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
