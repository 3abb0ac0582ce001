import { describe } from 'vitest';
import { testAccessibility } from './axe.ts';

describe('axe finds nothing to object to in the light, on a wide screen', () => {
  testAccessibility('light', 1280);
});
