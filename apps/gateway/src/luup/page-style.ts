/** Two colour schemes, one column on a phone and as many as fit elsewhere. */
export const style = `
:root { color-scheme: light dark; --back: #f3f1ec; --card: #fff; --ink: #24262b; --soft: #6b6f76; --line: #e4e1d9; --glow: #b35c00; --warm: #fff3df; --lost: #b3261e }
@media (prefers-color-scheme: dark) {
  :root { --back: #16181c; --card: #202329; --ink: #eceae4; --soft: #9a9ea6; --line: #31353d; --glow: #ffb95c; --warm: #33291a; --lost: #ff8a80 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 2rem; background: var(--back); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif }
header { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 1rem; margin-bottom: 1.5rem }
h1 { margin: 0; font-size: 1.6rem; letter-spacing: -.01em }
header p { margin: 0; color: var(--soft); font-size: .9rem }
.mode { grid-area: 1 / 2 / span 2; padding: .35rem .9rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card); color: var(--ink) }
main { columns: 20rem; column-gap: 1rem }
section { break-inside: avoid; margin-bottom: 1rem; padding: .9rem 1rem .5rem; border: 1px solid var(--line); border-radius: .9rem; background: var(--card) }
h2 { margin: 0 0 .3rem; color: var(--soft); font-size: .85rem; font-weight: 600 }
ul { margin: 0 -.5rem; padding: 0; list-style: none }
li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1rem; padding: .5rem; border-radius: .5rem }
li + li { margin-top: .1rem }
small { display: block; color: var(--soft); font-size: .78rem }
b { margin-left: auto; font-weight: 500; text-align: right; font-variant-numeric: tabular-nums }
img { width: 100%; margin-top: .5rem; border-radius: .5rem; image-rendering: pixelated }
.active { background: var(--warm) }
.active b { color: var(--glow) }
.lost b { color: var(--lost) }
footer { display: flex; gap: 1.2rem; margin-top: .5rem; font-size: .85rem }
a { color: var(--soft) }
`;
