// The public surface of what needs a machine.
export {}
