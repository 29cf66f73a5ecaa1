package org.dominomeetings.rest.pages;

import java.util.List;
import java.util.Map;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Tables of the administrators' page; each scrolls for itself where the window is narrow. */
final class AdminTable {
    private final HtmlBuilder html;
    private final Texts texts;

    AdminTable(HtmlBuilder html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    /** Writes the counts of a kind; nothing where there are none yet. */
    void counts(Counters.Kind kind, Counters counters) {
        Map<List<String>, Long> counted = counters.of(kind);
        if (counted.isEmpty()) {
            return;
        }
        begin(texts.text("label.counted-" + kind.word().replace('_', '-')));
        counted.forEach((words, count) -> {
            html.open("tr");
            words.forEach(word -> html.open("td").element("code", word).close("td"));
            html.element("td", count.toString(), "class", "number").close("tr");
        });
        end();
    }

    /**
     * @param caption says what the rows are; null where a heading has done so
     */
    void begin(@Nullable String caption) {
        html.open("div", "class", "scrolls", "tabindex", "0").open("table");
        if (caption != null) {
            html.element("caption", caption);
        }
    }

    /** @param labels one for each column, by their keys */
    void headings(String... labels) {
        html.open("tr");
        for (String label : labels) {
            html.element("th", texts.text(label), "scope", "col");
        }
        html.close("tr");
    }

    void end() {
        html.close("table").close("div");
    }
}
