// The XML reader beside fast-xml-parser, and what it refuses.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import * as fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
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
  ]
  assert.deepEqual(
    broken.map((source) => codeOf(source)),
    broken.map(() => 'file-damaged'),
  )
})

test('depth and number of elements are limited', () => {
  assert.equal(codeOf('<a>'.repeat(1_000_000)), 'file-too-large')
  assert.equal(codeOf(`<a>${'<b/>'.repeat(1000)}</a>`, { ...defaultLimits, nodes: 999 }), 'file-too-large')
})

test('it reads what fast-xml-parser reads', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', '≥', ' ', '&amp;', '&lt;', '&#22909;', '"', "'", '>', ']'), maxLength: 8 })
    .filter((value) => !value.includes(']]>'))
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(
        fc.constantFrom('w:p', 'r', 'w:t'),
        text,
        fc.array(fc.oneof({ maxDepth: 4 }, fc.constant('<b/>'), tie('tree')), { maxLength: 3 }),
        text,
      )
      .map(([name, value, inner, tail]) => `<${name} w:val="${value.replaceAll('"', '')}">${tail}${inner.join('')}</${name}>`),
  }))
  const oracle = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
  })
  fc.assert(fc.property(tree, (source) => assert.deepEqual(plain(parseXml(source)), fromOracle(oracle.parse(source)[0]))))
})

interface Plain {
  readonly name: string
  readonly value: string | null
  readonly inner: readonly (Plain | string)[]
}

const plain = (element: XmlElement): Plain => ({
  name: element.name,
  value: attribute(element, 'w:val'),
  inner: element.children.map((node) => (typeof node === 'string' ? node : plain(node))),
})

function fromOracle(node: Record<string, unknown>): Plain {
  const name = Object.keys(node).find((key) => key !== ':@')!
  const inner = node[name] as Record<string, unknown>[]
  return {
    name,
    value: (node[':@'] as Record<string, string> | undefined)?.['w:val'] ?? null,
    inner: inner.map((one) => ('#text' in one ? String(one['#text']) : fromOracle(one))),
  }
}
