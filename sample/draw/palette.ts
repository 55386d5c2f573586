/** The one palette of every sample picture: brick, sand, teal-slate, cream. */
export const palette = {
  brick: '#9e2b25',
  brickDark: '#75201d',
  brickLight: '#c65a45',
  sand: '#dfae68',
  sandLight: '#efd6a8',
  cream: '#faf1df',
  paper: '#fffaf0',
  teal: '#2f6066',
  tealDark: '#1f4348',
  tealLight: '#76a19f',
  mist: '#c5d6d0',
  slate: '#34474d',
  skin: '#dba67a',
  skinDark: '#c08a60',
} as const
