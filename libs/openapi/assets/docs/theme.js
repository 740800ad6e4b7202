'use strict';

/** Light or dark: as the system has it, until somebody chooses. Runs before the page is drawn. */
(() => {
  const next = { system: 'light', light: 'dark', dark: 'system' };
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = localStorage.getItem('theme') ?? 'system';
  if (!(chosen in next)) chosen = 'system';

  function apply() {
    const dark = chosen === 'dark' || (chosen === 'system' && system.matches);
    document.documentElement.classList.toggle('dark-mode', dark);
    const button = document.getElementById('theme');
    if (button) button.textContent = `Theme: ${chosen}`;
  }

  apply();
  system.addEventListener('change', apply);
  document.addEventListener('DOMContentLoaded', () => {
    apply();
    document.getElementById('theme').addEventListener('click', () => {
      chosen = next[chosen];
      localStorage.setItem('theme', chosen);
      apply();
    });
  });
})();
