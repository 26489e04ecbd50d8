/**
 * The children that an element may have, in the order in which they must stand: Excel repairs, or refuses, a file that has another.
 * Source: ECMA-376 Part 1, Annex A.2 (SpreadsheetML): CT_Worksheet, CT_Workbook, CT_Stylesheet, CT_Row, CT_Cell, CT_Xf, CT_Border, CT_Comments, CT_DataValidation.
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter',
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions',
    'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing',
    'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ].flatMap((line) => line.split(' ')),
  workbook: [
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
    'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  ].flatMap((line) => line.split(' ')),
  styleSheet: [
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
    'colors',
    'extLst',
  ],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  xf: ['alignment', 'protection', 'extLst'],
  border: ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  comments: ['authors', 'commentList', 'extLst'],
  comment: ['text', 'commentPr', 'extLst'],
  dataValidation: ['formula1', 'formula2'],
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
};
