import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* What a section of ours is measured beside. Neither is part of the product, so what they are made of is fetched for the measurement. */

const STOCK = '2.5.38';

interface Survey {
  readonly pages: readonly { readonly name: string; readonly elements: readonly unknown[] }[];
}

/**
 * Writes into the folder, which is then a host's: the site as it was built; floor.html, the same section without any script; and
 * stock.html, the same questions in the stock renderer of SurveyJS, which keeps its answers in localStorage as its guide shows.
 */
export function writeBeside(folder: string, section: string): void {
  cpSync('dist', folder, { recursive: true });
  const html = readFileSync(`dist/${section}.html`, 'utf8');
  writeFileSync(
    join(folder, 'floor.html'),
    html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<meta http-equiv[^>]*>/g, ''),
  );
  const packages = fetched();
  copyFileSync(`${packages}/survey-core/survey.core.min.js`, join(folder, 'stock-core.js'));
  copyFileSync(`${packages}/survey-js-ui/survey-js-ui.min.js`, join(folder, 'stock-ui.js'));
  copyFileSync(`${packages}/survey-core/survey-core.min.css`, join(folder, 'stock.css'));
  const { pages } = JSON.parse(readFileSync('dist/survey.json', 'utf8')) as Survey;
  writeFileSync(join(folder, 'stock.html'), stockPage({ pages: pages.filter(({ name }) => name === section) }));
}

function fetched(): string {
  const folder = '.cache/stock';
  if (!existsSync(`${folder}/node_modules/survey-js-ui`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"private":true}');
    execFileSync('npm', ['install', '--prefix', folder, '--save-exact', `survey-core@${STOCK}`, `survey-js-ui@${STOCK}`]);
  }
  return `${folder}/node_modules`;
}

function stockPage(survey: Survey): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Stock</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="stock.css"><script src="stock-core.js"></script><script src="stock-ui.js"></script></head>
<body><div id="survey"></div><script>
const model = new Survey.Model(${JSON.stringify(survey)});
const kept = localStorage.getItem('stock');
if (kept) model.data = JSON.parse(kept);
model.onValueChanged.add(() => localStorage.setItem('stock', JSON.stringify(model.data)));
model.render(document.getElementById('survey'));
</script></body></html>`;
}
