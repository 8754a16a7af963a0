/** A linear program in whole numbers, built up row by row and handed to HiGHS. */

/**
 * A sum of variables, each times a number, and a constant.
 *
 * @typedef {{constant: number, terms: [variable: number, factor: number][]}} Sum
 */

/** @param {...(Sum | number)} parts @returns {Sum} */
export function sum(...parts) {
  const sums = parts.map((part) => (typeof part === "number" ? { constant: part, terms: [] } : part));
  return {
    constant: sums.reduce((total, { constant }) => total + constant, 0),
    terms: sums.flatMap(({ terms }) => terms),
  };
}

/** @param {number} factor @param {Sum} of @returns {Sum} */
export function times(factor, { constant, terms }) {
  return { constant: factor * constant, terms: terms.map(([variable, by]) => [variable, factor * by]) };
}

/** One less something. @param {Sum} of @returns {Sum} */
export const not = (of) => sum(1, times(-1, of));

export class Program {
  #upper = [];
  #integrality = [];
  /** @type {{lower: number, upper: number, terms: Map<number, number>}[]} */
  #rows = [];
  #highs;
  #options;

  /**
   * Between whole numbers a gap of less than 1 is none.
   *
   * @param {import("highs").Highs} highs
   * @param {"on" | "off"} presolve
   */
  constructor(highs, presolve) {
    this.#highs = highs;
    this.#options = { output_flag: false, presolve, mip_rel_gap: 0, mip_abs_gap: 0.5 };
  }

  /** A variable that is 0 or 1. @returns {Sum} */
  binary() {
    return this.#variable(1, this.#highs.constants.variableType.integer);
  }

  /** A whole number from 0 up. @param {number} most @returns {Sum} */
  whole(most) {
    return this.#variable(most, this.#highs.constants.variableType.integer);
  }

  /** A variable from 0 to 1. @returns {Sum} */
  share() {
    return this.#variable(1, this.#highs.constants.variableType.continuous);
  }

  #variable(upper, type) {
    this.#upper.push(upper);
    this.#integrality.push(type);
    return { constant: 0, terms: [[this.#upper.length - 1, 1]] };
  }

  /** So many variables of which exactly one is 1. @param {number} count @returns {Sum[]} */
  oneOf(count) {
    const variables = Array.from({ length: count }, () => this.binary());
    this.#row(sum(...variables), 1, 1);
    return variables;
  }

  /** Demands that the first is not less than the second. @param {Sum | number} more @param {Sum | number} less */
  atLeast(more, less) {
    this.#row(sum(more, times(-1, sum(less))), 0);
  }

  /** Demands that a sum lies between two numbers. @returns {number} the place of the row */
  #row(of, lower, upper = this.#highs.infinity) {
    const terms = new Map();
    for (const [variable, factor] of of.terms) {
      const total = (terms.get(variable) ?? 0) + factor;
      if (total === 0) terms.delete(variable);
      else terms.set(variable, total);
    }
    this.#rows.push({ lower: lower - of.constant, upper: upper - of.constant, terms });
    return this.#rows.length - 1;
  }

  /**
   * Minimises the goals one after the other, each without giving up what was won in those before.
   *
   * @param {Sum[][]} orders lists of goals, most important first; each list is solved for itself
   * @returns {((of: Sum) => number)[] | null} for every list what a sum comes to; `null` if nothing fits
   */
  minimise(orders) {
    const kept = new Map(orders.flat().map((goal) => [goal, this.#row(goal, -this.#highs.infinity)]));
    return this.#highs.withModel(this.#data(), (model) => {
      model.options.set(this.#options);
      const solutions = [];
      for (const goals of orders) {
        const solution = this.#inTurn(model, goals, kept);
        if (!solution) return null;
        solutions.push(solution);
      }
      return solutions;
    });
  }

  #inTurn(model, goals, kept) {
    const { modelStatus } = this.#highs.constants;
    let value;
    for (const goal of goals) {
      this.#aimAt(model, goal);
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible) return null;
      if (status !== modelStatus.optimal) throw new Error(`the solver stopped with status ${status}`);
      const whole = Array.from(model.getSolution().colValue, (number, at) => this.#rounded(number, at));
      value = (of) => of.terms.reduce((total, [variable, by]) => total + by * whole[variable], of.constant);
      model.changeRowBounds(kept.get(goal), -this.#highs.infinity, value(goal) - goal.constant);
    }
    for (const goal of goals) model.changeRowBounds(kept.get(goal), -this.#highs.infinity, this.#highs.infinity);
    return value;
  }

  #rounded(number, at) {
    return this.#integrality[at] === this.#highs.constants.variableType.integer ? Math.round(number) : number;
  }

  #aimAt(model, { terms }) {
    const costs = new Float64Array(this.#upper.length);
    for (const [variable, factor] of terms) costs[variable] += factor;
    model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
  }

  #data() {
    const starts = [0];
    const [indices, values] = [[], []];
    for (const { terms } of this.#rows) {
      indices.push(...terms.keys());
      values.push(...terms.values());
      starts.push(indices.length);
    }
    const [numCols, numRows] = [this.#upper.length, this.#rows.length];
    return {
      numCols,
      numRows,
      colCost: new Float64Array(numCols),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(this.#upper),
      rowLower: Float64Array.from(this.#rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(this.#rows, ({ upper }) => upper),
      integrality: Int32Array.from(this.#integrality),
      matrix: {
        format: "csr",
        numRows,
        numCols,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    };
  }
}
