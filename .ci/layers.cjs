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
/*
 * The second level: which room of a layer may import which other. Files that stand in the layer itself, outside every room, are
 * for all of its rooms; what those files may import is said under the name of the layer.
 */
const rooms = (layer, doors) => [
  {
    name: `rooms-${layer}`,
    comment: `A new room of src/${layer} is written down here first, with the rooms that it may import.`,
    severity: 'error',
    from: {},
    to: { path: `^src/${layer}/(?!(${Object.keys(doors).join('|')})/)[^/]+/` },
  },
  ...Object.entries(doors).map(([room, to]) => {
    const self = room === '.' ? `^src/${layer}/[^/]+$` : `^src/${layer}/${room}/`;
    return {
      name: `rooms-${layer}-${room}`,
      comment: `src/${layer}/${room} may import, of the other rooms of ${layer}, only: ${to.join(', ') || 'none'}.`,
      severity: 'error',
      from: { path: self },
      to: { path: `^src/${layer}/[^/]+/`, pathNot: [self, ...to.map((name) => `^src/${layer}/${name}/`)] },
    };
  }),
];
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
    onlyAtRuntime('report', 'core', 'figures', 'text', 'bank/types.ts', 'save/format/from-report.ts', 'worker'),
    only('published', 'core', 'bank', 'build/libraries.ts', 'form/start', 'text'),
    only('method', 'core', 'bank/types.ts', 'report/model/gate-words.ts', 'save/format/respondent.ts', 'text'),
    only('build', 'bank', 'text', 'figures/legal-text.ts'),
    onlyAtRuntime('text'),
    onlyAtRuntime('stores', 'save', 'core', 'report', 'form/form.ts', 'text/dates.ts'),
    onlyAtRuntime('charts', 'core', 'figures', 'text'),
    onlyAtRuntime('islands', 'stores', 'charts', 'core', 'figures', 'report', 'text', 'paths.ts', 'form/start'),
    only('command', 'bank', 'build', 'core', 'published', 'report/csv/', 'save', 'text'),
    { name: 'nothing-imports-command', severity: 'error', from: { pathNot: folder('command') }, to: { path: folder('command') } },
    ...rooms('core', {
      '.': ['score', 'plan'],
      edit: ['people'],
      score: [],
      plan: ['score'],
      people: ['score'],
      network: ['score', 'plan'],
      compare: ['score'],
    }),
    ...rooms('save', {
      '.': [],
      format: [],
      copy: [],
      storage: ['format'],
      keeping: ['format', 'storage'],
      asking: ['format'],
      network: ['format'],
      meeting: ['format'],
      compare: ['format'],
    }),
    ...rooms('stores', {
      '.': ['every-page'],
      'every-page': [],
      copy: ['saving', 'every-page'],
      saving: ['every-page'],
      answer: [],
      results: ['every-page'],
      plan: ['results', 'copy', 'every-page'],
      library: ['saving', 'every-page'],
      people: ['saving', 'library'],
      meeting: ['saving'],
      network: ['copy', 'every-page'],
      compare: [],
      ask: ['library', 'copy', 'every-page'],
    }),
    ...rooms('report', {
      '.': [],
      model: [],
      parts: ['model'],
      sheets: ['model'],
      compared: ['model'],
      network: ['model', 'sheets'],
      pdf: ['model'],
      word: ['model'],
      html: ['model'],
      excel: ['model', 'sheets'],
      csv: ['model', 'sheets'],
      calendar: ['model'],
    }),
    ...rooms('islands', {
      '.': [],
      parts: [],
      controls: ['parts'],
      growing: ['parts'],
      saving: ['parts', 'controls', 'growing'],
      evidence: ['parts', 'controls'],
      answer: ['parts', 'controls', 'growing', 'saving'],
      results: ['parts', 'controls', 'growing', 'saving'],
      plan: ['parts', 'controls', 'growing', 'saving'],
      network: ['parts', 'controls', 'growing', 'saving'],
      compare: ['parts', 'controls', 'growing', 'saving', 'results'],
      library: ['parts', 'controls', 'growing', 'saving'],
      people: ['parts', 'controls', 'growing', 'saving'],
      meeting: ['parts', 'controls', 'growing', 'saving', 'people', 'answer'],
      ask: ['parts', 'controls', 'growing', 'saving', 'people', 'answer'],
    }),
    ...rooms('text', {
      '.': [],
      answer: [],
      results: [],
      plan: [],
      network: [],
      meeting: [],
      people: [],
      ask: [],
      compare: [],
      library: [],
      saving: [],
      report: [],
      pages: [],
    }),
    door('survey-core', 'form/model.ts'),
    door('idb', 'save/storage/database.ts'),
    door('yaml', 'bank/read.ts', 'build/bank-modules.ts'),
    door('leven', 'bank/explain.ts'),
    door('valibot', 'bank', 'build/release/host.ts', 'save', 'published'),
    door('dequal', 'save', 'stores/library/open-file.ts', 'stores/results/what-if.ts', 'islands/parts/kept.tsx'),
    door('fflate', 'build/release/archive.ts'),
    door('pdfkit', 'report/pdf'),
    door('docx', 'report/word'),
    door('write-excel-file', 'report/excel'),
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
    exclude: { path: '\\?(worker&url|inline)$|^groundwork:' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
