package org.dominomeetings.lotusscript.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.View;
import lotus.domino.ViewEntry;
import lotus.domino.ViewEntryCollection;
import org.dominomeetings.lotusscript.formula.FormulaContext;
import org.dominomeetings.lotusscript.ui.WindowFormulas;
import org.jspecify.annotations.Nullable;

/** What formulas see of a client: the person, the platform, and the database in front. */
final class ClientFormulas implements WindowFormulas {

    private final String user;
    private final String platform;
    private final Supplier<@Nullable Database> database;
    private final Consumer<String> browser;

    ClientFormulas(String user, String platform, Supplier<@Nullable Database> database, Consumer<String> browser) {
        this.user = user;
        this.platform = platform;
        this.database = database;
        this.browser = browser;
    }

    @Override
    public FormulaContext of(Function<String, List<Object>> items) {
        return new FormulaContext() {
            @Override
            public List<Object> item(String name) {
                return items.apply(name);
            }

            @Override
            public String userName() {
                return user;
            }

            @Override
            public String platform() {
                return platform;
            }

            @Override
            public List<Object> profileField(String profile, String field) {
                try {
                    return readProfile(profile, field);
                } catch (NotesException e) {
                    return List.of();
                }
            }

            @Override
            public Optional<List<Object>> column(String view, int column) {
                try {
                    return readColumn(view, column);
                } catch (NotesException e) {
                    return Optional.empty();
                }
            }

            @Override
            public void openUrl(String url) {
                browser.accept(url);
            }
        };
    }

    private List<Object> readProfile(String profile, String field) throws NotesException {
        Database current = database.get();
        if (current == null) {
            return List.of();
        }
        Document document = current.getProfileDocument(profile, "");
        List<Object> values = new ArrayList<>();
        for (Object value : document.getItemValue(field)) {
            values.add(value);
        }
        document.recycle();
        return values;
    }

    private Optional<List<Object>> readColumn(String name, int column) throws NotesException {
        Database current = database.get();
        View view = current == null ? null : current.getView(name);
        if (view == null || column < 1 || column > view.getColumnCount()) {
            return Optional.empty();
        }
        view.refresh();
        List<Object> values = new ArrayList<>();
        ViewEntryCollection entries = view.getAllEntries();
        ViewEntry entry = entries.getFirstEntry();
        while (entry != null) {
            Object value = entry.getColumnValues().get(column - 1);
            if (value instanceof List<?> several) {
                values.addAll(several);
            } else {
                values.add(value);
            }
            ViewEntry next = entries.getNextEntry();
            entry.recycle();
            entry = next;
        }
        view.recycle();
        return Optional.of(values);
    }
}
