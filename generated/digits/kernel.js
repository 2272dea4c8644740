/*
 * Expectations of a variational quantum circuit and their exact derivatives, for batches of inputs.
 *
 * Generated; do not edit. The ansatz.json beside this file gives it again:
 *   qgradcam generate ansatz.json --out DIR
 *
 * Configuration: {"qubits":10,"encoding":{"fixed":"H","generator":"Y","angle":"arctan"},"blocks":4,"entangler":"cnot-ring","rotations":["Y"],"observables":["Z0","Z1","Z2","Z3","Z4","Z5","Z6","Z7","Z8","Z9"]}
 * Formulas: forward is Eq. 2, Eq. 10; jacobian and dx of vjp are Eqs. 15 and 16; dtheta is ∂/∂θ of Eq. 2 with Eq. 1.
 * Strategy: adjoint, one forward and one backward pass; rotations fused, the entangler an index permutation
 * Operations per sample (and per call besides):
 *   forward: 44046 additions, 84094 multiplications, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 *   vjp: 130298 additions, 210338 multiplications, 10 divisions, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 *   jacobian: 493410 additions, 935820 multiplications, 10 divisions, 30 function calls (0 additions, 80 multiplications, 80 function calls)
 * The functions share scratch memory: they do not run concurrently in one thread’s module instance.
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
    const pv0 = va0 * vb1;
    const pv1 = vb0 * va1;
    const pv2 = vb0 * vb1;
    const pv3 = va3 * va4;
    const pv4 = va3 * vb4;
    const pv5 = vb3 * va4;
    const pv6 = vb3 * vb4;
    const pv7 = va2 * pv3;
    const pv8 = va2 * pv4;
    const pv9 = va2 * pv5;
    const pv10 = va2 * pv6;
    const pv11 = vb2 * pv3;
    const pv12 = vb2 * pv4;
    const pv13 = vb2 * pv5;
    const pv14 = vb2 * pv6;
    const pv15 = p * pv7;
    const pv16 = p * pv8;
    const pv17 = p * pv9;
    const pv18 = p * pv10;
    const pv19 = p * pv11;
    const pv20 = p * pv12;
    const pv21 = p * pv13;
    const pv22 = p * pv14;
    const pv23 = pv0 * pv7;
    const pv24 = pv0 * pv8;
    const pv25 = pv0 * pv9;
    const pv26 = pv0 * pv10;
    const pv27 = pv0 * pv11;
    const pv28 = pv0 * pv12;
    const pv29 = pv0 * pv13;
    const pv30 = pv0 * pv14;
    const pv31 = pv1 * pv7;
    const pv32 = pv1 * pv8;
    const pv33 = pv1 * pv9;
    const pv34 = pv1 * pv10;
    const pv35 = pv1 * pv11;
    const pv36 = pv1 * pv12;
    const pv37 = pv1 * pv13;
    const pv38 = pv1 * pv14;
    const pv39 = pv2 * pv7;
    const pv40 = pv2 * pv8;
    const pv41 = pv2 * pv9;
    const pv42 = pv2 * pv10;
    const pv43 = pv2 * pv11;
    const pv44 = pv2 * pv12;
    const pv45 = pv2 * pv13;
    const pv46 = pv2 * pv14;
    left[0] = pv15;
    left[1] = pv16;
    left[2] = pv17;
    left[3] = pv18;
    left[4] = pv19;
    left[5] = pv20;
    left[6] = pv21;
    left[7] = pv22;
    left[8] = pv23;
    left[9] = pv24;
    left[10] = pv25;
    left[11] = pv26;
    left[12] = pv27;
    left[13] = pv28;
    left[14] = pv29;
    left[15] = pv30;
    left[16] = pv31;
    left[17] = pv32;
    left[18] = pv33;
    left[19] = pv34;
    left[20] = pv35;
    left[21] = pv36;
    left[22] = pv37;
    left[23] = pv38;
    left[24] = pv39;
    left[25] = pv40;
    left[26] = pv41;
    left[27] = pv42;
    left[28] = pv43;
    left[29] = pv44;
    left[30] = pv45;
    left[31] = pv46;
    const q = va5 * va6;
    const qv0 = va5 * vb6;
    const qv1 = vb5 * va6;
    const qv2 = vb5 * vb6;
    const qv3 = va8 * va9;
    const qv4 = va8 * vb9;
    const qv5 = vb8 * va9;
    const qv6 = vb8 * vb9;
    const qv7 = va7 * qv3;
    const qv8 = va7 * qv4;
    const qv9 = va7 * qv5;
    const qv10 = va7 * qv6;
    const qv11 = vb7 * qv3;
    const qv12 = vb7 * qv4;
    const qv13 = vb7 * qv5;
    const qv14 = vb7 * qv6;
    const qv15 = q * qv7;
    const qv16 = q * qv8;
    const qv17 = q * qv9;
    const qv18 = q * qv10;
    const qv19 = q * qv11;
    const qv20 = q * qv12;
    const qv21 = q * qv13;
    const qv22 = q * qv14;
    const qv23 = qv0 * qv7;
    const qv24 = qv0 * qv8;
    const qv25 = qv0 * qv9;
    const qv26 = qv0 * qv10;
    const qv27 = qv0 * qv11;
    const qv28 = qv0 * qv12;
    const qv29 = qv0 * qv13;
    const qv30 = qv0 * qv14;
    const qv31 = qv1 * qv7;
    const qv32 = qv1 * qv8;
    const qv33 = qv1 * qv9;
    const qv34 = qv1 * qv10;
    const qv35 = qv1 * qv11;
    const qv36 = qv1 * qv12;
    const qv37 = qv1 * qv13;
    const qv38 = qv1 * qv14;
    const qv39 = qv2 * qv7;
    const qv40 = qv2 * qv8;
    const qv41 = qv2 * qv9;
    const qv42 = qv2 * qv10;
    const qv43 = qv2 * qv11;
    const qv44 = qv2 * qv12;
    const qv45 = qv2 * qv13;
    const qv46 = qv2 * qv14;
    right[0] = qv15;
    right[1] = qv16;
    right[2] = qv17;
    right[3] = qv18;
    right[4] = qv19;
    right[5] = qv20;
    right[6] = qv21;
    right[7] = qv22;
    right[8] = qv23;
    right[9] = qv24;
    right[10] = qv25;
    right[11] = qv26;
    right[12] = qv27;
    right[13] = qv28;
    right[14] = qv29;
    right[15] = qv30;
    right[16] = qv31;
    right[17] = qv32;
    right[18] = qv33;
    right[19] = qv34;
    right[20] = qv35;
    right[21] = qv36;
    right[22] = qv37;
    right[23] = qv38;
    right[24] = qv39;
    right[25] = qv40;
    right[26] = qv41;
    right[27] = qv42;
    right[28] = qv43;
    right[29] = qv44;
    right[30] = qv45;
    right[31] = qv46;
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
function apply0(slot, gate) {
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
function apply1(slot, gate) {
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
function apply2(slot, gate) {
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
function readOut(y, at) {
    let sum = 0;
    let sumv0 = 0;
    let sumv1 = 0;
    let sumv2 = 0;
    for (let high = 0; high < 64; high += 1) {
      const base = high * 16;
      const a = state[base + 12288];
      const p = a * a;
      const av0 = state[base + 12289];
      const pv0 = av0 * av0;
      const av1 = state[base + 12290];
      const pv1 = av1 * av1;
      const av2 = state[base + 12291];
      const pv2 = av2 * av2;
      const av3 = state[base + 12292];
      const pv3 = av3 * av3;
      const av4 = state[base + 12293];
      const pv4 = av4 * av4;
      const av5 = state[base + 12294];
      const pv5 = av5 * av5;
      const av6 = state[base + 12295];
      const pv6 = av6 * av6;
      const av7 = state[base + 12296];
      const pv7 = av7 * av7;
      const av8 = state[base + 12297];
      const pv8 = av8 * av8;
      const av9 = state[base + 12298];
      const pv9 = av9 * av9;
      const av10 = state[base + 12299];
      const pv10 = av10 * av10;
      const av11 = state[base + 12300];
      const pv11 = av11 * av11;
      const av12 = state[base + 12301];
      const pv12 = av12 * av12;
      const av13 = state[base + 12302];
      const pv13 = av13 * av13;
      const av14 = state[base + 12303];
      const pv14 = av14 * av14;
      const d = p + pv7;
      const dv0 = pv0 + pv8;
      const dv1 = pv1 + pv9;
      const dv2 = pv2 + pv10;
      const dv3 = pv3 + pv11;
      const dv4 = pv4 + pv12;
      const dv5 = pv5 + pv13;
      const dv6 = pv6 + pv14;
      const dv7 = d + dv3;
      const dv8 = dv0 + dv4;
      const dv9 = dv1 + dv5;
      const dv10 = dv2 + dv6;
      const dv11 = dv7 + dv9;
      const dv12 = dv8 + dv10;
      const t = dv11 + dv12;
      const tv0 = dv11 - dv12;
      const tv1 = dv7 - dv9 + (dv8 - dv10);
      const tv2 = d - dv3 + (dv0 - dv4) + (dv1 - dv5 + (dv2 - dv6));
      const tv3 = p - pv7 + (pv0 - pv8) + (pv1 - pv9 + (pv2 - pv10)) + (pv3 - pv11 + (pv4 - pv12) + (pv5 - pv13 + (pv6 - pv14)));
      folded[high] = t;
      sum += tv3;
      sumv0 += tv2;
      sumv1 += tv1;
      sumv2 += tv0;
    }
    let sumv3 = 0;
    let sumv4 = 0;
    let sumv5 = 0;
    let sumv6 = 0;
    for (let highv0 = 0; highv0 < 4; highv0 += 1) {
      const basev0 = highv0 * 16;
      const pv15 = folded[basev0];
      const pv16 = folded[basev0 + 1];
      const pv17 = folded[basev0 + 2];
      const pv18 = folded[basev0 + 3];
      const pv19 = folded[basev0 + 4];
      const pv20 = folded[basev0 + 5];
      const pv21 = folded[basev0 + 6];
      const pv22 = folded[basev0 + 7];
      const pv23 = folded[basev0 + 8];
      const pv24 = folded[basev0 + 9];
      const pv25 = folded[basev0 + 10];
      const pv26 = folded[basev0 + 11];
      const pv27 = folded[basev0 + 12];
      const pv28 = folded[basev0 + 13];
      const pv29 = folded[basev0 + 14];
      const pv30 = folded[basev0 + 15];
      const dv13 = pv15 + pv23;
      const dv14 = pv16 + pv24;
      const dv15 = pv17 + pv25;
      const dv16 = pv18 + pv26;
      const dv17 = pv19 + pv27;
      const dv18 = pv20 + pv28;
      const dv19 = pv21 + pv29;
      const dv20 = pv22 + pv30;
      const dv21 = dv13 + dv17;
      const dv22 = dv14 + dv18;
      const dv23 = dv15 + dv19;
      const dv24 = dv16 + dv20;
      const dv25 = dv21 + dv23;
      const dv26 = dv22 + dv24;
      const tv4 = dv25 + dv26;
      const tv5 = dv25 - dv26;
      const tv6 = dv21 - dv23 + (dv22 - dv24);
      const tv7 = dv13 - dv17 + (dv14 - dv18) + (dv15 - dv19 + (dv16 - dv20));
      const tv8 = pv15 - pv23 + (pv16 - pv24) + (pv17 - pv25 + (pv18 - pv26)) + (pv19 - pv27 + (pv20 - pv28) + (pv21 - pv29 + (pv22 - pv30)));
      folded[highv0 + 64] = tv4;
      sumv3 += tv8;
      sumv4 += tv7;
      sumv5 += tv6;
      sumv6 += tv5;
    }
    const pv31 = folded[64];
    const pv32 = folded[65];
    const pv33 = folded[66];
    const pv34 = folded[67];
    const dv27 = pv31 + pv33;
    const dv28 = pv32 + pv34;
    const tv9 = dv27 - dv28;
    const tv10 = pv31 - pv33 + (pv32 - pv34);
    y[at] = tv10;
    y[at + 1] = tv9;
    y[at + 2] = sumv3;
    y[at + 3] = sumv4;
    y[at + 4] = sumv5;
    y[at + 5] = sumv6;
    y[at + 6] = sum;
    y[at + 7] = sumv0;
    y[at + 8] = sumv1;
    y[at + 9] = sumv2;
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
    const dv0 = w1 + w0;
    const dv1 = d + w0;
    const dv2 = w1 - w0;
    const dv3 = d - w0;
    folded[64] = dv0;
    folded[65] = dv1;
    folded[66] = dv2;
    folded[67] = dv3;
    for (let high = 0; high < 4; high += 1) {
      const base = high * 16;
      const e = folded[high + 64];
      const dv4 = e + w5;
      const dv5 = e - w5;
      const dv6 = dv4 + w4;
      const dv7 = dv5 + w4;
      const dv8 = dv4 - w4;
      const dv9 = dv5 - w4;
      const dv10 = dv6 + w3;
      const dv11 = dv7 + w3;
      const dv12 = dv8 + w3;
      const dv13 = dv9 + w3;
      const dv14 = dv6 - w3;
      const dv15 = dv7 - w3;
      const dv16 = dv8 - w3;
      const dv17 = dv9 - w3;
      const dv18 = dv10 + w2;
      const dv19 = dv11 + w2;
      const dv20 = dv12 + w2;
      const dv21 = dv13 + w2;
      const dv22 = dv14 + w2;
      const dv23 = dv15 + w2;
      const dv24 = dv16 + w2;
      const dv25 = dv17 + w2;
      const dv26 = dv10 - w2;
      const dv27 = dv11 - w2;
      const dv28 = dv12 - w2;
      const dv29 = dv13 - w2;
      const dv30 = dv14 - w2;
      const dv31 = dv15 - w2;
      const dv32 = dv16 - w2;
      const dv33 = dv17 - w2;
      folded[base] = dv18;
      folded[base + 1] = dv19;
      folded[base + 2] = dv20;
      folded[base + 3] = dv21;
      folded[base + 4] = dv22;
      folded[base + 5] = dv23;
      folded[base + 6] = dv24;
      folded[base + 7] = dv25;
      folded[base + 8] = dv26;
      folded[base + 9] = dv27;
      folded[base + 10] = dv28;
      folded[base + 11] = dv29;
      folded[base + 12] = dv30;
      folded[base + 13] = dv31;
      folded[base + 14] = dv32;
      folded[base + 15] = dv33;
    }
    for (let highv0 = 0; highv0 < 64; highv0 += 1) {
      const basev0 = highv0 * 16;
      const ev0 = folded[highv0];
      const dv34 = ev0 + w9;
      const dv35 = ev0 - w9;
      const dv36 = dv34 + w8;
      const dv37 = dv35 + w8;
      const dv38 = dv34 - w8;
      const dv39 = dv35 - w8;
      const dv40 = dv36 + w7;
      const dv41 = dv37 + w7;
      const dv42 = dv38 + w7;
      const dv43 = dv39 + w7;
      const dv44 = dv36 - w7;
      const dv45 = dv37 - w7;
      const dv46 = dv38 - w7;
      const dv47 = dv39 - w7;
      const dv48 = dv40 + w6;
      const dv49 = dv41 + w6;
      const dv50 = dv42 + w6;
      const dv51 = dv43 + w6;
      const dv52 = dv44 + w6;
      const dv53 = dv45 + w6;
      const dv54 = dv46 + w6;
      const dv55 = dv47 + w6;
      const dv56 = dv40 - w6;
      const dv57 = dv41 - w6;
      const dv58 = dv42 - w6;
      const dv59 = dv43 - w6;
      const dv60 = dv44 - w6;
      const dv61 = dv45 - w6;
      const dv62 = dv46 - w6;
      const dv63 = dv47 - w6;
      lambda[basev0 + 1024] = dv48 * state[basev0 + 12288];
      lambda[basev0 + 1025] = dv49 * state[basev0 + 12289];
      lambda[basev0 + 1026] = dv50 * state[basev0 + 12290];
      lambda[basev0 + 1027] = dv51 * state[basev0 + 12291];
      lambda[basev0 + 1028] = dv52 * state[basev0 + 12292];
      lambda[basev0 + 1029] = dv53 * state[basev0 + 12293];
      lambda[basev0 + 1030] = dv54 * state[basev0 + 12294];
      lambda[basev0 + 1031] = dv55 * state[basev0 + 12295];
      lambda[basev0 + 1032] = dv56 * state[basev0 + 12296];
      lambda[basev0 + 1033] = dv57 * state[basev0 + 12297];
      lambda[basev0 + 1034] = dv58 * state[basev0 + 12298];
      lambda[basev0 + 1035] = dv59 * state[basev0 + 12299];
      lambda[basev0 + 1036] = dv60 * state[basev0 + 12300];
      lambda[basev0 + 1037] = dv61 * state[basev0 + 12301];
      lambda[basev0 + 1038] = dv62 * state[basev0 + 12302];
      lambda[basev0 + 1039] = dv63 * state[basev0 + 12303];
    }
}


/**
 * Pulls λ back through the rotations on qubits 0 to 2 and the entangler.
 * Adds g_P = Im⟨λ|P|ψ⟩ for P = Y on each qubit.
 */
