/** What keeps the rows under a header from being read. @param header number of the header's row */
export const tables = {
  unitAmidRows: (row: number, header: number) => ({
    problem: `第 ${row} 行写明另一金额单位，与上面的不同（表头在第 ${header} 行），其下又没有表头，不知其下各行按哪一个读取`,
    remedy: SPLIT_BELOW,
  }),
  tooManyHeaders: (row: number, most: number) => ({
    problem: `到第 ${row} 行已有 ${most} 个不同的表头，不像一份名册`,
    remedy: '请核对文件，或把各段另存为几个文件',
  }),
  numberBeside: (cell: string, header: number) => ({
    problem: `${cell} 有证件号码或单位代码，这一栏却没有表头（表头在第 ${header} 行），像是并排的另一张表`,
    remedy: '请为这一栏补上表头，或把并排的表另存为一张工作表',
  }),
  laterHeaderUnknown: (row: number, header: number) => ({
    problem: `第 ${row} 行又是一个表头，与上面的不同（表头在第 ${header} 行），又认不出是哪种名册，不知其下各行按哪一个读取`,
    remedy: SPLIT_BELOW,
  }),
  /** @param mark address of the marker, @param cell of what is not the example's */
  exampleFilledIn: (mark: string, marker: string, column: string, cell: string) => ({
    problem: `${mark} 标着“${marker}”，这一行的“${column}”（${cell}）却不是模板的示例，不知是不是要申报的一行`,
    remedy: `要申报的请把 ${mark} 改成序号，不要的请删去这一行`,
  }),
  unitInDoubt: (row: number, text: string) => ({
    problem: `第 ${row} 行“${text}”提到金额单位，不知其下各栏金额是否以此为单位`,
    remedy: '请在表头之上另写一行金额单位，如“单位：元”或“单位：万元”，或写在金额栏的表头里',
  }),
  unitUnsaid: (above: string) => ({
    problem: `另有表头而未写金额单位，其上写的是${above}，不知是否也指其下各行`,
    remedy: '请在这一表头之上写明单位',
  }),
};

const SPLIT_BELOW = '请把其下各行另存为一张工作表或一个文件';
