import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.dist-*/', '.cache/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      // Numbers in templates are plain here: no locale is implied by a line number or a coordinate.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript's noPropertyAccessFromIndexSignature asks for brackets where this rule asks for dots.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A map from a key to a value reads well as a type, too.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  astro.configs.recommended,
  { files: ['**/*.astro', '**/*.mjs', '**/*.cjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { 'no-undef': 'off' } },
);
