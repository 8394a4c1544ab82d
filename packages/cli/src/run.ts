// From the words of the command line to the command; each command's code is loaded only when it is asked for.
import { UsageError } from './arguments.ts'
import { meantWord } from './meant-word.ts'
import { languageOf, texts } from './texts.ts'
import { complain, say } from './terminal.ts'

type Command = (args: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).read,
  check: async () => (await import('./commands/check.ts')).check,
  pile: async () => (await import('./commands/pile.ts')).pile,
  explain: async () => (await import('./commands/explain.ts')).explain,
  write: async () => (await import('./commands/write.ts')).write,
  draw: async () => (await import('./commands/draw.ts')).draw,
  estimate: async () => (await import('./commands/estimate.ts')).estimate,
  letters: async () => (await import('./commands/letters.ts')).letters,
  rules: async () => (await import('./commands/rules.ts')).rules,
}

export async function run(words: readonly string[]): Promise<number> {
  const [name = 'help', ...args] = words
  const says = texts(languageOf(args))
  if (['help', '--help', '-h'].includes(name)) {
    say(says.help)
    return words.length === 0 ? 2 : 0
  }
  const load = commands[name]
  if (load === undefined) {
    complain(says.unknownCommand(name, meantWord(name, Object.keys(commands)), Object.keys(commands)))
    return 2
  }
  try {
    return await (
      await load()
    )(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(says.usage(error.message))
    return 2
  }
}
