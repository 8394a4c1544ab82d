// The worker's entry: everything heavy runs here, so that the page stays fluid. It reaches nothing but what the page hands it.
import '../floor.ts'
import './floor.ts'
import { expose } from 'comlink'
import { tasks } from './tasks.ts'

expose(tasks)
