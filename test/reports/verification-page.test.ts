import { beforeAll, describe, expect, it } from 'vitest';
import { trust } from '../../proofs/equations/ledger.js';
import type { KernelRecord } from '../../proofs/reports/kernel-record.js';
import { verificationPage } from '../../proofs/reports/page/verification-page.js';
import { type ReportedClaim, variantScore } from '../../proofs/reports/reported-claim.js';
import { underKernels } from '../../proofs/reports/verification.js';
import { reportTheorem } from '../../proofs/theorems/report-theorem.js';
import { verifyTheorems } from '../../proofs/theorems/verify-theorems.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import { hostile, hostileClaim, reportedEquations } from './claims.js';
import { type Element, readXml, walk } from './read-xml.js';

const claims = reportedEquations();
const kernels: readonly KernelRecord[] = [
  {
    id: 'ry-2q',
    texts: [{ file: 'kernel.ts', sha256: '0123456789abcdef'.repeat(4) }],
    verdict: 'proved',
    methods: ['exact-normal-form', 'identity-testing'],
    log2ErrorBound: -118.81,
    rounding: '4e-16 seen, at most 2e-13',
    configuration: '2 qubits, 2 blocks',
  },
  { id: 'stale', texts: [], verdict: 'open', reason: 'kernel.js cannot be found', methods: [] },
];

let page: string;
let root: Element;
let all: readonly Element[];

beforeAll(async () => {
  page = await verificationPage({ claims, kernels, trust });
  root = readXml(page);
  all = walk(root);
});

const hasClass = (name: string) => (element: Element) =>
  (element.attributes.class ?? '').split(' ').includes(name);
