/** Only the portal's stylesheet holds Tailwind; the admin panel's own passes through untouched. */
const config = { plugins: { '@tailwindcss/postcss': {} } }

export default config
