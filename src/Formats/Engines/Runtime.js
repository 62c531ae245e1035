// Three values: true, false, and null for unknown. Unknown is never taken for no.
const and = (...terms) => terms.includes(false) ? false : terms.includes(null) ? null : true;
const or = (...terms) => terms.includes(true) ? true : terms.includes(null) ? null : false;
const not = term => term === null ? null : !term;
const both = (low, high) => low === high ? low : null;
const within = (possible, codes) => possible === null ? null
  : possible.every(c => codes.includes(c)) ? true : possible.some(c => codes.includes(c)) ? null : false;
const holdsAny = (set, codes) => set === null ? null : codes.some(c => set.includes(c));
const holdsAll = (set, codes) => set === null ? null : codes.every(c => set.includes(c));
const compared = (low, high, holds) => low === null || high === null ? null : both(holds(low), holds(high));
const below = (low, high, t) => compared(low, high, x => x < t);
const atMost = (low, high, t) => compared(low, high, x => x <= t);
const atLeast = (low, high, t) => compared(low, high, x => x >= t);
const above = (low, high, t) => compared(low, high, x => x > t);
const equals = (low, high, t) => low === null || high === null ? null : low === t && high === t ? true : low > t || high < t ? false : null;
const minus = (left, right) => left === null || right === null ? null : left - right;

// The outcomes that are still possible: one that is certain leaves no other, also within a group that may not be asked at all.
function possible(outcomes, terms, f) {
  const truths = terms.map(term => term(f));
  const alike = (left, right) => left.length === right.length && left.slice(0, -1).every(([t, n], i) => right[i][0] === t && right[i][1] === n);
  const found = new Set(), excluded = new Set();
  for (const { code, terms: own } of outcomes) {
    let holds = true, last = true;
    for (const [term, negated] of own) {
      last = negated ? not(truths[term]) : truths[term];
      holds = and(holds, last);
      if (holds === false) break;
    }
    if (holds === true) return [code];
    if (holds === null) {
      found.add(code);
      if (last === true && own.length > 1) outcomes.filter(o => o.code !== code && alike(o.terms, own)).forEach(o => excluded.add(o.code));
    }
  }
  return [...found].filter(code => !excluded.has(code));
}

function cellsOf(f) {
  const outside = isOutside(f) === true;
  const positions = {};
  for (const table of tables) {
    const applies = table.applies(f);
    if (applies === false || (table.isUrgency && outside)) continue;
    const main = possible(table.outcomes, table.terms, f);
    positions[table.code] = [
      ...table.outcomes.map(o => o.code).filter(c => c !== elsewhere && main.includes(c)).map(cell => ({ cell, role: 'main', certain: main.length === 1 })),
      ...table.overlays.map(({ cell, when }) => ({ cell, role: 'overlay', truth: and(applies, when(f)) })).filter(o => o.truth !== false)
        .map(({ cell, role, truth }) => ({ cell, role, certain: truth === true })),
    ];
  }
  return positions;
}

// An option counts where its condition is true, and may count while that, or what leaves it possible, is unknown.
const counts = ({ when, mayBe }, f) => {
  const truth = when ? when(f) : false;
  return when && truth !== false ? truth : mayBe ? (mayBe(f) === false ? false : null) : when ? truth : null;
};

function groupsOf(score, f) {
  let low = 0, high = 0, isSum = score.items.length > 0, isRefused = false;
  for (const options of score.items) {
    const certain = options.find(o => counts(o, f) === true);
    const open = certain ? [certain] : options.filter(o => counts(o, f) === null);
    const points = open.filter(o => o.low !== null);
    isRefused ||= open.length === 1 && open[0].isRefused;
    isSum &&= points.length > 0;
    low += Math.min(...points.map(o => o.low));
    high += Math.max(...points.map(o => o.high));
  }
  if (isRefused) return [];
  const entered = score.entered ? score.entered(f) : null;
  const total = entered !== null ? [entered, entered] : score.range !== undefined ? score.range : isSum ? [low, high] : null;
  const open = score.groups.filter(g => score.takesGroup ? true
    : g.low !== undefined ? total !== null && g.high >= total[0] && g.low <= total[1]
    : g.when ? g.when(f) !== false : false).map(g => g.code);
  const said = score.said ? score.said(f) : null;
  if (said === null) return open;
  const allowed = score.groups.map(g => g.code).filter(c => said.includes(c));
  const common = open.filter(c => allowed.includes(c));
  return common.length > 0 ? common : allowed;
}

const isOfType = { truth: v => typeof v === 'boolean', codes: v => Array.isArray(v) && v.every(c => typeof c === 'string'), number: v => Number.isFinite(v) };

/**
 * The verdict on every recommendation, the cells of the pathway, and the groups of the scores for one lesion.
 * @param {object} row what "myelon export rows" gives for a lesion, or its facts alone: what is known after everything that follows was drawn.
 */
export function evaluate(row) {
  const given = row.facts ?? row;
  const f = {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(columns, name)) throw new TypeError(`there is no column ${name}`);
  }
  for (const [name, type] of Object.entries(columns)) {
    f[name] = given[name] ?? null;
    if (f[name] !== null && !isOfType[type](f[name])) throw new TypeError(`${name} is no ${type}`);
  }
  const s = {};
  for (const r of recommendations) s[r.name] = r.slots(f);
  return {
    rules: rules.fingerprint,
    recommendations: recommendations.map(r => ({ recommendation: r.recommendation, number: r.number, verdict: r.verdict(f, s), slots: s[r.name] })),
    cells: cellsOf(f),
    scores: Object.fromEntries(scores.map(score => [score.code, groupsOf(score, f)])),
  };
}
