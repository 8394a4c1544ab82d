// A file's mark: the same bytes have the same one wherever the file lies and whatever it is called, and a changed file has another.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256, in hexadecimal. */
export const fileMark = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
