// Bodies and places by their names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, oddBodyOf, regionOf } from './body.ts'

const body = (implementer: string | null, supervisor: string | null = null) => ({ implementer, performer: null, supervisor })

test('the body is the implementer, without its code; a mere section stands with the body above it', () => {
  assert.equal(bodyOf(body('314002-某县民政局机关', '某县民政局')), '某县民政局机关')
  assert.equal(bodyOf(body('农业科', '某区市场监督管理局')), '某区市场监督管理局农业科')
  assert.equal(bodyOf(body(null, '105-某市公安局')), '某市公安局')
  assert.equal(bodyOf(body('—', null)), null)
})

test('signs that nobody sees are no part of the name by which forms are put together, and are kept for whoever reads it', () => {
  assert.equal(bodyOf(body('某县\u001b民政局')), bodyOf(body('某县民政局')))
  assert.equal(oddBodyOf(body('某县\u001b民政局')), '某县\u001b民政局')
  assert.equal(oddBodyOf(body('某县\u202e民政局')), '某县\u202e民政局')
  assert.equal(oddBodyOf(body('某县\n民政局')), null)
})

test('a place is what the name of a body begins with', () => {
  const places = [
    ['四川省成都市金牛区教育局', '四川省成都市金牛区'],
    ['北京市海淀区市场监督管理局', '北京市海淀区'],
    ['广州市白云区文化馆', '广州市白云区'],
    ['凉山彝族自治州西昌市水利局', '凉山彝族自治州西昌市'],
    ['某灌区水利发展中心', null],
    ['区市场监督管理局', null],
    ['人工智能研究院', null],
  ] as const
  for (const [name, place] of places) assert.equal(regionOf(body(name)), place, name)
  assert.equal(regionOf(body('人工智能研究院', '某市科学技术局')), '某市')
})
