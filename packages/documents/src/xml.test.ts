// What the XML reader reads, and what it refuses.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import * as fc from 'fast-check'
import { defaultLimits } from './limits.ts'
import { attribute, child, elements, parseXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

const codeOf = (source: string, limits = defaultLimits): string => {
  try {
    parseXml(source, limits)
  } catch (error) {
    if (error instanceof OperationError) return error.code
    throw error
  }
  return 'read'
}

test('text, attributes, entities, CDATA and comments are read', () => {
  const root = parseXml(
    '\uFEFF<?xml version="1.0"?><!-- c --><a w:b = "1 &lt; 2" b=\'x">y\'><b/>&#x2265;&#61;<![CDATA[<&]]><!-- d -->\r\n</a>\n',
  )
  assert.equal(attribute(root, 'w:b'), '1 < 2')
  assert.equal(attribute(root, 'b'), 'x">y')
  assert.equal(attribute(root, 'c'), null)
  assert.deepEqual(root.children.filter((node) => typeof node === 'string').join(''), '≥=<&\n')
  assert.equal(elements(root).length, 1)
  assert.equal(child(root, 'b')?.name, 'b')
})

test('a document type is refused before anything expands', () => {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'
  assert.equal(codeOf(`<?xml version="1.0"?>${laughs}`), 'xml-entities')
  assert.equal(codeOf('<l>&b;</l>'), 'file-damaged')
})

test('what is not well-formed is damaged', () => {
  const broken = [
    '',
    '<a',
    '<a>',
    '<a></b>',
    '<a b="1></a>',
    '</a>',
    'x<a/>',
    '<a><!-- </a>',
    '<a><![CDATA[x</a>',
    '< a/>',
    '<a>&#xffffffff;</a>',
    '<a>&nbsp;</a>',
    '<a b="&nbsp;"/>',
    '<a b="1" b="2"/>',
  ]
  assert.deepEqual(
    broken.map((source) => codeOf(source)),
    broken.map(() => 'file-damaged'),
  )
})

test('depth and number of elements are limited', () => {
  assert.equal(codeOf('<a>'.repeat(1_000_000)), 'file-too-large')
  assert.throws(() => parseXml('<a>'.repeat(1000)), { params: { what: 'depth', depth: '400' } })
  assert.equal(codeOf(`<a>${'<b/>'.repeat(1000)}</a>`, { ...defaultLimits, nodes: 999 }), 'file-too-large')
})

test('a tree written down is read back, whatever its texts hold', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '≥', ' ', '&', '<', '好', '"', "'", '>', ']', '\n'), minLength: 1, maxLength: 8 })
  const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
    tree: fc.record({
      name: fc.constantFrom('w:p', 'r', 'w:t'),
      attributes: fc.dictionary(fc.constantFrom('w:val', 'id'), text),
      // Two texts side by side would be read as one.
      children: fc.oneof(
        { maxDepth: 4 },
        fc.array(text, { maxLength: 1 }),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.tuple(text, tie('tree'), text),
      ),
    }),
  }))
  fc.assert(fc.property(tree, (element) => assert.deepEqual(plain(parseXml(written(element))), plain(element))))
})

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;').replaceAll('\n', '&#xA;')

function written(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inner = element.children.map((node) => (typeof node === 'string' ? escaped(node) : written(node)))
  return `<${element.name}${attributes.join('')}>${inner.join('')}</${element.name}>`
}

/** Without prototypes, which say nothing here. */
const plain = (element: XmlElement): unknown => JSON.parse(JSON.stringify(element))
