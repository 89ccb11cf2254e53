/** What a strained page tells: how long until it was drawn again, and the longest gap between two frames, in ms. */
export interface Strained {
  readonly took: number;
  readonly worstFrame: number;
}

/** Something done to a loaded page, after what it needs is in the page. Both run in the page and stand alone. */
export interface Strain {
  readonly prepare: () => Promise<void>;
  readonly act: () => Promise<Strained>;
}

/**
 * Changes 10,000 nodes of a long list, each by a call of its own, in one task: a quarter each of rows added, taken away,
 * given another text and given another class.
 */
export const burst: Strain = {
  async prepare() {
    const list = document.createElement('ul');
    list.id = 'bench-rows';
    for (let index = 0; index < 7500; index++) {
      const row = document.createElement('li');
      row.append(`Ligne ${index}`);
      list.append(row);
    }
    (document.querySelector('main') ?? document.body).append(list);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  },
  async act() {
    const list = document.querySelector('#bench-rows');
    if (list === null) throw new Error('There is no list');
    const rows = [...list.children];
    const start = performance.now();
    for (const [index, row] of rows.entries()) {
      if (index % 3 === 1) row.className = 'read';
      else if (index % 3 === 2 && row.firstChild !== null) row.firstChild.nodeValue = `Ligne ${index}, mise à jour`;
      if (index % 3 !== 0) continue;
      row.remove();
      const added = document.createElement('li');
      added.append(`Ligne ${index}`);
      list.append(added);
    }
    // What is asked for first in a frame runs first when that frame has been drawn.
    await new Promise((resolve) =>
      requestAnimationFrame(() => void scheduler.postTask(() => resolve(null), { priority: 'user-blocking' })),
    );
    const took = performance.now() - start;
    return { took, worstFrame: took };
  },
};

/** Changes some nodes in each of 120 frames, as a clock, a counter and a carousel do. */
export const flicker: Strain = {
  async prepare() {
    const clocks = Array.from({ length: 10 }, () => document.createElement('p'));
    for (const clock of clocks) clock.className = 'bench-clock';
    (document.querySelector('main') ?? document.body).append(...clocks);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  },
  async act() {
    const clocks = [...document.querySelectorAll('.bench-clock')];
    const start = performance.now();
    let last = start;
    let worstFrame = 0;
    for (let frame = 0; frame < 120; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      if (frame > 0) worstFrame = Math.max(worstFrame, now - last);
      last = now;
      for (const [index, clock] of clocks.entries()) {
        clock.textContent = `${frame} / 120`;
        clock.classList.toggle('on', (frame + index) % 2 === 0);
      }
    }
    return { took: performance.now() - start, worstFrame };
  },
};
