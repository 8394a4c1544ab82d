// What each refusal of the world means, and the next step, in both languages. Placeholders are the error's params.
import type { OperationCode } from '../operation-error.ts'
import type { Sentences } from './sentences.ts'

export const errorsZh: Readonly<Record<OperationCode, Sentences>> = {
  'file-not-found': { says: '找不到文件。', cases: { file: '找不到文件 {file}。' }, fix: '检查路径和文件名。' },
  'file-not-readable': {
    says: '打不开这个文件。',
    cases: { page: '第{page}页读不出来。', file: '打不开文件 {file}。' },
    fix: '检查文件权限；用办公软件能打开的话，另存一份再试。',
  },
  'file-empty': { says: '文件是空的。', fix: '换成有内容的文件；可能是下载没有完成。' },
  'file-too-large': {
    says: '文件太大。',
    cases: {
      limit: '文件太大，超过上限 {limit}。',
      operators: '各页的绘图指令一共超过 {operators} 条，不像是打印出来的表。',
      nesting: '绘图状态层层保存超过 {nesting} 层，内部结构多半已损坏。',
      strokes: '各页画的线一共超过 {strokes} 条，多半夹着图纸或地图。',
      texts: '一页上的文字超过 {texts} 段，不像是打印出来的表。',
      cells: '各页的表一共超过 {cells} 格。',
      depth: '内容一层套一层，超过 {depth} 层，不像是填出来的表。把自评表单独复制到新文件里再试。',
      styleRules: '网页的样式规则超过 {styleRules} 条，算不出哪些内容看得见。',
      styleSteps: '网页的样式太复杂，{styleSteps} 步之内算不出哪些内容看得见。',
    },
    fix: '拆成几个文件，或只保留自评表所在的页。',
  },
  'file-truncated': { says: '文件不完整，后面缺了一截。', fix: '重新下载或复制一份。' },
  'file-damaged': {
    says: '文件已损坏，内部结构读不通。',
    cases: { 'why=twice': '文件里有两个同名的部分“{entry}”，不同的软件会显示不同的内容。' },
    fix: '用办公软件打开后另存一份再试。',
  },
  'file-encrypted': { says: '文件加了密码。', fix: '去掉密码后再试。' },
  'file-wrong-extension': {
    says: '文件的内容与扩展名不符。',
    cases: { extension: '文件的内容与扩展名“{extension}”不符。' },
    fix: '改成正确的扩展名；不清楚的话用办公软件另存。',
  },
  'file-unknown-format': {
    says: '不认识这种文件。',
    cases: { kind: '不认识这种文件（{kind}）。' },
    fix: '支持 html、docx、xlsx、pdf 和 txt，以及 zip、tar 压缩包；请另存为其中一种，其他压缩包请解压或改用 zip。',
  },
  'file-old-office': { says: '这是旧版办公软件的格式（{kind}）。', fix: '另存为 {saveAs} 再试；装有 LibreOffice 的机器可以直接读。' },
  'archive-bomb': { says: '压缩内容大得不正常，已停止读取。', fix: '确认文件来源；正常的表格用办公软件另存后再试。' },
  'archive-of-files': {
    says: '这是一个压缩包，里面有{count}个可读的文件。',
    cases: { 'count=0': '压缩包里没有可读的文件。' },
    fix: '可读的是 docx、xlsx、pdf、html、csv、txt 等。命令行读整包用 jizheng read 或 check；只看一个文件，就在压缩包后面接着写它的路径。',
  },
  'xml-entities': { says: '文件里有不安全的定义，已停止读取。', fix: '确认文件来源，用办公软件另存后再试。' },
  'no-text-layer': {
    says: '文件里只有图片，没有文字。',
    cases: { pages: '{pages}页都是图片，没有文字。' },
    fix: '换成有文字的版本（原来的 Word、Excel，或从它们导出的 PDF）。图片里的字只有命令行能识别，网页不能：在装有 tesseract-ocr、tesseract-ocr-script-hans、tesseract-ocr-chi-sim、poppler-utils（读照片还要 netpbm）的机器上用 jizheng check 读。',
  },
  'no-table': { says: '文件里没有表格。', fix: '确认这是自评表，不是通知或报告正文。' },
  'no-form': {
    says: '有表格，但没有认出绩效自评表。',
    fix: '确认表里有指标、指标值和完成值等栏目；确实是自评表的，请把空白样式发给我们。',
  },
  'too-many-pages': { says: '文件有{pages}页，超过上限{most}页。', fix: '只保留自评表所在的页。' },
  'read-timeout': {
    says: '读取用时太长，已停止。',
    cases: { seconds: '读了{seconds}秒还没有读完，已停止。' },
    fix: '把文件拆小，或用办公软件另存后再试。',
  },
  'rules-not-found': {
    says: '没有这套规则。',
    cases: { name: '没有名为“{name}”的规则。', pack: '没有名为“{pack}”的规则。' },
    fix: '用 jizheng rules list 查看现有的规则，或指定一个规则文件。',
  },
  'rules-invalid': {
    says: '规则文件有错：{problems}',
    cases: { loop: '规则文件有错：extends 写的是它自己（{loop}）。', detail: '规则文件有错：{detail}' },
    fix: '按说明改正；jizheng rules export 可以导出一份作样子。',
  },
  'form-invalid': {
    says: '这份 JSON 不是本系统的表格格式。',
    cases: {
      version: '这份草稿由更新的版本保存（格式 {version}），这个版本读不全，没有打开。',
      syntax: '这个文件里不是 JSON。',
      detail: '这份 JSON 不是本系统的表格格式，不对的地方：{detail}。',
    },
    fix: '用页面保存的 .jizheng.json，或 jizheng read --json 得到的格式；版本旧了请更新。',
  },
  'list-invalid': {
    says: '这份清单不能用来抽样。',
    cases: {
      twice: '清单里编号“{twice}”出现了两次，抽样要求每张表的编号各不相同。',
      nothing: '清单里的 {nothing} 张表都没有写自评总分，没有可以复核的。',
      lost: '抽中的“{lost}”再读时找不到，或者读不出这张表了。',
      detail: '这份清单不能用来抽样：{detail}',
    },
    fix: '用 jizheng check --json 或 jizheng pile --json 得到的清单；同一张表只留一份。',
  },
  'paper-invalid': {
    says: '这不是本系统写出的复核底稿，或者已经改得认不出来了。',
    cases: {
      nothing: '底稿里没有一张表填完了复核得分。',
      sheet: '底稿里找不到“{sheet}”这张工作表。',
    },
    fix: '在 jizheng draw 写出的底稿上填写，只填空着的几栏，不要删除工作表，另存为 .xlsx 再试。',
  },
  'decisions-invalid': {
    says: '意见文件看不懂（{detail}）。',
    cases: { file: '意见文件“{file}”看不懂（{detail}）。' },
    fix: '用页面“导出处理意见”或 jizheng pile --decisions 写出的文件；手改过的，检查括号、逗号和问题代码。',
  },
  'layout-cannot-hold': {
    says: '标准表样放不下这份表的全部内容。',
    cases: { fields: '标准表样放不下：{fields}。', what: '标准表样放不下：{what}。' },
    fix: '先确认这些内容可以不写，或换一种表样。',
  },
  'write-refused': { says: '写不了文件。', cases: { file: '写不了文件 {file}。' }, fix: '检查文件夹是否存在、能不能写、磁盘是否已满。' },
  'internal-error': { says: '程序出错，这是我们的问题。', fix: '请把文件的样式和这段信息发给我们；其他文件不受影响。' },
}