function undo0(slot, gate, into) {
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
function undo1(slot, gate, into) {
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
function undo2(slot, gate, into) {
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


/** Pulls λ back through the rotations on qubits 0 to 2 and the entangler. */
function pull0(gate) {
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
function pull1(gate) {
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
function pull2(gate) {
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
    const pv0 = va3 * vb4;
    const pv1 = vb3 * va4;
    const pv2 = vb3 * vb4;
    const pv3 = va2 * p;
    const pv4 = va2 * pv0;
    const pv5 = va2 * pv1;
    const pv6 = va2 * pv2;
    const pv7 = vb2 * p;
    const pv8 = vb2 * pv0;
    const pv9 = vb2 * pv1;
    const pv10 = vb2 * pv2;
    const k = m0 * pv3 + m1 * pv4 + (m2 * pv5 + m3 * pv6) + (m4 * pv7 + m5 * pv8 + (m6 * pv9 + m7 * pv10));
    const kv0 = m8 * pv3 + m9 * pv4 + (m10 * pv5 + m11 * pv6) + (m12 * pv7 + m13 * pv8 + (m14 * pv9 + m15 * pv10));
    const kv1 = m16 * pv3 + m17 * pv4 + (m18 * pv5 + m19 * pv6) + (m20 * pv7 + m21 * pv8 + (m22 * pv9 + m23 * pv10));
    const kv2 = m24 * pv3 + m25 * pv4 + (m26 * pv5 + m27 * pv6) + (m28 * pv7 + m29 * pv8 + (m30 * pv9 + m31 * pv10));
    const kv3 = k * va1 + kv0 * vb1;
    const kv4 = kv1 * va1 + kv2 * vb1;
    const g0 = kv3 * ua0 + kv4 * ub0;
    const kv5 = k * va0 + kv1 * vb0;
    const kv6 = kv0 * va0 + kv2 * vb0;
    const g1 = kv5 * ua1 + kv6 * ub1;
    const pv11 = va0 * va1;
    const pv12 = va0 * vb1;
    const pv13 = vb0 * va1;
    const pv14 = vb0 * vb1;
    const kv7 = m0 * pv11 + m8 * pv12 + (m16 * pv13 + m24 * pv14);
    const kv8 = m1 * pv11 + m9 * pv12 + (m17 * pv13 + m25 * pv14);
    const kv9 = m2 * pv11 + m10 * pv12 + (m18 * pv13 + m26 * pv14);
    const kv10 = m3 * pv11 + m11 * pv12 + (m19 * pv13 + m27 * pv14);
    const kv11 = m4 * pv11 + m12 * pv12 + (m20 * pv13 + m28 * pv14);
    const kv12 = m5 * pv11 + m13 * pv12 + (m21 * pv13 + m29 * pv14);
    const kv13 = m6 * pv11 + m14 * pv12 + (m22 * pv13 + m30 * pv14);
    const kv14 = m7 * pv11 + m15 * pv12 + (m23 * pv13 + m31 * pv14);
    const pv15 = va3 * va4;
    const pv16 = va3 * vb4;
    const pv17 = vb3 * va4;
    const pv18 = vb3 * vb4;
    const kv15 = kv7 * pv15 + kv8 * pv16 + (kv9 * pv17 + kv10 * pv18);
    const kv16 = kv11 * pv15 + kv12 * pv16 + (kv13 * pv17 + kv14 * pv18);
    const g2 = kv15 * ua2 + kv16 * ub2;
    const kv17 = kv7 * va2 + kv11 * vb2;
    const kv18 = kv8 * va2 + kv12 * vb2;
    const kv19 = kv9 * va2 + kv13 * vb2;
    const kv20 = kv10 * va2 + kv14 * vb2;
    const kv21 = kv17 * va4 + kv18 * vb4;
    const kv22 = kv19 * va4 + kv20 * vb4;
    const g3 = kv21 * ua3 + kv22 * ub3;
    const kv23 = kv17 * va3 + kv19 * vb3;
    const kv24 = kv18 * va3 + kv20 * vb3;
    const g4 = kv23 * ua4 + kv24 * ub4;
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
    const pv19 = va8 * va9;
    const pv20 = va8 * vb9;
    const pv21 = vb8 * va9;
    const pv22 = vb8 * vb9;
    const pv23 = va7 * pv19;
    const pv24 = va7 * pv20;
    const pv25 = va7 * pv21;
    const pv26 = va7 * pv22;
    const pv27 = vb7 * pv19;
    const pv28 = vb7 * pv20;
    const pv29 = vb7 * pv21;
    const pv30 = vb7 * pv22;
    const kv25 = n0 * pv23 + n1 * pv24 + (n2 * pv25 + n3 * pv26) + (n4 * pv27 + n5 * pv28 + (n6 * pv29 + n7 * pv30));
    const kv26 = n8 * pv23 + n9 * pv24 + (n10 * pv25 + n11 * pv26) + (n12 * pv27 + n13 * pv28 + (n14 * pv29 + n15 * pv30));
    const kv27 = n16 * pv23 + n17 * pv24 + (n18 * pv25 + n19 * pv26) + (n20 * pv27 + n21 * pv28 + (n22 * pv29 + n23 * pv30));
    const kv28 = n24 * pv23 + n25 * pv24 + (n26 * pv25 + n27 * pv26) + (n28 * pv27 + n29 * pv28 + (n30 * pv29 + n31 * pv30));
    const kv29 = kv25 * va6 + kv26 * vb6;
    const kv30 = kv27 * va6 + kv28 * vb6;
    const g5 = kv29 * ua5 + kv30 * ub5;
    const kv31 = kv25 * va5 + kv27 * vb5;
    const kv32 = kv26 * va5 + kv28 * vb5;
    const g6 = kv31 * ua6 + kv32 * ub6;
    const pv31 = va5 * va6;
    const pv32 = va5 * vb6;
    const pv33 = vb5 * va6;
    const pv34 = vb5 * vb6;
    const kv33 = n0 * pv31 + n8 * pv32 + (n16 * pv33 + n24 * pv34);
    const kv34 = n1 * pv31 + n9 * pv32 + (n17 * pv33 + n25 * pv34);
    const kv35 = n2 * pv31 + n10 * pv32 + (n18 * pv33 + n26 * pv34);
    const kv36 = n3 * pv31 + n11 * pv32 + (n19 * pv33 + n27 * pv34);
    const kv37 = n4 * pv31 + n12 * pv32 + (n20 * pv33 + n28 * pv34);
    const kv38 = n5 * pv31 + n13 * pv32 + (n21 * pv33 + n29 * pv34);
    const kv39 = n6 * pv31 + n14 * pv32 + (n22 * pv33 + n30 * pv34);
    const kv40 = n7 * pv31 + n15 * pv32 + (n23 * pv33 + n31 * pv34);
    const pv35 = va8 * va9;
    const pv36 = va8 * vb9;
    const pv37 = vb8 * va9;
    const pv38 = vb8 * vb9;
    const kv41 = kv33 * pv35 + kv34 * pv36 + (kv35 * pv37 + kv36 * pv38);
    const kv42 = kv37 * pv35 + kv38 * pv36 + (kv39 * pv37 + kv40 * pv38);
    const g7 = kv41 * ua7 + kv42 * ub7;
    const kv43 = kv33 * va7 + kv37 * vb7;
    const kv44 = kv34 * va7 + kv38 * vb7;
    const kv45 = kv35 * va7 + kv39 * vb7;
    const kv46 = kv36 * va7 + kv40 * vb7;
    const kv47 = kv43 * va9 + kv44 * vb9;
    const kv48 = kv45 * va9 + kv46 * vb9;
    const g8 = kv47 * ua8 + kv48 * ub8;
    const kv49 = kv43 * va8 + kv45 * vb8;
    const kv50 = kv44 * va8 + kv46 * vb8;
    const g9 = kv49 * ua9 + kv50 * ub9;
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
        apply0(block * 3072, block * 20);
        apply1(block * 3072 + 1024, block * 20);
        apply2(block * 3072 + 2048, block * 20);
      }
      readOut(y, b * 10);
      weigh(cotangent, b * 10);
      seed();
      for (let back = 0; back < 4; back += 1) {
        const blockv0 = 3 - back;
        undo2(blockv0 * 3072 + 2048, blockv0 * 20, blockv0 * 10);
        undo1(blockv0 * 3072 + 1024, blockv0 * 20, blockv0 * 10);
        undo0(blockv0 * 3072, blockv0 * 20, blockv0 * 10);
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
        apply0(block * 3072, block * 20);
        apply1(block * 3072 + 1024, block * 20);
        apply2(block * 3072 + 2048, block * 20);
      }
      slopes(x, b * 10);
      choose0();
      seed();
      for (let back = 0; back < 4; back += 1) {
        const blockv0 = 3 - back;
        pull2(blockv0 * 20);
        pull1(blockv0 * 20);
        pull0(blockv0 * 20);
      }
      inputGradient(jac, b * 100 + 0);
      choose1();
      seed();
      for (let backv0 = 0; backv0 < 4; backv0 += 1) {
        const blockv1 = 3 - backv0;
        pull2(blockv1 * 20);
        pull1(blockv1 * 20);
        pull0(blockv1 * 20);
      }
      inputGradient(jac, b * 100 + 10);
      choose2();
      seed();
      for (let backv1 = 0; backv1 < 4; backv1 += 1) {
        const blockv2 = 3 - backv1;
        pull2(blockv2 * 20);
        pull1(blockv2 * 20);
        pull0(blockv2 * 20);
      }
      inputGradient(jac, b * 100 + 20);
      choose3();
      seed();
      for (let backv2 = 0; backv2 < 4; backv2 += 1) {
        const blockv3 = 3 - backv2;
        pull2(blockv3 * 20);
        pull1(blockv3 * 20);
        pull0(blockv3 * 20);
      }
      inputGradient(jac, b * 100 + 30);
      choose4();
      seed();
      for (let backv3 = 0; backv3 < 4; backv3 += 1) {
        const blockv4 = 3 - backv3;
        pull2(blockv4 * 20);
        pull1(blockv4 * 20);
        pull0(blockv4 * 20);
      }
      inputGradient(jac, b * 100 + 40);
      choose5();
      seed();
      for (let backv4 = 0; backv4 < 4; backv4 += 1) {
        const blockv5 = 3 - backv4;
        pull2(blockv5 * 20);
        pull1(blockv5 * 20);
        pull0(blockv5 * 20);
      }
      inputGradient(jac, b * 100 + 50);
      choose6();
      seed();
      for (let backv5 = 0; backv5 < 4; backv5 += 1) {
        const blockv6 = 3 - backv5;
        pull2(blockv6 * 20);
        pull1(blockv6 * 20);
        pull0(blockv6 * 20);
      }
      inputGradient(jac, b * 100 + 60);
      choose7();
      seed();
      for (let backv6 = 0; backv6 < 4; backv6 += 1) {
        const blockv7 = 3 - backv6;
        pull2(blockv7 * 20);
        pull1(blockv7 * 20);
        pull0(blockv7 * 20);
      }
      inputGradient(jac, b * 100 + 70);
      choose8();
      seed();
      for (let backv7 = 0; backv7 < 4; backv7 += 1) {
        const blockv8 = 3 - backv7;
        pull2(blockv8 * 20);
        pull1(blockv8 * 20);
        pull0(blockv8 * 20);
      }
      inputGradient(jac, b * 100 + 80);
      choose9();
      seed();
      for (let backv8 = 0; backv8 < 4; backv8 += 1) {
        const blockv9 = 3 - backv8;
        pull2(blockv9 * 20);
        pull1(blockv9 * 20);
        pull0(blockv9 * 20);
      }
      inputGradient(jac, b * 100 + 90);
    }
}
