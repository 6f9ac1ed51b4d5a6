/*
 * WebKit's driver tells nothing of the console. So the first command on a page puts listeners into it, and each command
 * brings along what they heard. What was said before, while the page loaded, is heard by loads.ts.
 */

const LISTEN = `
  if (!window.heardByTest) {
    const heard = (window.heardByTest = []);
    for (const kind of ['log', 'info', 'debug', 'warn', 'error']) {
      const say = console[kind];
      console[kind] = (...words) => { heard.push('console ' + kind + ': ' + words.join(' ')); say.apply(console, words); };
    }
    addEventListener('error', (event) => heard.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => heard.push('error: ' + event.reason));
    document.addEventListener('securitypolicyviolation', (event) => heard.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  }`;

/** The body of a script that listens, and gives the value of an expression with what was heard since the last one. */
export function drained(expression: string): string {
  return `${LISTEN}
  return Promise.resolve(${expression}).then((value) => ({ value: value === undefined ? null : value, said: window.heardByTest.splice(0) }));`;
}
