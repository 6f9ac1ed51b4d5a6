/* Which folder may import which, one door per dependency, no circles. See docs/decisions/0001. */

const folder = (...names) => `^src/(${names.join('|')})(/|$)`;
const only = (from, ...to) => ({
  name: `${from}-imports`,
  comment: `src/${from} may import only: ${to.join(', ')}.`,
  severity: 'error',
  from: { path: folder(from) },
  to: { path: '^src/', pathNot: [folder(from), ...to.map((name) => `^src/${name}`)] },
});
/* A type is gone before the code runs, so words may name the things that they are about. */
const onlyAtRuntime = (from, ...to) => {
  const rule = only(from, ...to);
  return { ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } };
};
const door = (library, ...files) => ({
  name: `door-${library}`,
  comment: `Only ${files.join(' and ')} may import ${library}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: files.map((file) => `^src/${file}`) },
  to: { path: `(^|node_modules/)${library}(/|$)` },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('bank'),
    only('core', 'bank/types.ts'),
    only('save', 'core', 'bank/types.ts'),
    only('form', 'core', 'bank/types.ts'),
    only('published', 'core', 'bank/types.ts'),
    only('method', 'core', 'bank/types.ts', 'save/respondent.ts', 'text'),
    only('build', 'bank', 'text'),
    onlyAtRuntime('text'),
    onlyAtRuntime('stores', 'save', 'core', 'form/form.ts'),
    onlyAtRuntime('charts', 'core', 'text'),
    onlyAtRuntime('islands', 'stores', 'charts', 'core', 'text', 'paths.ts', 'form/definition.ts'),
    only('command', 'bank', 'build', 'core', 'published', 'save', 'text'),
    { name: 'nothing-imports-command', severity: 'error', from: { pathNot: folder('command') }, to: { path: folder('command') } },
    door('survey-core', 'form/model.ts'),
    door('idb', 'save/storage/database.ts'),
    door('yaml', 'bank/read.ts', 'build/bank-modules.ts'),
    door('leven', 'bank/explain.ts'),
    door('zod', 'bank', 'build/release/host.ts'),
    door('valibot', 'save', 'published'),
    door('dequal', 'save', 'stores/open-file.ts', 'stores/what-if.ts', 'islands/kept.tsx'),
    door('fflate', 'build/release/archive.ts'),
    door('sirv', 'command/serve.ts'),
    {
      name: 'form-engine-comes-later',
      comment: 'form/model.ts brings survey-core: import it by import() from form/form.ts, or in the worker.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/form/(form|worker).ts$' },
      to: { path: '^src/form/model.ts$', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?worker-source$|^groundwork:' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