const byId = (id: string) => all.find(({ attributes }) => attributes.id === id)!;
/** Without spaces and what is a sign of mathematics or code in plain text only. */
const bare = (text: string) => text.replace(/[\s_^{}()`]/g, '');

describe('the verification page', () => {
  it('is well-formed XML too, with ids that are unique and links that lead somewhere', () => {
    expect(root.name).toBe('html');
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all.flatMap(({ attributes }) => attributes.href ?? []);
    expect(targets.length).toBeGreaterThan(claims.length);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
  });

  it('needs nothing from outside: no scripts, no addresses but the names of XML vocabularies, fonts inside', () => {
    const outside = page.replace(/ xmlns="http:\/\/www\.w3\.org\/[\w/]+"/g, '');
    expect(outside).not.toMatch(
      /https?:|<script|<link|@import|<img|<iframe|\ssrc=|url\((?!data:font\/woff2;base64,)/,
    );
    expect(page).toContain('url(data:font/woff2;base64,');
  });

  it('holds every font that its equations use', () => {
    const inside = new Set(
      [...page.matchAll(/@font-face\{[^}]*font-family:"?(\w+)/g)].map(([, name]) => name),
    );
    expect(inside).toContain('KaTeX_Main');
    expect(inside).toContain('KaTeX_Math');
    expect(inside).toContain('KaTeX_Size1');
    // Eq. 1 has a calligraphic C; nothing is in Fraktur.
    expect(inside).toContain('KaTeX_Caligraphic');
    expect(inside).not.toContain('KaTeX_Fraktur');
  });

  it('shows every claim with its statement, verdict, parts, assumptions and wrong statements', () => {
    for (const claim of claims) {
      const article = byId(claim.id);
      const text = bare(article.text);
      expect(text).toContain(bare(claim.label + claim.title));
      expect(text).toContain(bare(claim.statement));
      for (const words of [...claim.assumptions, ...claim.parts.map(({ says }) => says)])
        expect(text).toContain(bare(words));
      const [badge] = walk(article).filter(hasClass('badge'));
      expect(badge!.text).toBe(claim.verdict);
      expect(badge!.attributes.class).toContain('good');
      const [list] = walk(article).filter(hasClass('variants'));
      expect(list?.children ?? []).toHaveLength(claim.variants.length);
      for (const [k, { says, counterexample }] of claim.variants.entries()) {
        const shown = bare(list!.children[k]!.text);
        expect(shown).toContain(bare(says));
        if (counterexample !== undefined) expect(shown).toContain(bare(counterexample.left));
      }
    }
  });

  it('typesets every equation, without leftovers of LaTeX', () => {
    const drawn = all.filter(hasClass('equation'));
    const lines = claims.flatMap(({ derivations }) => derivations.map(({ steps }) => steps.length + 1));
    const stated = claims.filter(({ latex }) => latex !== undefined).length;
    expect(drawn).toHaveLength(lines.reduce((sum, count) => sum + count, stated));
    for (const { text } of drawn) {
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/\\[a-z]/);
    }
    expect(page).not.toMatch(/katex-error|#cc0000|<merror|<annotation/);
  });

  it('typesets every angle map and its derivative beside their theorem', async () => {
    const [claim] = verifyTheorems({
      witnesses: [],
      only: ['thm-angle-map-derivatives'],
      clock: () => 0,
    }).map(reportTheorem);
    const own = walk(readXml(await verificationPage({ claims: [claim!], kernels: [], trust })));
    const lines = own.filter(hasClass('function'));
    expect(lines.map((line) => walk(line).find(hasClass('name'))!.text)).toEqual(Object.keys(angleMaps));
    for (const { text } of lines) {
      expect(text).toMatch(/θ.*θ′/s);
      expect(text).not.toMatch(/\\[a-z]/);
    }
    expect(walk(lines[1]!).filter(({ name }) => name === 'mfrac')).toHaveLength(1);
  });

  it('counts on top what the claims say', () => {
    const { stated, refuted } = variantScore(claims);
    const [numbers] = all.filter(hasClass('numbers'));
    expect(numbers!.children.map(({ text }) => text)).toEqual([
      `${claims.filter(({ verdict }) => verdict === 'proved').length}proved`,
      `${claims.filter(({ verdict }) => verdict === 'well formed').length}definitions well formed`,
      '0refuted',
      '0open',
      `${refuted} of ${stated}wrong statements refuted`,
      '1 of 2kernels certified',
    ]);
    expect(stated).toBeGreaterThan(70);
  });

  it('names each kernel with its hash and verdict, linked from the claims that it rests on', () => {
    const sound = byId('kernel-ry-2q').text;
    expect(sound).toContain('0123456789abcdef'.repeat(4));
    expect(sound).toContain('2−118'); // rounded up, so that the bound holds
    expect(sound).toContain('4e-16 seen, at most 2e-13');
    expect(sound).toContain('exact normal form; identity testing');
    expect(byId('kernel-stale').text).toMatch(/open.*kernel\.js cannot be found/s);
    for (const id of ['eq16', 'eq13', 'eq12'])
      expect(walk(byId(id)).map(({ attributes }) => attributes.href)).toContain('#kernel-ry-2q');
  });

  it('gives the same bytes again, times left out unless they are asked for', async () => {
    const slower = claims.map((claim) => ({ ...claim, seconds: claim.seconds + 3.21 }));
    expect(await verificationPage({ claims: slower, kernels, trust })).toBe(page);
    const timed = await verificationPage({ claims: slower, kernels, trust }, { times: true });
    expect(timed).toContain('3.21 s');
  });

  it('escapes hostile text, opens what is amiss and says so on top', async () => {
    const hostileKernels = [{ ...kernels[0]!, id: hostile, reason: hostile, configuration: hostile }];
    const hostilePage = await verificationPage({
      claims: [...claims, hostileClaim],
      kernels: hostileKernels,
      trust: [{ of: hostile, restsOn: hostile }],
    });
    const elements = walk(readXml(hostilePage));
    expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
    expect(elements.filter(({ name }) => name === 'style')).toHaveLength(1);
    const article = elements.find(({ attributes }) => attributes.id === 'thm-hostile')!;
    expect(article.text).toContain('<script>alert("1")</script> ]]> & \' "');
    const [badge] = walk(article).filter(hasClass('badge'));
    expect(badge).toMatchObject({ text: 'refuted', attributes: { class: 'badge bad' } });
    const folded = walk(article).filter(({ name }) => name === 'details');
    expect(folded.map(({ attributes }) => attributes.open)).toEqual(['open', 'open']);
    const [steps] = walk(article).filter(hasClass('steps'));
    expect(steps!.children).toHaveLength(3);
    expect(steps!.children.map(({ text }) => text.includes('does not follow'))).toEqual([false, false, true]);
    expect(walk(steps!).map(({ attributes }) => attributes.href)).toContain('#eq13');
    expect(article.text).toContain('it does not follow that');
    expect(elements.find(hasClass('lead'))!.text).toContain('Not everything is as it has to be');
  });

  it('refuses an equation whose LaTeX cannot be understood, rather than to show its source', async () => {
    const broken: ReportedClaim = { ...claims[0]!, latex: '\\frac{1}{' };
    await expect(verificationPage({ claims: [broken], kernels: [], trust: [] })).rejects.toThrow();
  });

  it('leaves no dangling link when only some claims and no kernels are shown', async () => {
    const some = claims.filter(({ id }) => id === 'eq15');
    const elements = walk(readXml(await verificationPage({ claims: some, kernels: [], trust })));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    const targets = elements.flatMap(({ attributes }) => attributes.href ?? []);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    expect(elements.find(({ attributes }) => attributes.id === 'eq15')!.text).toContain('Eq. 13');
  });
});

describe('what kernels rest on', () => {
  it('is what says so, what that follows from, and what is used by it', () => {
    const claim = (id: string, followsFrom: readonly string[], usedBy: readonly string[]): ReportedClaim => ({
      ...hostileClaim,
      id,
      followsFrom,
      usedBy,
    });
    const found = underKernels([
      claim('a', ['b'], ['every kernel']),
      claim('b', [], []),
      claim('c', [], ['b']),
      claim('d', ['a'], ['for users']),
    ]);
    expect([...found].sort()).toEqual(['a', 'b', 'c']);
  });
});