export const errorsEn: Readonly<Record<OperationCode, Sentences>> = {
  'file-not-found': { says: 'The file was not found.', cases: { file: 'There is no file {file}.' }, fix: 'Check the path and the name.' },
  'file-not-readable': {
    says: 'The file cannot be opened.',
    cases: { page: 'Page {page} cannot be read.', file: 'The file {file} cannot be opened.' },
    fix: 'Check its permissions; if an office program opens it, save a copy and try that.',
  },
  'file-empty': { says: 'The file is empty.', fix: 'Use one with content; a download may have been cut short.' },
  'file-too-large': {
    says: 'The file is too large.',
    cases: {
      limit: 'The file is too large; the limit is {limit}.',
      operators: 'Its pages have more than {operators} steps of drawing in all, which no printed form has.',
      nesting: 'Its drawing saves more than {nesting} states one inside another: it is most likely damaged.',
      strokes: 'Its pages draw more than {strokes} lines in all: there must be plans or maps among them.',
      texts: 'One page has more than {texts} pieces of text: no printed form does.',
      cells: 'The tables of its pages have more than {cells} cells in all.',
      depth: 'Its content is nested more than {depth} levels deep, which no form is. Copy the form alone into a new file and try that.',
      styleRules: 'Its style sheets have more than {styleRules} rules: what is seen of it cannot be worked out.',
      styleSteps: 'Its style sheets are so involved that what is seen of it cannot be worked out in {styleSteps} steps.',
    },
    fix: 'Split it, or keep only the pages of the form.',
  },
  'file-truncated': { says: 'The file is incomplete: its end is missing.', fix: 'Download or copy it again.' },
  'file-damaged': {
    says: 'The file is damaged and cannot be understood.',
    cases: { 'why=twice': 'The file holds two parts of one name, “{entry}”: programs differ in which they show.' },
    fix: 'Open it in an office program, save a copy and try that.',
  },
  'file-encrypted': { says: 'The file is protected by a password.', fix: 'Remove the password and try again.' },
  'file-wrong-extension': {
    says: 'The content does not match the extension.',
    cases: { extension: 'The content does not match the extension "{extension}".' },
    fix: 'Rename it, or save it again in an office program.',
  },
  'file-unknown-format': {
    says: 'This kind of file is not known.',
    cases: { kind: 'This kind of file is not known ({kind}).' },
    fix: 'html, docx, xlsx, pdf and txt can be read, and zip and tar archives: save it as one of them; unpack other archives or use zip.',
  },
  'file-old-office': {
    says: 'This is an old office format ({kind}).',
    fix: 'Save it as {saveAs}; where LibreOffice is installed it can be read as it is.',
  },
  'archive-bomb': {
    says: 'The packed content is abnormally large, so reading stopped.',
    fix: 'Check where the file comes from; save a copy in an office program.',
  },
  'archive-of-files': {
    says: 'This is an archive; {count} files in it can be read.',
    cases: { 'count=0': 'The archive holds no file that can be read.' },
    fix: 'docx, xlsx, pdf, html, csv, txt and others can be read. On the command line, jizheng read or check take all of it; for one file, write its path behind that of the archive.',
  },
  'xml-entities': {
    says: 'The file holds unsafe definitions, so reading stopped.',
    fix: 'Check where the file comes from; save a copy in an office program.',
  },
  'no-text-layer': {
    says: 'The file holds only pictures and no text.',
    cases: { pages: 'All {pages} pages are pictures without text.' },
    fix: 'Use a version with text (the Word or Excel file it came from, or a PDF exported from it). Only the command line can read pictures, the page cannot: run jizheng check on a machine with tesseract-ocr, tesseract-ocr-script-hans, tesseract-ocr-chi-sim and poppler-utils (for photographs also netpbm).',
  },
  'no-table': { says: 'There is no table in the file.', fix: 'Check that this is the form and not a notice or a report.' },
  'no-form': {
    says: 'There are tables, but none is a self-evaluation form.',
    fix: 'Check that it has indicators, targets and actual values; if it is such a form, please send us its blank layout.',
  },
  'too-many-pages': { says: 'The file has {pages} pages; the limit is {most}.', fix: 'Keep only the pages of the form.' },
  'read-timeout': {
    says: 'Reading took too long and was stopped.',
    cases: { seconds: 'Reading was stopped after {seconds} seconds.' },
    fix: 'Split the file, or save a copy in an office program.',
  },
  'rules-not-found': {
    says: 'There is no such rule pack.',
    cases: { name: 'There is no rule pack "{name}".', pack: 'There is no rule pack "{pack}".' },
    fix: 'jizheng rules list shows those there are; a pack file can be named too.',
  },
  'rules-invalid': {
    says: 'The rule pack is not valid: {problems}',
    cases: { loop: 'The rule pack is not valid: it extends itself ({loop}).', detail: 'The rule pack is not valid: {detail}' },
    fix: 'Correct it; jizheng rules export prints one as a model.',
  },
  'form-invalid': {
    says: 'This JSON is not a form.',
    cases: {
      version: 'This draft was saved by a newer version (format {version}); this one would lose part of it and did not open it.',
      syntax: 'This file holds no JSON.',
      detail: 'This JSON is not a form; what is wrong stands at {detail}.',
    },
    fix: 'Take a .jizheng.json saved by the page or the format that jizheng read --json prints; update where the version is old.',
  },
  'list-invalid': {
    says: 'No sample can be drawn from this list.',
    cases: {
      twice: 'The id "{twice}" stands twice in the list; every form needs its own.',
      nothing: 'None of the {nothing} forms of the list states a total, so there is nothing to review.',
      lost: 'The form "{lost}" was drawn and cannot be found or read again.',
      detail: 'No sample can be drawn from this list: {detail}',
    },
    fix: 'Take what jizheng check --json or jizheng pile --json prints, with each form once.',
  },
  'paper-invalid': {
    says: 'This is no working paper of this system, or it was changed beyond recognition.',
    cases: {
      nothing: 'No form of the working paper has all its review scores.',
      sheet: 'The working paper has no sheet "{sheet}".',
    },
    fix: 'Fill in the empty columns of the file that jizheng draw wrote, keep its sheets, and save it as .xlsx.',
  },
  'decisions-invalid': {
    says: 'The file of decisions cannot be understood ({detail}).',
    cases: { file: 'The file of decisions "{file}" cannot be understood ({detail}).' },
    fix: 'Use a file that the page exported or that jizheng pile --decisions wrote; if it was edited, check brackets, commas and codes.',
  },
  'layout-cannot-hold': {
    says: 'The standard layout cannot hold all of this form.',
    cases: { fields: 'The standard layout cannot hold: {fields}.', what: 'The standard layout cannot hold: {what}.' },
    fix: 'Check that these can be left out, or choose another layout.',
  },
  'write-refused': {
    says: 'The file cannot be written.',
    cases: { file: 'The file {file} cannot be written.' },
    fix: 'Check that the folder exists, can be written to, and that the disk is not full.',
  },
  'internal-error': {
    says: 'The program failed; that is our fault.',
    fix: 'Please send us this message and the blank layout of the file; other files are not affected.',
  },
}
