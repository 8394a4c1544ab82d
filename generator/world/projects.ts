// All projects that a form may be about.
import { orderAndOffices } from './order-and-offices.ts'
import { peopleAndLearning } from './people-and-learning.ts'
import type { Project } from './project.ts'
import { works } from './works.ts'

export const projects: readonly Project[] = [...works, ...peopleAndLearning, ...orderAndOffices]
