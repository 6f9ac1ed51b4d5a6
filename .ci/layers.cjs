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
    only('worker'),
    only('form', 'core', 'bank/types.ts', 'worker'),
    only('figures'),
    onlyAtRuntime('report', 'core', 'figures', 'text', 'bank/types.ts', 'save/from-report.ts', 'worker'),
    only('published', 'core', 'bank/types.ts'),
    only('method', 'core', 'bank/types.ts', 'report/gate-words.ts', 'save/respondent.ts', 'text'),
    only('build', 'bank', 'text'),
    onlyAtRuntime('text'),
    onlyAtRuntime('stores', 'save', 'core', 'report', 'form/form.ts', 'text/dates.ts'),
    onlyAtRuntime('charts', 'core', 'figures', 'text'),
    onlyAtRuntime('islands', 'stores', 'charts', 'core', 'figures', 'report', 'text', 'paths.ts', 'form/definition.ts'),
    only('command', 'bank', 'build', 'core', 'published', 'report/csv/', 'save', 'text'),
    { name: 'nothing-imports-command', severity: 'error', from: { pathNot: folder('command') }, to: { path: folder('command') } },
    door('survey-core', 'form/model.ts'),
    door('idb', 'save/storage/database.ts'),
    door('yaml', 'bank/read.ts', 'build/bank-modules.ts'),
    door('leven', 'bank/explain.ts'),
    door('zod', 'bank', 'build/release/host.ts'),
    door('valibot', 'save', 'published'),
    door('dequal', 'save', 'stores/open-file.ts', 'stores/what-if.ts', 'islands/kept.tsx'),
    door('fflate', 'build/release/archive.ts'),
    door('pdfkit', 'report/pdf'),
    door('docx', 'report/word'),
    door('write-excel-file', 'report/excel'),
    door('ics', 'report/calendar'),
    door('sirv', 'command/serve.ts'),
    {
      name: 'pdf-comes-later',
      comment: 'report/pdf/pdf-here.ts brings pdfkit and fonts: import it by import() from report/pdf/make-pdf.ts, or in the worker.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/pdf/(make-pdf|pdf-worker).ts$' },
      to: { path: '^src/report/pdf/pdf-here.ts$', dependencyTypesNot: ['type-only'] },
    },
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
    exclude: { path: '\\?(worker-source|bytes)$|^groundwork:' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
