// The colours that office programs draw a document in that brings no theme of its own ("Office"), in the order in which workbooks count them.

/** By the names of DrawingML (ISO/IEC 29500-1, 20.1.6.2). */
export const officeTheme: Readonly<Record<string, string>> = {
  lt1: 'FFFFFF',
  dk1: '000000',
  lt2: 'E7E6E6',
  dk2: '44546A',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
}
