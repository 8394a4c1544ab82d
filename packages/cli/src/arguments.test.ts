// Options that the parser would refuse in English are refused in the reader's language, with what to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArguments, UsageError } from './arguments.ts'

function refusal(...words: readonly string[]): string {
  try {
    parseArguments(words, 'check')
  } catch (error) {
    assert.ok(error instanceof UsageError)
    return error.message
  }
  return ''
}

test('an option without its value, one that there is not, and a value for one that takes none', () => {
  for (const words of [
    ['a', '--rules'],
    ['a', '--rules', '--json'],
    ['a', '--rules='],
  ])
    assert.match(refusal(...words), /^--rules 后面缺要写的内容/, words.join(' '))
  assert.match(refusal('a', '--xlsx'), /^--xlsx 后面缺/)
  assert.match(refusal('a', '--xlsx', '--lang', 'en'), /^--xlsx lacks its value/)
  assert.match(refusal('a', '--nope'), /^没有“--nope”这个选项/)
  assert.match(refusal('a', '--json=1'), /^--json 后面不用写内容/)
  assert.match(refusal('a', '-x'), /^没有“-x”这个选项/)
  assert.equal(refusal('a', '--settle=/total/score=-1', '--settle', '/total/score=4', '--json', '--', '-b.html'), '')
})
