// Before anything is painted, so that a page does not flash in the other theme.
(() => {
  'use strict';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // Storage is forbidden here: the system's theme is shown.
  }
})();
