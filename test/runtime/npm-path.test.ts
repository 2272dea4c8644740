import { expect, it } from 'vitest';
import { npmPath } from '../../runtime/cli/npm-path.js';

it.each([
  ['my-kernel', './my-kernel'],
  ['sub/my-kernel', './sub/my-kernel'],
  ['@me/my-kernel', './@me/my-kernel'],
  ['..', '..'],
  ['./my-kernel', './my-kernel'],
  ['../my-kernel', '../my-kernel'],
  ['..my-kernel', './..my-kernel'],
  ['/tmp/my-kernel', '/tmp/my-kernel'],
])('npm is told that %s is a folder', (folder, path) => {
  expect(npmPath(folder)).toBe(path);
});
