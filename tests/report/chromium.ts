import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that is installed; undefined: none, and what needs one is skipped. */
export const CHROMIUM = PLACES.find((place) => existsSync(place));
