/// XLSForm workbooks (xlsform.org): made of a survey, and a survey made of one.
///
/// Its face is [XlsForm]. What a workbook says beyond the subset of deploy/guides/en/xlsform.md is
/// a problem with sheet, row and column. What XLSForm has no word for stands in columns that begin
/// with `mistok_`, which other tools pass over. Of a survey read it becomes the tree of a content
/// file whose lines know their cells, so that every rule of a survey's own reader holds here too.
/// A file is looked through before anything in it is unpacked for good.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.xlsform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
