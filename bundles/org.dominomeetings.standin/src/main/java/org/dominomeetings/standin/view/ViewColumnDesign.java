package org.dominomeetings.standin.view;

import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.dxl.Xml;

/**
 * One column of a view.
 *
 * @param title what stands above it
 * @param itemName the item that it shows
 * @param sorted whether rows are sorted by it, which a categorised column's always are
 * @param descending whether its greatest value comes first
 * @param separate whether a list gets a row for each of its values
 * @see "Domino DXL schema, element column"
 */
public record ViewColumnDesign(String title, String itemName, boolean sorted, boolean descending, boolean separate) {
    static ViewColumnDesign read(Xml column) {
        boolean computed =
                column.elements().stream().anyMatch(child -> child.name().equals("code"));
        if (computed || column.get("itemname") == null) {
            throw new NotInStandinException("a column that does not just show an item, in a view,");
        }
        boolean categorised = column.is("categorized");
        String sort = column.get("sort");
        return new ViewColumnDesign(
                column.first("columnheader").map(header -> header.get("title")).orElse(""),
                column.get("itemname"),
                sort != null && !sort.equals("none"),
                "descending".equals(sort),
                categorised || column.is("separatemultiplevalues"));
    }
}
