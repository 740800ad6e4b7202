import { TooMany } from '@app/server';

import type { Traffic } from './traffic.js';

/** Nobody can say when there is more; often enough to notice within the hour. */
const LATER = 3600;

const texts: Record<Traffic, string> = {
  ra: 'The account has used up its limit of remote access (RaLimitKb), or that of an account above it',
  camera: 'The account has used up its limit of camera pictures (CameraLimitKb), or that of an account above it',
};

/** The account of the gateway may use no more, until its count is set to zero or its limit is raised. */
export class OverLimit extends TooMany {
  constructor(traffic: Traffic) {
    super(texts[traffic], LATER);
  }
}
