/* What a file can hold when somebody means harm, or another program wrote it. */

/** The most characters of a short line (names, ids, an owner) and of a free text (notes, evidence, reasons) that are kept. */
export const LONGEST_LINE = 1000;
export const LONGEST_TEXT = 20_000;

/** The most answers, notes, dates and so on that are kept of one file. A real one has some hundreds. */
export const MOST_ENTRIES = 5000;

/** Objects of an assessment whose keys are ids and can be anything. */
export const TABLES: readonly string[] = ['answers', 'requirements', 'remarks', 'plan', 'ownActions', 'dates', 'facts', 'toConfirm'];

export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
] as const;

export const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '"><iframe srcdoc="&lt;script&gt;">',
  'javascript:alert(document.domain)',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--',
  ']]>',
] as const;

/** Overrides, isolates and marks that make a text read otherwise than it is stored. */
export const BIDI = [
  '\u202eexe.lairt\u202c',
  '\u2066\u2067\u2068',
  '\u200f\u200e\u061c',
  'a\u0000b',
  '\u2028\u2029',
  '\ufeff\ufeff',
  'e\u0301'.repeat(50),
] as const;

/** Numbers as they can stand in JSON text, most of which JSON.stringify would never write. */
export const NUMBERS = [
  '1e999',
  '-1e999',
  '-0',
  '-0.0',
  '1e308',
  '1.7976931348623157e308',
  '5e-324',
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '4294967296',
  '-1',
  '0.5',
  '2.0000000000000001',
  '1E0',
  '3e0',
] as const;

/** Escapes, since a raw surrogate by itself cannot be in a file. */
export const SURROGATES = ['"\\ud800"', '"\\udc00\\ud800"', '"a\\udfffb"', '"\\ud83c\\udfe5\\ud83c"'] as const;

export const DATES = [
  '2027-02-30',
  '0000-00-00',
  '9999-12-31',
  '1900-01-01',
  '2027-1-4',
  '+275760-09-13',
  '2026-11-24T00:00:00Z',
  '٢٠٢٧-٠١-٠٤',
] as const;

export const OTHER_APPS = [
  '{"type":"excalidraw","version":2,"source":"https://excalidraw.com","elements":[],"appState":{}}',
  '{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[]}',
  '{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{}}',
  '{"resourceType":"QuestionnaireResponse","status":"completed","item":[]}',
  '{"name":"groundwork","version":"0.1.0","private":true}',
  '{"pages":[{"name":"page1","elements":[{"type":"radiogroup","name":"a"}]}]}',
  '{"jsonrpc":"2.0","method":"x","id":1}',
  '[{"format":"groundwork-assessment","formatVersion":1}]',
  '"groundwork-assessment"',
  'PK\u0003\u0004\u0014\u0000\u0006\u0000',
  '%PDF-1.7\n%\ufffd\ufffd',
  '<!doctype html><title>Groundwork</title>',
  'format: groundwork-assessment\nformatVersion: 1\n',
  'groundwork-assessment,1\r\n"a","b"\r\n',
] as const;

export const FORMATS = ['groundwork-assessment ', 'Groundwork-Assessment', 'groundwork', '', 'groundwork-assessment\u0000'] as const;
