// By what a form of the list is known: its file, and its place there from 0.

export const rowKey = (file: number, index: number): string => `${file}/${index}`
