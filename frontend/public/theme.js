// Chooses light or dark before the first paint, so that a dark page never flashes white. The page takes over from here.
(() => {
  let wanted = 'auto';
  try {
    wanted = localStorage.getItem('theme') || 'auto';
  } catch {
    // Storage is blocked: follow the system.
  }
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
