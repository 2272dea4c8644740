export { type Certificate, certificateText, type Verdict } from './certificate.js';
export { certify, type KernelTexts } from './certify.js';
export { type KernelFiles, type Recheck, recheck } from './recheck.js';
