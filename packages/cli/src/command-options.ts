// Which command uses which option; one that a command does not use is refused, for whoever writes it expects something of it.

const commandOptions = {
  read: ['json', 'threads'],
  check: ['json', 'rules', 'html', 'xlsx', 'csv', 'all', 'threads', 'decisions', 'tone', 'settle'],
  pile: ['json', 'rules', 'html', 'xlsx', 'csv', 'all', 'threads', 'decisions', 'state', 'accept', 'dismiss', 'reopen', 'why'],
  explain: ['json', 'rules', 'form', 'line'],
  write: ['form', 'out'],
  draw: [
    'json',
    'rules',
    'threads',
    'out',
    'seed',
    'precision',
    'confidence',
    'by',
    'fewest',
    'allocation',
    'assume',
    'pilot',
    'decisions',
  ],
  estimate: ['json', 'confidence', 'inflated'],
  letters: ['rules', 'threads', 'out', 'all', 'decisions'],
  rules: ['json'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type CommandName = keyof typeof commandOptions

/** Used by every command. */
const everywhere: ReadonlySet<string> = new Set(['lang', 'help'])

/** The first of the given options that the command does not use. */
export const unusedOption = (command: CommandName, given: readonly string[]): string | null =>
  given.find((name) => !everywhere.has(name) && !(commandOptions[command] as readonly string[]).includes(name)) ?? null

export const commandsWith = (option: string): readonly CommandName[] =>
  (Object.keys(commandOptions) as CommandName[]).filter((command) => (commandOptions[command] as readonly string[]).includes(option))
