// What a thread says between a file's beginning and its answer: a page is done, and it goes on with the next.
export const goesOn = 'goes-on'
