// The peer of start-up: does nothing but load, from the same compile cache, the libraries that checking a docx loads.
import { enableCompileCache } from 'node:module'

enableCompileCache()

for (const name of ['fflate', 'saxes', '@noble/hashes/sha2.js', 'get-east-asian-width']) await import(name)
process.stdout.write('.')
