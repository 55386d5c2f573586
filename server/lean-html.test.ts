import { describe, expect, it } from 'vitest'
import { leanHtml, withLeanHtml } from './lean-html'

describe('leanHtml', () => {
  it('drops the scripts of the framework, with their text and their preloads', () => {
    const html =
      '<head><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script></head><body><p>Tin</p><script>self.__next_f.push([1,"<p>x</p>"])</script></body>'
    expect(leanHtml(html)).toBe('<head></head><body><p>Tin</p></body>')
  })

  it('keeps our own scripts and structured data', () => {
    const html =
      '<script data-portal="">a < b && c()</script><script type="module" src="/enhance/portal.js" data-portal=""></script><script type="application/ld+json">{"a":"\\u003c/script>"}</script>'
    expect(leanHtml(html)).toBe(html)
  })

  it('keeps stylesheets, preloads of pictures and metadata', () => {
    const html =
      '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="image" imageSrcSet="/a.webp 320w"/><meta name="description" content="Tin"/>'
    expect(leanHtml(html)).toBe(html)
  })

  it("drops React's comments and the empty places it left for late content", () => {
    expect(
      leanHtml('<body><div hidden=""><!--$--><!--/$--></div><p>3<!-- --> tin</p></body>'),
    ).toBe('<body><p>3 tin</p></body>')
  })

  it('keeps a hidden element that has content', () => {
    const html = '<div hidden="">Có chữ</div><div hidden=""><p>Đoạn</p></div>'
    expect(leanHtml(html)).toBe(html)
  })

  it('leaves text and attributes alone that look like scripts', () => {
    const html =
      '<p title="&lt;script&gt; <!-- x -->">&lt;script&gt;alert(1)&lt;/script&gt; a < b <3 😀 đoàn</p><textarea><script></textarea>'
    expect(leanHtml(html)).toBe(html)
  })

  it('copies a page without anything to drop as it stands, whatever its form', () => {
    const html = '<!DOCTYPE html>\n<UL><LI>Một<LI CLASS=x>Hai &amp; ba</UL>\n<p>chưa đóng'
    expect(leanHtml(html)).toBe(html)
  })

  it('drops a script that is never closed together with the rest', () => {
    expect(leanHtml('<p>Tin</p><script>self.x = 1')).toBe('<p>Tin</p>')
  })
})

describe('withLeanHtml', () => {
  const page = (type: string, body: string) => () =>
    Promise.resolve({ status: 200, headers: { 'content-type': type }, body: Buffer.from(body) })

  it('leans HTML', async () => {
    const render = withLeanHtml(page('text/html; charset=utf-8', '<p>Tin</p><script>x</script>'))
    const { body } = await render({ url: '/', headers: {} })
    expect(body.toString()).toBe('<p>Tin</p>')
  })

  it('leaves everything else alone', async () => {
    const render = withLeanHtml(page('text/plain', '<script>x</script>'))
    const { body } = await render({ url: '/', headers: {} })
    expect(body.toString()).toBe('<script>x</script>')
  })
})
