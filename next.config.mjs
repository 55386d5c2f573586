import { withPayload } from '@payloadcms/next/withPayload'

/**
 * JavaScript, for Next would load its compiler at each start to read TypeScript: 30 MB that stay.
 *
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  // Metadata belongs in the head for every browser, not only for crawlers.
  htmlLimitedBots: /.*/,
  // server/ compresses, once.
  compress: false,
  // Nothing uses it, and it would keep pictures for a year after they have gone to the trash.
  images: { unoptimized: true },
  poweredByHeader: false,
  // Payload tells errors apart by the names of their classes, which minifying takes away: refusals
  // would reach people as "An unknown error occurred".
  experimental: {
    turbopackMinify: { server: false },
    // Nobody reads them: server bundles are not minified.
    turbopackSourceMaps: false,
  },
  // `npm run check` does this; a build for serving need not do it again.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
