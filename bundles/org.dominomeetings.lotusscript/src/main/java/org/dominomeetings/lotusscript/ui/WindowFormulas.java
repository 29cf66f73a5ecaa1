package org.dominomeetings.lotusscript.ui;

import java.util.List;
import java.util.function.Function;
import org.dominomeetings.lotusscript.formula.FormulaContext;

/** Makes what the formulas of one window see. */
public interface WindowFormulas {

    /** @param items the values of an item or field by its name; none of one that is not available */
    FormulaContext of(Function<String, List<Object>> items);
}
