import { describe, expect, test } from 'vitest'
import { LIST_LENGTH, rankRelated, topicOf } from '@/search/related'

const none = { campaigns: [], terms: [], near: [] }
const upTo = (length: number) => Array.from({ length }, (_, index) => String(1000 + index))

describe('related are', () => {
  test('those of the campaign before those that share terms, these before the category', () => {
    const lists = { campaigns: [['11']], terms: [['12']], near: [['13', '12']] }
    expect(rankRelated(lists, 4)).toEqual(['11', '12', '13'])
  })

  test('of a campaign those first that share terms too', () => {
    const lists = { ...none, campaigns: [['12', '11']], terms: [['11']] }
    expect(rankRelated(lists, 4)).toEqual(['11', '12'])
  })

  test('nearer by a term that few have than by two that many have', () => {
    const common = ['99', ...upTo(30)]
    const lists = { ...none, terms: [['1', '2'], common, common] }
    expect(rankRelated(lists, 3)).toEqual(['2', '1', '1029'])
  })

  test('not related by a term that everybody has', () => {
    expect(rankRelated({ ...none, terms: [upTo(LIST_LENGTH)] }, 4)).toEqual([])
  })

  test('the newest of equally near ones, and no more than are asked for', () => {
    expect(rankRelated({ ...none, near: [['9', '300', '20', '4']] }, 3)).toEqual(['300', '20', '9'])
  })
})

describe('a topic', () => {
  const text = { title: 'Nhà trọ công nhân', lead: '', campaigns: ['c1'] }

  test('is made of signs of the index; episodes have their own', () => {
    const item = { ...text, title: 'Covid-19', category: 'k1' }
    expect(topicOf('news', item)).toEqual({
      campaigns: ['0ic1'],
      terms: ['0icovid-19'],
      near: ['0ik1'],
    })
    expect(topicOf('episode', item).near).toEqual(['0ek1'])
  })

  test('is near to everything where there is no category', () => {
    expect(topicOf('article', { ...text, category: null }).near).toEqual(['0i'])
  })

  test('of a long text has no more terms than can be looked up in time', () => {
    const words = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(3))
    const long = { ...text, title: words.join(' '), lead: words.toReversed().join(' ') }
    expect(topicOf('news', { ...long, category: null }).terms).toHaveLength(20)
  })
})
