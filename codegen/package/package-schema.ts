/** What a package.json that `qgradcam pack` wrote is known by. */
export const packageSchema = 'qgradcam/package@1';
