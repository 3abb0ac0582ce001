import { describe } from 'vitest';
import { testAccessibility } from './axe.ts';

describe('axe finds nothing to object to in the dark, on a narrow screen', () => {
  testAccessibility('dark', 360);
});
