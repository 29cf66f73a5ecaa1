package org.dominomeetings.standin.http.control.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.view.ViewDesign;
import org.dominomeetings.standin.view.ViewIndex;

/** {@code /standin/views/PATH[?view=NAME]}: the views of a database, or the rows of one as a refresh would make them. */
public final class ViewsControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        NsfFolder database = call.database(call.path());
        if (call.view().isEmpty()) {
            return ViewDesign.of(database).stream().map(ViewsControl::tell).toList();
        }
        ViewDesign design = ViewDesign.find(database, call.view().get())
                .orElseThrow(() -> new NoSuchElementException(
                        "no such view: " + call.view().get()));
        return ViewIndex.build(design, database).rows().stream()
                .map(row -> Map.of(
                        "unid",
                        row.unid(),
                        "columns",
                        row.cells().stream()
                                .map(cell ->
                                        cell.stream().map(DocumentJson::value).toList())
                                .toList()))
                .toList();
    }

    private static Map<String, Object> tell(ViewDesign view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", view.name());
        json.put("aliases", view.aliases());
        json.put("selection", view.selection());
        json.put("columns", List.copyOf(view.columns()));
        return json;
    }
}
